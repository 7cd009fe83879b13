// The outermost arrow functions become plain ones where that means the same, and no other is touched.
import { expect, test } from 'vitest';
import { quickFunctions } from '../../src/build/quick-functions.mjs';

test('what is outermost and does not depend on `this` or `arguments`', () => {
  const code =
    'var a=()=>1,b=async({c},...d)=>{await c(()=>d)},e=x=>({x}),f=()=>this,g=()=>h(arguments),h=y=>function(){return this};' +
    'function i(){return ()=>1}var j=k(()=>2,l?()=>3:4),m={n:()=>5,o(){return ()=>6}};class P{q=()=>this.r;s=()=>7}';
  expect(quickFunctions(code)).toMatchInlineSnapshot(
    `"var a=function(){return 1},b=async function({c},...d){await c(()=>d)},e=function(x){return ({x})},f=()=>this,g=()=>h(arguments),h=y=>function(){return this};function i(){return ()=>1}var j=k(function(){return 2},l?function(){return 3}:4),m={n:function(){return 5},o(){return ()=>6}};class P{q=()=>this.r;s=function(){return 7}}"`,
  );
});

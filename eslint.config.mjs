import { defineConfig } from 'eslint/config';
import obsidianmd from 'eslint-plugin-obsidianmd';
import svelte from 'eslint-plugin-svelte';
import svelteParser from 'svelte-eslint-parser';
import tseslint from 'typescript-eslint';

const house = {
  'max-lines': ['error', { max: 300 }],
  'max-lines-per-function': ['error', { max: 50 }],
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-non-null-assertion': 'error',
  '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
  '@typescript-eslint/consistent-type-imports': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  'no-empty': ['error', { allowEmptyCatch: false }],
};

const typed = (parser, project) => ({
  parser,
  parserOptions: { parser: tseslint.parser, project, extraFileExtensions: ['.svelte'] },
});

const sources = ['src/**/*.ts', 'src/**/*.svelte', 'src/**/*.mts'];

export default defineConfig(
  { ignores: ['node_modules/**', 'dist/**', 'main.js', 'tests/vaults/**', '**/*.mjs', '**/samples/**'] },
  { files: [...sources, 'package.json'], extends: [obsidianmd.configs.recommended] },
  ...svelte.configs.recommended.map((config) => ({ ...config, files: ['**/*.svelte', '**/*.svelte.ts'] })),
  { files: ['src/**/*.ts'], languageOptions: typed(tseslint.parser, './tsconfig.json'), rules: house },
  {
    files: ['src/**/*.svelte'],
    plugins: { '@typescript-eslint': tseslint.plugin },
    languageOptions: typed(svelteParser, './tsconfig.json'),
    rules: { ...obsidianmd.ruleConfigs.recommended, ...obsidianmd.ruleConfigs.recommendedTypeChecked, ...house },
  },
  // TypeScript knows the runes and the unused; the plain rules read neither.
  {
    files: ['src/**/*.svelte', 'src/**/*.svelte.ts'],
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: { 'no-undef': 'off', 'no-unused-vars': 'off', '@typescript-eslint/no-unused-vars': 'error' },
  },
  {
    files: ['src/**/*.mts', 'src/cli/**/*.mts'],
    languageOptions: typed(tseslint.parser, './tests/tsconfig.json'),
    rules: {
      ...house,
      'obsidianmd/no-nodejs-modules': 'off',
      'obsidianmd/hardcoded-config-path': 'off',
      'no-console': 'off',
      'import/no-nodejs-modules': 'off',
    },
  },
  {
    files: ['tests/**/*.ts', 'tests/**/*.mts'],
    plugins: { '@typescript-eslint': tseslint.plugin },
    languageOptions: typed(tseslint.parser, './tests/tsconfig.json'),
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-unused-vars': 'error',
    },
  },
  {
    files: ['manifest.json'],
    plugins: { obsidianmd },
    languageOptions: { parser: tseslint.parser, parserOptions: { extraFileExtensions: ['.json'] } },
    rules: { 'obsidianmd/validate-manifest': 'error' },
  },
);

// The colours of an exported picture, for paper and for dark screens.
import type { Colour } from '../graph/picture/node-look';

export interface Palette {
  readonly ground: string;
  readonly lane: string;
  readonly good: string;
  readonly bad: string;
  readonly text: string;
  readonly soft: string;
  readonly line: string;
  readonly back: string;
  readonly fill: Readonly<Record<Colour, string>>;
  readonly stroke: Readonly<Record<Colour, string>>;
}

export const palettes: Readonly<Record<'light' | 'dark', Palette>> = {
  light: {
    ground: '#ffffff',
    lane: '#f5f5f5',
    good: '#0d8a3c',
    bad: '#c2334d',
    text: '#222222',
    soft: '#5c5c5c',
    line: '#7a7a7a',
    back: '#b85a00',
    fill: {
      blue: '#e5effb',
      purple: '#efeafd',
      green: '#e3f7ea',
      orange: '#fdf0e2',
      cyan: '#e0f6f6',
      red: '#fdeaec',
      yellow: '#fbf5d9',
      pink: '#fceaf4',
      grey: '#f5f5f5',
    },
    stroke: {
      blue: '#0f5cae',
      purple: '#6445c2',
      green: '#0d8a3c',
      orange: '#b85a00',
      cyan: '#098e8c',
      red: '#c2334d',
      yellow: '#8a6d00',
      pink: '#b83280',
      grey: '#8a8a8a',
    },
  },
  dark: {
    ground: '#1e1e1e',
    lane: '#262626',
    good: '#58c97c',
    bad: '#fb7185',
    text: '#dadada',
    soft: '#b3b3b3',
    line: '#8c8c8c',
    back: '#e9973f',
    fill: {
      blue: '#1d2a3a',
      purple: '#2a2538',
      green: '#22332a',
      orange: '#342a1f',
      cyan: '#223435',
      red: '#3a2126',
      yellow: '#333018',
      pink: '#38222f',
      grey: '#2a2a2a',
    },
    stroke: {
      blue: '#5a9bef',
      purple: '#a882ff',
      green: '#58c97c',
      orange: '#e9973f',
      cyan: '#53dfdd',
      red: '#fb7185',
      yellow: '#e0c04a',
      pink: '#f08abf',
      grey: '#999999',
    },
  },
};

// The colours of an exported picture, for paper and for dark screens.
import type { Family } from '../graph/picture/node-shape';

export interface Palette {
  readonly ground: string;
  readonly lane: string;
  readonly bad: string;
  readonly text: string;
  readonly soft: string;
  readonly line: string;
  readonly back: string;
  readonly fill: Readonly<Record<Family, string>>;
  readonly stroke: Readonly<Record<Family, string>>;
}

export const palettes: Readonly<Record<'light' | 'dark', Palette>> = {
  light: {
    ground: '#ffffff',
    lane: '#f5f5f5',
    bad: '#c2334d',
    text: '#222222',
    soft: '#5c5c5c',
    line: '#7a7a7a',
    back: '#b85a00',
    fill: {
      document: '#e5effb',
      concept: '#efeafd',
      procedure: '#e3f7ea',
      principle: '#fdf0e2',
      fact: '#e0f6f6',
      other: '#f5f5f5',
    },
    stroke: {
      document: '#0f5cae',
      concept: '#6445c2',
      procedure: '#0d8a3c',
      principle: '#b85a00',
      fact: '#098e8c',
      other: '#8a8a8a',
    },
  },
  dark: {
    ground: '#1e1e1e',
    lane: '#262626',
    bad: '#fb7185',
    text: '#dadada',
    soft: '#b3b3b3',
    line: '#8c8c8c',
    back: '#e9973f',
    fill: {
      document: '#1d2a3a',
      concept: '#2a2538',
      procedure: '#22332a',
      principle: '#342a1f',
      fact: '#223435',
      other: '#2a2a2a',
    },
    stroke: {
      document: '#5a9bef',
      concept: '#a882ff',
      procedure: '#58c97c',
      principle: '#e9973f',
      fact: '#53dfdd',
      other: '#999999',
    },
  },
};

/** How each style looks. Without colour only weight, slant and inversion remain; every meaning also has a sign of its own. */
import type { TextProps } from 'ink';
import type { Span, StyleName } from './span.ts';

type Look = Pick<TextProps, 'color' | 'bold' | 'dimColor' | 'italic' | 'underline' | 'inverse'>;

const colours: Record<StyleName, Look> = {
  plain: {},
  dim: { color: 'gray' },
  strong: { bold: true },
  emphasis: { italic: true },
  heading: { bold: true, color: 'cyan' },
  code: { color: 'yellow' },
  keyword: { color: 'magenta' },
  string: { color: 'green' },
  number: { color: 'yellow' },
  comment: { color: 'gray', italic: true },
  function: { color: 'blueBright' },
  type: { color: 'cyan' },
  builtin: { color: 'cyan' },
  good: { color: 'green', bold: true },
  bad: { color: 'red', bold: true },
  accent: { color: 'cyan' },
  running: { color: 'green', bold: true },
  ready: { color: 'yellow' },
  blocked: { color: 'red' },
  selected: { bold: true, inverse: true },
  bar: { inverse: true },
};

const noColour: Partial<Record<StyleName, Look>> = {
  dim: { dimColor: true },
  heading: { bold: true },
  keyword: { bold: true },
  comment: { dimColor: true },
  code: { bold: true },
  good: { bold: true },
  bad: { bold: true },
  accent: { bold: true },
  running: { bold: true },
  strong: { bold: true },
  emphasis: { italic: true },
  selected: { bold: true, inverse: true },
  bar: { inverse: true },
};

/** Inversion is readable on dark and on light terminals alike; a background of our own is not. */
const marked: Look = { inverse: true, bold: true };

export function lookOf(s: Span, colour: boolean): Look {
  if (s.mark) return marked;
  return colour ? colours[s.style ?? 'plain'] : (noColour[s.style ?? 'plain'] ?? {});
}

/** Lines as text with escape codes, for what is painted without ink. */
import chalk, { type ChalkInstance } from 'chalk';
import type { Line, Span } from './span.ts';
import { lookOf } from './theme.ts';

export function ansiLine(l: Line, colour: boolean): string {
  return l.map((s) => ansiSpan(s, colour)).join('');
}

function ansiSpan(s: Span, colour: boolean): string {
  const { color, ...flags } = lookOf(s, colour);
  let paint: ChalkInstance = chalk;
  if (color !== undefined) paint = paint[color as 'cyan'];
  if (flags.dimColor) paint = paint.dim;
  for (const flag of ['bold', 'italic', 'underline', 'inverse'] as const) if (flags[flag]) paint = paint[flag];
  return paint(s.text);
}

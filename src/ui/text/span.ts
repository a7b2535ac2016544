/**
 * Styled text, laid out by us and only painted by ink. A pane is a pure function from state and size to `Line[]`; that
 * makes every width exact (also with Chinese, two cells a character) and every pane testable without a terminal.
 *
 * Styles name a meaning, not a colour: `theme.ts` decides how each looks, with colour and without.
 */
import stringWidth from 'string-width';

export type StyleName =
  | 'plain'
  | 'dim'
  | 'strong'
  | 'emphasis'
  | 'heading'
  | 'code'
  | 'keyword'
  | 'string'
  | 'number'
  | 'comment'
  | 'function'
  | 'type'
  | 'builtin'
  | 'good'
  | 'bad'
  | 'accent'
  | 'running'
  | 'ready'
  | 'blocked'
  | 'selected'
  | 'bar';

export interface Span {
  readonly text: string;
  readonly style?: StyleName;
  /** Belongs to what is current: painted on a bar. Never the only sign of it. */
  readonly mark?: boolean;
}

export type Line = readonly Span[];

export function span(text: string, style?: StyleName): Span {
  return style ? { text, style } : { text };
}

export function line(text: string, style?: StyleName): Line {
  return [span(text, style)];
}

/** The signs that the screens are drawn with: one cell each. */
const narrow = '─━│┃┄┏┓┗┛╭╮╰╯┼┫←→↑↓▲▼►▹▸▌●◆○◇‖×»«·…✓✗“”‘’–↺•';
const simple = new RegExp(`^[\\x20-\\x7e${narrow}\\u3001-\\u303e\\u4e00-\\u9fff\\uff01-\\uff60]*$`);
const twoCells = /[\u3001-\u303e\u4e00-\u9fff\uff01-\uff60]/g;

/** Cells that a text takes in a terminal. What we draw ourselves is counted; only other text needs the full rules. */
export function textWidth(text: string): number {
  if (!simple.test(text)) return stringWidth(text);
  return text.length + (text.match(twoCells)?.length ?? 0);
}

export function lineWidth(l: Line): number {
  return l.reduce((sum, s) => sum + textWidth(s.text), 0);
}

export function lineText(l: Line): string {
  return l.map((s) => s.text).join('');
}

/** Cut to `width` cells, ending in `…` when something was cut. */
export function truncate(l: Line, width: number): Line {
  if (lineWidth(l) <= width) return l;
  const out: Span[] = [];
  let room = Math.max(0, width - 1);
  for (const s of l) {
    const kept = cut(s.text, room);
    if (kept !== '') out.push({ ...s, text: kept });
    room -= textWidth(kept);
    if (kept.length < s.text.length) break;
  }
  return width > 0 ? [...out, span('…', 'dim')] : [];
}

/** The longest beginning of `text` that fits into `width` cells. */
export function cut(text: string, width: number): string {
  let used = 0;
  let end = 0;
  for (const character of text) {
    const w = textWidth(character);
    if (used + w > width) break;
    used += w;
    end += character.length;
  }
  return text.slice(0, end);
}

/** Exactly `width` cells: cut, or filled with spaces. */
export function fitted(l: Line, width: number): Line {
  const short = truncate(l, width);
  const missing = width - lineWidth(short);
  return missing > 0 ? [...short, { text: ' '.repeat(missing), mark: short.at(-1)?.mark ?? false }] : short;
}

/** `left` and `right` at the two ends of `width` cells; `left` gives way. */
export function spread(left: Line, right: Line, width: number): Line {
  const room = width - lineWidth(right);
  return room <= 0 ? truncate(right, width) : [...fitted(left, room), ...right];
}

/** Exactly `height` lines from `top` on, filled up with empty ones. */
export function windowOf(lines: readonly Line[], top: number, height: number): Line[] {
  const shown = lines.slice(top, top + height);
  return [...shown, ...Array.from({ length: Math.max(0, height - shown.length) }, () => [] as Line)];
}

export function marked(l: Line): Line {
  return l.map((s) => ({ ...s, mark: true }));
}

/**
 * Go source → styled lines. A tokenizer of its own, for display only: it must never fail, whatever half-written text it is
 * given, and it keeps every character. Tabs become four spaces here, since a terminal pane has no tab stops of its own.
 */
import type { Line, Span, StyleName } from './span.ts';

const keywords = new Set(
  'break case chan const continue default defer else fallthrough for func go goto if import interface map package range return select struct switch type var'.split(
    ' ',
  ),
);
const types = new Set(
  'any bool byte comparable complex64 complex128 error float32 float64 int int8 int16 int32 int64 rune string uint uint8 uint16 uint32 uint64 uintptr'.split(
    ' ',
  ),
);
const builtins = new Set(
  'append cap clear close complex copy delete imag len make max min new panic print println real recover true false nil iota'.split(' '),
);

const token =
  /(\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$))|("(?:\\.|[^"\\\n])*"?|`[^`]*`?|'(?:\\.|[^'\\\n])*'?)|(\b\d[\w.]*)|([\p{L}_][\p{L}\p{N}_]*)(?=(\s*\()?)|(\s+)|([^\s\w"'`/]+|[\s\S])/gu;

export function highlightGo(source: string): Line[] {
  const lines: Span[][] = [[]];
  for (const match of source.replace(/\r\n/g, '\n').matchAll(token)) {
    const style = styleOf(match);
    match[0].split('\n').forEach((part, index) => {
      if (index > 0) lines.push([]);
      const text = part.replaceAll('\t', '    ');
      if (text !== '') lines.at(-1)?.push(style ? { text, style } : { text });
    });
  }
  if (lines.length > 1 && lines.at(-1)?.length === 0) lines.pop();
  return lines;
}

function styleOf(match: RegExpMatchArray): StyleName | undefined {
  if (match[1] !== undefined) return 'comment';
  if (match[2] !== undefined) return 'string';
  if (match[3] !== undefined) return 'number';
  const word = match[4];
  if (word === undefined) return /^<-$|^[^\s]*<-[^\s]*$/.test(match[0]) ? 'accent' : undefined;
  if (keywords.has(word)) return 'keyword';
  if (types.has(word)) return 'type';
  if (builtins.has(word)) return 'builtin';
  return match[5] !== undefined ? 'function' : undefined;
}

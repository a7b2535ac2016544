/**
 * Markdown → styled lines. Headings, paragraphs, lists (nested), tables, quotes, code blocks; emphasis, strong, code, links.
 * Where styles cannot be shown, code keeps its backticks (`ticks`).
 */
import { Lexer, lexer, type Token, type Tokens } from 'marked';
import { highlightGo } from './go-highlight.ts';
import { fitted, type Line, line, lineText, lineWidth, type Span, type StyleName, span } from './span.ts';
import { wrap } from './wrap.ts';

export interface MarkdownOptions {
  readonly width: number;
  /** Code spans keep their backticks, for text without styles. */
  readonly ticks: boolean;
}

export function renderMarkdown(markdown: string, width: number, ticks = false): Line[] {
  return blocks(lexer(markdown), { width, ticks });
}

function blocks(tokens: readonly Token[], options: MarkdownOptions): Line[] {
  const out: Line[] = [];
  for (const token of tokens) {
    const rendered = block(token, options);
    if (rendered.length === 0) continue;
    if (out.length > 0) out.push([]);
    out.push(...rendered);
  }
  return out;
}

function block(token: Token, options: MarkdownOptions): Line[] {
  const { width, ticks } = options;
  switch (token.type) {
    case 'heading':
      return wrap(inline(token.tokens ?? [], ticks, 'heading'), width);
    case 'paragraph':
    case 'text':
      return wrap(inline(token.tokens ?? [token], ticks), width);
    case 'list':
      return list(token as Tokens.List, options);
    case 'blockquote':
      return blocks(token.tokens ?? [], { width: width - 2, ticks }).map((l) => [span('│ ', 'dim'), ...l]);
    case 'code':
      return codeBlock(token as Tokens.Code);
    case 'table':
      return table(token as Tokens.Table, options);
    case 'hr':
      return [line('─'.repeat(width), 'dim')];
    default:
      return [];
  }
}

function list(token: Tokens.List, { width, ticks }: MarkdownOptions): Line[] {
  return token.items.flatMap((item, index) => {
    const marker = token.ordered ? `${Number(token.start || 1) + index}. ` : '• ';
    const indent = ' '.repeat(marker.length);
    const body = item.tokens.flatMap((child) => block(child, { width: width - marker.length, ticks }));
    return body.map((l, row) => [row === 0 ? span(marker, 'accent') : span(indent), ...l]);
  });
}

function codeBlock(token: Tokens.Code): Line[] {
  const lines = token.lang === 'go' ? highlightGo(token.text) : token.text.split('\n').map((text) => line(text, 'code'));
  return lines.map((l) => [span('  '), ...l]);
}

/** Columns as wide as they need, the widest ones giving way; cells are wrapped. */
function table(token: Tokens.Table, { width, ticks }: MarkdownOptions): Line[] {
  const rows = [token.header, ...token.rows].map((cells, index) => cells.map((cell) => inline(cell.tokens, ticks, index === 0 ? 'strong' : undefined)));
  const gap = 3;
  const widths = columnWidths(rows, width - gap * (token.header.length - 1));
  const rule = line(widths.map((w) => '─'.repeat(w)).join('─┼─'), 'dim');
  const rendered = rows.map((cells) => tableRow(cells, widths));
  return [...(rendered[0] as Line[]), rule, ...rendered.slice(1).flat()];
}

function columnWidths(rows: readonly Line[][], room: number): number[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((cells) => lineWidth(cells[column] ?? []))));
  while (widths.reduce((a, b) => a + b, 0) > room && Math.max(...widths) > 6) widths[widths.indexOf(Math.max(...widths))]! -= 1;
  return widths;
}

function tableRow(cells: readonly Line[], widths: readonly number[]): Line[] {
  const wrapped = cells.map((cell, column) => wrap(cell, widths[column] as number));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, row) =>
    wrapped.flatMap((lines, column) => [...(column > 0 ? [span(' │ ', 'dim')] : []), ...fitted(lines[row] ?? [], widths[column] as number)]),
  );
}

function inline(tokens: readonly Token[], ticks: boolean, style?: StyleName): Span[] {
  return tokens.flatMap((token) => inlineToken(token, ticks, style));
}

function inlineToken(token: Token, ticks: boolean, style?: StyleName): Span[] {
  switch (token.type) {
    case 'strong':
      return inline(token.tokens ?? [], ticks, style ?? 'strong');
    case 'em':
      return inline(token.tokens ?? [], ticks, style ?? 'emphasis');
    case 'codespan':
      return [span(ticks ? `\`${codeText(token)}\`` : codeText(token), 'code')];
    case 'link':
      return [...inline(token.tokens ?? [], ticks, style), span(` (${(token as Tokens.Link).href})`, 'dim')];
    case 'br':
      return [span(' ')];
    case 'text':
    case 'escape':
      if ('tokens' in token && token.tokens) return inline(token.tokens, ticks, style);
      return [span(unescapeHtml((token as Tokens.Text).text).replace(/\n/g, softBreak), style)];
    default:
      return [span(token.raw, style)];
  }
}

/** A line break in the source is a space, but not between two Chinese characters. */
function softBreak(_: string, offset: number, whole: string): string {
  return /[\u2e80-\u9fff\uff00-\uffef]/.test(whole[offset - 1] ?? '') && /[\u2e80-\u9fff\uff00-\uffef]/.test(whole[offset + 1] ?? '') ? '' : ' ';
}

function codeText(token: Token): string {
  return unescapeHtml((token as Tokens.Codespan).text);
}

function unescapeHtml(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');
}

/** For tests and for plain output. */
export function plainText(lines: readonly Line[]): string {
  return lines.map((l) => lineText(l).trimEnd()).join('\n');
}

/** One line of inline Markdown (a rule, a question, an option) as spans. */
export function renderInline(markdown: string, style?: StyleName, ticks = false): Line {
  return inline(Lexer.lexInline(markdown), ticks, style);
}

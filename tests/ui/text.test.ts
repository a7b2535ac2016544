import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { highlightGo } from '../../src/ui/text/go-highlight.ts';
import { plainText, renderInline, renderMarkdown } from '../../src/ui/text/markdown.ts';
import { fitted, line, lineText, lineWidth, span, truncate, textWidth } from '../../src/ui/text/span.ts';
import { wrap, wrapText } from '../../src/ui/text/wrap.ts';

it('counts cells as string-width does', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'ab ─━│┃┄┏┓┗┛╭╮╰╯┼┫←→↑↓▲▼►▹▸▌●◆○◇‖×»«·…✓✗“”‘’–↺•通道。，（）《》：？！'), maxLength: 30 }), (text) => {
      expect(textWidth(text)).toBe(stringWidth(text));
    }),
  );
});

describe('wrapping', () => {
  it('breaks Latin at spaces and Chinese between characters, but not before closing punctuation', () => {
    expect(wrap(line('one two three'), 7).map(lineText)).toEqual(['one two', 'three']);
    expect(wrap(line('通道先进先出。'), 8).map(lineText)).toEqual(['通道先进', '先出。']);
    expect(wrap(line('通道先进先。出'), 10).map(lineText)).toEqual(['通道先进', '先。出']);
  });

  it('keeps a short code span whole', () => {
    expect(wrap([span('then '), span('ch <- v', 'code'), span(' sends')], 10).map(lineText)).toEqual(['then', 'ch <- v', 'sends']);
  });

  it('keeps the indentation of plain text', () => {
    expect(wrapText('a\n    b', 20).map(lineText)).toEqual(['a', '    b']);
  });

  it('never makes a line wider than asked, and loses no character but spaces', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', ' ', '通', '。', '（', '`', '-', '。'), maxLength: 60 }),
        fc.integer({ min: 6, max: 30 }),
        (text, width) => {
          const lines = wrap(line(text), width);
          expect(lines.every((l) => lineWidth(l) <= width)).toBe(true);
          expect(lines.map(lineText).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        },
      ),
    );
  });

  it('fits to exact widths, also with wide characters', () => {
    expect(lineWidth(fitted(line('通道通道'), 5))).toBe(5);
    expect(lineText(truncate(line('abcdef'), 4))).toBe('abc…');
  });
});

describe('Markdown', () => {
  it('renders paragraphs, emphasis, code and lists', () => {
    const lines = renderMarkdown('A **strong** `x <- 1` &amp; *soft*.\n\n- one\n- two\n  - three\n', 40);
    expect(plainText(lines)).toBe('A strong x <- 1 & soft.\n\n• one\n• two\n  • three');
    expect(lines[0]?.map((s) => s.style)).toEqual([undefined, 'strong', undefined, 'code', undefined, 'emphasis', undefined]);
  });

  it('keeps backticks where there are no styles', () => {
    expect(lineText(renderInline('use `close`', undefined, true))).toBe('use `close`');
  });

  it('joins Chinese lines without a space', () => {
    expect(plainText(renderMarkdown('第一行\n第二行 and\nthird', 40))).toBe('第一行第二行 and third');
  });

  it('renders tables inside the width, with aligned columns', () => {
    const lines = renderMarkdown('| op | result |\n|---|---|\n| `a` | a long text that wraps |\n', 24);
    expect(lines.every((l) => lineWidth(l) <= 24)).toBe(true);
    expect(lineText(lines[0] ?? [])).toMatch(/^op │ result/);
  });
});

describe('Go highlighting', () => {
  it('tells keywords, types, strings, comments and calls apart', () => {
    const [l] = highlightGo('func f() { ch <- "s" } // c');
    expect(l?.filter((s) => s.style).map((s) => [s.text, s.style])).toEqual([
      ['func', 'keyword'],
      ['f', 'function'],
      ['<-', 'accent'],
      ['"s"', 'string'],
      ['// c', 'comment'],
    ]);
  });

  it('keeps every character of any text, tabs becoming spaces', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '"', '`', "'", '/', '*', '\n', '\t', '<', '-', '1', '通', '\\', '\u{1f600}'), maxLength: 80 }),
        (source) => {
          const text = highlightGo(source).map(lineText).join('\n');
          expect(text).toBe(source.replaceAll('\t', '    ').replace(/\n$/, ''));
        },
      ),
    );
  });
});

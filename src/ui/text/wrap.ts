/**
 * Line breaking for prose in Latin and Chinese. Latin words break at spaces; Chinese breaks between any two characters,
 * except that closing punctuation never begins a line and opening punctuation never ends one. A short code span is not broken.
 */
import { cut, type Line, lineWidth, type Span, span, textWidth } from './span.ts';

/** A run that must stay on one line. */
interface Unit {
  spans: Span[];
  width: number;
  space: boolean;
}

const wide = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]/;
const closing = /[、。，．：；！？）】》」』”’…·％.,;:!?)\]}]/;
const opening = /[（【《「『“‘]/;
const longestWholeCode = 28;

/** Lines of at most `width` cells. `first` stands before the first line, `rest` before the others (list markers, quotes). */
export function wrap(spans: Line, width: number, first: Line = [], rest: Line = first): Line[] {
  const lines: Line[] = [];
  let current: Span[] = [...first];
  let used = lineWidth(first);
  let empty = true;
  const flush = () => {
    lines.push(join(trimEnd(current)));
    current = [...rest];
    used = lineWidth(rest);
    empty = true;
  };
  for (const unit of units(spans).flatMap((u) => split(u, width - lineWidth(rest)))) {
    if (unit.space && empty) continue;
    if (!empty && used + unit.width > width) {
      flush();
      if (unit.space) continue;
    }
    current.push(...unit.spans);
    used += unit.width;
    empty = false;
  }
  if (!empty || lines.length === 0) flush();
  return lines;
}

function units(spans: Line): Unit[] {
  const out: Unit[] = [];
  let glue = false;
  const add = (text: string, s: Span, space: boolean, joins: boolean) => {
    const last = out.at(-1);
    if (joins && last && !last.space) {
      last.spans.push({ ...s, text });
      last.width += textWidth(text);
    } else out.push({ spans: [{ ...s, text }], width: textWidth(text), space });
  };
  let previousLatin = false;
  for (const s of spans) {
    for (const piece of pieces(s)) {
      const space = piece.trim() === '';
      const head = piece[0] as string;
      const latin = !space && !wide.test(head) && !opening.test(head);
      add(piece, s, space, !space && (glue || closing.test(head) || (latin && previousLatin)));
      glue = opening.test(piece.at(-1) as string);
      previousLatin = !space && !wide.test(piece.at(-1) as string);
    }
  }
  return out;
}

/** Spaces, Latin words, single wide characters; a short code span whole. */
function pieces(s: Span): string[] {
  if (s.style === 'code' && textWidth(s.text) <= longestWholeCode) return [s.text];
  return (
    s.text.match(/\s+|[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef“”‘’…·]|[^\s\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef“”‘’…·]+/gu) ?? []
  );
}

/** A unit wider than a whole line is broken anywhere. */
function split(unit: Unit, width: number): Unit[] {
  if (unit.width <= width || width < 2) return [unit];
  const out: Unit[] = [];
  let room = 0;
  for (const s of unit.spans) {
    let text = s.text;
    while (text !== '') {
      if (room < 2) {
        out.push({ spans: [], width: 0, space: false });
        room = width;
      }
      const part = cut(text, room) || (text[0] as string);
      const last = out.at(-1) as Unit;
      last.spans.push({ ...s, text: part });
      last.width += textWidth(part);
      room -= textWidth(part);
      text = text.slice(part.length);
    }
  }
  return out;
}

/** Neighbours of one style become one span: fewer pieces to paint. */
function join(spans: Line): Line {
  const out: Span[] = [];
  for (const s of spans) {
    const last = out.at(-1);
    if (last && last.style === s.style && last.mark === s.mark) out[out.length - 1] = { ...last, text: last.text + s.text };
    else out.push(s);
  }
  return out;
}

function trimEnd(spans: Span[]): Line {
  const last = spans.at(-1);
  return last && last.text.trim() === '' && spans.length > 1 ? spans.slice(0, -1) : spans;
}

/** Plain text, its own line breaks and indentation kept. */
export function wrapText(text: string, width: number, style?: Span['style']): Line[] {
  return text.split('\n').flatMap((l) => {
    const indent = /^ */.exec(l)?.[0] ?? '';
    return wrap([span(l.slice(indent.length), style)], width, indent === '' ? [] : [span(indent)]);
  });
}

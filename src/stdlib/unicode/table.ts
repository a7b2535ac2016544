/**
 * The sets behind Go's unicode tables, as tests on code points. Where the host has no such property it is derived (or, when it is
 * short, listed).
 */
import { classTest, isNew, simpleFold } from './character.ts';

/** Which of Go's maps a table is in. */
export type TableKind = 'category' | 'script' | 'property' | 'foldCategory' | 'foldScript';
export type Test = (r: number) => boolean;

const maxRune = 0x10ffff;

const listed: Readonly<Record<string, string>> = {
  Hyphen: '-\\xad\\u058a\\u1806\\u2010\\u2011\\u2e17\\u30fb\\ufe63\\uff0d\\uff65',
  Other_Default_Ignorable_Code_Point:
    '\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u2065\\u3164\\uffa0\\ufff0-\\ufff8\\u{e0000}\\u{e0002}-\\u{e001f}\\u{e0080}-\\u{e00ff}\\u{e01f0}-\\u{e0fff}',
  Other_ID_Continue: '\\xb7\\u0387\\u1369-\\u1371\\u19da',
  Other_ID_Start: '\\u1885\\u1886\\u2118\\u212e\\u309b\\u309c',
  Prepended_Concatenation_Mark: '\\u0600-\\u0605\\u06dd\\u070f\\u0890\\u0891\\u08e2\\u{110bd}\\u{110cd}',
  STerm: '\\p{Sentence_Terminal}',
};

/** Derived property − what it is derived from besides the set in question. */
const differences: Readonly<Record<string, readonly [string, string]>> = {
  Other_Alphabetic: ['\\p{Alphabetic}', '\\p{Lu}\\p{Ll}\\p{Lt}\\p{Lm}\\p{Lo}\\p{Nl}'],
  Other_Grapheme_Extend: ['\\p{Grapheme_Extend}', '\\p{Me}\\p{Mn}'],
  Other_Lowercase: ['\\p{Lowercase}', '\\p{Ll}'],
  Other_Math: ['\\p{Math}', '\\p{Sm}'],
  Other_Uppercase: ['\\p{Uppercase}', '\\p{Lu}'],
};

/** Characters that were given a property after Unicode 15.0. */
const givenLater: Readonly<Record<string, string>> = {
  Diacritic:
    '\\u{5a2}\\u{5c5}\\u{5c7}\\u{e3a}\\u{1734}\\u{1a60}\\u{1be6}\\u{1bf2}-\\u{1bf3}\\u{1d9b}-\\u{1dbe}\\u{a806}\\u{a82c}\\u{10a38}-\\u{10a3a}\\u{10a3f}\\u{1133b}\\u{11f41}-\\u{11f42}',
  Extender: '\\u{a71}\\u{afb}\\u{11237}',
  Other_Alphabetic: '\\u{363}-\\u{36f}\\u{1dd3}-\\u{1de6}',
  Other_Grapheme_Extend:
    '\\u{cc0}\\u{cc7}-\\u{cc8}\\u{cca}-\\u{ccb}\\u{1715}\\u{1734}\\u{1b3b}\\u{1b3d}\\u{1b43}-\\u{1b44}\\u{1baa}\\u{1bf2}-\\u{1bf3}\\u{a953}\\u{a9c0}\\u{111c0}\\u{11235}\\u{1134d}\\u{116b6}\\u{1193d}\\u{11f41}\\u{16ff0}-\\u{16ff1}\\u{1d166}\\u{1d16d}',
  Sentence_Terminal: '\\u{17d4}-\\u{17d5}\\u{2024}\\u{2cf9}-\\u{2cfb}\\u{fe12}\\u{fe15}-\\u{fe16}',
  Terminal_Punctuation: '\\u{2024}\\u{2cf9}-\\u{2cfb}\\u{fe12}\\u{fe15}-\\u{fe16}',
  STerm: '\\u{17d4}-\\u{17d5}\\u{2024}\\u{2cf9}-\\u{2cfb}\\u{fe12}\\u{fe15}-\\u{fe16}',
};

/** A test for the table of that name. */
export function tableTest(kind: TableKind, name: string): Test {
  switch (kind) {
    case 'category':
      return categoryTest(name);
    case 'script':
      return classTest(`\\p{Script=${name}}`);
    case 'property':
      return propertyAsOf15(name);
    case 'foldCategory':
      return foldTest(categoryTest(name));
    case 'foldScript':
      return foldTest(classTest(`\\p{Script=${name}}`));
  }
}

function categoryTest(name: string): Test {
  if (name !== 'C' && name !== 'Cn') return classTest(`\\p{${name}}`);
  const pattern = new RegExp(`^\\p{${name}}$`, 'u');
  return (r) => r >= 0 && r <= maxRune && (isNew(r) || pattern.test(String.fromCodePoint(r)));
}

function propertyAsOf15(name: string): Test {
  const now = propertyTest(name);
  const later = givenLater[name];
  if (later === undefined) return now;
  const pattern = new RegExp(`^[${later}]$`, 'u');
  // U+0836 lost Terminal_Punctuation.
  const lost = name === 'Terminal_Punctuation' ? 0x836 : -1;
  return (r) => r === lost || (now(r) && !pattern.test(String.fromCodePoint(r)));
}

function propertyTest(name: string): Test {
  const list = listed[name];
  if (list !== undefined) return rawTest(list);
  const difference = differences[name];
  if (difference === undefined) return rawTest(`\\p{${name}}`);
  const whole = classTest(difference[0]);
  const without = classTest(difference[1]);
  return (r) => whole(r) && !without(r);
}

/** Some properties hold of code points that are not assigned: those of later versions are taken back where they are characters. */
function rawTest(body: string): Test {
  const pattern = new RegExp(`^[${body}]$`, 'u');
  const unassigned = /^\\p\{(?:Pattern_Syntax|Noncharacter_Code_Point|Variation_Selector)\}$|^[^p]*$/.test(body);
  return (r) => r >= 0 && r <= maxRune && pattern.test(String.fromCodePoint(r)) && (unassigned || !isNew(r));
}

/** Code points outside the set that are equal, under simple folding, to one inside. */
function foldTest(inside: Test): Test {
  return (r) => {
    if (inside(r)) return false;
    for (let other = simpleFold(r); other !== r; other = simpleFold(other)) if (inside(other)) return true;
    return false;
  };
}

/** First, last and stride. */
export type Range = [number, number, number];

/** The code points of a set from `low` to `high` as ranges with strides, taken greedily as Go's table maker does. */
export function rangesOf(test: Test, low: number, high: number): Range[] {
  const ranges: Range[] = [];
  let range: Range | null = null;
  for (let r = low; r <= high; r++) {
    if (!test(r)) continue;
    if (range !== null && (range[0] === range[1] || r - range[1] === range[2])) {
      range[2] = r - range[1];
      range[1] = r;
    } else {
      range = [r, r, 1];
      ranges.push(range);
    }
  }
  return ranges;
}

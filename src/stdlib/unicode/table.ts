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

/** A test for the table of that name. */
export function tableTest(kind: TableKind, name: string): Test {
  switch (kind) {
    case 'category':
      return categoryTest(name);
    case 'script':
      return classTest(`\\p{Script=${name}}`);
    case 'property':
      return propertyTest(name);
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

function propertyTest(name: string): Test {
  const list = listed[name];
  if (list !== undefined) return rawTest(list);
  const difference = differences[name];
  if (difference === undefined) return rawTest(`\\p{${name}}`);
  const whole = classTest(difference[0]);
  const without = rawTest(difference[1]);
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

/** The ranges of a set, ascending. */
export function rangesOf(test: Test): [number, number][] {
  const ranges: [number, number][] = [];
  let start = -1;
  for (let r = 0; r <= maxRune + 1; r++) {
    const inside = r <= maxRune && test(r);
    if (inside && start < 0) start = r;
    if (!inside && start >= 0) {
      ranges.push([start, r - 1]);
      start = -1;
    }
  }
  return ranges;
}

export const categoryNames =
  'C Cc Cf Cn Co Cs L LC Ll Lm Lo Lt Lu M Mc Me Mn N Nd Nl No P Pc Pd Pe Pf Pi Po Ps S Sc Sk Sm So Z Zl Zp Zs';

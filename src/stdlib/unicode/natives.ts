/** Package unicode: predicates, cases and tables. */
import type { Execution } from '../../runtime/execution.ts';
import { type NativeTable, plain } from '../../runtime/native.ts';
import type { RType } from '../../runtime/rtype.ts';
import { Slice } from '../../runtime/slice-value.ts';
import { type CaseRange, caseRanges } from './case-ranges.ts';
import * as character from './character.ts';
import { categoryNames, propertyNames, scriptNames } from './names.ts';
import { type Range, rangesOf, type TableKind, type Test, tableTest } from './table.ts';

const kinds: readonly TableKind[] = ['category', 'script', 'property', 'foldCategory', 'foldScript'];
const namesOf: readonly string[] = [categoryNames, scriptNames, propertyNames, 'L Ll Lt Lu M Mn', 'Common Greek Inherited'];

/** A Go RangeTable; those of this package carry their test. */
interface RangeTable {
  $test?: Test;
}

/** Tables of one execution by kind and name. */
function tablesOf($: Execution): Map<string, RangeTable> {
  let tables = $.packages.get('unicode');
  if (tables === undefined) {
    tables = new Map();
    $.packages.set('unicode', tables);
  }
  return tables;
}

/** Gives `t` fields that are computed at the first look, and stay ordinary fields from then on. */
function bindLazily($: Execution, t: RangeTable, kind: TableKind, name: string): void {
  let test: Test | null = null;
  t.$test = (r) => (test ??= tableTest(kind, name))(r);
  const fill = (): void => {
    const low = rangesOf(t.$test as Test, 0, 0xffff);
    const high = rangesOf(t.$test as Test, 0x10000, 0x10ffff);
    define(t, '_R16', structs($, 'Range16', low));
    define(t, '_R32', structs($, 'Range32', high));
    define(t, '_LatinOffset', low.filter(([, last]) => last <= 0xff).length);
  };
  for (const key of ['_R16', '_R32', '_LatinOffset']) {
    Object.defineProperty(t, key, {
      configurable: true,
      enumerable: true,
      get: () => {
        fill();
        return (t as any)[key];
      },
      set: (value) => {
        fill();
        define(t, key, value);
      },
    });
  }
}

function define(t: object, key: string, value: unknown): void {
  Object.defineProperty(t, key, { configurable: true, enumerable: true, writable: true, value });
}

function structs($: Execution, name: string, ranges: readonly Range[]): Slice {
  const word = name === 'Range16' ? $.types.uint16 : $.types.uint32;
  const field = (f: string) => ({ name: f, key: '_' + f, type: word });
  const { class: RangeClass } = $.types.struct([field('Lo'), field('Hi'), field('Stride')]);
  const list = ranges.map(([first, last, stride]) => new RangeClass(first, last, stride));
  return new Slice(list, 0, list.length, list.length);
}

/** Rows as Go's CaseRange structs. */
function caseStructs($: Execution, rows: readonly CaseRange[]): Slice {
  const field = (name: string, type: RType) => ({ name, key: '_' + name, type });
  const delta = $.types.array(3, $.types.int32);
  const { class: RowClass } = $.types.struct([field('Lo', $.types.uint32), field('Hi', $.types.uint32), field('Delta', delta)]);
  const list = rows.map(([first, last, deltas]) => new RowClass(first, last, Int32Array.from(deltas)));
  return new Slice(list, 0, list.length, list.length);
}

export const natives: NativeTable = {
  caseRanges: plain(($) => () => caseStructs($, caseRanges())),
  names: plain(($) => (kind: number) => $.sliceOf($.types.string, (namesOf[kind] as string).split(' '))),
  find: plain(($) => (name: string, kind: number) => tablesOf($).get(`${kind} ${name}`) ?? null),
  bind: plain(($) => (t: RangeTable, name: string, kind: number) => {
    bindLazily($, t, kinds[kind] as TableKind, name);
    tablesOf($).set(`${kind} ${name}`, t);
  }),
  known: plain(() => (t: RangeTable, r: number) => (t.$test === undefined ? -1 : t.$test(r) ? 1 : 0)),
  IsControl: plain(() => character.isControl),
  IsDigit: plain(() => character.isDigit),
  IsGraphic: plain(() => character.isGraphic),
  IsLetter: plain(() => character.isLetter),
  IsLower: plain(() => character.isLower),
  IsMark: plain(() => character.isMark),
  IsNumber: plain(() => character.isNumber),
  IsPrint: plain(() => character.isPrint),
  IsPunct: plain(() => character.isPunct),
  IsSpace: plain(() => character.isSpace),
  IsSymbol: plain(() => character.isSymbol),
  IsTitle: plain(() => character.isTitle),
  IsUpper: plain(() => character.isUpper),
  SimpleFold: plain(() => character.simpleFold),
  ToLower: plain(() => character.toLower),
  ToTitle: plain(() => character.toTitle),
  ToUpper: plain(() => character.toUpper),
};

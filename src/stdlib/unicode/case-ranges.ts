/**
 * The list behind Go's `unicode.CaseRanges`: runs of code points whose cases differ from them by the same numbers, or that
 * alternate between upper and lower case. It is computed from the mappings, so that there is one source of them.
 */
import { toLower, toTitle, toUpper } from './character.ts';

/** What to add to a code point for its upper, lower and title case. */
type Delta = readonly [number, number, number];

/** First and last code point, and their delta. */
export type CaseRange = readonly [number, number, Delta];

/** Go's UpperLower in every place: upper and lower case alternate, beginning with an upper one. */
const alternating = 0x110000;
const alternate: Delta = [alternating, alternating, alternating];
/** Past the last code point that has cases. */
const limit = 0x1f000;

function deltaOf(r: number): Delta {
  return [toUpper(r) - r, toLower(r) - r, toTitle(r) - r];
}

const same = (a: Delta, b: Delta): boolean => a[0] === b[0] && a[1] === b[1] && a[2] === b[2];
const isUpperOfNext = (delta: Delta): boolean => same(delta, [0, 1, 0]);
const isLowerOfLast = (delta: Delta): boolean => same(delta, [-1, 0, -1]);

/** All ranges, in order. */
export function caseRanges(): CaseRange[] {
  const ranges: CaseRange[] = [];
  for (let r = 0; r < limit; ) {
    const range = rangeAt(r);
    if (range !== null) ranges.push(range);
    r = range === null ? r + 1 : range[1] + 1;
  }
  return ranges;
}

/** The range that begins at r; null: r has no cases. */
function rangeAt(r: number): CaseRange | null {
  const delta = deltaOf(r);
  if (same(delta, [0, 0, 0])) return null;
  const alternates = isUpperOfNext(delta);
  let last = r;
  if (alternates) while (alternatesAfter(last, r)) last++;
  else while (same(deltaOf(last + 1), delta)) last++;
  return [r, last, alternates && last > r ? alternate : delta];
}

function alternatesAfter(last: number, first: number): boolean {
  const next = deltaOf(last + 1);
  return (last - first) % 2 === 0 ? isLowerOfLast(next) : isUpperOfNext(next);
}

/** The checker over small programs: the `.go` files below tests/types, expectations in comments (see harness.ts). */
import { describe, expect, it } from 'vitest';
import { allCases, caseName, runCase } from './harness.ts';

describe('checker', () => {
  it.each(allCases().map((path) => [caseName(path), path]))('%s', (_name, path) => {
    expect(runCase(path)).toEqual([]);
  });
});

/** Which integers are held by halves (`src/analysis/mixed-integers.ts`), by the variables of the generated code. */
import { expect, test } from 'vitest';
import { compileGo } from './compile-go.ts';

/** The variables of main that are two in JavaScript. */
function heldByHalves(body: string, level: 'fast' | 'trace' = 'fast'): string {
  const { code } = compileGo(`func main() { ${body} }`, level);
  return [...new Set([...code.matchAll(/let (\w+)\$\d+\$hi/g)].map((m) => m[1]))].sort().join(' ');
}

test.each([
  ['h := uint64(14695981039346656037); h ^= 3; _ = h', 'h'],
  ['h := uint64(1); h *= 1099511628211; _ = h', 'h'],
  ['x := int64(1); x ^= x << 13; _ = x', 'x'],
  ['a, b := uint64(1), uint64(2); a = b<<7 | b>>57; _ = a', 'a'],
  ['h := 0; for i := range 9 { h = 31*h + i }; _ = h', 'h'],
])('%s: bit patterns', (body, names) => {
  expect(heldByHalves(body)).toBe(names);
});

test.each([
  ['decimal digits', 'n := 0; for i := range 9 { n = n*10 + i }; _ = n'],
  ['what is divided', 'n := 1; for n < 100 { n = n*31 + 1; n /= 3 }; _ = n'],
  ['modular arithmetic', 'x := 1; x = (x*1103515245 + 12345) % 2147483648; _ = x'],
  ['sets of bits', 'm := 0; for i := range 9 { m |= 1 << i }; _ = m'],
  ['what is pointed to', 'h := uint64(1); p := &h; *p = 2; h *= 1099511628211; _ = h'],
])('%s: numbers', (_, body) => {
  expect(heldByHalves(body)).toBe('');
});

test('a trace shows variables, so that none is held so', () => {
  expect(heldByHalves('h := uint64(1); h *= 1099511628211; _ = h', 'trace')).toBe('');
});

/** Floats as print, println and panic show them: `strconv.AppendFloat(…, 'g', -1, …)` (Go 1.26's runtime/print.go). */

/** Shortest decimal that reads back as the same float; `bits` is 32 or 64. */
export function printFloat(f: number, bits: 32 | 64): string {
  if (Number.isNaN(f)) return 'NaN';
  if (f === Number.POSITIVE_INFINITY) return '+Inf';
  if (f === Number.NEGATIVE_INFINITY) return '-Inf';
  if (f === 0) return Object.is(f, -0) ? '-0' : '0';
  const [mantissa, exp] = (bits === 32 ? shortest32(f) : f.toExponential()).split('e') as [string, string];
  const e = Number(exp);
  // strconv's limit for shortest output, whatever the number of digits.
  if (e >= -4 && e < 6) return plainDigits(f, mantissa, e);
  return `${mantissa}e${e < 0 ? '-' : '+'}${String(Math.abs(e)).padStart(2, '0')}`;
}

function shortest32(f: number): string {
  for (let p = 0; p < 9; p++) {
    const s = f.toExponential(p);
    if (Math.fround(Number(s)) === f) return s;
  }
  return f.toExponential();
}

function plainDigits(f: number, mantissa: string, e: number): string {
  const digits = mantissa.replace('-', '').replace('.', '');
  const sign = f < 0 ? '-' : '';
  if (e < 0) return `${sign}0.${'0'.repeat(-e - 1)}${digits}`;
  if (digits.length <= e + 1) return sign + digits.padEnd(e + 1, '0');
  return `${sign}${digits.slice(0, e + 1)}.${digits.slice(e + 1)}`;
}

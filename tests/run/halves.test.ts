/** 64-bit arithmetic by halves (`src/compiler/halves.ts`) against BigInt: random assignments, run as Go programs. */
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { Runner } from '../../src/host/runner.ts';
import { encodeUtf8 } from '../../src/source/bytes.ts';

const runner = new Runner();
afterAll(() => runner.close());

type Kind = 'uint64' | 'int64';
type Env = ReadonlyMap<string, bigint>;

/** Go text, and what it comes to. */
interface Term {
  readonly text: string;
  value(env: Env): bigint;
}

/** `to op= term`; `op` is '' for a plain assignment. */
interface Step {
  readonly to: string;
  readonly op: string;
  readonly term: Term;
}

const wrap = (k: Kind, x: bigint): bigint => (k === 'uint64' ? BigInt.asUintN(64, x) : BigInt.asIntN(64, x));

const edges = [0n, 1n, 2n, 2n ** 31n - 1n, 2n ** 31n, 2n ** 32n - 1n, 2n ** 32n, 2n ** 53n - 1n, 2n ** 53n, 2n ** 63n - 1n, 2n ** 63n, 2n ** 64n - 1n];
const pattern = fc.oneof(fc.constantFrom(...edges), fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }), fc.bigInt({ min: 0n, max: 300n }));

/** Two that are held by halves, one of which a closure sees; a field; a parameter that is only read. */
const targets = ['a', 'b', 's.f'];
const names = [...targets, 'n'];

const operations: Readonly<Record<string, (x: bigint, y: bigint) => bigint>> = {
  '+': (x, y) => x + y,
  '-': (x, y) => x - y,
  '*': (x, y) => x * y,
  '^': (x, y) => x ^ y,
  '&': (x, y) => x & y,
  '|': (x, y) => x | y,
  '&^': (x, y) => x & ~y,
};
const apply = (k: Kind, op: string, x: bigint, y: bigint): bigint => wrap(k, (operations[op] as (x: bigint, y: bigint) => bigint)(x, y));

function leaves(k: Kind): fc.Arbitrary<Term> {
  const name = fc.constantFrom(...names);
  const read = (env: Env, v: string): bigint => env.get(v) as bigint;
  const narrow = fc.tuple(fc.constantFrom(8, 16, 32), fc.boolean(), name).map(([bits, signed, v]): Term => {
    const cut = signed ? BigInt.asIntN : BigInt.asUintN;
    return { text: `${k}(${signed ? '' : 'u'}int${bits}(${v}))`, value: (env) => wrap(k, cut(bits, read(env, v))) };
  });
  const masked = name.map((v): Term => ({ text: `${k}(int(${v}) & 255)`, value: (env) => read(env, v) & 255n }));
  return fc.oneof(
    name.map((v): Term => ({ text: v, value: (env) => read(env, v) })),
    narrow,
    masked,
  );
}

function terms(k: Kind): fc.Arbitrary<Term> {
  const constant = pattern.map((c): Term => ({ text: String(wrap(k, c)), value: () => wrap(k, c) }));
  const { term } = fc.letrec<{ term: Term }>((tie) => ({
    term: fc.oneof(
      { maxDepth: 4, depthSize: 'small' },
      leaves(k),
      fc.tuple(fc.constantFrom(...Object.keys(operations)), tie('term'), fc.oneof(tie('term'), constant), fc.boolean()).map(([op, p, q, swapped]): Term => {
        const [x, y] = swapped ? [q, p] : [p, q];
        return { text: `(${x.text} ${op} ${y.text})`, value: (env) => apply(k, op, x.value(env), y.value(env)) };
      }),
      fc.tuple(fc.constantFrom('<<', '>>'), tie('term'), fc.integer({ min: 0, max: 66 }), fc.boolean()).map(
        ([op, x, n, known]): Term => ({
          text: known ? `(${x.text} ${op} ${n})` : `(${x.text} ${op} by[${n}])`,
          value: (env) => wrap(k, op === '<<' ? x.value(env) << BigInt(n) : x.value(env) >> BigInt(n)),
        }),
      ),
      fc
        .tuple(fc.constantFrom('^', '-'), tie('term'))
        .map(([op, x]): Term => ({ text: `(${op}${x.text})`, value: (env) => wrap(k, op === '^' ? ~x.value(env) : -x.value(env)) })),
      fc.tuple(tie('term'), fc.integer({ min: -70, max: 70 })).map(
        ([x, n]): Term => ({
          text: `${k}(bits.RotateLeft64(uint64(${x.text}), ${n}))`,
          value: (env) => {
            const u = BigInt.asUintN(64, x.value(env));
            const s = BigInt.asUintN(6, BigInt(n));
            return wrap(k, (u << s) | (u >> (64n - s)));
          },
        }),
      ),
    ),
  }));
  return term;
}

/** Each step is followed by what other code can see of the variable: comparisons, conversions, remainders. */
function goProgram(k: Kind, steps: readonly Step[], start: readonly bigint[]): string {
  const looks = (v: string): string =>
    `${v}, ${v}${k === 'uint64' ? '%1000' : '>>3'}, ${v} < b, ${v} >= n, ${v} == a, ${v} != 7, uint32(${v}), int8(${v}), int64(${v}), uint64(${v})`;
  const body = steps.map((s) => `\t${s.to} ${s.op}= ${s.term.text}\n\tfmt.Println(${looks(s.to)})\n`).join('');
  return `package main
import ("fmt"; "math/bits")
var by = func() (s [67]uint) { for i := range s { s[i] = uint(i) }; return }()
var _ = bits.Len
type state struct { f ${k} }
func run(a, n ${k}) {
	a ^= a << 1
	b := n
	b ^= b >> 7
	s := &state{${wrap(k, start[2] as bigint)}}
	_ = s
	func() { b *= 0x100000001b3 }()
${body}}
func main() { run(${wrap(k, start[0] as bigint)}, ${wrap(k, start[1] as bigint)}) }
`;
}

function expected(k: Kind, steps: readonly Step[], start: readonly bigint[]): string {
  const [a, n, f] = start.map((x) => wrap(k, x)) as [bigint, bigint, bigint];
  const env = new Map([
    ['a', wrap(k, a ^ (a << 1n))],
    ['b', wrap(k, (n ^ (n >> 7n)) * 0x100000001b3n)],
    ['s.f', f],
    ['n', n],
  ]);
  return steps
    .map((s) => {
      const y = s.term.value(env);
      const v = s.op === '' ? y : apply(k, s.op, env.get(s.to) as bigint, y);
      env.set(s.to, v);
      const numbers = [BigInt.asUintN(32, v), BigInt.asIntN(8, v), BigInt.asIntN(64, v), BigInt.asUintN(64, v)];
      const tests = [v < (env.get('b') as bigint), v >= n, v === env.get('a'), v !== 7n];
      return `${[v, k === 'uint64' ? v % 1000n : v >> 3n, ...tests, ...numbers].join(' ')}\n`;
    })
    .join('');
}

describe.each(['uint64', 'int64'] as const)('%s by halves', (k) => {
  test('random assignments come to what BigInt says', async () => {
    const step = fc.record({ to: fc.constantFrom(...targets), op: fc.constantFrom('', ...Object.keys(operations)), term: terms(k) });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 16 }), fc.tuple(pattern, pattern, pattern), async (steps, start) => {
        const text = encodeUtf8(goProgram(k, steps, start));
        const result = await runner.run({ main: { path: 'command-line-arguments', dir: '/', files: [{ name: './prog.go', text }] } });
        expect(result.stderr + result.stdout).toBe(expected(k, steps, start));
      }),
      { numRuns: 40 },
    );
  }, 120_000);
});

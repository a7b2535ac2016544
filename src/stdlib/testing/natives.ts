/**
 * What package testing cannot say in Go: who calls, regular expressions, calls of fuzz functions, and what it tells the host
 * (`packages`: `testing.deadlock` is read by sessions, `testing.panicOnExit0` by os.Exit).
 */
import { type NativeTable, parks, plain } from '../../runtime/native.ts';
import type { Box, RType } from '../../runtime/rtype.ts';
import type { Slice } from '../../runtime/slice-value.ts';
import { decodeUtf8, encodeUtf8 } from '../../source/bytes.ts';
import { compileRegexp } from './regexp.ts';

export const natives: NativeTable = {
  stackFrame: plain(($) => (skip: number) => {
    const frame = $.callers()[skip];
    return frame === undefined ? ['', '', 0, false] : [frame.fn, frame.file, frame.line, true];
  }),
  matchRegexp: plain(() => {
    const known = new Map<string, RegExp | string>();
    return (expr: string, s: string) => {
      let re = known.get(expr);
      if (re === undefined) known.set(expr, (re = compileRegexp(decodeUtf8(expr))));
      return typeof re === 'string' ? [false, encodeUtf8(re)] : [re.test(decodeUtf8(s)), ''];
    };
  }),
  panicOnExit0: plain(($) => (on: boolean) => void $.packages.set('testing.panicOnExit0', on)),
  noteTimeout: plain(($) => () => {
    $.tracebackAll = true;
    const others = [...$.goroutines].filter((g) => g !== $.g && !g.system);
    const stuck = $.timers.size === 0 && $.hostWaits === 0 && others.every((g) => g.status === 'waiting');
    $.packages.set('testing.deadlock', stuck);
  }),
  fuzzProblem: plain(() => (fn: Box | null, args: Slice, seed: boolean) => fuzzProblem(fn, args, seed)),
  callFuzz: parks(
    () =>
      function* (fn: Box, t: object, args: Slice) {
        const f = fn.v.$p ?? fn.v;
        const values = Array.from({ length: args.n }, (_, i) => args.a[args.o + i].v);
        if (f.$g === true) yield* f(t, ...values);
        else f(t, ...values);
      },
  ),
};

function fuzzProblem(fn: Box | null, args: Slice, seed: boolean): string {
  const type = fn?.$t as RType | undefined;
  if (type?.kind !== 'func') return 'F.Fuzz must receive a function';
  const params = type.params ?? [];
  if (params.length < 2 || params[0]?.string !== '*testing.T') return 'fuzz target must receive at least two arguments, where the first argument is a *T';
  if ((type.results ?? []).length > 0) return 'fuzz target must not return a value';
  if (!seed) return '';
  const want = params.slice(1);
  if (args.n !== want.length) return `wrong number of values in corpus entry: ${args.n}, want ${want.length}`;
  const at = want.findIndex((t, i) => args.a[args.o + i]?.$t !== t);
  if (at < 0) return '';
  return `mismatched types in corpus entry: ${typesOf(args)}, want [${want.map((t) => t.string).join(' ')}]`;
}

function typesOf(args: Slice): string {
  return `[${Array.from({ length: args.n }, (_, i) => (args.a[args.o + i] as Box).$t.string).join(' ')}]`;
}

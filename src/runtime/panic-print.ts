/**
 * Panic messages (Go's runtime/panic.go `preprintpanics`, `printpanics`; runtime/error.go `printpanicval`).
 *
 * Errors and Stringers are asked for their text by calling Go code, on behalf of the panicking goroutine, after all its deferred
 * calls have run.
 */
import type { Execution } from './execution.ts';
import { FatalError, GoPanic } from './panic.ts';
import { printed } from './print.ts';
import type { Box } from './rtype.ts';

/** The whole chain, oldest first: `panic: A [recovered]\n\tpanic: B\n`. */
export function panicMessage($: Execution, newest: GoPanic): string {
  return chainText($, newest, (v) => valueText($, v, askForText($, v)));
}

/** The same where no Go code may run any more: errors are not asked for their text. */
export function plainPanicMessage($: Execution, newest: GoPanic): string {
  return chainText($, newest, (v) => valueText($, v, null));
}

function chainText($: Execution, newest: GoPanic, textOf: (v: Box) => string): string {
  const chain: GoPanic[] = [];
  for (let p: GoPanic | null = newest; p !== null; p = p.under) chain.unshift(p);
  markRepanicked($, chain);
  let out = '';
  for (const [i, p] of chain.entries()) {
    if (i > 0 && chain[i - 1]!.repanicked) continue;
    const value = $.panicValue(p);
    const note = p.recovered && p.repanicked ? ' [recovered, repanicked]' : p.recovered ? ' [recovered]' : '';
    out += `${i > 0 ? '\t' : ''}panic: ${value === null ? 'nil' : textOf(value)}${note}\n`;
  }
  return out;
}

/** The same value panicked again is printed once. */
function markRepanicked($: Execution, chain: readonly GoPanic[]): void {
  for (let i = 1; i < chain.length; i++) {
    const a = $.panicValue(chain[i - 1] as GoPanic);
    const b = $.panicValue(chain[i] as GoPanic);
    if (a === b || (a !== null && b !== null && a.$t === b.$t && a.v === b.v)) (chain[i - 1] as GoPanic).repanicked = true;
  }
}

/** Whether the panic is a memory fault, which has a line about the signal. */
export function isMemoryFault(p: GoPanic): boolean {
  return p.fault?.type === 'memoryError' || (p.under !== null && isMemoryFault(p.under));
}

/** `asked`: what its method says; null where it has none. */
function valueText($: Execution, v: Box, asked: string | null): string {
  if (asked !== null) return indented(asked);
  const t = v.$t;
  if (t.kind === 'string') return t.pkgPath === '' ? indented(v.v) : `${t.string}("${indented(v.v)}")`;
  if (t.kind === 'complex64' || t.kind === 'complex128') return t.pkgPath === '' ? printed($, t, v.v) : t.string + printed($, t, v.v);
  if (isBasic(t.kind)) return t.pkgPath === '' ? printed($, t, v.v) : `${t.string}(${printed($, t, v.v)})`;
  return `(${t.string}) 0x${$.address(typeof v.v === 'object' && v.v !== null ? v.v : v).toString(16)}`;
}

const isBasic = (kind: string): boolean => /^(bool|u?int\d*|uintptr|float\d+)$/.test(kind);

/** Later lines of a message are indented. */
const indented = (s: string): string => s.replaceAll('\n', '\n\t');

/** What `Error()` or `String()` of a value says; null when it has neither. */
function askForText($: Execution, v: Box): string | null {
  const method = v.$t.implements($.types.error) ? v.$Error : v.$t.implements($.stringerType) ? v.$String : null;
  if (method === null) return null;
  try {
    const result = method.call(v);
    return method.$g === true ? runToEnd(result) : result;
  } catch (e) {
    const meaning = $.asPanic(e);
    if (!(meaning instanceof GoPanic)) throw meaning;
    const r = $.panicValue(meaning);
    throw new FatalError(`panic while printing panic value: ${r !== null && r.$t === $.types.string ? r.v : `type ${r?.$t.string ?? 'nil'}`}`, '', true);
  }
}

/** Runs a generator without a scheduler: a method that would really block gets a few more chances, then no text. */
function runToEnd(gen: Generator<undefined, string, any>): string {
  for (let i = 0; i < 1000; i++) {
    const r = gen.next();
    if (r.done) return r.value;
  }
  return '(its Error or String method blocks)';
}

/** Types of keys and values, and the notes of package context for the trace. */
import { type NativeTable, plain } from '../../runtime/native.ts';
import type { Box } from '../../runtime/rtype.ts';
import { decodeUtf8 } from '../../source/bytes.ts';
import { durationText } from '../../trace/format.ts';

type Duration = number | bigint;

/** `WithTimeout(1s)`. */
const whatText = (what: string, timeout: Duration): string => (timeout === 0 ? decodeUtf8(what) : `${decodeUtf8(what)}(${durationText(Number(timeout))})`);

/**
 * The nearest cancelCtx, through contexts that embed another. Not by asking for a Value, as package context does: what is done for the trace
 * alone must take no virtual time.
 */
function cancelCtxAbove(parent: Box | null): object | null {
  for (let box: any = parent; box !== null && box !== undefined; box = box.v?._Context) {
    const x = box.v;
    if (x?._cancelCtx) return x._cancelCtx;
    if (x !== null && typeof x === 'object' && '_children' in x) return x;
  }
  return null;
}

export const natives: NativeTable = {
  observed: plain(($) => $.observer()),
  noteCreate: plain(($) => (ctx: object, parent: Box | null, what: string, timeout: Duration) => {
    const { rec } = $;
    if (rec === null) return;
    const nearest = cancelCtxAbove(parent);
    const above = nearest === null ? 0 : rec.object(nearest, 'context');
    rec.event({ kind: 'CtxCreate', id: rec.object(ctx, 'context'), parent: above, what: whatText(what, timeout) });
  }),
  /** The timer just started is the context's own. */
  noteDeadline: plain(($) => (what: string, timeout: Duration) => {
    $.rec?.nameTimer(`context.${whatText(what, timeout)}`);
  }),
  newDone: plain(($) => (ctx: object) => {
    const type = $.types.chan($.types.struct([]), 'both');
    const name = $.rec?.nameOf(ctx) ?? '';
    return $.makeChan(type, 0, name === '' ? '' : `${name}.Done()`);
  }),
  noteErr: plain(($) => (ctx: object) => {
    const { rec } = $;
    if (rec !== null) rec.event({ kind: 'Atomic', id: rec.object(ctx, 'context'), op: 'Err', value: '' });
  }),
  noteCancel: plain(($) => (ctx: object, cause: string) => {
    const { rec } = $;
    if (rec !== null) rec.event({ kind: 'CtxCancel', id: rec.object(ctx, 'context'), cause: decodeUtf8(cause) });
  }),
  comparable_: plain(() => (v: Box) => v.$t.comparable),
  typeString: plain(() => (v: Box | null) => (v === null ? '<nil>' : v.$t.string)),
};

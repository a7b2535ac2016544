/** Types of keys and values, and the notes of package context for the trace. */
import { type NativeTable, plain } from '../../runtime/native.ts';
import type { Box } from '../../runtime/rtype.ts';
import { decodeUtf8 } from '../../source/bytes.ts';

export const natives: NativeTable = {
  observed: plain(($) => $.observer()),
  noteCreate: plain(($) => (ctx: object, parent: object | null, what: string) => {
    const { rec } = $;
    if (rec === null) return;
    const above = parent === null ? 0 : rec.object(parent, 'context');
    rec.event({ kind: 'CtxCreate', id: rec.object(ctx, 'context'), parent: above, what: decodeUtf8(what) });
  }),
  newDone: plain(($) => (ctx: object) => {
    const type = $.types.chan($.types.struct([]), 'both');
    $.rec?.object(ctx, 'context');
    return $.makeChan(type, 0, `${$.rec?.nameOf(ctx)}.Done()`);
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

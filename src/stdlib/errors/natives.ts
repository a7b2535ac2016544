/** What errors.As and errors.Is need to know about types. */
import { type NativeTable, plain } from '../../runtime/native.ts';
import type { Box } from '../../runtime/rtype.ts';

export const natives: NativeTable = {
  isComparable: plain(() => (err: Box) => err.$t.comparable),
  checkTarget: plain(($) => (target: Box) => {
    if (target.$t.kind !== 'ptr' || target.v === null) return 1;
    const elem = target.$t.elem!;
    return elem.kind === 'interface' || elem.implements($.types.error) ? 0 : 2;
  }),
  assign: plain(() => (err: Box, target: Box) => {
    const elem = target.$t.elem!;
    if (elem.kind === 'interface') {
      if (!err.$t.implements(elem)) return false;
      target.v.v = err;
      return true;
    }
    if (err.$t !== elem) return false;
    if (elem.isValue) elem.assign(target.v, err.v);
    else target.v.v = err.v;
    return true;
  }),
};

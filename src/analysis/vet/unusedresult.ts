/** Calls that are made for their result only, as statements. */
import { typeString } from '../../types/typestring.ts';
import { unparen } from './ancestors.ts';
import { callee, signatureOf } from './callee.ts';
import type { Analyzer, Pass } from './pass.ts';
import { isFuncToString } from './type-queries.ts';
import type { Type } from '../../types/type.ts';

export const unusedresult: Analyzer = { name: 'unusedresult', doc: 'check for unused results of calls to some functions', run };

const functions: Readonly<Record<string, string>> = {
  context: 'WithCancel WithDeadline WithTimeout WithValue',
  errors: 'New',
  fmt: 'Append Appendf Appendln Errorf Sprint Sprintf Sprintln',
  maps: 'All Clone Collect Equal EqualFunc Keys Values',
  slices:
    'All AppendSeq Backward BinarySearch BinarySearchFunc Chunk Clip Clone Collect Compact CompactFunc Compare CompareFunc Concat Contains ContainsFunc ' +
    'Delete DeleteFunc Equal EqualFunc Grow Index IndexFunc Insert IsSorted IsSortedFunc Max MaxFunc Min MinFunc Repeat Replace Sorted SortedFunc ' +
    'SortedStableFunc Values',
  sort: 'Reverse',
};

function run(pass: Pass): void {
  for (const stmt of pass.nodes('ExprStmt')) {
    const call = unparen(stmt.x);
    const f = call.kind === 'CallExpr' ? callee(pass.info, call) : null;
    const sig = f?.kind === 'Func' ? signatureOf(f) : null;
    if (call.kind !== 'CallExpr' || !f || !sig) continue;
    const at = { pos: call.pos, end: call.lparen };
    if (sig.recv) {
      if (isFuncToString(sig) && (f.name === 'Error' || f.name === 'String')) {
        pass.report(at, `result of (${typeString(sig.recv.type as Type)}).${f.name} call not used`);
      }
    } else if (mustUse(f.pkg?.path ?? '', f.name)) pass.report(at, `result of ${f.pkg?.path}.${f.name} call not used`);
  }
}

function mustUse(path: string, name: string): boolean {
  return Object.hasOwn(functions, path) && (functions[path] as string).split(' ').includes(name);
}

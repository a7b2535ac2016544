/** Checks one package, after types2's `checkFiles`: the phases and their order. */
import type { File } from '../syntax/ast.ts';
import type { Checker, ProgramState } from './checker.ts';
import { directCycles } from './cycles.ts';
import { errorAt } from './errors.ts';
import { initOrder } from './initorder.ts';
import { checkInterfaceCycles } from './interface-cycles.ts';
import { MonoGraph } from './mono.ts';
import { namedUnder } from './named.ts';
import type { FuncObj } from './object.ts';
import { recordUntyped } from './record.ts';
import { collectObjects, type Importer, packageObjects, unusedImports } from './resolver.ts';

export function checkPackage(c: Checker, files: readonly File[], importer: Importer): void {
  c.files = files;
  for (const f of files) if (f.name.name === '_') errorAt(c, f.name, 'BlankPkgName', 'invalid package name _');
  if (!c.isStd) c.mono = new MonoGraph();
  const before = c.diags.items.length;
  collectObjects(c, importer);
  directCycles(c);
  packageObjects(c);
  c.processDelayed(0); // function bodies among others
  completeTypes(c);
  c.info.initOrder.set(c.pkg, initOrder(c, c.isStd ? (fn) => checkBody(c, fn) : null));
  if (!c.isStd) unusedImports(c);
  recordUntyped(c);
  // Only sound code: an invalid type could look like a cycle.
  if (c.diags.items.length === before) c.mono?.check(c);
  if (!c.diags.hasErrors) checkInterfaceCycles(c);
  if (!c.diags.hasErrors) for (const pos of c.missingBodies) errorAt(c, pos, 'MissingBody', 'missing function body');
}

/** Settles underlying types, so that asking for them later changes nothing. */
function completeTypes(c: Checker): void {
  for (const obj of c.objMap.keys()) {
    if (obj.kind === 'TypeName' && obj.type?.kind === 'Named') namedUnder(obj.type);
  }
}

/** Checks a body that was put off; does nothing for others. */
export function checkBody(c: Checker, fn: FuncObj): void {
  const run = c.lazyBodies.get(fn);
  if (!run) return;
  c.lazyBodies.delete(fn);
  const top = c.delayedTop;
  const saved = c.env.version;
  c.env.version = c.objMap.get(fn)?.version ?? saved;
  run();
  c.processDelayed(top);
  c.env.version = saved;
  recordUntyped(c);
}

/** What `CheckedProgram.ensureBody` is: any function or method, instances included. */
export function ensureBody(program: ProgramState): (fn: FuncObj) => void {
  return (fn) => {
    const declared = fn.origin ?? fn;
    const c = declared.pkg && program.checkers.get(declared.pkg);
    if (c) checkBody(c, declared);
  };
}

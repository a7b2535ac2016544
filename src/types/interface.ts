/** Interface types as they are written (Go spec, "Interface types"); what they mean as sets of types is in typeset.ts. */
import type { InterfaceType } from '../syntax/ast.ts';
import type { Checker } from './checker.ts';
import { errorAt } from './errors.ts';
import { FuncObj, type TypeNameObj, VarObj } from './object.ts';
import { asNamed, isValid } from './predicates.ts';
import { recordDef } from './record.ts';
import { exprString } from '../syntax/printer.ts';
import { Interface, type Type } from './type.ts';
import { compareMethods, computeInterfaceTypeSet, typeSetOf } from './typeset.ts';
import { typ } from './typexpr.ts';
import { parseUnion } from './union.ts';

/** `def`: the type name being declared as this interface, which is then the receiver of its methods. */
export function interfaceType(c: Checker, e: InterfaceType, def: TypeNameObj | null): Interface {
  const iface = new Interface([], []);
  const methods: FuncObj[] = [];
  const embeddeds: Type[] = [];
  const embedPos: number[] = [];
  const recvType: Type = (def?.type && asNamed(def.type)) || iface;
  for (const f of e.methods.list) {
    const name = f.names[0];
    if (!name) {
      embedPos.push(f.type.pos);
      embeddeds.push(parseUnion(c, f.type));
      continue;
    }
    if (name.name === '_') {
      errorAt(c, name, 'BlankIfaceMethod', 'methods must have a unique non-blank name');
      continue;
    }
    const sig = typ(c, f.type);
    if (sig.kind !== 'Signature') {
      if (isValid(sig)) errorAt(c, f.type, 'InvalidSyntaxTree', `${exprString(f.type)} is not a method signature`);
      continue;
    }
    sig.recv = new VarObj(name.pos, c.pkg, '', recvType);
    sig.recv.role = 'recv';
    const m = new FuncObj(name.pos, c.pkg, name.name, sig);
    recordDef(c, name, m);
    methods.push(m);
  }
  iface.methods = methods.sort(compareMethods);
  iface.embeddeds = embeddeds;
  iface.embedPos = embedPos;
  iface.complete = true;
  if (!c.isStd) c.interfaceLiterals.push({ node: e, type: iface });
  iface.compute = () => computeInterfaceTypeSet(c, e.pos, iface);
  c.later(() => typeSetOf(iface));
  return iface;
}

/** Whether evaluating an expression does nothing but give a value. */
import type { CallExpr, Expr } from '../../syntax/ast.ts';
import { walk } from '../../syntax/walk.ts';
import type { Pass } from './pass.ts';
import { unparen } from './ancestors.ts';

const pureBuiltins = new Set(['len', 'cap', 'complex', 'imag', 'real', 'make', 'new', 'max', 'min']);

/** True also where it may panic: an index, a nil pointer. Function literals are not looked into. */
export function noEffects(pass: Pass, e: Expr): boolean {
  let pure = true;
  walk(e, (n) => {
    switch (n.kind) {
      case 'UnaryExpr':
        if (n.op === '<-') pure = false;
        break;
      case 'CallExpr':
        if (!isConversion(pass, n) && !callsPureBuiltin(pass, n)) pure = false;
        break;
      case 'FuncLit':
      case 'ArrayType':
      case 'StructType':
      case 'ChanType':
      case 'FuncType':
      case 'MapType':
      case 'InterfaceType':
        return false;
    }
    return pure;
  });
  return pure;
}

export function isConversion(pass: Pass, call: CallExpr): boolean {
  return pass.info.types.get(call.fun)?.mode === 'typexpr';
}

function callsPureBuiltin(pass: Pass, call: CallExpr): boolean {
  const obj = pass.objectOf(unparen(call.fun));
  return obj?.kind === 'Builtin' && pureBuiltins.has(obj.name);
}

/** Built-in functions (Go spec, "Built-in functions"). Those of package unsafe that are not constants are not supported. */
import { unparen } from '../analysis/escape.ts';
import type { CallExpr, Expr } from '../syntax/ast.ts';
import { discard } from './assign.ts';
import { spread } from './call.ts';
import { adapt, expr, hasEffects, hold, isNil, operand, ownCopy, structOf, value } from './expr.ts';
import type { FunctionCompiler } from './function.ts';
import { type GType, isAggregate, isFloat } from './ground-type.ts';
import { isSimple } from './marker.ts';
import { jsString } from './literal.ts';
import { zeroValue } from './values.ts';

export function builtinName(e: CallExpr): string {
  const fun = unparen(e.fun);
  return fun.kind === 'Ident' ? fun.name : fun.kind === 'SelectorExpr' ? fun.sel.name : '';
}

export function builtinCall(fc: FunctionCompiler, e: CallExpr): string {
  const name = builtinName(e);
  const line = fc.line(e.lparen);
  const args = e.args;
  const first = args[0] as Expr;
  const int = fc.m.types.basic('int');
  switch (name) {
    case 'len':
    case 'cap':
      return length(fc, name, first);
    case 'append':
      return line + append(fc, e);
    case 'copy': {
      const [dst, src] = spreadOrArgs(fc, e);
      const elem = fc.m.descriptors.type((dst as Given).type.u.elem as GType);
      const list = `${(dst as Given).text}, ${(src as Given).text}`;
      return (src as Given).type.kind === 'string' ? `$.copyString(${list})` : `$.copy(${elem}, ${list})`;
    }
    case 'clear': {
      const t = fc.typeOf(first);
      return t.kind === 'map' ? `$.mapClear(${expr(fc, first)})` : `$.clearSlice(${fc.m.descriptors.type(t.u.elem as GType)}, ${expr(fc, first)})`;
    }
    case 'close':
      fc.node.wakesItself = true;
      return `${line}$.close(${expr(fc, first)})`;
    case 'delete': {
      const [m, k] = spreadOrArgs(fc, e) as [Given, Given];
      const t = m.type;
      return `${line}$.mapDelete(${fc.m.descriptors.type(t)}, ${m.text}, ${adapt(fc, k.text, k.type, t.u.mapKey as GType)})`;
    }
    case 'make': {
      const t = fc.typeOf(e);
      const sizes = args.slice(1).map((a) => operand(fc, a, int).text);
      return line + make(fc, t, sizes, fc.m.channelNames.get(e) ?? null);
    }
    case 'new': {
      const t = fc.typeOf(e).u.elem as GType;
      const isType = fc.m.info.types.get(first)?.mode === 'typexpr';
      const init = isType ? zeroValue(fc.m, t) : value(fc, first, t);
      return isAggregate(t) ? init : `new $Ref(${init})`;
    }
    case 'panic':
      return `${line}$.panic(${value(fc, first, fc.m.types.interfaceOf([]))})`;
    case 'print':
    case 'println':
      return line + print(fc, name, args);
    case 'recover':
      return recoverCall(fc);
    case 'complex': {
      const t = fc.typeOf(e);
      const part = fc.m.types.basic(t.kind === 'complex64' ? 'float32' : 'float64');
      const [re, im] = spreadOrArgs(fc, e, part) as [Given, Given];
      return `$.complex(${re.text}, ${im.text})`;
    }
    case 'real':
      return `${expr(fc, first)}.re`;
    case 'imag':
      return `${expr(fc, first)}.im`;
    case 'min':
    case 'max':
      return minMax(fc, name, e);
    default:
      return unsafeCall(fc, name, e);
  }
}

interface Given {
  readonly text: string;
  readonly type: GType;
}

/** Two arguments, or the two results of one call. */
function spreadOrArgs(fc: FunctionCompiler, e: CallExpr, as?: GType): Given[] {
  const only = e.args[0] as Expr;
  if (e.args.length === 1) {
    const t = fc.typeOf(only);
    if (t.kind === 'tuple') return spread(fc, expr(fc, only), t.results);
  }
  return e.args.map((a) => ({ text: as ? operand(fc, a, as).text : ownCopy(fc, a, fc.typeOf(a), expr(fc, a)), type: fc.typeOf(a) }));
}

function length(fc: FunctionCompiler, name: string, e: Expr): string {
  const t = fc.typeOf(e);
  switch (t.kind) {
    case 'string':
      return `${operand(fc, e, t).text}.length`;
    case 'slice':
      return `${expr(fc, e)}.${name === 'len' ? 'n' : 'c'}`;
    case 'map':
      return `$.mapLen(${expr(fc, e)})`;
    case 'chan':
      return `$.${name === 'len' ? 'chanLen' : 'chanCap'}(${expr(fc, e)})`;
    default: {
      const array = t.kind === 'ptr' ? (t.u.elem as GType).u : t.u;
      return hasEffects(fc, e) ? `(${discard(fc, e)}, ${array.len})` : String(array.len);
    }
  }
}

/** `append` (Go spec, "Appending to and copying slices"). */
function append(fc: FunctionCompiler, e: CallExpr): string {
  const t = fc.typeOf(e);
  const elem = t.u.elem as GType;
  const T = fc.m.descriptors.type(elem);
  if (e.args.length === 1) {
    const only = e.args[0] as Expr;
    const at = fc.typeOf(only);
    if (at.kind !== 'tuple') return value(fc, only, t);
    const [s, ...rest] = spread(fc, expr(fc, only), at.results);
    return `$.appendAll(${T}, ${(s as Given).text}, [${rest.map((g) => adapt(fc, g.text, g.type, elem)).join(', ')}])`;
  }
  const s = value(fc, e.args[0] as Expr, t);
  const rest = e.args.slice(1);
  if (e.ellipsis) {
    const last = rest[0] as Expr;
    if (isNil(fc, last)) return s;
    return fc.typeOf(last).kind === 'string' ? `$.appendString(${T}, ${s}, ${expr(fc, last)})` : `$.appendSlice(${T}, ${s}, ${expr(fc, last)})`;
  }
  if (rest.length === 1) return `$.append(${T}, ${s}, ${value(fc, rest[0] as Expr, elem)})`;
  return `$.appendAll(${T}, ${s}, [${rest.map((a) => value(fc, a, elem)).join(', ')}])`;
}

function make(fc: FunctionCompiler, t: GType, sizes: readonly string[], name: string | null): string {
  switch (t.kind) {
    case 'slice':
      return `$.make(${[fc.m.descriptors.type(t.u.elem as GType), ...sizes].join(', ')})`;
    case 'map':
      return `$.makeMap(${[fc.m.descriptors.type(t), ...sizes].join(', ')})`;
    default:
      return `$.makeChan(${fc.m.descriptors.type(t)}, ${sizes[0] ?? '0'}${name === null ? '' : `, ${jsString(name)}`})`;
  }
}

function print(fc: FunctionCompiler, name: string, args: readonly Expr[]): string {
  const only = args[0];
  let given: Given[] = [];
  if (args.length === 1 && only && fc.typeOf(only).kind === 'tuple') given = spread(fc, expr(fc, only), fc.typeOf(only).results);
  else {
    given = args.map((a) => {
      const t = isNil(fc, a) ? fc.m.types.interfaceOf([]) : fc.typeOf(a);
      return { text: value(fc, a, t), type: t };
    });
  }
  return `$.${name}([${given.map((g) => fc.m.descriptors.type(g.type)).join(', ')}], [${given.map((g) => g.text).join(', ')}])`;
}

/** `recover()` counts only in the function that was deferred itself: `$r` says whether this call is that. */
function recoverCall(fc: FunctionCompiler): string {
  // The body of a range-over-func loop belongs to the function around it.
  fc.returning.usesRecover = true;
  return '$.recover($r)';
}

/** `min`, `max`: of floats, NaN wins and -0 is less than 0, as `Math.min` has it. */
function minMax(fc: FunctionCompiler, name: string, e: CallExpr): string {
  const t = fc.typeOf(e);
  const texts = e.args.map((a) => operand(fc, a, t).text);
  if (isFloat(t)) return `Math.${name}(${texts.join(', ')})`;
  const op = name === 'min' ? '<' : '>';
  const setups: string[] = [];
  let best = '';
  for (const text of texts) {
    const x = texts.length > 1 && !isSimple(text) ? hold(fc, text, setups) : text;
    if (best === '') best = x;
    else {
      const t = fc.temp();
      setups.push(`${t} = ${x} ${op} ${best} ? ${x} : ${best}`);
      best = t;
    }
  }
  return setups.length === 0 ? best : `(${[...setups, best].join(', ')})`;
}

/**
 * Package unsafe. Sizes are constants unless a type parameter is involved. Pointers into a slice are `ElemRef`s, so data
 * pointers of slices of plain elements work; pointer arithmetic does not exist here.
 */
function unsafeCall(fc: FunctionCompiler, name: string, e: CallExpr): string {
  const first = e.args[0] as Expr;
  const int = fc.m.types.basic('int');
  switch (name) {
    case 'Sizeof':
      return `${fc.m.descriptors.type(fc.typeOf(first))}.size`;
    case 'Alignof':
      return `${fc.m.descriptors.type(fc.typeOf(first))}.align`;
    case 'Offsetof': {
      const x = unparen(first);
      const index = x.kind === 'SelectorExpr' ? fc.m.info.selections.get(x)?.index : undefined;
      if (x.kind !== 'SelectorExpr' || !index) break;
      // Promoted fields count from the outermost struct.
      let t = structOf(fc.typeOf(x.x));
      const terms = index.map((i) => {
        const term = `${fc.m.descriptors.type(t.u)}.offset(${i})`;
        t = structOf((t.u.fields[i] as { type: GType }).type);
        return term;
      });
      return `(${terms.join(' + ')})`;
    }
    case 'SliceData': {
      const setups: string[] = [];
      const s = hold(fc, expr(fc, first), setups);
      const elem = fc.typeOf(first).u.elem as GType;
      const pointer = isAggregate(elem) ? `(${s}.n > 0 ? ${s}.a[${s}.o] : ${zeroValue(fc.m, elem)})` : `$elemRef(${s}.a, ${s}.o)`;
      return `(${[...setups, `${s} === $nil ? null : ${pointer}`].join(', ')})`;
    }
    case 'StringData':
      return `$stringData(${expr(fc, first)})`;
    case 'String':
    case 'Slice': {
      const setups: string[] = [];
      const p = hold(fc, expr(fc, first), setups);
      const n = hold(fc, operand(fc, e.args[1] as Expr, int).text, setups);
      const slice = `$.unsafeSlice(${p}, ${n}, "unsafe.${name}")`;
      return fc.line(e.pos) + `(${[...setups, name === 'String' ? `$.bytesToString(${slice})` : slice].join(', ')})`;
    }
    default:
      break;
  }
  fc.m.unsupportedAt(e.pos, `unsafe.${name} is not supported by gocl`);
  return '$.panicNil()';
}

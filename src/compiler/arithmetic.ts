/**
 * Arithmetic (Go spec, "Arithmetic operators"; "Integer overflow"). The 64-bit kinds are numbers while safe and bigints
 * beyond: the fast path is spelt out in place, so that V8 specialises every operation by itself and never learns of bigints
 * where there are none; the slow path is a call into the runtime. The narrow kinds wrap with the operators of JavaScript.
 */
import type { Pos } from '../source/position.ts';
import type { FunctionCompiler } from './function.ts';
import { type GType, intBits, isComplex, isFloat, isUnsigned, isWide } from './ground-type.ts';
import { jsInt } from './literal.ts';
import { isSimple } from './marker.ts';

export interface Operand {
  readonly text: string;
  /** Known to be a number below 2^52. */
  readonly small: boolean;
  readonly constant: bigint | null;
  readonly type: GType;
}

const max = '9007199254740991';

export function arithmetic(fc: FunctionCompiler, op: string, t: GType, x: Operand, y: Operand, pos: Pos): string {
  if (t.kind === 'string') return `(${x.text} + ${y.text})`;
  if (isFloat(t)) return t.kind === 'float32' ? `Math.fround(${x.text} ${op} ${y.text})` : `(${x.text} ${op} ${y.text})`;
  if (isComplex(t)) return complexOp(op, t, x.text, y.text);
  if (op === '<<' || op === '>>') return isWide(t) ? wideShift(fc, op, t, x, y, pos) : narrowShift(fc, op, t, x, y, pos);
  return isWide(t) ? wide(fc, op, t, x, y, pos) : narrow(fc, op, t, x, y, pos);
}

const complexNames: Readonly<Record<string, string>> = { '+': 'addC', '-': 'subC', '*': 'mulC', '/': 'divC' };

function complexOp(op: string, t: GType, x: string, y: string): string {
  const text = `$.${complexNames[op]}(${x}, ${y})`;
  return t.kind === 'complex64' ? `$.complex64of(${text})` : text;
}

/** Wraps a number to a narrow kind. */
export function wrapNarrow(t: GType, text: string): string {
  switch (t.kind) {
    case 'int8':
      return `(${text} << 24 >> 24)`;
    case 'int16':
      return `(${text} << 16 >> 16)`;
    case 'int32':
      return `(${text} | 0)`;
    case 'uint8':
      return `(${text} & 255)`;
    case 'uint16':
      return `(${text} & 65535)`;
    default:
      return `(${text} >>> 0)`;
  }
}

/** Both operands, held where they are used more than once: names, and the assignments to make first. */
class Held {
  readonly setups: string[] = [];
  readonly x: string;
  readonly y: string;
  constructor(fc: FunctionCompiler, x: Operand, y: Operand) {
    this.x = this.hold(fc, x.text);
    this.y = this.hold(fc, y.text);
  }

  private hold(fc: FunctionCompiler, text: string): string {
    if (isSimple(text)) return text;
    const t = fc.temp();
    this.setups.push(`${t} = ${text}`);
    return t;
  }

  wrap(text: string): string {
    return `(${[...this.setups, text].join(', ')})`;
  }
}

/** `typeof` tests for what is not known to be a number. */
function numberTests(...pairs: readonly [Operand, string][]): string[] {
  return pairs.filter(([o]) => !isNumber(o)).map(([, name]) => `typeof ${name} === "number"`);
}

function isNumber(o: Operand): boolean {
  return o.small || (o.constant !== null && !jsInt(o.constant).includes('n')) || !isWide(o.type);
}

const wideNames: Readonly<Record<string, string>> = {
  '+': 'add',
  '-': 'sub',
  '*': 'mul',
  '/': 'div',
  '%': 'rem',
  '&': 'and',
  '|': 'or',
  '^': 'xor',
  '&^': 'andNot',
};

function wide(fc: FunctionCompiler, op: string, t: GType, x: Operand, y: Operand, pos: Pos): string {
  const unsigned = isUnsigned(t);
  const slowName = `$.${wideNames[op]}${unsigned ? 'U' : 'I'}`;
  if (isBig(x) || isBig(y)) return `${op === '/' || op === '%' ? fc.line(pos) : ''}${slowName}(${x.text}, ${y.text})`;
  if (x.small && y.small && (op === '+' || (op === '-' && !unsigned) || (op === '*' && smallProduct(x, y)))) return `(${x.text} ${op} ${y.text})`;
  const h = new Held(fc, x, y);
  const slow = `${slowName}(${h.x}, ${h.y})`;
  const tests = numberTests([x, h.x], [y, h.y]);
  const pick = (fast: string, ...more: string[]): string => {
    const all = [...tests, ...more];
    return h.wrap(all.length === 0 ? fast : `${all.join(' && ')} ? ${fast} : ${slow}`);
  };
  switch (op) {
    case '+':
    case '-':
    case '*': {
      const r = fc.temp();
      const result = `(${r} = ${h.x} ${op} ${h.y})`;
      return pick(r, ...rangeTests(result, r, op, unsigned, x, y));
    }
    case '/':
    case '%': {
      const fast = op === '/' ? `Math.trunc(${h.x} / ${h.y})` : `${h.x} % ${h.y}`;
      if (y.constant !== null && y.constant !== 0n) return pick(fast);
      return `${fc.line(pos)}${pick(fast, `${h.y} !== 0`)}`;
    }
    case '&': {
      const mask = maskConstant(x) ?? maskConstant(y);
      if (mask !== null) return pick(mask > 0x7fffffffn ? `(${h.x} & ${h.y}) >>> 0` : `${h.x} & ${h.y}`);
      break;
    }
    default:
      break;
  }
  const js = op === '&^' ? `${h.x} & ~${h.y}` : `${h.x} ${op} ${h.y}`;
  const int32 = ([o, name]: [Operand, string]): string[] =>
    o.constant !== null && o.constant >= -0x80000000n && o.constant <= 0x7fffffffn ? [] : [`(${name} | 0) === ${name}`];
  return pick(js, ...int32([x, h.x]), ...int32([y, h.y]));
}

function isBig(o: Operand): boolean {
  return o.constant !== null && jsInt(o.constant).includes('n');
}

/** A product that cannot leave the safe range: of a small value and a tiny constant. */
function smallProduct(x: Operand, y: Operand): boolean {
  const c = x.constant ?? y.constant;
  return c !== null && c >= -16n && c <= 16n && (x.constant === null) !== (y.constant === null);
}

function maskConstant(o: Operand): bigint | null {
  return o.constant !== null && o.constant >= 0n && o.constant <= 0xffffffffn ? o.constant : null;
}

/** Tests that a sum, difference or product stayed within the safe integers (and is not negative where unsigned). */
function rangeTests(assign: string, r: string, op: string, unsigned: boolean, x: Operand, y: Operand): string[] {
  const upper = `<= ${max}`;
  const lower = unsigned ? '>= 0' : `>= -${max}`;
  if (op === '+') {
    const c = y.constant ?? x.constant;
    if (unsigned || (c !== null && c >= 0n)) return [`${assign} ${upper}`];
    if (c !== null) return [`${assign} ${lower}`];
  } else if (op === '-') {
    if (unsigned || (y.constant !== null && y.constant >= 0n)) return [`${assign} ${lower}`];
    if (y.constant !== null) return [`${assign} ${upper}`];
  } else if (unsigned) return [`${assign} ${upper}`];
  return [`${assign} ${upper}`, `${r} ${lower}`];
}

function wideShift(fc: FunctionCompiler, op: string, t: GType, x: Operand, y: Operand, pos: Pos): string {
  const unsigned = isUnsigned(t);
  const name = `$.${op === '<<' ? 'shl' : 'shr'}${unsigned ? 'U' : 'I'}`;
  const n = y.constant;
  if (n === null || isBig(x))
    return `${fc.line(pos)}${n === null ? (op === '<<' ? `$shl${unsigned ? 'U' : 'I'}` : `$shr${unsigned ? 'U' : 'I'}`) : name}(${x.text}, ${y.text})`;
  if (n >= 52n) return `${name}(${x.text}, ${y.text})`;
  const h = new Held(fc, x, y);
  const slow = `${name}(${h.x}, ${n})`;
  const tests = numberTests([x, h.x]);
  const power = 2n ** n;
  if (op === '<<') {
    const r = fc.temp();
    const checks = [`(${r} = ${h.x} * ${power}) <= ${max}`, ...(unsigned ? [] : [`${r} >= -${max}`])];
    return h.wrap(`${[...tests, ...checks].join(' && ')} ? ${r} : ${slow}`);
  }
  const fast = n < 32n ? `(${h.x} | 0) === ${h.x} ? ${h.x} >> ${n} : Math.floor(${h.x} / ${power})` : `Math.floor(${h.x} / ${power})`;
  return h.wrap(tests.length === 0 ? fast : `${tests.join(' && ')} ? (${fast}) : ${slow}`);
}

function narrow(fc: FunctionCompiler, op: string, t: GType, x: Operand, y: Operand, pos: Pos): string {
  switch (op) {
    case '+':
    case '-':
      return wrapNarrow(t, `${x.text} ${op} ${y.text}`);
    case '*':
      if (intBits(t) < 32) return wrapNarrow(t, `${x.text} * ${y.text}`);
      return isUnsigned(t) ? `(Math.imul(${x.text}, ${y.text}) >>> 0)` : `Math.imul(${x.text}, ${y.text})`;
    case '/':
    case '%': {
      const h = new Held(fc, x, y);
      const fast = op === '/' ? `${h.x} / ${h.y}` : `${h.x} % ${h.y}`;
      if (y.constant !== null && y.constant !== 0n) return h.wrap(wrapNarrow(t, fast));
      const slow = `$.${op === '/' ? 'divS' : 'remS'}(${h.x}, ${h.y})`;
      return fc.line(pos) + h.wrap(wrapNarrow(t, `(${h.y} !== 0 ? ${fast} : ${slow})`));
    }
    case '&^':
      return t.kind === 'uint32' ? `((${x.text} & ~${y.text}) >>> 0)` : `(${x.text} & ~${y.text})`;
    default:
      return t.kind === 'uint32' ? `((${x.text} ${op} ${y.text}) >>> 0)` : `(${x.text} ${op} ${y.text})`;
  }
}

function narrowShift(fc: FunctionCompiler, op: string, t: GType, x: Operand, y: Operand, pos: Pos): string {
  const unsigned = isUnsigned(t);
  const n = y.constant;
  if (n !== null) {
    if (op === '<<') return n < 32n ? wrapNarrow(t, `${x.text} << ${n}`) : `(${x.text}, 0)`;
    if (unsigned) return n < 32n ? `(${x.text} >>> ${n})` : `(${x.text}, 0)`;
    return `(${x.text} >> ${n < 32n ? n : 31n})`;
  }
  const h = new Held(fc, x, y);
  const js = op === '<<' ? '<<' : unsigned ? '>>>' : '>>';
  const slow = `$.${op === '<<' ? 'shl32' : unsigned ? 'shrU32' : 'shr32'}(${h.x}, ${h.y})`;
  const tests = isUnsigned(y.type) ? `${h.y} < 32` : `${h.y} >= 0 && ${h.y} < 32`;
  const text = `(${tests} ? ${h.x} ${js} ${h.y} : ${slow})`;
  return fc.line(pos) + h.wrap(op === '<<' ? wrapNarrow(t, text) : text);
}

/** `-x`. */
export function negate(fc: FunctionCompiler, t: GType, x: Operand): string {
  if (isFloat(t)) return `(-${x.text})`;
  if (isComplex(t)) return `$.negC(${x.text})`;
  if (!isWide(t)) return wrapNarrow(t, `-${x.text}`);
  if (isUnsigned(t)) return `$.negU(${x.text})`;
  if (x.small) return `(-${x.text})`;
  const h = new Held(fc, x, { ...x, text: '0' });
  return h.wrap(`typeof ${h.x} === "number" ? -${h.x} : $.negI(${h.x})`);
}

/** `^x`. */
export function complement(_fc: FunctionCompiler, t: GType, x: Operand): string {
  if (!isWide(t)) return wrapNarrow(t, `~${x.text}`);
  if (isUnsigned(t)) return `$.notU(${x.text})`;
  return x.small ? `(-1 - ${x.text})` : `$.notI(${x.text})`;
}

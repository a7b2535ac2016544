/**
 * Values as traces show them: short, `%v`-like, at most 80 bytes, never following pointers far. With a type descriptor the
 * text is exact; without one it is guessed from the JavaScript value.
 */
import { decodeUtf8 } from '../source/bytes.ts';

/** The part of a type descriptor that formatting needs; the runtime's `RType` is one. */
export interface TypeShape {
  readonly kind: string;
  readonly string: string;
  readonly elem: TypeShape | null;
  readonly fields: readonly { readonly name: string; readonly key: string; readonly type: TypeShape }[];
  readonly methods?: readonly unknown[];
}

/** What there is to see of a lock or a timer. */
export const hiddenValue = '{…}';

const maxLength = 80;
const maxElements = 12;
const maxDepth = 4;

/** The text of a value of a type (null: unknown), in UTF-16. */
export function formatValue(v: unknown, type: TypeShape | null): string {
  const text = type === null ? guessed(v, 0) : typed(v, type, 0);
  return cutText(text);
}

export function cutText(text: string): string {
  return text.length > maxLength ? `${text.slice(0, maxLength - 1)}…` : text;
}

function typed(v: any, t: TypeShape, depth: number): string {
  if (v === undefined) return '?';
  switch (t.kind) {
    case 'string':
      return quoted(v);
    case 'int':
      return t.string === 'syscall.Signal' ? (signalTexts[Number(v)] ?? `signal ${v}`) : String(v);
    case 'int64':
      return t.string === 'time.Duration' ? durationText(Number(v)) : String(v);
    case 'complex64':
    case 'complex128':
      return `(${v.re}${v.im < 0 ? '' : '+'}${v.im}i)`;
    case 'interface':
      return v === null ? 'nil' : typed(v.v, v.$t, depth);
    case 'ptr':
      return pointer(v, t, depth);
    case 'struct':
      return structure(v, t, depth);
    case 'slice':
      return v.c === 0 && v.a.length === 0 && v.n === 0 ? '[]' : list(v.a, v.o, v.n, t.elem, depth);
    case 'array':
      return list(v, 0, v.length, t.elem, depth);
    case 'map':
      return mapping(v, t, depth);
    case 'chan':
      return v === null ? 'nil' : channel(v);
    case 'func':
      return v === null ? 'nil' : 'func';
    default:
      return String(v);
  }
}

/** As Signal's String method. */
const signalTexts: Readonly<Record<number, string>> = {
  1: 'hangup',
  2: 'interrupt',
  3: 'quit',
  6: 'aborted',
  10: 'user defined signal 1',
  12: 'user defined signal 2',
  13: 'broken pipe',
  14: 'alarm clock',
  15: 'terminated',
};

function quoted(s: string): string {
  const text = decodeUtf8(s.length > maxLength ? s.slice(0, maxLength) : s);
  return JSON.stringify(text);
}

function pointer(v: any, t: TypeShape, depth: number): string {
  if (v === null) return 'nil';
  const elem = t.elem as TypeShape;
  const message = errorTexts[elem.string];
  if (message !== undefined && elem.kind === 'struct') return quoted(String(v[message]));
  if (isOpaque(elem)) return `&${elem.string}`;
  if (depth >= 1) return elem.kind === 'struct' ? `&${elem.string}` : '&…';
  return `&${typed(elem.kind === 'struct' || elem.kind === 'array' ? v : v.v, elem, depth + 1)}`;
}

/** Error types of the standard library, with the field that holds their text: `Error` methods are never called. */
const errorTexts: Readonly<Record<string, string>> = {
  'errors.errorString': '_s',
  'fmt.wrapError': '_msg',
  'fmt.wrapErrors': '_msg',
};

/** Structs of the standard library that show nothing to their users. */
function isOpaque(t: TypeShape): boolean {
  return /^(?:sync|context|time|os|bufio|rand|log|signal|strings|bytes|http|errgroup|semaphore|rate)\.[A-Za-z]/.test(t.string) && t.kind === 'struct';
}

/** As Duration's String method: `1.5s`, `20ms`, `1h0m0s`. */
export function durationText(ns: number): string {
  if (ns === 0) return '0s';
  if (ns < 0) return `-${durationText(-ns)}`;
  if (ns < 1e3) return `${ns}ns`;
  if (ns < 1e6) return `${ns / 1e3}µs`;
  if (ns < 1e9) return `${ns / 1e6}ms`;
  const minutes = Math.floor(ns / 60e9);
  const seconds = `${(ns - minutes * 60e9) / 1e9}s`;
  return minutes === 0 ? seconds : minutes < 60 ? `${minutes}m${seconds}` : `${Math.floor(minutes / 60)}h${minutes % 60}m${seconds}`;
}

function structure(v: any, t: TypeShape, depth: number): string {
  if (t.string === 'context.deadlineExceededError') return 'context deadline exceeded';
  if (t.string.startsWith('atomic.')) return atomicValue(v, t, depth);
  if (isOpaque(t)) return hiddenValue;
  if (depth >= maxDepth) return '{…}';
  return `{${t.fields.map((f) => `${f.name}:${typed(v[f.key], f.type, depth + 1)}`).join(' ')}}`;
}

/** An atomic.Int64 and the like is shown as what it holds. */
function atomicValue(v: any, t: TypeShape, depth: number): string {
  const field = t.fields.find((f) => f.name === 'v');
  return field === undefined ? '{…}' : typed(v[field.key], field.type, depth + 1);
}

function list(a: any, from: number, n: number, elem: TypeShape | null, depth: number): string {
  if (depth >= maxDepth) return '[…]';
  const parts: string[] = [];
  for (let i = 0; i < Math.min(n, maxElements); i++) parts.push(elem === null ? guessed(a[from + i], depth + 1) : typed(a[from + i], elem, depth + 1));
  return `[${parts.join(' ')}${n > maxElements ? ' …' : ''}]`;
}

function mapping(m: any, t: TypeShape | null, depth: number): string {
  if (m === null) return 'map[]';
  if (depth >= maxDepth) return 'map[…]';
  const key = (t as any)?.key ?? null;
  const elem = t?.elem ?? null;
  const parts: string[] = [];
  for (const slot of m.index.values()) {
    if (parts.length === maxElements) {
      parts.push('…');
      break;
    }
    const k = key === null ? guessed(m.keys[slot], depth + 1) : typed(m.keys[slot], key, depth + 1);
    parts.push(`${k}:${elem === null ? guessed(m.vals[slot], depth + 1) : typed(m.vals[slot], elem, depth + 1)}`);
  }
  return `map[${parts.join(' ')}]`;
}

function channel(ch: any): string {
  return ch.name !== '' ? `chan ${ch.name}` : 'chan';
}

function guessed(v: any, depth: number): string {
  if (v === null) return 'nil';
  switch (typeof v) {
    case 'string':
      return quoted(v);
    case 'number':
    case 'bigint':
    case 'boolean':
      return String(v);
    case 'function':
      return 'func';
    case 'object':
      return guessedObject(v, depth);
    default:
      return '?';
  }
}

function guessedObject(v: any, depth: number): string {
  if (depth >= maxDepth) return '…';
  if ('$t' in v) return typed(v.v, v.$t, depth);
  if ('sendq' in v) return channel(v);
  if (Array.isArray(v) || ArrayBuffer.isView(v)) return list(v, 0, (v as unknown as unknown[]).length, null, depth);
  if ('a' in v && 'o' in v && 'n' in v) return list(v.a, v.o, v.n, null, depth);
  if ('keys' in v && 'vals' in v) return mapping(v, null, depth);
  if ('re' in v) return `(${v.re}${v.im < 0 ? '' : '+'}${v.im}i)`;
  if ('v' in v) return depth >= 1 ? '&…' : `&${guessed(v.v, depth + 1)}`;
  const keys = Object.keys(v).filter((k) => k.startsWith('_'));
  return `{${keys.map((k) => `${k.slice(1)}:${guessed(v[k], depth + 1)}`).join(' ')}}`;
}

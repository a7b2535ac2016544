/**
 * What V8's own exceptions mean in Go: using null is a nil dereference, running out of stack is Go's stack overflow, too big a
 * string or array is running out of memory. Anything else, and whatever is about `undefined` or a method of the runtime, is a bug of ours.
 */
import { InvariantError } from '../source/invariant.ts';
import { FatalError, GoPanic, LimitError } from './panic.ts';

const nullDereference = /^Cannot (?:read|set) propert(?:y|ies) of null|^Cannot convert undefined or null to object|of null$| null /;
/** A call of something that is no function: a nil func value, unless what is missing is ours (`$.x`, `T.$m`). */
const nilCall = /^(.*) is not a function/;

/** The GoPanic, FatalError or LimitError a JavaScript exception stands for; an InvariantError, or `e` itself, otherwise. */
export function meaningOf(e: unknown): unknown {
  if (e instanceof TypeError) return ofTypeError(e);
  if (e instanceof RangeError) return ofRangeError(e);
  return e;
}

function ofTypeError(e: TypeError): unknown {
  const call = nilCall.exec(e.message);
  const isNil = nullDereference.test(e.message) || (call !== null && !/\.\$[\w$]*$|^\$\.[\w$.]*$/.test(call[1] as string));
  if (!isNil || e.message.includes('undefined (reading')) {
    const bug = new InvariantError(e.message);
    bug.stack = e.stack;
    return bug;
  }
  const p = new GoPanic(null, { type: 'memoryError', text: 'invalid memory address or nil pointer dereference' });
  p.stack = e.stack ?? '';
  return p;
}

function ofRangeError(e: RangeError): unknown {
  if (e.message.startsWith('Maximum call stack')) {
    const fatal = new FatalError(
      'stack overflow',
      'runtime: goroutine stack exceeds 1000000000-byte limit\nruntime: sp=0xc0200e1390 stack=[0xc0200e0000, 0xc0400e0000]\n',
      true,
    );
    fatal.stack = e.stack ?? '';
    return fatal;
  }
  if (/Invalid (?:string|array|typed array)|allocation failed|maximum size exceeded/.test(e.message)) {
    return new LimitError('memory', 'the program asked for more memory than gocl gives to one program');
  }
  return e;
}

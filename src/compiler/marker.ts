/**
 * Generated text with holes. What a call looks like depends on colours that are known only when every function has been
 * compiled, so the text of a function is a template: a `Mark` stands where the colour decides, and `render.ts` fills it in.
 *
 * Spelling: `\uE000 number \uE001` is a mark, `\uE002 pos \uE003` says that what follows belongs to the Go line of `pos`,
 * `\uE004 number \uE005 … \uE006` encloses the text of JavaScript function `number`. Generated text itself is ASCII.
 */
import type { CallClass, CallNode } from '../analysis/call-graph.ts';
import type { Pos } from '../source/position.ts';
import type { GlobalVariable } from './module.ts';

/** What a call may reach, as far as colours go. */
export type CallTarget = CallNode | CallClass;

export interface StaticCall {
  readonly kind: 'static';
  readonly node: CallNode;
  /** Line mark and name. */
  readonly fn: string;
  readonly args: readonly string[];
  /** A temporary per argument that is not simple, used when the arguments must be spelt twice. */
  readonly temps: readonly (string | null)[];
  /** `//gocl:try`: the plain function that may make the call unnecessary. */
  readonly attempt: { readonly fn: string; readonly node: CallNode } | null;
}

export interface MethodCall {
  readonly kind: 'method';
  readonly target: CallClass;
  readonly recv: string;
  readonly line: string;
  readonly key: string;
  readonly args: readonly string[];
  readonly temps: readonly [recv: string, fn: string, result: string];
}

export interface ValueCall {
  readonly kind: 'value';
  readonly target: CallTarget;
  readonly line: string;
  readonly fn: string;
  readonly args: readonly string[];
  readonly temps: readonly [fn: string, result: string];
}

/** A function literal (`named` false) or a declared function's text. */
export interface FunctionText {
  readonly kind: 'function';
  readonly node: CallNode;
  readonly goName: string;
  readonly pos: Pos;
  /** Identifier inside the function for itself. */
  readonly self: string;
  readonly params: readonly string[];
  readonly body: string;
  /** Prefix of its temporaries. */
  readonly tempPrefix: string;
}

/** A preemption point; `mask` makes it count only when the loop counter says so. */
export interface Tick {
  readonly kind: 'tick';
  readonly counter: string | null;
}

/** The preemption point at the entry of recursive functions. */
export interface EntryTick {
  readonly kind: 'entry';
  readonly node: CallNode;
}

/** Text that differs between the generator and the plain version. */
export interface Choice {
  readonly kind: 'choice';
  readonly gen: string;
  readonly plain: string;
}

/** A package variable, which is a `Ref` when its address is taken anywhere. */
export interface GlobalUse {
  readonly kind: 'global';
  readonly variable: GlobalVariable;
}

/** A function as a value where generators are wanted (`go`): the preemptible version where there are two. */
export interface Preemptible {
  readonly kind: 'preemptible';
  readonly node: CallNode;
  readonly fn: string;
}

/** `true` when some member of the class is a generator. */
export interface Flag {
  readonly kind: 'flag';
  readonly target: CallClass;
}

/** The JavaScript function we are in, by its own name. */
export interface Self {
  readonly kind: 'self';
  readonly node: CallNode;
  readonly name: string;
  readonly literal: boolean;
}

export type Mark = Self | Flag | StaticCall | MethodCall | ValueCall | FunctionText | Tick | EntryTick | Choice | GlobalUse | Preemptible;

export class Marks {
  readonly list: Mark[] = [];

  put(mark: Mark): string {
    return `\uE000${this.list.push(mark) - 1}\uE001`;
  }
}

export function lineMark(pos: Pos): string {
  return pos > 0 ? `\uE002${pos}\uE003` : '';
}

/** Text without effects that may be spelt twice: a name, a number, a package variable. */
export function isSimple(text: string): boolean {
  return /^(?:-?[\w$]+(?:\.\d+)?|\(-\d+\)|\(-?\d+n\)|true|false|null)$/.test(text);
}

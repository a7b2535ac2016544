/**
 * The call graph of a whole program, as the compiler finds it: a node per function instance and function literal, edges
 * for what each may call. Calls whose target is not known go through a `CallClass`.
 *
 * Class-hierarchy analysis: a call through an interface may reach every method of that name and signature of a type that
 * is converted to an interface; a call of a func value every function of that signature whose value is taken.
 */
export class CallNode {
  /** It has a parking operation of its own (channel, select, a native that parks). */
  parksItself = false;
  /** It has a loop without evident end. */
  loops = false;
  /** It may make somebody runnable or start a goroutine. */
  wakesItself = false;
  /** It has choice points: others could see what it does half done (`src/compiler/choice-point.ts`). */
  visits = false;
  readonly calls = new Set<CallNode>();
  readonly classes = new Set<CallClass>();
  /** How often one activation may call each target (`call-sites.ts`); a target that is missing counts as often. */
  sites: ReadonlyMap<CallNode | CallClass, number> = new Map();
  /** Filled by `color`. */
  color: Color = 'plain';
  /** It may call itself, directly or not, more than once per activation: such recursion must be preemptible. */
  recursive = false;
  constructor(
    readonly id: number,
    /** Go's name, for messages. */
    readonly name: string,
  ) {}
}

/**
 * `plain`: an ordinary function. `gen`: a generator, since it may park (or may be preempted and may wake others).
 * `dual`: both; preemption is all that would make it a generator, and only others can observe that.
 */
export type Color = 'plain' | 'gen' | 'dual';

export class CallClass {
  readonly members = new Set<CallNode>();
  /** Filled by `color`: the colours among the members. */
  hasGen = false;
  hasDual = false;
  constructor(readonly key: string) {}
}

export class CallGraph {
  readonly nodes: CallNode[] = [];
  readonly classes = new Map<string, CallClass>();

  node(name: string): CallNode {
    const n = new CallNode(this.nodes.length, name);
    this.nodes.push(n);
    return n;
  }

  class(key: string): CallClass {
    let c = this.classes.get(key);
    if (!c) {
      c = new CallClass(key);
      this.classes.set(key, c);
    }
    return c;
  }
}

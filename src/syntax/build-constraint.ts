/**
 * Expressions of `//go:build` lines: `||`, `&&`, `!`, parentheses and tags. Go: `go help buildconstraint`, go/build/constraint.
 * They have two meanings: whether they hold (`src/types/build-tags.ts`), and the language version they imply.
 */
import type { Comment } from './ast.ts';

/** What the parts of a constraint mean. */
export interface Meaning<T> {
  tag(name: string): T;
  not(x: T): T;
  and(x: T, y: T): T;
  or(x: T, y: T): T;
}

/** The expression of a line comment, if it is a build line. */
export function constraintOf(comment: string): string | null {
  return /^\/\/go:build[ \t]+(.*)$/.exec(comment)?.[1] ?? null;
}

/** What a constraint means; null for one that is malformed. */
export function evaluateConstraint<T>(text: string, meaning: Meaning<T>): T | null {
  return new Parser(text, meaning).whole();
}

/** `1.N` from the last valid `//go:build` among comments above the package clause, or null when it implies none. */
export function goVersionOf(comments: readonly Comment[]): string | null {
  let version: string | null = null;
  for (const c of comments) {
    const text = constraintOf(c.text);
    const implied = text === null ? null : evaluateConstraint(text, impliedVersion);
    if (implied !== null) version = implied.plain < 0 ? null : `1.${implied.plain}`;
  }
  return version;
}

/** The smallest minor version that a constraint implies as it stands, and negated; -1 for none. Go: go/build/constraint.GoVersion. */
interface Implied {
  readonly plain: number;
  readonly negated: number;
}

const impliedVersion: Meaning<Implied> = {
  tag: (name) => {
    const m = /^go1(?:\.(\d+))?$/.exec(name);
    return { plain: m ? Number(m[1] ?? 0) : -1, negated: -1 };
  },
  not: ({ plain, negated }) => ({ plain: negated, negated: plain }),
  and: (x, y) => ({ plain: Math.max(x.plain, y.plain), negated: Math.min(x.negated, y.negated) }),
  or: (x, y) => ({ plain: Math.min(x.plain, y.plain), negated: Math.max(x.negated, y.negated) }),
};

/** Go reads no deeper than this. */
const deepest = 100;

/** Raised inside, caught in `whole`. */
class Malformed extends Error {}

class Parser<T> {
  private readonly tokens: readonly string[];
  private at = 0;
  private depth = 0;

  constructor(
    text: string,
    private readonly meaning: Meaning<T>,
  ) {
    this.tokens = text.match(/&&|\|\||[!()]|[^\s!()&|]+|\S/g) ?? [];
  }

  whole(): T | null {
    try {
      const x = this.or();
      return this.at === this.tokens.length ? x : null;
    } catch (e) {
      if (e instanceof Malformed) return null;
      throw e;
    }
  }

  private got(token: string): boolean {
    if (this.tokens[this.at] !== token) return false;
    this.at++;
    return true;
  }

  private or(): T {
    let x = this.and();
    while (this.got('||')) x = this.meaning.or(x, this.and());
    return x;
  }

  private and(): T {
    let x = this.not();
    while (this.got('&&')) x = this.meaning.and(x, this.not());
    return x;
  }

  private not(): T {
    if (++this.depth > deepest) throw new Malformed();
    const x = this.operand();
    this.depth--;
    return x;
  }

  private operand(): T {
    if (this.got('!')) return this.meaning.not(this.not());
    if (this.got('(')) {
      const x = this.or();
      if (!this.got(')')) throw new Malformed();
      return x;
    }
    const tag = this.tokens[this.at++] ?? '';
    if (!/^[\w.\x80-\uffff]+$/.test(tag)) throw new Malformed();
    return this.meaning.tag(tag);
  }
}

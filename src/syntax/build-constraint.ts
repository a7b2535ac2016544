/** The language version that a `//go:build` line implies. Go: `go help buildconstraint`, go/build/constraint.GoVersion. */
import type { Comment } from './ast.ts';

/** `1.N` from the last valid `//go:build` among comments above the package clause, or null when it implies none. */
export function goVersionOf(comments: readonly Comment[]): string | null {
  let version: string | null = null;
  for (const c of comments) {
    const m = /^\/\/go:build[ \t]+(.*)$/.exec(c.text);
    if (m === null) continue;
    const minor = new Constraint(m[1]!).minVersion();
    if (minor !== null) version = minor < 0 ? null : `1.${minor}`;
  }
  return version;
}

/** A constraint, evaluated while it is parsed, both as it stands and negated: the smallest minor version it implies, -1 for none. */
interface Implied {
  readonly plain: number;
  readonly negated: number;
}

class Constraint {
  private readonly tokens: readonly string[];
  private at = 0;
  private ok = true;
  private depth = 0;

  constructor(text: string) {
    this.tokens = text.match(/&&|\|\||[!()]|[^\s!()&|]+|\S/g) ?? [];
  }

  /** Null for a constraint that is malformed. */
  minVersion(): number | null {
    const { plain } = this.or();
    return this.ok && this.at === this.tokens.length ? plain : null;
  }

  private got(token: string): boolean {
    if (this.tokens[this.at] !== token) return false;
    this.at++;
    return true;
  }

  private or(): Implied {
    let x = this.and();
    while (this.got('||')) {
      const y = this.and();
      x = { plain: Math.min(x.plain, y.plain), negated: Math.max(x.negated, y.negated) };
    }
    return x;
  }

  private and(): Implied {
    let x = this.not();
    while (this.got('&&')) {
      const y = this.not();
      x = { plain: Math.max(x.plain, y.plain), negated: Math.min(x.negated, y.negated) };
    }
    return x;
  }

  private not(): Implied {
    if (++this.depth > 100) this.ok = false;
    const x = this.ok ? this.operand() : { plain: -1, negated: -1 };
    this.depth--;
    return x;
  }

  private operand(): Implied {
    if (this.got('!')) {
      const { plain, negated } = this.not();
      return { plain: negated, negated: plain };
    }
    if (this.got('(')) {
      const x = this.or();
      if (!this.got(')')) this.ok = false;
      return x;
    }
    const tag = this.tokens[this.at++] ?? '';
    if (!/^[\w.\x80-\xff]+$/.test(tag)) this.ok = false;
    const m = /^go1(?:\.(\d+))?$/.exec(tag);
    return { plain: m ? Number(m[1] ?? 0) : -1, negated: -1 };
  }
}

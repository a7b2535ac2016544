/**
 * An expression as gofmt prints it, for messages: `a[i+1]`, `x + y*z`. Blanks around binary operators follow gofmt's
 * rule: as the expression gets deeper or mixes precedences, operators that bind tighter lose theirs.
 *
 * What spans several lines, function literals and literal types are given as they stand in the source.
 */
import type { FileSet } from '../../source/position.ts';
import type { BinaryExpr, Expr, SliceExpr } from '../../syntax/ast.ts';
import { binaryPrecedence } from '../../syntax/operator.ts';

export function formatExpr(fset: FileSet, e: Expr): string {
  const file = fset.file(e.pos);
  const source = file ? file.text.slice(e.pos - file.base, e.end - file.base) : '';
  return source.includes('\n') ? source : new ExprPrinter(fset).expr(e, 1);
}

class ExprPrinter {
  constructor(private readonly fset: FileSet) {}

  /** `depth`: how deep inside other expressions; from 1. */
  expr(e: Expr, depth: number): string {
    switch (e.kind) {
      case 'Ident':
        return e.name;
      case 'BasicLit':
        return e.value;
      case 'ParenExpr':
        return e.x.kind === 'ParenExpr' ? this.expr(e.x, depth) : `(${this.expr(e.x, Math.max(depth - 1, 1))})`;
      case 'SelectorExpr':
        return `${this.expr(e.x, depth)}.${e.sel.name}`;
      case 'IndexExpr':
        return `${this.expr(e.x, 1)}[${this.list(e.indices, depth + 1)}]`;
      case 'SliceExpr':
        return this.slice(e, depth);
      case 'TypeAssertExpr':
        return `${this.expr(e.x, depth)}.(${e.type ? this.expr(e.type, 1) : 'type'})`;
      case 'CallExpr': {
        const inner = e.args.length > 1 ? depth + 1 : depth;
        return `${this.expr(e.fun, inner)}(${this.list(e.args, inner)}${e.ellipsis ? '...' : ''})`;
      }
      case 'StarExpr':
        return `*${this.expr(e.x, 1)}`;
      case 'UnaryExpr':
        return `${e.op}${needsBlank(e.op, e.x) ? ' ' : ''}${this.expr(e.x, depth)}`;
      case 'BinaryExpr':
        return this.binary(e, cutoff(e, depth), depth);
      case 'KeyValueExpr':
        return `${this.expr(e.key, 1)}: ${this.expr(e.value, 1)}`;
      case 'CompositeLit':
        return `${e.type ? this.expr(e.type, depth) : ''}{${this.list(e.elts, 1)}}`;
      case 'ArrayType':
        return `[${e.len ? this.expr(e.len, 1) : ''}]${this.expr(e.elt, 1)}`;
      case 'MapType':
        return `map[${this.expr(e.key, 1)}]${this.expr(e.value, 1)}`;
      default:
        return this.source(e);
    }
  }

  private list(list: readonly Expr[], depth: number): string {
    return list.map((x) => this.expr(x, depth)).join(', ');
  }

  private binary(e: BinaryExpr, limit: number, depth: number): string {
    const prec = binaryPrecedence(e.op);
    const operand = (x: Expr, least: number, d: number): string => {
      if (x.kind !== 'BinaryExpr') return this.expr(x, d);
      if (binaryPrecedence(x.op) < least) return `(${this.expr(x, 1)})`;
      return this.binary(x, cutoff(x, d), d);
    };
    const sameLevel = e.x.kind === 'BinaryExpr' && binaryPrecedence(e.x.op) === prec;
    const blank = prec < limit ? ' ' : '';
    return `${operand(e.x, prec, sameLevel ? depth : depth + 1)}${blank}${e.op}${blank}${operand(e.y, prec + 1, depth + 1)}`;
  }

  private slice(e: SliceExpr, depth: number): string {
    const indices = e.slice3 ? [e.low, e.high, e.max] : [e.low, e.high];
    const given = indices.filter((x) => x !== null);
    const blanks = depth <= 1 && given.length > 1 && given.some((x) => x.kind === 'BinaryExpr');
    let s = '';
    indices.forEach((x, i) => {
      if (i > 0) s += `${blanks && indices[i - 1] ? ' ' : ''}:${blanks && x ? ' ' : ''}`;
      if (x) s += this.expr(x, depth + 1);
    });
    return `${this.expr(e.x, 1)}[${s}]`;
  }

  private source(e: Expr): string {
    const file = this.fset.file(e.pos);
    return file ? file.text.slice(e.pos - file.base, e.end - file.base) : '';
  }
}

/** `- -x`, `& &x`. */
function needsBlank(op: string, x: Expr): boolean {
  return x.kind === 'UnaryExpr' && '+-&'.includes(op) && (x.op === op || (op === '&' && x.op === '^'));
}

/** Operators of this precedence and above are printed without blanks. */
function cutoff(e: BinaryExpr, depth: number): number {
  const seen = { four: false, five: false, problem: 0 };
  survey(e, seen);
  if (seen.problem > 0) return seen.problem + 1;
  if (seen.four && seen.five) return depth === 1 ? 5 : 4;
  return depth === 1 ? 6 : 4;
}

/** Which of the two tightest precedences occur, and whether an operator would run into its operand. */
function survey(e: BinaryExpr, seen: { four: boolean; five: boolean; problem: number }): void {
  const prec = binaryPrecedence(e.op);
  if (prec === 4) seen.four = true;
  if (prec === 5) seen.five = true;
  if (e.x.kind === 'BinaryExpr' && binaryPrecedence(e.x.op) >= prec) survey(e.x, seen);
  const { y } = e;
  if (y.kind === 'BinaryExpr' && binaryPrecedence(y.op) > prec) survey(y, seen);
  if (y.kind === 'StarExpr' && e.op === '/') seen.problem = 5;
  if (y.kind !== 'UnaryExpr') return;
  const pair = e.op + y.op;
  if (pair === '&&' || pair === '&^') seen.problem = 5;
  if (pair === '++' || pair === '--') seen.problem = Math.max(seen.problem, 4);
}

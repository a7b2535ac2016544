/**
 * Reporting what is wrong with the learner's program, as the compiler words and places it (types2/errors.go):
 * every node is reported where it starts; binary operators that fail are reported at the operator by their callers.
 */
import { NoPos, type Pos } from '../source/position.ts';
import type { Expr, Node } from '../syntax/ast.ts';
import { startPos } from '../syntax/start-pos.ts';
import type { Checker } from './checker.ts';
import type { Obj } from './object.ts';
import type { Operand } from './operand.ts';

/** Anything an error can be placed at. */
export type Poser = Pos | Node | Operand | Obj;

/** Where an error about `at` is printed: the start of a node, the declaring identifier of an object. */
export function atPos(at: Poser): Pos {
  if (typeof at === 'number') return at;
  if ('mode' in at) return at.expr ? startPos(at.expr) : NoPos;
  return isObject(at) ? at.pos : startPos(at);
}

/** Where what `at` names ends, exclusive; `NoPos` where only a point is known. */
function endPos(at: Poser): Pos {
  if (typeof at === 'number') return NoPos;
  if ('mode' in at) return at.expr ? at.expr.end : NoPos;
  return isObject(at) ? at.pos + at.name.length : at.end;
}

/**
 * The position that cmd/compile keeps for an expression itself, where some errors are reported: its operator, bracket or
 * parenthesis (types2's `x.Pos()`, as opposed to `atPos(x)`).
 */
export function nodePos(e: Expr): Pos {
  switch (e.kind) {
    case 'BinaryExpr':
      return e.opPos;
    case 'IndexExpr':
    case 'SliceExpr':
      return e.lbrack;
    case 'CallExpr':
      return e.lparen;
    case 'SelectorExpr':
      return e.sel.pos - 1;
    case 'TypeAssertExpr':
      return e.lparen - 1;
    case 'CompositeLit':
      return e.lbrace;
    default:
      return e.pos;
  }
}

/** Objects and nodes are told apart by the one's `name` beside a `parent` scope. */
function isObject(at: Node | Obj): at is Obj {
  return 'parent' in at;
}

/** Reports a hard error. `code` is the name in Go's internal/types/errors. */
export function errorAt(c: Checker, at: Poser, code: string, message: string): void {
  report(c, at, code, message);
}

/** An error that does not prevent further checking (unused variables and the like). */
export function softErrorAt(c: Checker, at: Poser, code: string, message: string): void {
  report(c, at, code, message);
}

/** `what requires go1.N or later`. */
export function versionError(c: Checker, at: Poser, version: number, what: string): void {
  report(c, at, 'UnsupportedFeature', `${what} requires go1.${version} or later`);
}

/** Errors that follow from others, recognised by naming something invalid past their beginning, are dropped. */
function isFollowOn(message: string): boolean {
  return message.indexOf('invalid operand') > 0 || message.indexOf('invalid type') > 0;
}

/** `more` are further lines, which say nothing about whether the error follows from another. */
function report(c: Checker, at: Poser, code: string, message: string, more = ''): void {
  if (isFollowOn(message) && c.diags.hasErrors) return;
  const pos = c.env.errPos || atPos(at);
  const text = withVersionHint(c, pos, message) + more;
  const last = c.diags.items[c.diags.items.length - 1];
  // As cmd/compile: the same message twice in a row on one line is printed once.
  if (last && last.message === text && sameLine(c, last.pos, pos)) return;
  const end = endPos(at);
  c.diags.add({ code, severity: 'error', pos, ...(end > pos ? { end } : {}), message: text, pkg: c.pkg.path });
}

function sameLine(c: Checker, a: Pos, b: Pos): boolean {
  const [p, q] = [c.fset.position(a), c.fset.position(b)];
  return p.line === q.line && p.filename === q.filename;
}

/** Says where the language version in force comes from (cmd/compile/internal/noder, checkFiles). */
function withVersionHint(c: Checker, pos: Pos, message: string): string {
  if (!/requires go[0-9]+\.[0-9]+ or later/.test(message)) return message;
  const source = c.fset.file(pos);
  const file = c.files.find((f) => source !== undefined && c.fset.file(f.name.pos) === source);
  if (file && file.goVersion === `1.${c.version(pos)}`) return `${message} (file declares //go:build go${file.goVersion})`;
  return `${message} (-lang was set to go1.${c.goVersion}; check go.mod)`;
}

/** Collects the parts of an error that names several places; later parts are printed indented below the first. */
export class ErrorReport {
  private readonly parts: { at: Pos; text: string }[] = [];
  constructor(
    private readonly c: Checker,
    private readonly code: string,
  ) {}

  add(at: Poser, text: string): this {
    this.parts.push({ at: atPos(at), text });
    return this;
  }

  /** `other declaration of x`, below a redeclaration error. */
  addAltDecl(obj: Obj): this {
    return obj.pos === NoPos ? this : this.add(obj, `other declaration of ${obj.name}`);
  }

  report(): void {
    const [first, ...rest] = this.parts;
    if (!first) return;
    const lines = rest.map(({ at, text }) => `\n\t${this.where(at)}${text}`);
    report(this.c, first.at, this.code, first.text, lines.join(''));
  }

  private where(at: Pos): string {
    if (at === NoPos) return '';
    const p = this.c.fset.position(at);
    return `${p.filename}:${p.line}:${p.column}: `;
  }
}

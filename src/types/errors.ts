/**
 * Reporting what is wrong with the learner's program, as the compiler words and places it (types2/errors.go):
 * every node is reported where it starts; binary operators that fail are reported at the operator by their callers.
 */
import { NoPos, type Pos } from '../source/position.ts';
import type { Node } from '../syntax/ast.ts';
import type { Checker } from './checker.ts';
import type { Obj } from './object.ts';
import type { Operand } from './operand.ts';

/** Anything an error can be placed at. */
export type Poser = Pos | Node | Operand | Obj;

/** Where an error about `at` is printed: the start of a node, the declaring identifier of an object. */
export function atPos(at: Poser): Pos {
  if (typeof at === 'number') return at;
  if ('mode' in at) return at.expr?.pos ?? NoPos;
  return at.pos;
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

/** Follow-on errors, recognised by naming something invalid past their beginning, are dropped once there is an error (types2/errors.go, report). */
function isFollowOn(message: string): boolean {
  return message.indexOf('invalid operand') > 0 || message.indexOf('invalid type') > 0;
}

/** `notes` are the further parts of an error that names several places. */
function report(c: Checker, at: Poser, code: string, text: string, notes = ''): void {
  if (isFollowOn(text) && c.diags.hasErrors) return;
  const pos = c.env.errPos || atPos(at);
  const message = text + notes + versionHint(c, pos, text);
  c.diags.add({ code, severity: 'error', pos, message, pkg: c.pkg.path });
}

/** Where the version that is too old comes from, as the compiler adds it. */
function versionHint(c: Checker, pos: Pos, text: string): string {
  if (!/requires go[0-9]+\.[0-9]+ or later/.test(text)) return '';
  const version = c.version(pos);
  return version === c.goVersion ? ` (-lang was set to go1.${version}; check go.mod)` : ` (file declares //go:build go1.${version})`;
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

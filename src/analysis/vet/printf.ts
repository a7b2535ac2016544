/** Calls of fmt.Printf and its like: do the format and the arguments go together? */
import type { CallExpr, Expr } from '../../syntax/ast.ts';
import { coreType } from '../../types/predicates.ts';
import type { Signature } from '../../types/type.ts';
import { typeString } from '../../types/typestring.ts';
import { callee } from './callee.ts';
import { type Directive, parseFormat } from './format-string.ts';
import type { Analyzer, Pass, PrintKind, Range } from './pass.ts';
import { checkPrint } from './print-call.ts';
import { printKind, printName } from './print-functions.ts';
import { findPrintWrappers } from './print-wrappers.ts';
import { recursiveMethod } from './recursive-print.ts';
import { posInLiteral } from './string-literal.ts';
import { type ArgKind, type ArgKinds, isFormatter, matchesVerb } from './verb-match.ts';

export const printf: Analyzer = { name: 'printf', doc: 'check consistency of Printf format strings and arguments', run };

interface Verb {
  /** The flags it knows. */
  readonly flags: string;
  readonly kinds: ArgKinds;
}

const kinds = (...list: readonly ArgKind[]): ArgKinds => new Set(list);
const sharp = ' -+.0#';
const numeric = ' -+.0';
const floats: Verb = { flags: sharp, kinds: kinds('float', 'complex') };
const hex: Verb = { flags: sharp, kinds: kinds('rune', 'int', 'string', 'pointer', 'float', 'complex') };
const octal: Verb = { flags: sharp, kinds: kinds('int', 'pointer') };

const verbs: ReadonlyMap<string, Verb> = new Map<string, Verb>([
  ['%', { flags: '', kinds: kinds() }],
  ['b', { flags: sharp, kinds: kinds('int', 'float', 'complex', 'pointer') }],
  ['c', { flags: '-', kinds: kinds('rune', 'int') }],
  ['d', { flags: numeric, kinds: kinds('int', 'pointer') }],
  ...['e', 'E', 'f', 'F', 'g', 'G'].map((v): [string, Verb] => [v, floats]),
  ['o', octal],
  ['O', octal],
  ['p', { flags: '-#', kinds: kinds('pointer') }],
  ['q', { flags: sharp, kinds: kinds('rune', 'int', 'string') }],
  ['s', { flags: numeric, kinds: kinds('string') }],
  ['t', { flags: '-', kinds: kinds('bool') }],
  ['T', { flags: '-', kinds: 'any' }],
  ['U', { flags: '-#', kinds: kinds('rune', 'int') }],
  ['v', { flags: sharp, kinds: 'any' }],
  ['w', { flags: sharp, kinds: kinds('error') }],
  ['x', hex],
  ['X', hex],
]);

/** In Go 1.26 code %q of an integer other than byte and rune is taken for a mistake. */
const quoted126: Verb = { flags: sharp, kinds: kinds('rune', 'byte', 'string') };

function run(pass: Pass): void {
  findPrintWrappers(pass);
  for (const call of pass.nodes('CallExpr')) {
    const called = callee(pass.info, call);
    const kind = called && printKind(pass.facts, called);
    if (!called || !kind) continue;
    const sig = pass.info.types.get(call.fun)?.type;
    if (!sig) continue;
    if (kind === 'print') checkPrint(pass, call, printName(called), coreType(sig) as Signature);
    else if (sig.kind === 'Signature' && sig.variadic) checkFormat(pass, call, kind, printName(called), sig.params.vars.length - 2);
  }
}

/** `index`: of the format among the arguments; -1 where there is none. */
function checkFormat(pass: Pass, call: CallExpr, kind: PrintKind, name: string, index: number): void {
  const formatArg = index >= 0 ? call.args[index] : undefined;
  if (!formatArg) return;
  const value = pass.info.types.get(formatArg)?.value;
  if (value?.kind === 'string') new FormatCheck(pass, call, kind, name, formatArg, index + 1).run(value.value);
  else if (index === call.args.length - 1 && pass.program.goVersion(call.pos) >= 24) {
    pass.report(formatArg, `non-constant format string in call to ${name}`);
  }
}

class FormatCheck {
  /** The highest argument used so far, as an index of the call's arguments. */
  private highest: number;

  constructor(
    private readonly pass: Pass,
    private readonly call: CallExpr,
    private readonly kind: PrintKind,
    private readonly name: string,
    private readonly formatArg: Expr,
    /** Index of the first argument after the format. */
    private readonly first: number,
  ) {
    this.highest = first - 1;
  }

  /** Reports the first problem only. */
  run(format: string): void {
    const { args } = this.call;
    if (!format.includes('%')) {
      const extra = args[this.first];
      if (extra) this.pass.report(extra, `${this.name} call has arguments but no formatting directives`);
      return;
    }
    const parsed = parseFormat(format);
    if ('problem' in parsed) {
      this.pass.report(this.formatArg, `${this.name} ${parsed.problem}`);
      return;
    }
    if (!parsed.directives.every((d) => this.checkDirective(d))) return;
    if (this.call.ellipsis && this.highest >= args.length - 2) return;
    if (parsed.directives.some((d) => d.indexed) || this.highest + 1 >= args.length) return;
    const needs = count(this.highest + 1 - this.first);
    this.pass.report(this.call, `${this.name} call needs ${needs} but has ${count(args.length - this.first)}`);
  }

  private checkDirective(d: Directive): boolean {
    if (!this.checkArgument(d)) return false;
    if (d.verb !== 'w' || this.kind === 'errorf') return true;
    this.pass.report(this.rangeOf(d), `${this.name} does not support error-wrapping directive %w`);
    return false;
  }

  private checkArgument(d: Directive): boolean {
    const verb = d.verb === 'q' && this.pass.program.goVersion(this.call.pos) >= 26 ? quoted126 : verbs.get(d.verb);
    const index = this.first + d.arg;
    const formatter = d.verb !== 'w' && this.isFormatter(this.call.args[index]);
    if (!formatter && !this.checkVerb(d, verb)) return false;
    for (const star of d.stars) if (!this.checkStar(d, this.first + star)) return false;
    for (const i of [...d.stars.map((s) => this.first + s), ...(d.verb === '%' ? [] : [index])]) this.highest = Math.max(this.highest, i);
    if (d.verb === '%' || formatter) return true;
    return this.canCheck(d, index) && this.checkType(d, verb?.kinds ?? 'any', this.call.args[index] as Expr);
  }

  private isFormatter(arg: Expr | undefined): boolean {
    const t = arg && this.pass.typeOf(arg);
    return t ? isFormatter(t) : false;
  }

  private checkVerb(d: Directive, verb: Verb | undefined): boolean {
    if (!verb) return this.complain(d, `has unknown verb ${d.verb}`);
    const flag = [...d.flags].find((f) => f !== '0' && !verb.flags.includes(f));
    return flag === undefined || this.complain(d, `has unrecognized flag ${flag}`);
  }

  private checkStar(d: Directive, index: number): boolean {
    if (!this.canCheck(d, index)) return false;
    const arg = this.call.args[index] as Expr;
    const { ok, reason } = this.matches(kinds('int'), arg);
    return ok || this.complain(d, `uses non-int ${this.pass.format(arg)}${inParens(reason)} as argument of *`);
  }

  private checkType(d: Directive, wanted: ArgKinds, arg: Expr): boolean {
    const t = this.pass.typeOf(arg);
    const text = this.pass.format(arg);
    if (t?.kind === 'Signature' && d.verb !== 'p' && d.verb !== 'T') return this.complain(d, `arg ${text} is a func value, not called`);
    const { ok, reason } = this.matches(wanted, arg);
    if (!ok) return this.complain(d, `has arg ${text} of wrong type ${t ? typeString(t) : ''}${inParens(reason)}`);
    // `#` makes fmt leave the methods alone, but for these verbs.
    const callsMethods = (wanted === 'any' ? d.verb !== 'T' : wanted.has('string')) && (!d.flags.includes('#') || 'qxX'.includes(d.verb));
    const method = callsMethods ? recursiveMethod(this.pass, arg) : null;
    return method === null || this.complain(d, `with arg ${text} causes recursive ${method} method call`);
  }

  private matches(wanted: ArgKinds, arg: Expr): { ok: boolean; reason: string } {
    const t = this.pass.typeOf(arg);
    return t ? matchesVerb(this.pass.pkg, wanted, t) : { ok: true, reason: '' };
  }

  /** Whether the argument is there; behind `args...` there may be more than one sees. */
  private canCheck(d: Directive, index: number): boolean {
    const { args, ellipsis } = this.call;
    if (index < args.length - 1) return true;
    if (ellipsis) return false;
    if (index < args.length) return true;
    return this.complain(d, `reads arg #${index - this.first + 1}, but call has ${count(args.length - this.first)}`);
  }

  private complain(d: Directive, problem: string): false {
    this.pass.report(this.rangeOf(d), `${this.name} format ${d.text} ${problem}`);
    return false;
  }

  /** The directive itself where the format is a literal. */
  private rangeOf(d: Directive): Range {
    const lit = this.formatArg;
    if (lit.kind !== 'BasicLit') return lit;
    return { pos: posInLiteral(lit, d.start), end: posInLiteral(lit, d.start + d.text.length) };
  }
}

function inParens(reason: string): string {
  return reason === '' ? '' : ` (${reason})`;
}

function count(n: number): string {
  return n === 1 ? '1 arg' : `${n} args`;
}

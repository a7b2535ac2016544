/**
 * Labels and the statements that jump: break, continue, goto, fallthrough (Go spec, "Labeled statements" and the sections after it).
 * Wording and places are those of cmd/compile/internal/syntax/branches.go. As there, the parser has each body checked as soon as it is read, so
 * that these errors come before all that the checker finds, and also where other functions have syntax errors.
 */
import { NoPos, type Pos, type SourceFile } from '../source/position.ts';
import type {
  BlockStmt,
  BranchStmt,
  CaseClause,
  CommClause,
  ForStmt,
  Ident,
  LabeledStmt,
  RangeStmt,
  SelectStmt,
  Stmt,
  SwitchStmt,
  TypeSwitchStmt,
} from './ast.ts';
import { exprString } from './printer.ts';

type Loop = ForStmt | RangeStmt;
type Breakable = Loop | SwitchStmt | TypeSwitchStmt | SelectStmt;

interface Label {
  used: boolean;
  readonly stmt: LabeledStmt;
  /** Block the label is declared in. */
  readonly parent: Block;
}

interface Block {
  readonly parent: Block | null;
  /** Where the block begins, for error texts. */
  readonly start: Pos;
  /** Labelled statement whose body this is. */
  readonly lstmt: LabeledStmt | null;
}

/** What unlabelled branch statements refer to. */
interface Targets {
  readonly breaks: Breakable | null;
  readonly continues: Loop | null;
  /** Index of the clause of the immediately enclosing switch, or -1. */
  readonly caseIndex: number;
}

/** Takes an error: its code (those of Go's internal/types/errors), where it is, and its text. */
export type ReportBranch = (pos: Pos, code: string, message: string) => void;

/** Reports misused labels and branches in a function body of `file`; function literals inside have bodies of their own. */
export function checkBranches(file: SourceFile, body: BlockStmt, report: ReportBranch): void {
  new LabelScope(file, report).check(body);
}

/** Without the empty statements at its end, which fallthrough does not see. */
function trimTrailingEmpty(list: readonly Stmt[]): readonly Stmt[] {
  let n = list.length;
  while (n > 0 && list[n - 1]?.kind === 'EmptyStmt') n--;
  return list.slice(0, n);
}

class LabelScope {
  private readonly labels = new Map<string, Label>();
  constructor(
    private readonly file: SourceFile,
    private readonly report: ReportBranch,
  ) {}

  check(body: BlockStmt): void {
    const open = this.block(null, { breaks: null, continues: null, caseIndex: -1 }, null, body.pos, body.list);
    for (const fwd of open) {
      const id = fwd.label as Ident;
      const l = this.labels.get(id.name);
      if (l) {
        l.used = true;
        this.error(id, 'JumpIntoBlock', `goto ${id.name} jumps into block starting at ${this.where(l.parent.start)}`);
      } else {
        this.error(id, 'UndeclaredLabel', `label ${id.name} not defined`);
      }
    }
    for (const l of this.labels.values()) if (!l.used) this.error(l.stmt.label, 'UnusedLabel', `label ${l.stmt.label.name} defined and not used`);
  }

  private error(at: { readonly pos: Pos }, code: string, text: string): void {
    this.report(at.pos, code, text);
  }

  private where(pos: Pos): string {
    const p = this.file.position(pos);
    return `${p.filename}:${p.line}:${p.column}`;
  }

  private declare(b: Block, s: LabeledStmt): Label {
    const { name } = s.label;
    const alt = this.labels.get(name);
    if (alt) {
      this.error(s.label, 'DuplicateLabel', `label ${name} already defined at ${this.where(alt.stmt.label.pos)}`);
      return alt;
    }
    const l: Label = { used: false, stmt: s, parent: b };
    this.labels.set(name, l);
    return l;
  }

  /** Checks a block and gives the gotos in it whose label has not been met. */
  private block(parent: Block | null, ctxt: Targets, lstmt: LabeledStmt | null, start: Pos, body: readonly Stmt[]): BranchStmt[] {
    const walk = new BlockWalk(this, { parent, start, lstmt }, ctxt);
    const list = trimTrailingEmpty(body);
    for (const [i, s] of list.entries()) walk.stmt(s, null, i + 1 === list.length);
    return walk.gotos;
  }

  inner(b: Block, ctxt: Targets, lstmt: LabeledStmt | null, start: Pos, body: readonly Stmt[]): BranchStmt[] {
    return this.block(b, ctxt, lstmt, start, body);
  }

  /** A label met: gotos to it from before are settled. */
  label(walk: BlockWalk, s: LabeledStmt): void {
    const l = this.declare(walk.b, s);
    walk.gotos = walk.gotos.filter((fwd) => {
      const id = fwd.label as Ident;
      if (id.name !== s.label.name) return true;
      l.used = true;
      if (walk.jumpsOver(fwd)) this.error(id, 'JumpOverDecl', `goto ${id.name} jumps over declaration of ${walk.varName} at ${this.where(walk.varPos)}`);
      return false;
    });
  }

  branch(walk: BlockWalk, s: BranchStmt, last: boolean): void {
    if (s.label) this.labelled(walk, s, s.label);
    else this.unlabelled(walk.ctxt, s, last);
  }

  private unlabelled(ctxt: Targets, s: BranchStmt, last: boolean): void {
    if (s.tok === 'break' && !ctxt.breaks) this.error(s, 'MisplacedBreak', 'break is not in a loop, switch, or select');
    if (s.tok === 'continue' && !ctxt.continues) this.error(s, 'MisplacedContinue', 'continue is not in a loop');
    if (s.tok !== 'fallthrough') return;
    const text = misplacedFallthrough(ctxt, last);
    if (text) this.error(s, 'MisplacedFallthrough', text);
  }

  private labelled(walk: BlockWalk, s: BranchStmt, id: Ident): void {
    const l = this.labels.get(id.name);
    if (l) l.used = true;
    if (s.tok === 'goto') {
      let b: Block | null = l ? walk.b : null;
      while (b && b !== l?.parent) b = b.parent;
      if (!b) walk.gotos.push(s);
      return;
    }
    if (!l) {
      this.error(id, 'UndeclaredLabel', `${s.tok} label not defined: ${id.name}`);
      return;
    }
    let b: Block | null = walk.b;
    while (b && b.lstmt !== l.stmt) b = b.parent;
    const target = b ? l.stmt.stmt.kind : '';
    const loop = target === 'ForStmt' || target === 'RangeStmt';
    const valid = loop || (s.tok === 'break' && /^(Switch|TypeSwitch|Select)Stmt$/.test(target));
    if (!valid) this.error(id, 'MisplacedLabel', `invalid ${s.tok} label ${id.name}`);
  }
}

/** What is wrong with a fallthrough; null if it is fine. `last`: it is the last statement of its list. */
function misplacedFallthrough(ctxt: Targets, last: boolean): string | null {
  const sw = ctxt.breaks;
  if (sw?.kind === 'TypeSwitchStmt') return 'cannot fallthrough in type switch';
  if (sw?.kind !== 'SwitchStmt' || ctxt.caseIndex < 0 || !last) return 'fallthrough statement out of place';
  return ctxt.caseIndex + 1 === sw.body.length ? 'cannot fallthrough final case in switch' : null;
}

/** The walk over one block. */
class BlockWalk {
  /** Gotos that have not met their label yet. */
  gotos: BranchStmt[] = [];
  /** The latest variable declaration, and the gotos from before it. */
  varPos: Pos = NoPos;
  varName = '';
  private badGotos: readonly BranchStmt[] = [];
  constructor(
    private readonly scope: LabelScope,
    readonly b: Block,
    readonly ctxt: Targets,
  ) {}

  jumpsOver(fwd: BranchStmt): boolean {
    return this.varPos !== NoPos && this.badGotos.includes(fwd);
  }

  private recordVarDecl(pos: Pos, name: string): void {
    this.varPos = pos;
    this.varName = name;
    this.badGotos = [...this.gotos];
  }

  private inner(ctxt: Targets, lstmt: LabeledStmt | null, start: Pos, body: readonly Stmt[]): void {
    this.gotos.push(...this.scope.inner(this.b, ctxt, lstmt, start, body));
  }

  stmt(s: Stmt, lstmt: LabeledStmt | null, last: boolean): void {
    const { ctxt } = this;
    const plain: Targets = { ...ctxt, caseIndex: -1 };
    switch (s.kind) {
      case 'DeclStmt': {
        const spec = s.decl.tok === 'var' ? s.decl.specs[0] : undefined;
        if (spec?.kind === 'ValueSpec') this.recordVarDecl(spec.pos, spec.names[0]?.name ?? '_');
        break;
      }
      case 'AssignStmt':
        if (s.op === ':=') this.recordVarDecl(s.opPos, s.lhs.map((e) => exprString(e)).join(', '));
        break;
      case 'LabeledStmt':
        if (s.label.name === '_') this.stmt(s.stmt, null, last);
        else {
          this.scope.label(this, s);
          this.stmt(s.stmt, s, last);
        }
        break;
      case 'BranchStmt':
        this.scope.branch(this, s, last);
        break;
      case 'BlockStmt':
        this.inner(plain, lstmt, s.pos, s.list);
        break;
      case 'IfStmt':
        this.inner(plain, lstmt, s.body.pos, s.body.list);
        if (s.else) this.inner(plain, lstmt, s.else.pos, [s.else]);
        break;
      case 'ForStmt':
      case 'RangeStmt':
        this.inner({ breaks: s, continues: s, caseIndex: -1 }, lstmt, s.body.pos, s.body.list);
        break;
      case 'SwitchStmt':
      case 'TypeSwitchStmt':
      case 'SelectStmt':
        (s.body as readonly (CaseClause | CommClause)[]).forEach((cc, i) => {
          this.inner({ breaks: s, continues: ctxt.continues, caseIndex: s.kind === 'SelectStmt' ? -1 : i }, lstmt, cc.pos, cc.body);
        });
        break;
      default:
    }
  }
}

/**
 * The control-flow graph of one function body: which statements and conditions run before which.
 *
 * A block lists the nodes that run one after the other: simple statements, conditions, tags, `var` specs. It ends where
 * control may go elsewhere. After `return`, `break`, a call that never returns… an unreachable block begins. Where
 * control falls off the end of the body the last block gets an implicit return at the closing brace.
 *
 * Differences from what runs: the cases of a select are evaluated as if all of them were, before one is chosen, and a
 * `for` without condition never ends by itself.
 */
import type {
  BlockStmt,
  BranchStmt,
  CallExpr,
  CaseClause,
  CommClause,
  ForStmt,
  IfStmt,
  Node,
  RangeStmt,
  ReturnStmt,
  SelectStmt,
  Stmt,
  SwitchStmt,
  TypeSwitchStmt,
} from '../../syntax/ast.ts';

export class Block {
  readonly nodes: Node[] = [];
  readonly succs: Block[] = [];
  /** Can be reached from the entry. */
  live = false;
  /** Ends in a return, or has a `defer` (which may recover and so return). */
  returns = false;

  /** The return statement this block ends in. */
  get return(): ReturnStmt | null {
    const last = this.nodes.at(-1);
    return last?.kind === 'ReturnStmt' ? last : null;
  }
}

export interface ControlFlow {
  /** The first is the entry. */
  readonly blocks: readonly Block[];
  /** No return can be reached. */
  readonly noReturn: boolean;
}

/** `mayReturn` says of a call statement whether control can come back from it. */
export function buildControlFlow(body: BlockStmt, mayReturn: (call: CallExpr) => boolean): ControlFlow {
  const b = new Builder(mayReturn);
  b.stmts(body.list);
  const { blocks } = b;
  markLive(blocks[0] as Block);
  if (b.current.live) {
    b.current.returns = true;
    b.current.nodes.push({ kind: 'ReturnStmt', pos: body.rbrace, end: body.rbrace + 'return'.length, results: [] });
  }
  return { blocks, noReturn: !blocks.some((x) => x.live && x.returns) };
}

function markLive(entry: Block): void {
  const queue = [entry];
  for (let b = queue.pop(); b; b = queue.pop()) {
    if (b.live) continue;
    b.live = true;
    queue.push(...b.succs);
  }
}

/** Where the jumps inside a statement lead to; null: not to this statement. */
interface Targets {
  readonly outer: Targets | null;
  readonly break: Block;
  readonly continue: Block | null;
  readonly fallthrough: Block | null;
}

interface Label {
  readonly goto: Block;
  break: Block | null;
  continue: Block | null;
}

class Builder {
  readonly blocks: Block[] = [];
  current: Block = this.newBlock();
  private targets: Targets | null = null;
  private readonly labels = new Map<string, Label>();

  constructor(private readonly mayReturn: (call: CallExpr) => boolean) {}

  stmts(list: readonly Stmt[]): void {
    for (const s of list) this.stmt(s, null);
  }

  /** `label` is that of the statement itself. */
  private stmt(s: Stmt, label: Label | null): void {
    switch (s.kind) {
      case 'DeferStmt':
        this.add(s);
        this.current.returns = true;
        break;
      case 'ExprStmt':
        this.add(s);
        if (s.x.kind === 'CallExpr' && !this.mayReturn(s.x)) this.current = this.newBlock();
        break;
      case 'DeclStmt':
        if (s.decl.tok === 'var') for (const spec of s.decl.specs) this.add(spec);
        break;
      case 'LabeledStmt':
        this.labeled(s.label.name, s.stmt);
        break;
      case 'ReturnStmt':
        this.current.returns = true;
        this.add(s);
        this.current = this.newBlock();
        break;
      case 'BranchStmt':
        this.branch(s);
        break;
      case 'BlockStmt':
        this.stmts(s.list);
        break;
      case 'IfStmt':
        this.if(s);
        break;
      case 'SwitchStmt':
        this.switch(s, label);
        break;
      case 'TypeSwitchStmt':
        this.typeSwitch(s, label);
        break;
      case 'SelectStmt':
        this.select(s, label);
        break;
      case 'ForStmt':
        this.for(s, label);
        break;
      case 'RangeStmt':
        this.range(s, label);
        break;
      default:
        this.add(s);
    }
  }

  private newBlock(): Block {
    const b = new Block();
    this.blocks.push(b);
    return b;
  }

  private add(n: Node): void {
    this.current.nodes.push(n);
  }

  private jump(to: Block): void {
    this.current.succs.push(to);
  }

  private split(yes: Block, no: Block): void {
    this.current.succs.push(yes, no);
  }

  /** The body of a clause or loop, whose jumps have these targets, and then on to `next`. */
  private body(list: readonly Stmt[], targets: Omit<Targets, 'outer'>, next: Block): void {
    this.targets = { outer: this.targets, ...targets };
    this.stmts(list);
    this.targets = this.targets?.outer ?? null;
    this.jump(next);
  }

  private label(name: string): Label {
    const known = this.labels.get(name);
    if (known) return known;
    const label: Label = { goto: this.newBlock(), break: null, continue: null };
    this.labels.set(name, label);
    return label;
  }

  private labeled(name: string, s: Stmt): void {
    const label = this.label(name);
    this.jump(label.goto);
    this.current = label.goto;
    this.stmt(s, label);
  }

  private branch(s: BranchStmt): void {
    const to = s.label ? this.label(s.label.name)[s.tok as 'goto' | 'break' | 'continue'] : this.innermost(s.tok as 'break' | 'continue' | 'fallthrough');
    if (to) this.jump(to);
    this.current = this.newBlock();
  }

  private innermost(tok: 'break' | 'continue' | 'fallthrough'): Block | null {
    for (let t = this.targets; t; t = t.outer) if (t[tok]) return t[tok];
    return null;
  }

  private if(s: IfStmt): void {
    if (s.init) this.stmt(s.init, null);
    const then = this.newBlock();
    const done = this.newBlock();
    const otherwise = s.else ? this.newBlock() : done;
    this.add(s.cond);
    this.split(then, otherwise);
    this.current = then;
    this.stmts(s.body.list);
    this.jump(done);
    if (s.else) {
      this.current = otherwise;
      this.stmt(s.else, null);
      this.jump(done);
    }
    this.current = done;
  }

  /** The default clause is what remains when no case holds, wherever it stands. */
  private switch(s: SwitchStmt, label: Label | null): void {
    if (s.init) this.stmt(s.init, null);
    if (s.tag) this.add(s.tag);
    const done = this.newBlock();
    if (label) label.break = done;
    const bodies = s.body.map(() => this.newBlock());
    const clauseBody = (c: CaseClause, i: number): void => {
      this.current = bodies[i] as Block;
      this.body(c.body, { break: done, continue: null, fallthrough: bodies[i + 1] ?? done }, done);
    };
    s.body.forEach((c, i) => {
      if (!c.list) return;
      let next = this.current;
      for (const cond of c.list) {
        next = this.newBlock();
        this.add(cond);
        this.split(bodies[i] as Block, next);
        this.current = next;
      }
      clauseBody(c, i);
      this.current = next;
    });
    const last = s.body.findIndex((c) => !c.list);
    this.jump(last < 0 ? done : (bodies[last] as Block));
    if (last >= 0) clauseBody(s.body[last] as CaseClause, last);
    this.current = done;
  }

  private typeSwitch(s: TypeSwitchStmt, label: Label | null): void {
    if (s.init) this.stmt(s.init, null);
    this.add(s.x);
    const done = this.newBlock();
    if (label) label.break = done;
    for (const c of s.body) {
      if (!c.list) continue;
      const body = this.newBlock();
      let next = this.current;
      for (const _ of c.list) {
        next = this.newBlock();
        this.split(body, next);
        this.current = next;
      }
      this.current = body;
      this.body(c.body, { break: done, continue: null, fallthrough: null }, done);
      this.current = next;
    }
    this.body(s.body.find((c) => !c.list)?.body ?? [], { break: done, continue: null, fallthrough: null }, done);
    this.current = done;
  }

  private select(s: SelectStmt, label: Label | null): void {
    for (const c of s.body) if (c.comm) this.stmt(c.comm, null);
    const done = this.newBlock();
    if (label) label.break = done;
    const targets = { break: done, continue: null, fallthrough: null };
    for (const c of s.body) {
      if (!c.comm) continue;
      const body = this.newBlock();
      const next = this.newBlock();
      this.split(body, next);
      this.current = body;
      this.received(c);
      this.body(c.body, targets, done);
      this.current = next;
    }
    const otherwise = s.body.find((c) => !c.comm);
    if (otherwise) this.body(otherwise.body, targets, done);
    this.current = done;
  }

  /** The variable that takes what was received. */
  private received(c: CommClause): void {
    if (c.comm?.kind === 'AssignStmt' && c.comm.lhs[0]) this.add(c.comm.lhs[0]);
  }

  private for(s: ForStmt, label: Label | null): void {
    if (s.init) this.stmt(s.init, null);
    const body = this.newBlock();
    const done = this.newBlock();
    const loop = s.cond ? this.newBlock() : body;
    const next = s.post ? this.newBlock() : loop;
    if (label) Object.assign(label, { break: done, continue: next });
    this.jump(loop);
    this.current = loop;
    if (s.cond) {
      this.add(s.cond);
      this.split(body, done);
      this.current = body;
    }
    this.body(s.body.list, { break: done, continue: next, fallthrough: null }, next);
    if (s.post) {
      this.current = next;
      this.stmt(s.post, null);
      this.jump(loop);
    }
    this.current = done;
  }

  private range(s: RangeStmt, label: Label | null): void {
    for (const n of [s.x, s.key, s.value]) if (n) this.add(n);
    const loop = this.newBlock();
    const body = this.newBlock();
    const done = this.newBlock();
    if (label) Object.assign(label, { break: done, continue: loop });
    this.jump(loop);
    this.current = loop;
    this.split(body, done);
    this.current = body;
    this.body(s.body.list, { break: done, continue: loop, fallthrough: null }, loop);
    this.current = done;
  }
}

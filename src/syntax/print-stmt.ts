/** Statements and blocks, for the file printer. */
import type { BlockStmt, CaseClause, CommClause, Expr, ForStmt, IfStmt, LabeledStmt, RangeStmt, Stmt, SwitchStmt, TypeSwitchStmt } from './ast.ts';
import { printGenDecl } from './print-decl.ts';
import { printExpr } from './print-node.ts';
import type { Layout } from './print-layout.ts';

export function printStmt(o: Layout, s: Stmt): void {
  switch (s.kind) {
    case 'BadStmt':
      break;
    case 'DeclStmt':
      printGenDecl(o, s.decl);
      break;
    case 'EmptyStmt':
      o.text(s.implicit ? '' : ';');
      break;
    case 'LabeledStmt':
      printLabeled(o, s);
      break;
    case 'ExprStmt':
      printExpr(o, s.x);
      break;
    case 'SendStmt':
      printExpr(o, s.chan);
      o.text(' <- ');
      printExpr(o, s.value);
      break;
    case 'IncDecStmt':
      printExpr(o, s.x);
      o.text(s.op);
      break;
    case 'AssignStmt':
      printExprs(o, s.lhs);
      o.text(` ${s.op} `);
      printExprs(o, s.rhs);
      break;
    case 'GoStmt':
    case 'DeferStmt':
      o.text(s.kind === 'GoStmt' ? 'go ' : 'defer ');
      printExpr(o, s.call);
      break;
    case 'ReturnStmt':
      o.text('return');
      if (s.results.length > 0) o.text(' ');
      printExprs(o, s.results);
      break;
    case 'BranchStmt':
      o.text(s.label ? `${s.tok} ${s.label.name}` : s.tok);
      break;
    case 'BlockStmt':
      printBlock(o, s);
      break;
    case 'IfStmt':
      printIf(o, s);
      break;
    case 'SwitchStmt':
    case 'TypeSwitchStmt':
      printSwitch(o, s);
      break;
    case 'SelectStmt':
      o.text('select ');
      printClauses(o, s.lbrace, s.body, s.rbrace);
      break;
    case 'ForStmt':
      printFor(o, s);
      break;
    case 'RangeStmt':
      printRange(o, s);
  }
}

/** Expressions with commas between, on one line as far as they are. */
export function printExprs(o: Layout, list: readonly Expr[]): void {
  list.forEach((x, i) => {
    if (i > 0) o.text(', ');
    printExpr(o, x);
  });
}

/** A block; on one line if the source has it so and it holds at most one simple statement. */
export function printBlock(o: Layout, b: BlockStmt): void {
  const hasComment = o.hasCommentBefore(b.rbrace);
  const oneLine = o.line(b.pos) === o.line(b.rbrace) && !hasComment;
  if (b.list.length === 0 && !hasComment) o.text('{}');
  else if (oneLine && b.list.length === 1 && isSimple(b.list[0]!)) {
    o.text('{ ');
    printStmt(o, b.list[0]!);
    o.text(' }');
  } else {
    o.open('{');
    o.passed(b.pos);
    printStmts(o, b.list);
    o.close(b.rbrace, '}');
  }
}

function isSimple(s: Stmt): boolean {
  return s.kind === 'ExprStmt' || s.kind === 'ReturnStmt' || s.kind === 'AssignStmt' || s.kind === 'SendStmt' || s.kind === 'IncDecStmt';
}

function printStmts(o: Layout, list: readonly Stmt[]): void {
  for (const s of list) {
    o.startLine(s.pos);
    printStmt(o, s);
    o.passed(s.end);
  }
}

function printLabeled(o: Layout, s: LabeledStmt): void {
  o.indent--;
  o.text(`${s.label.name}:`);
  o.indent++;
  o.passed(s.label.end);
  if (s.stmt.kind === 'EmptyStmt' && s.stmt.implicit) return;
  o.startLine(s.stmt.pos);
  printStmt(o, s.stmt);
}

// ---- Headers ----

function header(o: Layout, print: () => void): void {
  const { inHeader } = o;
  o.inHeader = true;
  print();
  o.inHeader = inHeader;
}

function printInit(o: Layout, init: Stmt | null): void {
  if (init === null) return;
  printStmt(o, init);
  o.text('; ');
}

function printIf(o: Layout, s: IfStmt): void {
  let part: IfStmt | BlockStmt | null = s;
  for (; part?.kind === 'IfStmt'; part = part.else) {
    const { init, cond, body }: IfStmt = part;
    o.text(part === s ? 'if ' : ' else if ');
    header(o, () => {
      printInit(o, init);
      printExpr(o, cond);
    });
    o.text(' ');
    printBlock(o, body);
  }
  if (part === null) return;
  o.text(' else ');
  printBlock(o, part);
}

function printFor(o: Layout, s: ForStmt): void {
  o.text('for ');
  header(o, () => {
    if (s.init || s.post) {
      if (s.init) printStmt(o, s.init);
      o.text('; ');
      if (s.cond) printExpr(o, s.cond);
      o.text('; ');
      if (s.post) printStmt(o, s.post);
    } else if (s.cond) printExpr(o, s.cond);
  });
  if (s.cond || s.post) o.text(' ');
  printBlock(o, s.body);
}

function printRange(o: Layout, s: RangeStmt): void {
  o.text('for ');
  header(o, () => {
    printExprs(
      o,
      [s.key, s.value, s.extra].filter((x) => x !== null),
    );
    o.text(s.op ? ` ${s.op} range ` : 'range ');
    printExpr(o, s.x);
  });
  o.text(' ');
  printBlock(o, s.body);
}

function printSwitch(o: Layout, s: SwitchStmt | TypeSwitchStmt): void {
  o.text('switch ');
  header(o, () => {
    printInit(o, s.init);
    if (s.kind === 'SwitchStmt') {
      if (s.tag) printExpr(o, s.tag);
    } else {
      if (s.bind) o.text(`${s.bind.name} := `);
      printExpr(o, s.x);
      o.text('.(type)');
    }
  });
  if (s.kind === 'TypeSwitchStmt' || s.tag) o.text(' ');
  printClauses(o, s.lbrace, s.body, s.rbrace);
}

// ---- Clauses ----

function printClauses(o: Layout, lbrace: number, body: readonly (CaseClause | CommClause)[], rbrace: number): void {
  if (body.length === 0 && !o.hasCommentBefore(rbrace)) {
    o.text('{}');
    return;
  }
  o.open('{');
  o.passed(lbrace);
  for (const c of body) {
    o.indent--;
    o.startLine(c.pos);
    printClauseHead(o, c);
    o.indent++;
    o.passed(c.colon);
    printStmts(o, c.body);
  }
  o.close(rbrace, '}');
}

function printClauseHead(o: Layout, c: CaseClause | CommClause): void {
  if ((c.kind === 'CaseClause' ? c.list : c.comm) === null) o.text('default:');
  else {
    o.text('case ');
    if (c.kind === 'CaseClause') printExprs(o, c.list!);
    else printStmt(o, c.comm!);
    o.text(':');
  }
}

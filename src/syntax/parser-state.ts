/**
 * What all parse functions share: the token stream with one token of lookahead, error reporting and recovery.
 * The productions are functions over a `Parser` in the `parse-*.ts` files.
 *
 * Wording, positions and recovery follow cmd/compile/internal/syntax: a message that starts with "expected", "in ",
 * "at " or "after " is preceded by what was found; one syntax error a line is reported.
 */
import type { DiagnosticList } from '../source/diagnostic.ts';
import type { Pos, SourceFile } from '../source/position.ts';
import type { BadExpr, BasicLit, BlockStmt, Ident } from './ast.ts';
import { checkBranches } from './branches.ts';
import { Scanner } from './scanner.ts';
import { keywords, type LiteralKind, type Token } from './token.ts';

/** How deep expressions, types, blocks and literals may nest, and how long a chain such as `a.b.c` or `x + y + z` may get. */
export const maxNesting = 400;
export const maxChain = 1000;

export const tooDeepMessage = 'exceeded max nesting depth';

/** Thrown where parsing cannot go on; caught by `parseFile`. */
export class GiveUp extends Error {}

const keywordSet: ReadonlySet<string> = new Set(keywords);

/** Keywords that start a statement: good places to go on after an error inside a function. */
const statementKeywords: ReadonlySet<Token> = new Set<Token>([
  'break', 'const', 'continue', 'defer', 'fallthrough', 'for', 'go', 'goto', 'if', 'return', 'select', 'switch', 'type', 'var',
]); // biome-ignore format: a table

export class Parser extends Scanner {
  /** Depth of function bodies. */
  functionNesting = 0;
  /** Below 0 in the header of if, for and switch, where `{` opens the block and no composite literal. */
  exprNesting = 0;
  errorCount = 0;
  /** Bodies of declared functions are skipped and parsed when they are first read. */
  lazyBodies = false;
  private depth = 0;
  private lastSyntaxErrorLine = 0;
  /** The last error that is not a `syntax error`. */
  private last = { line: 0, message: '' };
  private readonly file: SourceFile;

  constructor(file: SourceFile, diags: DiagnosticList) {
    super(file.text, file.base, (pos, message) => this.errorAt(pos, message));
    this.file = file;
    this.emit = (pos, message, code = 'Syntax') => diags.add({ code, severity: 'error', pos, message });
  }

  private readonly emit: (pos: Pos, message: string, code?: string) => void;

  /** Reports misused labels and branches of a whole function body; they do not count as errors of the parser. */
  checkBranches(body: BlockStmt): void {
    checkBranches(this.file, body, (pos, code, message) => this.emit(pos, message, code));
  }

  // ---- Tokens ----

  /** The current token is `tok`. A method, because TypeScript would otherwise think that `tok` cannot change. */
  is(tok: Token): boolean {
    return this.tok === tok;
  }

  got(tok: Token): boolean {
    if (this.tok !== tok) return false;
    this.next();
    return true;
  }

  want(tok: Token): void {
    if (this.got(tok)) return;
    this.syntaxError(`expected ${tokenName(tok)}`);
    this.advance();
  }

  /** `=`, or with a complaint `:=`. */
  gotAssign(): boolean {
    if (this.tok === ':=') this.syntaxError('expected =');
    else if (this.tok !== '=') return false;
    this.next();
    return true;
  }

  isLiteral(): boolean {
    return isLiteralKind(this.tok);
  }

  // ---- Errors ----

  /** Reports an error that is not about the current token. */
  errorAt(pos: Pos, message: string): void {
    this.errorCount++;
    if (message.startsWith('syntax error')) {
      const line = this.lineAt(pos);
      if (line === this.lastSyntaxErrorLine) return;
      this.lastSyntaxErrorLine = line;
    } else if (this.repeatsLast(pos, message)) return;
    this.emit(pos, message);
  }

  /** The same complaint again on the same line, as about each of two stray backslashes. */
  private repeatsLast(pos: Pos, message: string): boolean {
    const { last } = this;
    this.last = { line: this.lineAt(pos), message };
    return last.line === this.last.line && last.message === message;
  }

  syntaxError(message: string): void {
    this.syntaxErrorAt(this.pos, message);
  }

  syntaxErrorAt(pos: Pos, message: string): void {
    if (this.tok === 'EOF' && this.errorCount > 0) return; // would only repeat what was said
    if (/^(in|at|after) /.test(message)) message = `unexpected ${this.found()} ${message}`;
    else if (message.startsWith('expected ')) message = `unexpected ${this.found()}, ${message}`;
    this.errorAt(pos, `syntax error: ${message}`);
  }

  /** The current token as messages name it. */
  private found(): string {
    if (this.tok === 'IDENT') return `name ${this.lit}`;
    if (this.tok === ';') return this.lit;
    if (this.isLiteral()) return `literal ${this.lit}`;
    return tokenName(this.tok);
  }

  /**
   * Skips to one of `follow`, inside functions also to the start of a statement. Without `follow` skips one token,
   * so that there is progress.
   */
  advance(...follow: Token[]): void {
    if (follow.length === 0) {
      if (this.tok !== 'EOF') this.next();
      return;
    }
    while (this.tok !== 'EOF' && !follow.includes(this.tok)) {
      if (this.functionNesting > 0 && statementKeywords.has(this.tok)) return;
      this.next();
    }
  }

  /** To be called when a production nests in itself; `leave` undoes it. */
  enter(): void {
    if (++this.depth > maxNesting) this.tooDeep();
  }

  leave(): void {
    this.depth--;
  }

  /** To be called for each link of a chain, with their number so far. */
  link(length: number): void {
    if (length > maxChain) this.tooDeep();
  }

  private tooDeep(): never {
    this.errorAt(this.pos, tooDeepMessage);
    throw new GiveUp();
  }

  // ---- Positions and comments ----

  lineAt(pos: Pos): number {
    return this.file.lineAt(pos - this.file.base);
  }

  /** The text of the comment that ends on the line above the current token and has its lines to itself, without markers; directives such as `//go:noinline` stay as they are. */
  doc(): string | undefined {
    if (this.leading === this.comments.length) return undefined;
    const lines: string[] = [];
    let below = this.lineAt(this.pos);
    for (let i = this.comments.length - 1; i >= this.leading; i--) {
      const c = this.comments[i]!;
      const line = this.lineAt(c.pos);
      if (this.lineAt(c.end) !== below - 1 || !/^\s*(\/\/|\/\*)/.test(this.file.lineText(line))) break;
      lines.unshift(c.text);
      below = line;
    }
    return lines.length === 0 ? undefined : docText(lines);
  }

  // ---- Productions used everywhere ----

  /**
   * Parses elements with `element` until `close`, separated by `sep`, which may also follow the last one.
   * `element` returns true when no more may follow. Consumes `close`, and gives its position.
   */
  list(context: string, sep: ',' | ';', close: ')' | ']' | '}', element: () => boolean): Pos {
    for (let done = false; !this.is('EOF') && !this.is(close) && !done; ) {
      done = element();
      if (this.got(sep) || this.is(close)) continue;
      this.syntaxError(`in ${context}; possibly missing ${tokenName(sep)} or ${close}`);
      this.advance(')', ']', '}');
      if (!this.is(close)) return this.pos;
    }
    const pos = this.pos;
    this.want(close);
    return pos;
  }

  name(): Ident {
    const { pos, end, lit } = this;
    if (this.got('IDENT')) return { kind: 'Ident', pos, end, name: lit };
    this.syntaxError('expected name');
    this.advance();
    return { kind: 'Ident', pos, end: pos, name: '_' };
  }

  /** IdentifierList = identifier { "," identifier } . The first one has been parsed. */
  nameList(first: Ident): Ident[] {
    const names = [first];
    while (this.got(',')) names.push(this.name());
    return names;
  }

  /** The literal that is the current token, if it is one; `bad` if the scanner complained about it. */
  literalOrNull(): { lit: BasicLit; bad: boolean } | null {
    const { tok, pos, end, lit, bad } = this;
    if (!isLiteralKind(tok)) return null;
    this.next();
    return { lit: { kind: 'BasicLit', pos, end, tok, value: lit }, bad };
  }

  badExpr(pos: Pos = this.pos): BadExpr {
    return { kind: 'BadExpr', pos, end: pos };
  }
}

function isLiteralKind(tok: Token): tok is LiteralKind {
  return tok === 'INT' || tok === 'STRING' || tok === 'CHAR' || tok === 'FLOAT' || tok === 'IMAG';
}

/** A token as messages spell it. */
export function tokenName(tok: Token): string {
  if (tok === ',') return 'comma';
  if (tok === ';') return 'semicolon or newline';
  if (tok === 'IDENT') return 'name';
  return keywordSet.has(tok) ? `keyword ${tok}` : tok;
}

/** `//go:noinline`, `//gocl:try f`: for programs, not for people. */
function isDirective(comment: string): boolean {
  return /^\/\/[a-z0-9]+:[a-z0-9]/.test(comment);
}

function docText(comments: readonly string[]): string | undefined {
  const lines = comments.map((c) => (isDirective(c) ? c : c.startsWith('//') ? c.slice(2).replace(/^ /, '') : c.slice(2, -2)));
  const text = lines.join('\n').trim();
  return text === '' ? undefined : text;
}

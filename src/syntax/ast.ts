/**
 * The syntax tree, after `go/ast`: one interface a node, told apart by `kind`. Nodes are plain data made by the
 * parser and never changed afterwards; what the checker learns lives in `types.Info`, keyed by node identity.
 *
 * Invariants: `pos`/`end` are byte positions, `end` exclusive. Identifiers and literals are byte strings.
 * Bad* nodes stand where a syntax error was reported; nothing past the checker ever sees one.
 */
import type { Pos } from '../source/position.ts';
import type { AssignOp, BinaryOp, LiteralKind, UnaryOp } from './token.ts';

interface NodeBase {
  readonly pos: Pos;
  readonly end: Pos;
}

// ---- Expressions and types ----

export interface BadExpr extends NodeBase {
  readonly kind: 'BadExpr';
}
export interface Ident extends NodeBase {
  readonly kind: 'Ident';
  readonly name: string;
}
/** `...T` in a parameter list, `[...]T` as an array length. */
export interface Ellipsis extends NodeBase {
  readonly kind: 'Ellipsis';
  readonly elt: Expr | null;
}
/** `value` is the source spelling: `0x1F`, `'a'`, `"x\n"`, a raw string with its back quotes. */
export interface BasicLit extends NodeBase {
  readonly kind: 'BasicLit';
  readonly tok: LiteralKind;
  readonly value: string;
}
export interface FuncLit extends NodeBase {
  readonly kind: 'FuncLit';
  readonly type: FuncType;
  readonly body: BlockStmt;
}
/** `type` is null for elided inner literals. `elts` may hold KeyValueExpr. */
export interface CompositeLit extends NodeBase {
  readonly kind: 'CompositeLit';
  readonly type: Expr | null;
  readonly lbrace: Pos;
  readonly elts: readonly Expr[];
  readonly rbrace: Pos;
}
export interface ParenExpr extends NodeBase {
  readonly kind: 'ParenExpr';
  readonly x: Expr;
}
export interface SelectorExpr extends NodeBase {
  readonly kind: 'SelectorExpr';
  readonly x: Expr;
  readonly sel: Ident;
}
/** `x[i]` and instantiation `F[T1, T2]`: one node for one or several indices. */
export interface IndexExpr extends NodeBase {
  readonly kind: 'IndexExpr';
  readonly x: Expr;
  readonly lbrack: Pos;
  readonly indices: readonly Expr[];
  readonly rbrack: Pos;
}
export interface SliceExpr extends NodeBase {
  readonly kind: 'SliceExpr';
  readonly x: Expr;
  readonly lbrack: Pos;
  readonly low: Expr | null;
  readonly high: Expr | null;
  readonly max: Expr | null;
  readonly slice3: boolean;
}
/** `type` is null for `x.(type)`. */
export interface TypeAssertExpr extends NodeBase {
  readonly kind: 'TypeAssertExpr';
  readonly x: Expr;
  readonly lparen: Pos;
  readonly type: Expr | null;
}
export interface CallExpr extends NodeBase {
  readonly kind: 'CallExpr';
  readonly fun: Expr;
  readonly lparen: Pos;
  readonly args: readonly Expr[];
  /** Position of `...` after the last argument, or NoPos. */
  readonly ellipsis: Pos;
  readonly rparen: Pos;
}
export interface StarExpr extends NodeBase {
  readonly kind: 'StarExpr';
  readonly x: Expr;
}
export interface UnaryExpr extends NodeBase {
  readonly kind: 'UnaryExpr';
  readonly op: UnaryOp;
  readonly x: Expr;
}
export interface BinaryExpr extends NodeBase {
  readonly kind: 'BinaryExpr';
  readonly op: BinaryOp;
  readonly opPos: Pos;
  readonly x: Expr;
  readonly y: Expr;
}
export interface KeyValueExpr extends NodeBase {
  readonly kind: 'KeyValueExpr';
  readonly key: Expr;
  readonly colon: Pos;
  readonly value: Expr;
}
/** `len` is null for a slice type, an Ellipsis for `[...]T`. */
export interface ArrayType extends NodeBase {
  readonly kind: 'ArrayType';
  readonly len: Expr | null;
  readonly elt: Expr;
}
export interface StructType extends NodeBase {
  readonly kind: 'StructType';
  readonly fields: FieldList;
}
export interface FuncType extends NodeBase {
  /** Position of `func`, or NoPos in interface methods. */
  readonly kind: 'FuncType';
  readonly func: Pos;
  readonly typeParams: FieldList | null;
  readonly params: FieldList;
  readonly results: FieldList | null;
}
/**
 * Elements in source order: a method is a Field with one name and a FuncType; an embedded element has no names, its
 * type an Expr: a type name, `~T` (UnaryExpr) or a union (BinaryExpr with op `|`).
 */
export interface InterfaceType extends NodeBase {
  readonly kind: 'InterfaceType';
  readonly methods: FieldList;
}
export interface MapType extends NodeBase {
  readonly kind: 'MapType';
  readonly key: Expr;
  readonly value: Expr;
}
export interface ChanType extends NodeBase {
  readonly kind: 'ChanType';
  readonly dir: 'both' | 'send' | 'recv';
  readonly arrow: Pos;
  readonly value: Expr;
}

export interface Field extends NodeBase {
  readonly kind: 'Field';
  /** Empty for anonymous parameters, embedded fields and embedded interface elements. */
  readonly names: readonly Ident[];
  readonly type: Expr;
  readonly tag: BasicLit | null;
  readonly doc?: string;
}
export interface FieldList extends NodeBase {
  readonly kind: 'FieldList';
  readonly list: readonly Field[];
}

export type TypeExpr = ArrayType | StructType | FuncType | InterfaceType | MapType | ChanType;
export type Expr =
  | BadExpr
  | Ident
  | Ellipsis
  | BasicLit
  | FuncLit
  | CompositeLit
  | ParenExpr
  | SelectorExpr
  | IndexExpr
  | SliceExpr
  | TypeAssertExpr
  | CallExpr
  | StarExpr
  | UnaryExpr
  | BinaryExpr
  | KeyValueExpr
  | TypeExpr;

// ---- Statements ----

export interface BadStmt extends NodeBase {
  readonly kind: 'BadStmt';
}
export interface DeclStmt extends NodeBase {
  readonly kind: 'DeclStmt';
  readonly decl: GenDecl;
}
/** `implicit`: the empty statement before `}`. */
export interface EmptyStmt extends NodeBase {
  readonly kind: 'EmptyStmt';
  readonly implicit: boolean;
}
export interface LabeledStmt extends NodeBase {
  readonly kind: 'LabeledStmt';
  readonly label: Ident;
  readonly stmt: Stmt;
}
export interface ExprStmt extends NodeBase {
  readonly kind: 'ExprStmt';
  readonly x: Expr;
}
export interface SendStmt extends NodeBase {
  readonly kind: 'SendStmt';
  readonly chan: Expr;
  readonly arrow: Pos;
  readonly value: Expr;
}
export interface IncDecStmt extends NodeBase {
  readonly kind: 'IncDecStmt';
  readonly x: Expr;
  readonly op: '++' | '--';
  readonly opPos: Pos;
}
export interface AssignStmt extends NodeBase {
  readonly kind: 'AssignStmt';
  readonly lhs: readonly Expr[];
  readonly op: AssignOp;
  readonly opPos: Pos;
  readonly rhs: readonly Expr[];
}
/** `call` is any expression after a syntax or type error; a CallExpr in checked code. */
export interface GoStmt extends NodeBase {
  readonly kind: 'GoStmt';
  readonly call: Expr;
}
export interface DeferStmt extends NodeBase {
  readonly kind: 'DeferStmt';
  readonly call: Expr;
}
export interface ReturnStmt extends NodeBase {
  readonly kind: 'ReturnStmt';
  readonly results: readonly Expr[];
}
export interface BranchStmt extends NodeBase {
  readonly kind: 'BranchStmt';
  readonly tok: 'break' | 'continue' | 'goto' | 'fallthrough';
  readonly label: Ident | null;
}
export interface BlockStmt extends NodeBase {
  readonly kind: 'BlockStmt';
  readonly list: readonly Stmt[];
  readonly rbrace: Pos;
}
export interface IfStmt extends NodeBase {
  readonly kind: 'IfStmt';
  readonly init: Stmt | null;
  readonly cond: Expr;
  readonly body: BlockStmt;
  readonly else: IfStmt | BlockStmt | null;
}
/** `list` is null for `default`. */
export interface CaseClause extends NodeBase {
  readonly kind: 'CaseClause';
  readonly list: readonly Expr[] | null;
  readonly colon: Pos;
  readonly body: readonly Stmt[];
}
export interface SwitchStmt extends NodeBase {
  readonly kind: 'SwitchStmt';
  readonly init: Stmt | null;
  readonly tag: Expr | null;
  readonly body: readonly CaseClause[];
  readonly lbrace: Pos;
  readonly rbrace: Pos;
}
/** `switch init; bind := x.(type) { … }`; `bind` null where nothing is bound. */
export interface TypeSwitchStmt extends NodeBase {
  readonly kind: 'TypeSwitchStmt';
  readonly init: Stmt | null;
  readonly bind: Ident | null;
  readonly x: Expr;
  readonly body: readonly CaseClause[];
  readonly lbrace: Pos;
  readonly rbrace: Pos;
}
/** `comm` is a SendStmt, an ExprStmt or AssignStmt of a receive, or null for `default`. */
export interface CommClause extends NodeBase {
  readonly kind: 'CommClause';
  readonly comm: Stmt | null;
  readonly colon: Pos;
  readonly body: readonly Stmt[];
}
export interface SelectStmt extends NodeBase {
  readonly kind: 'SelectStmt';
  readonly body: readonly CommClause[];
  readonly lbrace: Pos;
  readonly rbrace: Pos;
}
export interface ForStmt extends NodeBase {
  readonly kind: 'ForStmt';
  readonly init: Stmt | null;
  readonly cond: Expr | null;
  readonly post: Stmt | null;
  readonly body: BlockStmt;
}
/** `for key, value op x`: `op` is null for `for range x`. `extra`: a third variable, which the checker reports. */
export interface RangeStmt extends NodeBase {
  readonly kind: 'RangeStmt';
  readonly key: Expr | null;
  readonly value: Expr | null;
  readonly extra: Expr | null;
  readonly op: '=' | ':=' | null;
  readonly opPos: Pos;
  readonly range: Pos;
  readonly x: Expr;
  readonly body: BlockStmt;
}

export type Stmt =
  | BadStmt
  | DeclStmt
  | EmptyStmt
  | LabeledStmt
  | ExprStmt
  | SendStmt
  | IncDecStmt
  | AssignStmt
  | GoStmt
  | DeferStmt
  | ReturnStmt
  | BranchStmt
  | BlockStmt
  | IfStmt
  | SwitchStmt
  | TypeSwitchStmt
  | SelectStmt
  | ForStmt
  | RangeStmt;

// ---- Declarations ----

export interface ImportSpec extends NodeBase {
  readonly kind: 'ImportSpec';
  readonly name: Ident | null;
  readonly path: BasicLit;
}
/** `iota` is the index in its group; a const without values repeats those of `inherited` (the last spec that had some). */
export interface ValueSpec extends NodeBase {
  readonly kind: 'ValueSpec';
  readonly names: readonly Ident[];
  readonly type: Expr | null;
  readonly values: readonly Expr[];
  readonly iota: number;
  readonly inherited: ValueSpec | null;
  readonly doc?: string;
}
/** `assign` is the position of `=` in an alias declaration, else NoPos. */
export interface TypeSpec extends NodeBase {
  readonly kind: 'TypeSpec';
  readonly name: Ident;
  readonly typeParams: FieldList | null;
  readonly assign: Pos;
  readonly type: Expr;
  readonly doc?: string;
}
export interface BadDecl extends NodeBase {
  readonly kind: 'BadDecl';
}
export interface GenDecl extends NodeBase {
  readonly kind: 'GenDecl';
  readonly tok: 'import' | 'const' | 'type' | 'var';
  readonly specs: readonly (ImportSpec | ValueSpec | TypeSpec)[];
  readonly doc?: string;
}
/** `body` is null for functions implemented natively (standard library only). */
export interface FuncDecl extends NodeBase {
  readonly kind: 'FuncDecl';
  readonly recv: FieldList | null;
  readonly name: Ident;
  readonly type: FuncType;
  readonly body: BlockStmt | null;
  readonly doc?: string;
}
export type Decl = BadDecl | GenDecl | FuncDecl;

export interface Comment extends NodeBase {
  readonly kind: 'Comment';
  readonly text: string;
}

export interface File extends NodeBase {
  readonly kind: 'File';
  readonly package: Pos;
  readonly name: Ident;
  readonly decls: readonly Decl[];
  readonly imports: readonly ImportSpec[];
  /** All comments in source order (the printer and `// expect` readers use them). */
  readonly comments: readonly Comment[];
  /** Language version of `//go:build go1.N`, as `1.N`, when there is one. */
  readonly goVersion: string | null;
}

export type Node = Expr | Stmt | Decl | Field | FieldList | CaseClause | CommClause | ImportSpec | ValueSpec | TypeSpec | Comment | File;

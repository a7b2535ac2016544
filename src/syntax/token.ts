/** Tokens of the Go spec, "Lexical elements". A token is its own spelling, so that tables stay readable. */

export const keywords = [
  'break', 'case', 'chan', 'const', 'continue', 'default', 'defer', 'else', 'fallthrough', 'for', 'func', 'go', 'goto',
  'if', 'import', 'interface', 'map', 'package', 'range', 'return', 'select', 'struct', 'switch', 'type', 'var',
] as const; // biome-ignore format: a table
export type Keyword = (typeof keywords)[number];

export type BinaryOp = '+' | '-' | '*' | '/' | '%' | '&' | '|' | '^' | '<<' | '>>' | '&^' | '&&' | '||' | '==' | '!=' | '<' | '<=' | '>' | '>=';
/** `~` occurs only in type constraints; `<-` is receive; `&` is address-of. */
export type UnaryOp = '+' | '-' | '!' | '^' | '&' | '<-' | '~';
export type AssignOp = '=' | ':=' | '+=' | '-=' | '*=' | '/=' | '%=' | '&=' | '|=' | '^=' | '<<=' | '>>=' | '&^=';
export type Punctuation = '(' | ')' | '[' | ']' | '{' | '}' | ',' | ';' | '.' | ':' | '...' | '++' | '--' | '->';

export type LiteralKind = 'INT' | 'FLOAT' | 'IMAG' | 'CHAR' | 'STRING';
export type Token = Keyword | BinaryOp | UnaryOp | AssignOp | Punctuation | LiteralKind | 'IDENT' | 'COMMENT' | 'EOF' | 'ILLEGAL';

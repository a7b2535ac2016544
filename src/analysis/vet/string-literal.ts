/** From an offset in the value of a string literal to its place in the source. */
import type { Pos } from '../../source/position.ts';
import type { BasicLit } from '../../syntax/ast.ts';
import { unquoteString } from '../../syntax/literals.ts';

const unit = /\\(?:[abfnrtv\\"']|[0-7]{3}|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8})|[\s\S]/g;

/** `offset` counts bytes of the value. */
export function posInLiteral(lit: BasicLit, offset: number): Pos {
  if (lit.value[0] === '`') return lit.pos + 1 + offset;
  let at = 1;
  let passed = 0;
  for (const [text] of lit.value.slice(1, -1).matchAll(unit)) {
    if (passed >= offset) break;
    passed += unquoteString(`"${text}"`).length;
    at += text.length;
  }
  return lit.pos + at;
}

/** Struct types (Go spec, "Struct types"): fields, tags, embedded fields. */
import type { BasicLit, Expr, Ident, StructType } from '../syntax/ast.ts';
import type { Pos } from '../source/position.ts';
import type { Checker } from './checker.ts';
import { ErrorReport, errorAt } from './errors.ts';
import { unquoteString } from '../syntax/literals.ts';
import { deref } from './lookup.ts';
import { type Obj, VarObj } from './object.ts';
import { isTypeParam, isValid, under } from './predicates.ts';
import { recordDef } from './record.ts';
import { Struct, type Type } from './type.ts';
import { varType } from './typexpr.ts';

export function structType(c: Checker, e: StructType): Struct {
  const fields: VarObj[] = [];
  const tags: string[] = [];
  const seen = new Map<string, Obj>();
  const add = (id: Ident, t: Type, tag: string, embedded: boolean): void => {
    const field = new VarObj(id.pos, c.pkg, id.name, t);
    field.role = 'field';
    field.embedded = embedded;
    if (id.name !== '_' && !declareInSet(c, seen, field)) return;
    fields.push(field);
    tags.push(tag);
    recordDef(c, id, field);
  };
  for (const f of e.fields.list) {
    const t = varType(c, f.type);
    const tag = tagText(c, f.tag);
    for (const id of f.names) add(id, t, tag, false);
    if (f.names.length > 0) continue;
    const id = embeddedFieldIdent(f.type);
    if (!id) {
      if (f.type.kind !== 'BadExpr') errorAt(c, f.type, 'InvalidSyntaxTree', 'invalid embedded field type');
      continue;
    }
    add(id, t, tag, true);
    c.later(() => checkEmbedded(c, f.type.pos, t));
  }
  return new Struct(fields, tags);
}

/** What may be embedded can be said only when all types are set up. */
function checkEmbedded(c: Checker, pos: Pos, embedded: Type): void {
  const [t, isPtr] = deref(embedded);
  const u = under(t);
  if (!isValid(t)) return;
  if (u.kind === 'Basic' && u.basic === 'unsafe.Pointer') errorAt(c, pos, 'InvalidPtrEmbed', 'embedded field type cannot be unsafe.Pointer');
  else if (u.kind === 'Pointer') errorAt(c, pos, 'InvalidPtrEmbed', 'embedded field type cannot be a pointer');
  else if (isTypeParam(t)) errorAt(c, pos, 'MisplacedTypeParam', 'embedded field type cannot be a (pointer to a) type parameter');
  else if (u.kind === 'Interface' && isPtr) errorAt(c, pos, 'InvalidPtrEmbed', 'embedded field type cannot be a pointer to an interface');
}

/** The identifier that names an embedded field of type `T`, `*T`, `p.T` or `T[A]`; null where it is none of these. */
export function embeddedFieldIdent(e: Expr): Ident | null {
  switch (e.kind) {
    case 'Ident':
      return e;
    case 'StarExpr':
      return e.x.kind === 'StarExpr' ? null : embeddedFieldIdent(e.x);
    case 'SelectorExpr':
      return e.sel;
    case 'IndexExpr':
      return embeddedFieldIdent(e.x);
    default:
      return null;
  }
}

/** Enters `obj` under its id; reports and returns false if the name is taken. */
function declareInSet(c: Checker, seen: Map<string, Obj>, obj: Obj): boolean {
  const alt = seen.get(obj.id);
  if (!alt) {
    seen.set(obj.id, obj);
    return true;
  }
  new ErrorReport(c, 'DuplicateDecl').add(obj, `${obj.name} redeclared`).addAltDecl(alt).report();
  return false;
}

function tagText(c: Checker, t: BasicLit | null): string {
  if (!t) return '';
  const text = t.tok === 'STRING' ? unquoteString(t.value) : null;
  if (text === null) errorAt(c, t, 'InvalidSyntaxTree', `incorrect tag syntax: ${t.value}`);
  return text ?? '';
}

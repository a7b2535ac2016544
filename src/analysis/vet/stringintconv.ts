/** `string(i)` gives the character with that number, not its digits. */
import type { CallExpr } from '../../syntax/ast.ts';
import type { TypeNameObj } from '../../types/object.ts';
import { under } from '../../types/predicates.ts';
import type { Type } from '../../types/type.ts';
import type { Analyzer, Pass } from './pass.ts';
import { structuralTypes } from './type-queries.ts';

export const stringintconv: Analyzer = { name: 'stringintconv', doc: 'check for string(int) conversions', run };

function run(pass: Pass): void {
  for (const call of pass.nodes('CallExpr')) {
    const target = call.args.length === 1 ? namedType(pass, call) : null;
    const source = call.args[0] && pass.typeOf(call.args[0]);
    if (!target?.type || !source) continue;
    const to = structuralTypes(target.type)?.find(isStringType);
    const from = structuralTypes(source)?.find(isNumber);
    if (!to || !from) continue;
    const toText = describe(to, target.type, target.name);
    const fromText = describe(from, source, nameOf(source));
    if (toText && fromText) pass.reportAt(call.pos, `conversion from ${fromText} to ${toText} yields a string of one rune, not a string of digits`);
  }
}

/** The type name that is called. */
function namedType(pass: Pass, call: CallExpr): TypeNameObj | null {
  const id = call.fun.kind === 'SelectorExpr' ? call.fun.sel : call.fun;
  const obj = id.kind === 'Ident' ? pass.info.uses.get(id) : undefined;
  return obj?.kind === 'TypeName' ? obj : null;
}

function isStringType(t: Type): boolean {
  const u = under(t);
  return u.kind === 'Basic' && u.basic === 'string';
}

/** An integer type other than byte and rune, of which it may be meant. */
function isNumber(t: Type): boolean {
  const u = under(t);
  return u.kind === 'Basic' && u.info.integer === true && !['uint8', 'int32', 'untyped rune'].includes(u.basic);
}

/** `T`, `T (int)`, `T (int, in P)` for the T of type parameter P that is meant; '' for types without a name. */
function describe(t: Type, inType: Type, inName: string): string {
  const name = t === inType ? inName : nameOf(t);
  if (name === '') return '';
  const underlying = nameOf(under(t));
  const notes = underlying !== '' && underlying !== name ? [underlying] : [];
  if (t !== inType && inName !== '' && inName !== name) notes.push(`in ${inName}`);
  return notes.length > 0 ? `${name} (${notes.join(', ')})` : name;
}

function nameOf(t: Type): string {
  if (t.kind === 'Basic') return t.name;
  return t.kind === 'Named' || t.kind === 'Alias' || t.kind === 'TypeParam' ? t.obj.name : '';
}

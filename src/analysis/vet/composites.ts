/** Literals of other packages' structs without field names: they break when the struct gets another field. */
import { deref } from '../../types/lookup.ts';
import { unalias, under } from '../../types/predicates.ts';
import type { Type } from '../../types/type.ts';
import { typeString } from '../../types/typestring.ts';
import type { Analyzer, Pass } from './pass.ts';
import { structuralTypes } from './type-queries.ts';

export const composites: Analyzer = { name: 'composites', doc: 'check for unkeyed composite literals', run };

/** Structs that will never change. */
const frozen = new Set(
  (
    'image/color.Alpha16 image/color.Alpha image/color.CMYK image/color.Gray16 image/color.Gray image/color.NRGBA64 image/color.NRGBA image/color.NYCbCrA ' +
    'image/color.RGBA64 image/color.RGBA image/color.YCbCr image.Point image.Rectangle image.Uniform unicode.Range16 unicode.Range32 ' +
    'testing.InternalBenchmark testing.InternalExample testing.InternalTest testing.InternalFuzzTarget'
  ).split(' '),
);

function run(pass: Pass): void {
  for (const lit of pass.nodes('CompositeLit')) {
    const t = pass.typeOf(lit);
    if (!t || lit.elts.every((e) => e.kind === 'KeyValueExpr')) continue;
    const name = typeString(t);
    if (!frozen.has(name) && structuralTypes(t)?.some((u) => isForeignStruct(pass, u))) pass.report(lit, `${name} struct literal uses unkeyed fields`);
  }
}

function isForeignStruct(pass: Pass, t: Type): boolean {
  return under(deref(t)[0]).kind === 'Struct' && !isLocal(pass, t);
}

function isLocal(pass: Pass, t: Type): boolean {
  const u = unalias(t);
  if (u.kind === 'Struct') return true;
  if (u.kind === 'Pointer') return isLocal(pass, u.elem);
  if (u.kind !== 'Named' && u.kind !== 'TypeParam') return false;
  const withoutTest = (path: string): string => path.replace(/_test$/, '');
  return u.obj.pkg !== null && withoutTest(u.obj.pkg.path) === withoutTest(pass.pkg.path);
}

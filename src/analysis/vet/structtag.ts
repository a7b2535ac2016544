/** Struct tags that reflect cannot read, names given twice, and json or xml tags on fields those packages do not see. */
import { under } from '../../types/predicates.ts';
import type { VarObj } from '../../types/object.ts';
import type { Struct } from '../../types/type.ts';
import { quote } from '../../types/quote.ts';
import type { Analyzer, Pass } from './pass.ts';
import { tagProblem, tagValue } from './struct-tag.ts';

export const structtag: Analyzer = { name: 'structtag', doc: 'check that struct field tags conform to reflect.StructTag.Get', run };

/** Encoding, name and depth of embedding → the first field that has it. */
type Names = Map<string, VarObj>;

function run(pass: Pass): void {
  for (const n of pass.nodes('StructType')) {
    const t = pass.typeOf(n);
    if (t?.kind === 'Struct') checkStruct(pass, t);
  }
}

function checkStruct(pass: Pass, s: Struct): void {
  const names: Names = new Map();
  s.fields.forEach((field, i) => {
    const tag = s.tags[i] ?? '';
    for (const key of ['json', 'xml']) checkRepeats(pass, names, key, tag, field, field, 1);
    const problem = tagProblem(tag);
    if (problem) reportField(pass, field, `struct field tag ${rawQuote(tag)} not compatible with reflect.StructTag.Get: ${problem}`);
    if (field.embedded || field.exported) return;
    const hidden = ['json', 'xml'].find((key) => !['', '-'].includes(tagValue(tag, key)));
    if (hidden) reportField(pass, field, `struct field ${field.name} has ${hidden} tag but is not exported`);
  });
}

function reportField(pass: Pass, field: VarObj, message: string): void {
  pass.report({ pos: field.pos, end: field.pos + field.name.length }, message);
}

/** As `%#q`: in back quotes where that can be. */
function rawQuote(s: string): string {
  return /[\x00-\x08\x0a-\x1f\x7f`]/.test(s) ? quote(s) : `\`${s}\``;
}

/** `nearest`: the field of the struct itself through which `field` comes in. */
function checkRepeats(pass: Pass, names: Names, encoding: string, tag: string, nearest: VarObj, field: VarObj, level: number): void {
  const value = tagValue(tag, encoding);
  if (value === '-') return;
  const [name = '', ...options] = value.split(',');
  if (name === '') {
    if (field.embedded) checkEmbedded(pass, names, encoding, nearest, field, level);
    return;
  }
  if (encoding === 'xml' && field.name === 'XMLName') return;
  const space = encoding === 'xml' && options.includes('attr') ? 'xml attribute' : encoding;
  const key = `${space} ${level} ${name}`;
  const before = names.get(key);
  if (!before) names.set(key, field);
  else reportField(pass, nearest, `struct field ${field.name} repeats ${space} tag ${quote(name)} also at ${place(pass, before, field)}`);
}

function checkEmbedded(pass: Pass, names: Names, encoding: string, nearest: VarObj, field: VarObj, level: number): void {
  const s = field.type && under(field.type);
  if (s?.kind !== 'Struct') return;
  s.fields.forEach((f, i) => {
    if (f.exported) checkRepeats(pass, names, encoding, s.tags[i] ?? '', nearest, f, level + 1);
  });
}

/** `file.go:12`, the file by its name alone where it is in the same folder. */
function place(pass: Pass, field: VarObj, from: VarObj): string {
  const { filename, line } = pass.fset.position(field.pos);
  const folder = (name: string): string => name.slice(0, name.lastIndexOf('/') + 1);
  const near = folder(filename) === folder(pass.fset.position(from.pos).filename);
  return `${near ? filename.slice(folder(filename).length) : filename}:${line}`;
}

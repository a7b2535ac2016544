/** Methods named as those of well-known interfaces but with another signature: they will never be called as such. */
import type { Ident } from '../../syntax/ast.ts';
import type { Signature, Tuple, Type } from '../../types/type.ts';
import { typeString } from '../../types/typestring.ts';
import type { Analyzer, Pass } from './pass.ts';
import { errorType, implementsInterface } from './type-queries.ts';

export const stdmethods: Analyzer = { name: 'stdmethods', doc: 'check signature of methods of well-known interfaces', run };

/** Name → parameters and results. Where a type starts with `=` the rule holds only for methods that agree there. */
const canonical: Readonly<Record<string, readonly [params: readonly string[], results: readonly string[]]>> = {
  As: [['any'], ['bool']],
  Format: [['=fmt.State', 'rune'], []],
  GobDecode: [['[]byte'], ['error']],
  GobEncode: [[], ['[]byte', 'error']],
  Is: [['error'], ['bool']],
  MarshalJSON: [[], ['[]byte', 'error']],
  MarshalXML: [['*xml.Encoder', 'xml.StartElement'], ['error']],
  ReadByte: [[], ['byte', 'error']],
  ReadFrom: [['=io.Reader'], ['int64', 'error']],
  ReadRune: [[], ['rune', 'int', 'error']],
  Scan: [['=fmt.ScanState', 'rune'], ['error']],
  Seek: [
    ['=int64', 'int'],
    ['int64', 'error'],
  ],
  UnmarshalJSON: [['[]byte'], ['error']],
  UnmarshalXML: [['*xml.Decoder', 'xml.StartElement'], ['error']],
  UnreadByte: [[], ['error']],
  UnreadRune: [[], ['error']],
  Unwrap: [[], ['error']],
  WriteByte: [['byte'], ['error']],
  WriteTo: [['=io.Writer'], ['int64', 'error']],
};

function run(pass: Pass): void {
  for (const n of pass.nodes('FuncDecl', 'InterfaceType')) {
    if (n.kind === 'FuncDecl' && n.recv) check(pass, n.name);
    if (n.kind === 'InterfaceType') for (const f of n.methods.list) for (const id of f.names) check(pass, id);
  }
}

function check(pass: Pass, id: Ident): void {
  const expected = Object.hasOwn(canonical, id.name) ? canonical[id.name] : undefined;
  const sig = pass.info.defs.get(id)?.type;
  if (!expected || sig?.kind !== 'Signature') return;
  if (['Is', 'As', 'Unwrap'].includes(id.name) && !hasErrorReceiver(pass, sig)) return;
  if (id.name === 'WriteTo' && sig.params.vars.length > 1) return;
  if (id.name === 'Unwrap') {
    checkUnwrap(pass, id, sig);
    return;
  }
  const [params, results] = expected;
  const matches = (prefix: string): boolean => agrees(params, sig.params, prefix) && agrees(results, sig.results, prefix);
  if (!matches('=') || matches('')) return;
  const actual = id.name + nameOf(sig).replace(/^func/, '');
  pass.report(id, `method ${actual} should have signature ${id.name}(${list(params)})${results.length > 1 ? ` (${list(results)})` : list(results, ' ')}`);
}

/** There are two canonical forms of Unwrap. */
function checkUnwrap(pass: Pass, id: Ident, sig: Signature): void {
  const result = sig.results.vars[0]?.type;
  const given = result && sig.params.vars.length === 0 && sig.results.vars.length === 1 ? nameOf(result) : '';
  if (given !== 'error' && given !== '[]error') pass.report(id, 'method Unwrap() should have signature Unwrap() error or Unwrap() []error');
}

function hasErrorReceiver(pass: Pass, sig: Signature): boolean {
  const recv = sig.recv?.type;
  return recv ? implementsInterface(recv, errorType(pass.pkg)) : false;
}

/** Whether the types that start with `prefix` are as expected; with prefix '' also whether there are no more. */
function agrees(expected: readonly string[], actual: Tuple, prefix: string): boolean {
  const same = expected.every((x, i) => !x.startsWith(prefix) || isType(actual.vars[i]?.type, x.replace(/^=/, '')));
  return same && (prefix !== '' || actual.vars.length <= expected.length);
}

function isType(t: Type | null | undefined, expected: string): boolean {
  const name = t ? nameOf(t) : '';
  return name === expected || (name === 'interface{}' && expected === 'any');
}

function nameOf(t: Type): string {
  return typeString(t, (pkg) => pkg.name);
}

function list(types: readonly string[], before = ''): string {
  return types.length === 0 ? '' : before + types.map((t) => t.replace(/^=/, '')).join(', ');
}

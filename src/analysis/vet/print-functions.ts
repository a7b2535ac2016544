/** Which functions print their arguments: the well-known ones, and those found to forward to them. */
import type { FuncObj, Obj } from '../../types/object.ts';
import { fullName, originOf, signatureOf } from './callee.ts';
import type { Facts, PrintKind } from './pass.ts';

const verbs = 'Print Printf Println';
const fatal = 'Fatal Fatalf Fatalln Panic Panicf Panicln';
const reports = 'Error Errorf Fatal Fatalf Log Logf Skip Skipf';

const known: Readonly<Record<string, string>> = {
  fmt: `Append Appendf Appendln Errorf Fprint Fprintf Fprintln ${verbs} Sprint Sprintf Sprintln`,
  log: `${verbs} ${fatal}`,
  '(*log.Logger)': `${verbs} ${fatal}`,
  'runtime/trace': 'Logf',
  '(*testing.common)': reports,
  '(testing.TB)': reports,
};

/** Null for functions that do not print. Functions whose name ends in f take a format. */
export function printKind(facts: Facts, obj: Obj): PrintKind | null {
  const found = facts.printKinds.get(originOf(obj));
  if (found) return found;
  const name = printName(obj);
  const dot = name.lastIndexOf('.');
  const owner = name.slice(0, dot);
  if (!Object.hasOwn(known, owner) || !(known[owner] as string).split(' ').includes(obj.name)) return null;
  if (name === 'fmt.Errorf') return 'errorf';
  return obj.name.endsWith('f') ? 'printf' : 'print';
}

/** The full name as messages give it. The methods of testing.T, B and F are those of `testing.common` that they embed. */
export function printName(obj: Obj): string {
  if (obj.kind === 'Func' && obj.pkg?.path === 'testing' && isMethodOfTest(obj)) return `(*testing.common).${obj.name}`;
  return fullName(obj);
}

function isMethodOfTest(f: FuncObj): boolean {
  return signatureOf(f)?.recv?.type?.kind === 'Pointer' && reports.split(' ').includes(f.name);
}

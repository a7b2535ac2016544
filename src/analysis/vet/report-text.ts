/** The text of `go vet` (Go 1.26), as it stands on stderr. All of it byte strings. */
import type { Diagnostic } from '../../source/diagnostic.ts';
import type { FileSet } from '../../source/position.ts';

/** One line a report, files without `./`, no header lines. */
export function vetText(fset: FileSet, reports: readonly Diagnostic[]): string {
  return reports.map((d) => `${placeOf(fset, d)}${d.message}\n`).join('');
}

/** What stops `go list`, before any package is looked at. */
const loadErrors = new Set('BadImportPath MissingPackage InternalPackage ImportMain ImportCycle NoGoFiles MismatchedPkgName Unsupported'.split(' '));

/**
 * Of a main package that does not compile vet shows the first error only, in the order of checking. `errors` in that
 * order; null where they are of other packages: then `go vet` prints what `go build` does.
 */
export function vetFailureText(fset: FileSet, errors: readonly Diagnostic[], mainPath: string): string | null {
  const unloaded = errors.filter((d) => loadErrors.has(d.code));
  if (unloaded.length > 0) return vetText(fset, unloaded);
  const [path] = [mainPath, `${mainPath}_test`].filter((p) => errors.some((d) => (d.pkg ?? mainPath) === p));
  const own = errors.filter((d) => (d.pkg ?? mainPath) === path);
  const [first] = own;
  if (!first || path === undefined) return null;
  const syntaxErrors = own.filter((d) => d.code === 'Syntax').length;
  const more = first.code === 'Syntax' && syntaxErrors > 1 ? ` (and ${syntaxErrors - 1} more errors)` : '';
  const [message] = first.message.split('\n');
  return `# ${path}\n# [${path}]\nvet: ${placeOf(fset, first, './')}${message}${more}\n`;
}

/** `file.go:3:5: `; '' where there is no place. */
function placeOf(fset: FileSet, d: Diagnostic, prefix = ''): string {
  const p = fset.position(d.pos);
  if (p.line === 0) return '';
  const isNear = p.filename.startsWith('./');
  return `${isNear ? prefix + p.filename.slice(2) : p.filename}:${p.line}:${p.column}: `;
}

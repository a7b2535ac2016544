/** What `go build` says of import paths that cannot be imported. */

/** Directories at the root of Go's standard library: paths below them exist in real Go, though perhaps not here. */
const stdRoots = new Set(
  (
    'archive bufio builtin bytes cmp compress container context crypto database debug embed encoding errors expvar flag fmt go hash html image index io iter ' +
    'log maps math mime net os path plugin reflect regexp runtime slices sort strconv strings structs sync syscall testing text time unicode unique unsafe weak'
  ).split(' '),
);

/** Paths that are wrong by their form; null for others. `path` is unquoted. */
export function importProblem(path: string): string | null {
  if (path === 'C') return 'import "C": gocl runs Go only: there is no cgo';
  if (path === '' || /[\s!"#$%&'()*,:;<=>?[\\\]^`{|}\x00-\x1f\x7f]/.test(path)) return `invalid import path: ${path}`;
  if (path.startsWith('./') || path.startsWith('../') || path === '.' || path === '..') {
    return `"${path}" is relative, but relative import paths are not supported in module mode`;
  }
  if (path.startsWith('/')) return `"${path}" is not a package path; see 'go help packages'`;
  return malformed(path);
}

/** Go's module.CheckImportPath, as far as the characters are fine; null where there is nothing to say. */
function malformed(path: string): string | null {
  const elements = path.split('/');
  const dots = elements.find((e) => /^\.+$/.test(e));
  let why = '';
  if (path.includes('//')) why = 'double slash';
  else if (path.endsWith('/')) why = 'trailing slash';
  else if (dots !== undefined) why = `invalid path element "${dots}"`;
  return why === '' ? null : `malformed import path "${path}": ${why}`;
}

/** The rule of internal directories: importable from the tree rooted at their parent only. */
export function internalAllowed(from: string, path: string): boolean {
  const parts = path.split('/');
  const i = parts.lastIndexOf('internal');
  if (i < 0) return true;
  const parent = parts.slice(0, i).join('/');
  return parent !== '' && (from === parent || from.startsWith(`${parent}/`) || from === `${parent}_test`);
}

/** The error about a package that is not there, with what is. */
export function missingPackage(path: string, module: string, known: readonly string[]): string {
  const root = path.split('/')[0] as string;
  const inModule = module !== '' && path.startsWith(`${module}/`);
  if (root.includes('.') && !inModule) {
    return `no required module provides package ${path}: gocl downloads nothing; packages of your own module and the standard library can be imported`;
  }
  if (inModule && root.includes('.')) return `no required module provides package ${path}: there is no such directory with Go files in module ${module}`;
  const text = `package ${path} is not in std`;
  const here = known.filter((p) => !/(^|\/)internal(\/|$)/.test(p));
  if (here.length === 0) return text;
  const why = stdRoots.has(root) ? ' as gocl has it' : '';
  return `${text}${why}\n\tthere is: ${[...here].sort().join(' ')}`;
}

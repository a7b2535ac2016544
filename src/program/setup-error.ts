/**
 * Which diagnostics `go test` calls `[setup failed]`. A file of its own: who only reports results needs no compiler, and
 * the command line starts without it.
 */
const setupErrors = new Set(
  'BadImportPath MissingPackage InternalPackage ImportMain ImportCycle NoGoFiles MismatchedPkgName Unsupported TestSignature'.split(' '),
);

/** What stops `go test` before anything is compiled: `[setup failed]`. */
export function isSetupError(code: string, message: string): boolean {
  return setupErrors.has(code) || (code === 'Syntax' && message.startsWith('syntax error'));
}

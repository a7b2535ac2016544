/**
 * Names that packages of Go's standard library declare without exporting them, where the exported name differs by its first letter only. The
 * compiler knows them from the export data and says so; of other names it says which one there is. gocl's own packages are written
 * differently, hence the table: what `go build` of go1.26 (linux/amd64) says to `p.name` for each exported `p.Name` of the packages here.
 */
const names: Readonly<Record<string, string>> = Object.freeze({
  bytes: 'indexFunc lastIndexFunc splitSeq',
  errors: 'asType',
  fmt: 'errorf',
  io: 'copyBuffer multiReader multiWriter nopCloser pipe teeReader',
  maps: 'clone',
  math: 'acos acosh asin asinh atan atan2 atanh cbrt cos cosh erf erfc exp2 expm1 frexp ldexp log10 log1p log2 mod pow remainder sin sinh sqrt tan tanh',
  'math/rand': 'newSource',
  net: 'conn dialIP dialTCP dialUDP dialUnix parseIP',
  os: 'dirFS executable file findProcess hostname readlink removeAll rename root sameFile tempDir',
  runtime: 'addCleanup breakpoint callers pinner stack',
  'runtime/debug': 'freeOSMemory setGCPercent setMaxStack setMaxThreads setMemoryLimit setPanicOnFault',
  sort: 'reverse',
  strconv: 'unquote',
  strings: 'indexFunc lastIndexFunc replacer splitSeq',
  syscall: 'forkExec futimesat gettimeofday openat pread pwrite read reboot sendfile socket unlinkat utimes write',
  testing: 'cover runBenchmarks runExamples short',
  unicode: 'properties to',
  'unicode/utf16': 'decode',
});

/** Whether the package of Go's standard library with that import path has an unexported `name` besides the exported one. */
export const declaresUnexported = (path: string, name: string): boolean => (names[path] ?? '').split(' ').includes(name);

/** What signals are called, and what they do to a Go program that has not asked about them (Go's runtime/sigtab_linux_generic.go). */

/** Signal numbers on Linux. */
export const signalNumbers: Readonly<Record<string, number>> = {
  SIGHUP: 1,
  SIGINT: 2,
  SIGQUIT: 3,
  SIGABRT: 6,
  SIGKILL: 9,
  SIGUSR1: 10,
  SIGSEGV: 11,
  SIGUSR2: 12,
  SIGPIPE: 13,
  SIGALRM: 14,
  SIGTERM: 15,
  SIGCHLD: 17,
  SIGCONT: 18,
  SIGTSTP: 20,
  SIGWINCH: 28,
};

/** Those that end a Go program, and those for which its runtime shows all stacks too; what they are called then. All others do nothing. */
const deadly: ReadonlySet<string> = new Set(['SIGHUP', 'SIGINT', 'SIGKILL', 'SIGTERM']);
export const dumping: Readonly<Record<string, string>> = { SIGQUIT: 'quit', SIGABRT: 'abort' };

/** Whether a signal that the program has not asked about ends it. */
export const isDeadly = (name: string): boolean => deadly.has(name) || dumping[name] !== undefined;

/** A broken invariant is *our* bug, never the learner's: the message says so and how to report it. */
export class InvariantError extends Error {
  constructor(message: string) {
    super(`gocl: internal error: ${message} (this is a bug in gocl; please report it with the program that shows it)`);
    this.name = 'InvariantError';
  }
}

export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new InvariantError(message);
}

export function unreachable(value: never, what: string): never {
  throw new InvariantError(`unexpected ${what}: ${String((value as { kind?: unknown })?.kind ?? value)}`);
}

/**
 * The text of the stacks of many goroutines, at a few microseconds each.
 *
 * V8 hands the formatting of a stack to JavaScript of the host, which takes ten times as long as all the rest of a report; here each
 * frame becomes the least that `Tracer` understands: the place in the generated code, or the name of a method that calls deferred functions.
 */

/** What is used of V8's CallSite. */
interface CallSite {
  getScriptNameOrSourceURL(): string | null;
  getLineNumber(): number | null;
  getFunctionName(): string | null;
}

/** The methods of `DeferFrame` by which stacks are cut. */
const cuts: ReadonlySet<string | null> = new Set(['run', 'runPlain']);

/**
 * Runs `f`; stacks that it asks for are the short kind, of at most `depth` frames, and without those of whoever called this: a goroutine
 * is resumed on top of who asks for its stack. `url` is what V8 calls the generated code.
 */
export function withShortStacks<T>(url: string, depth: number, f: () => T): T {
  const stacks = Error as ErrorConstructor & { prepareStackTrace?: unknown };
  const { stackTraceLimit, prepareStackTrace } = stacks;
  stacks.stackTraceLimit = depth;
  try {
    stacks.prepareStackTrace = (_: Error, sites: readonly CallSite[]) => sites.length;
    const below = new Error().stack as unknown as number;
    stacks.prepareStackTrace = (_: Error, sites: readonly CallSite[]) => shortText(url, sites, sites.length < depth ? sites.length - below : depth);
    return f();
  } finally {
    stacks.stackTraceLimit = stackTraceLimit;
    stacks.prepareStackTrace = prepareStackTrace as never;
  }
}

/** One line a frame after a first one, as in V8's own text, for the innermost `count` frames. */
function shortText(url: string, sites: readonly CallSite[], count: number): string {
  let out = 'Error';
  for (let i = 0; i < count; i++) {
    const site = sites[i] as CallSite;
    if (site.getScriptNameOrSourceURL() === url) out += `\n    at ${url}:${site.getLineNumber()}:1`;
    else out += cuts.has(site.getFunctionName()) ? `\n    at ${site.getFunctionName()} (` : '\n';
  }
  return out;
}

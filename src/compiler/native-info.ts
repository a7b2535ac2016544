/** What the compiler must know of a function implemented natively (`src/runtime/native.ts` declares them). */
export interface NativeInfo {
  /**
   * `plain` returns at once; `parks` is a generator function; `wakes` is plain but may make a goroutine runnable; `spawns` starts one;
   * `calls` calls methods of its arguments: it has a plain and a generator version, the latter for when one of `methods` may park.
   */
  readonly kind: 'plain' | 'parks' | 'wakes' | 'spawns' | 'calls';
  /** For `calls`: the methods as `Error() string`. */
  readonly methods?: readonly string[];
}

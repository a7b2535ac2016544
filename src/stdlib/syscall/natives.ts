/** Exit, and signals the program sends to itself. */
import { signalNumbers } from '../../runtime/signals.ts';
import { type NativeTable, plain, wakes } from '../../runtime/native.ts';

/** `SIGINT` of 2; a signal without a name of ours is `SIG` with its number. */
export function signalName(n: number): string {
  return Object.keys(signalNumbers).find((name) => signalNumbers[name] === n) ?? `SIG${n}`;
}

/** The number of `SIGINT`, `SIG34`…; 0 if it is none. */
export function signalNumber(name: string): number {
  return signalNumbers[name] ?? (Number(name.slice(3)) || 0);
}

export const natives: NativeTable = {
  Exit: plain(($) => (code: number | bigint) => $.exit(Number(code))),
  raise: wakes(($) => (n: number) => $.deliverSignal(signalName(n))),
  hostEnviron: plain(
    ($) => () =>
      $.sliceOf(
        $.types.string,
        Object.entries($.env).map(([key, value]) => `${key}=${value}`),
      ),
  ),
};

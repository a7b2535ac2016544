/** Listens to what is typed, key by key. What was typed after the key that ends a screen is put back for whoever reads next. */
import { keyOf, piecesOf, suspendEvent, suspendKey } from './key-names.ts';

/** Calls `onKey` for each key until it says that it was the last one. Returns what ends the listening before that. */
export function listenToKeys(stdin: NodeJS.ReadStream, onKey: (key: string) => 'more' | 'last'): () => void {
  const stop = (): void => {
    stdin.off('data', typed);
    stdin.pause();
  };
  const typed = (chunk: Buffer | string): void => {
    const pieces = piecesOf(chunk.toString());
    let wants: 'more' | 'last' = 'more';
    while (pieces.length > 0 && wants === 'more') {
      const piece = pieces.shift() as string;
      if (piece === suspendKey) stdin.emit(suspendEvent);
      else wants = onKey(keyOf(piece));
    }
    if (wants === 'more') return;
    stop();
    if (pieces.length > 0) stdin.unshift(pieces.join(''));
  };
  stdin.on('data', typed);
  // Ink, when it was here before, has told the process not to wait for keys.
  stdin.ref();
  stdin.resume();
  return stop;
}

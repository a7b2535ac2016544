/**
 * Tells when something in a folder was saved. Editors write in place, or write beside and rename; the folder is watched, so
 * both are seen. Where the system gives no events (some network and shared folders) a slow poll sees it as well.
 */
import { type FSWatcher, watch } from 'node:fs';

/** Writes that follow each other closely are one. */
const settleMs = 60;
const pollMs = 1000;

/**
 * Calls `changed` when `signature` has become another, soon after something in `folder` happened. Returns what ends it.
 * The signature decides, so that touching a file, or an editor's own files beside it, are no changes. It is '' while the
 * file is not there.
 */
export function watchFolder(folder: string, signature: () => string, changed: () => void): () => void {
  let last = signature();
  const look = (now = signature()): void => {
    if (now === last) return;
    last = now;
    changed();
  };
  let settling: NodeJS.Timeout | undefined;
  const soon = (): void => {
    clearTimeout(settling);
    settling = setTimeout(() => {
      const now = signature();
      // What is not there is being replaced; if it stays away, the poll tells.
      if (now !== '') look(now);
    }, settleMs);
  };
  let watcher: FSWatcher | null = null;
  try {
    watcher = watch(folder, soon);
    watcher.on('error', () => watcher?.close());
  } catch {
    // Polling is left.
  }
  const poll = setInterval(() => look(), pollMs);
  return () => {
    clearTimeout(settling);
    clearInterval(poll);
    watcher?.close();
  };
}

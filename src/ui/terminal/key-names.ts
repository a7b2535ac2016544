/** What is typed → names of keys. A chunk from the terminal may hold several keys: none is lost. */

const escapes: Readonly<Record<string, string>> = {
  A: 'up',
  B: 'down',
  C: 'right',
  D: 'left',
  H: 'home',
  F: 'end',
  '1~': 'home',
  '7~': 'home',
  '4~': 'end',
  '8~': 'end',
  '5~': 'page-up',
  '6~': 'page-down',
};

const controls: Readonly<Record<string, string>> = { '\x1b': 'escape', '\r': 'enter', '\n': 'enter', '\t': 'tab', '\x7f': 'backspace', '\b': 'backspace' };

/** A chunk cut into what each key sent. */
export function piecesOf(chunk: string): string[] {
  return chunk.match(/\x1b[[O][0-9;]*[~A-Za-z]|[\s\S]/gu) ?? [];
}

/** The keys of a chunk, by name (`up`, `enter`, `page-down`…) or as the character. An unknown escape sequence is one unknown key. */
export function keysOf(chunk: string): string[] {
  return piecesOf(chunk).map(keyOf);
}

export function keyOf(piece: string): string {
  return piece.length > 2 && piece.startsWith('\x1b') ? (escapes[piece.slice(2)] ?? piece) : (controls[piece] ?? piece);
}

/** Ctrl-C and Ctrl-D. */
export function isInterrupt(key: string): boolean {
  return key === '\x03' || key === '\x04';
}

/** Ctrl-Z, which in raw mode is a key like any other. */
export const suspendKey = '\x1a';

/** Emitted by the keyboard's stream at Ctrl-Z: the terminal does not act on it in raw mode, so whoever knows the process shall. */
export const suspendEvent = 'gocl-suspend';

/** How far a key moves in a list whose page has `page` lines; null when it is no such key. Infinite for the two ends. */
export function moveOf(key: string, page: number): number | null {
  const moves: Readonly<Record<string, number>> = {
    up: -1,
    k: -1,
    down: 1,
    j: 1,
    'page-up': -page,
    'page-down': page,
    home: Number.NEGATIVE_INFINITY,
    g: Number.NEGATIVE_INFINITY,
    end: Number.POSITIVE_INFINITY,
    G: Number.POSITIVE_INFINITY,
  };
  return moves[key] ?? null;
}

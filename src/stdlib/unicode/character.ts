/**
 * What a code point is and what its cases are, by Unicode 15.0 as in Go 1.26. The host's regular expressions and case
 * conversions know a later version: `isNew` takes back what that version added, and the few characters whose Go
 * mapping is simple where JavaScript's is full are listed.
 */

/** First and last code points of the blocks assigned after Unicode 15.0 (up to 17.0). */
const addedRanges = (
  '88f-88f 897-897 c5c-c5c cdc-cdc 1acf-1add 1ae0-1aeb 1b4e-1b4f 1b7f-1b7f 1c89-1c8a 20c1-20c1 2427-2429 2b96-2b96 2ffc-2fff 31e4-31e5 31ef-31ef ' +
  'a7cb-a7cf a7d2-a7d2 a7d4-a7d4 a7da-a7dc a7f1-a7f1 fbc3-fbd2 fd90-fd91 fdc8-fdce 105c0-105f3 10940-10959 10d40-10d65 10d69-10d85 10d8e-10d8f ' +
  '10ec2-10ec7 10ed0-10ed8 10efa-10efc 11380-11389 1138b-1138b 1138e-1138e 11390-113b5 113b7-113c0 113c2-113c2 113c5-113c5 113c7-113ca 113cc-113d5 ' +
  '113d7-113d8 113e1-113e2 116d0-116e3 11b60-11b67 11bc0-11be1 11bf0-11bf9 11db0-11ddb 11de0-11de9 11f5a-11f5a 13460-143fa 16100-16139 16d40-16d79 ' +
  '16ea0-16eb8 16ebb-16ed3 16ff2-16ff6 187f8-187ff 18cff-18cff 18d09-18d1e 18d80-18df2 1cc00-1ccfc 1cd00-1ceb3 1ceba-1ced0 1cee0-1cef0 1e5d0-1e5fa ' +
  '1e5ff-1e5ff 1e6c0-1e6de 1e6e0-1e6f5 1e6fe-1e6ff 1f6d8-1f6d8 1f777-1f77a 1f8b2-1f8bb 1f8c0-1f8c1 1f8d0-1f8d8 1fa54-1fa57 1fa89-1fa8a 1fa8e-1fa8f ' +
  '1fabe-1fabe 1fac6-1fac6 1fac8-1fac8 1facd-1facd 1fadc-1fadc 1fadf-1fadf 1fae9-1faea 1faef-1faef 1fbcb-1fbef 1fbfa-1fbfa 2b73a-2b73f 2cea2-2cead ' +
  '2ebf0-2ee5d 323b0-33479'
)
  .split(' ')
  .map((range) => range.split('-').map((hex) => Number.parseInt(hex, 16)) as [number, number]);

/** Whether the code point is still unassigned in Unicode 15.0 although the host may know it. */
export function isNew(r: number): boolean {
  if (r < 0x88f) return false;
  let low = 0;
  let high = addedRanges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const [first, last] = addedRanges[middle]!;
    if (r < first) high = middle;
    else if (r > last) low = middle + 1;
    else return true;
  }
  return false;
}

const maxRune = 0x10ffff;

/** Two characters changed category since; each is tested as a neighbour of the same script that has its old one. */
function asBefore(r: number): number {
  return r === 0x295 ? 0x250 : r === 0x1171e ? 0x1171d : r;
}

/**
 * A test for a set written as the inside of a regular expression class, such as `\p{L}\p{M}`. V8 takes a millisecond to
 * compile one: that waits until somebody asks.
 */
export function classTest(body: string): (r: number) => boolean {
  let pattern: RegExp | null = null;
  return (r) => {
    if (!(r >= 0 && r <= maxRune)) return false;
    pattern ??= new RegExp(`^[${body}]$`, 'u');
    return pattern.test(String.fromCodePoint(asBefore(r))) && !isNew(r);
  };
}

function withAscii(body: string): (r: number) => boolean {
  const wide = classTest(body);
  let ascii: Uint8Array | null = null;
  return (r) => {
    if (!(r >= 0 && r < 128)) return wide(r);
    ascii ??= Uint8Array.from({ length: 128 }, (_, c) => (wide(c) ? 1 : 0));
    return ascii[r] === 1;
  };
}

export const isLetter = withAscii('\\p{L}');
export const isUpper = withAscii('\\p{Lu}');
export const isLower = withAscii('\\p{Ll}');
export const isTitle = withAscii('\\p{Lt}');
export const isDigit = withAscii('\\p{Nd}');
export const isNumber = withAscii('\\p{N}');
export const isPunct = withAscii('\\p{P}');
export const isSymbol = withAscii('\\p{S}');
export const isMark = withAscii('\\p{M}');
/** White space by property; the same in every version so far. */
export const isSpace = withAscii('\\p{White_Space}');
/** Letters, marks, numbers, punctuation, symbols and every Zs space. */
export const isGraphic = withAscii('\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Zs}');
/** As isGraphic, but of the spaces U+0020 alone. */
export const isPrint = withAscii('\\p{L}\\p{M}\\p{N}\\p{P}\\p{S} ');

export function isControl(r: number): boolean {
  return (r >= 0 && r < 0x20) || (r >= 0x7f && r < 0xa0);
}

function single(text: string, r: number): number {
  const mapped = text.codePointAt(0) as number;
  return text.length === (mapped > 0xffff ? 2 : 1) && !isNew(mapped) ? mapped : r;
}

export function toUpper(r: number): number {
  if (r < 0x80) return r >= 97 && r <= 122 ? r - 32 : r;
  if (r > maxRune || isNew(r)) return r;
  // Greek letters with iota subscript: their full uppercase is two letters, their simple one is the title form.
  if (r >= 0x1f80 && r <= 0x1ff3) {
    if (r < 0x1fb0) return (r & 0xf) < 8 ? r + 8 : r;
    if (r === 0x1fb3 || r === 0x1fc3 || r === 0x1ff3) return r + 9;
  }
  return single(String.fromCodePoint(r).toUpperCase(), r);
}

export function toLower(r: number): number {
  if (r < 0x80) return r >= 65 && r <= 90 ? r + 32 : r;
  if (r > maxRune || isNew(r)) return r;
  return r === 0x130 ? 0x69 : single(String.fromCodePoint(r).toLowerCase(), r);
}

export function toTitle(r: number): number {
  if (r >= 0x1c4 && r <= 0x1cc) return r <= 0x1c6 ? 0x1c5 : r <= 0x1c9 ? 0x1c8 : 0x1cb;
  if (r >= 0x1f1 && r <= 0x1f3) return 0x1f2;
  if (r >= 0x10d0 && r <= 0x10ff) return r;
  return toUpper(r);
}

/** Sets of three and more characters that differ in case alone; all others come in pairs. */
const orbits =
  '4b 6b 212a|53 73 17f|b5 39c 3bc|c5 e5 212b|1c4 1c5 1c6|1c7 1c8 1c9|1ca 1cb 1cc|1f1 1f2 1f3|345 399 3b9 1fbe|392 3b2 3d0|395 3b5 3f5|398 3b8 3d1 3f4|39a 3ba 3f0|3a0 3c0 3d6|3a1 3c1 3f1|3a3 3c2 3c3|3a6 3c6 3d5|3a9 3c9 2126|412 432 1c80|414 434 1c81|41e 43e 1c82|421 441 1c83|422 442 1c84 1c85|42a 44a 1c86|462 463 1c87|1c88 a64a a64b|1e60 1e61 1e9b'
    .split('|')
    .map((orbit) => orbit.split(' ').map((hex) => Number.parseInt(hex, 16)));

/** The next larger code point equal under simple folding, or the smallest one again. */
export function simpleFold(r: number): number {
  if (r < 0 || r > maxRune) return r;
  if (r === 0x130 || r === 0x131) return r;
  if (r === 0xdf) return 0x1e9e;
  for (const orbit of orbits) {
    const at = orbit.indexOf(r);
    if (at >= 0) return orbit[(at + 1) % orbit.length] as number;
  }
  const lower = toLower(r);
  return lower !== r ? lower : toUpper(r);
}

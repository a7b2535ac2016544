/**
 * Byte strings: JavaScript strings whose char codes are bytes (0–255). The engine holds Go strings and Go
 * source this way; UTF-16 exists only outside. No Node API: works in a browser.
 */

/** UTF-16 text → byte string holding its UTF-8. Lone surrogates become U+FFFD. */
export function encodeUtf8(text: string): string {
  if (/^[\x00-\x7f]*$/.test(text)) return text;
  return bytesToString(new TextEncoder().encode(text));
}

/** Byte string → UTF-16 text; invalid UTF-8 becomes U+FFFD. */
export function decodeUtf8(bytes: string): string {
  if (/^[\x00-\x7f]*$/.test(bytes)) return bytes;
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(stringToBytes(bytes));
}

export function bytesToString(bytes: Uint8Array): string {
  let s = '';
  for (let i = 0; i < bytes.length; i += 8192) s += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return s;
}

export function stringToBytes(s: string): Uint8Array {
  const out = new Uint8Array(s.length);
  for (let i = 0; i < s.length; i++) out[i] = s.charCodeAt(i);
  return out;
}

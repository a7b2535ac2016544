/** Reading struct tags as `reflect.StructTag` does, and finding out what it would not read. */
import { unquoteString } from '../../syntax/literals.ts';

/** The value of `key:"value"`, '' where there is none. */
export function tagValue(tag: string, key: string): string {
  for (const pair of pairsOf(tag)) if (pair.key === key) return pair.value;
  return '';
}

interface Pair {
  readonly key: string;
  readonly value: string;
}

const pairPattern = /^ *([^\x00-\x20":\x7f]+):("(?:\\[\s\S]|[^"\\])*")/;

function pairsOf(tag: string): Pair[] {
  const out: Pair[] = [];
  let rest = tag;
  for (let m = pairPattern.exec(rest); m; m = pairPattern.exec(rest)) {
    out.push({ key: m[1] as string, value: unquoteString(m[2] as string) });
    rest = rest.slice(m[0].length);
  }
  return out;
}

/** What is wrong with the form of a tag; null for a good one. */
export function tagProblem(tag: string): string | null {
  let rest = tag;
  for (let first = true; rest !== ''; first = false) {
    if (!first && rest[0] !== ' ') return 'key:"value" pairs not separated by spaces';
    rest = rest.replace(/^ +/, '');
    if (rest === '') return null;
    const key = /^[^\x00-\x20":\x7f]*/.exec(rest)?.[0] ?? '';
    if (key === '') return 'bad syntax for struct tag key';
    if (rest[key.length] !== ':' || rest.length <= key.length + 1) return 'bad syntax for struct tag pair';
    rest = rest.slice(key.length + 1);
    const quoted = /^"(?:\\[\s\S]|[^"\\])*"/.exec(rest)?.[0];
    if (quoted === undefined || quoted.includes('\n') || hasBadEscape(quoted)) return 'bad syntax for struct tag value';
    rest = rest.slice(quoted.length);
    if (hasSuspiciousSpace(key, unquoteString(quoted))) return 'suspicious space in struct tag value';
  }
  return null;
}

function hasBadEscape(quoted: string): boolean {
  return /\\/.test(quoted.replace(/\\(?:[abfnrtv\\"]|[0-3][0-7]{2}|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8})/g, ''));
}

/** Spaces that encoding/json, encoding/xml and encoding/asn1 would take for part of an option or name. */
function hasSuspiciousSpace(key: string, value: string): boolean {
  const comma = value.indexOf(',');
  switch (key) {
    case 'xml':
      if (value.startsWith(' ') || value.endsWith(' ') || value.split(' ').length > 2) return true;
      return comma >= 0 && (value[comma - 1] === ' ' || value.slice(comma).includes(' '));
    case 'json':
      return comma >= 0 && value.slice(comma).includes(' ');
    case 'asn1':
      return value.includes(' ');
    default:
      return false;
  }
}

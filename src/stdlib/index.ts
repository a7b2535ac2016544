/** Which standard library packages have natives: import path → table. The Go sources are found by folder. */
import type { NativeTable } from '../runtime/native.ts';
import { natives as bytes } from './bytes/natives.ts';
import { natives as sort } from './sort/natives.ts';
import { natives as strings } from './strings/natives.ts';
import { natives as errors } from './errors/natives.ts';
import { natives as fmt } from './fmt/natives.ts';
import { natives as strconv } from './strconv/natives.ts';

export const nativeTables: Readonly<Record<string, NativeTable>> = {
  bytes,
  sort,
  strings,
  errors,
  fmt,
  strconv,
};

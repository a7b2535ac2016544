/** Which standard library packages have natives: import path → table. The Go sources are found by folder. */
import type { NativeTable } from '../runtime/native.ts';
import { natives as bytes } from './bytes/natives.ts';
import { natives as sort } from './sort/natives.ts';
import { natives as strings } from './strings/natives.ts';
import { natives as errors } from './errors/natives.ts';
import { natives as fmt } from './fmt/natives.ts';
import { natives as strconv } from './strconv/natives.ts';
import { natives as context } from './context/natives.ts';
import { natives as iter } from './iter/natives.ts';
import { natives as internalSync } from './internal/sync/natives.ts';
import { natives as net } from './net/natives.ts';
import { natives as os } from './os/natives.ts';
import { natives as osSignal } from './os/signal/natives.ts';
import { natives as runtime } from './runtime/natives.ts';
import { natives as sync } from './sync/natives.ts';
import { natives as atomic } from './sync/atomic/natives.ts';
import { natives as syscall } from './syscall/natives.ts';
import { natives as testing } from './testing/natives.ts';
import { natives as time } from './time/natives.ts';
import { natives as unicode } from './unicode/natives.ts';
import { natives as unicodeUtf8 } from './unicode/utf8/natives.ts';
import { natives as math } from './math/natives.ts';
import { natives as mathBits } from './math/bits/natives.ts';
import { natives as mathRand } from './math/rand/natives.ts';
import { natives as mathRandV2 } from './math/rand/v2/natives.ts';

export const nativeTables: Readonly<Record<string, NativeTable>> = {
  bytes,
  sort,
  strings,
  errors,
  fmt,
  strconv,
  context,
  iter,
  'internal/sync': internalSync,
  net,
  os,
  'os/signal': osSignal,
  runtime,
  sync,
  'sync/atomic': atomic,
  syscall,
  testing,
  time,
  unicode,
  'unicode/utf8': unicodeUtf8,
  math,
  'math/bits': mathBits,
  'math/rand': mathRand,
  'math/rand/v2': mathRandV2,
};

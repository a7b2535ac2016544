/**
 * Maps (spec: Map types, For statements with range clause; Go's internal/runtime/maps).
 *
 * Invariants: entries live in `keys`/`vals` in order of insertion; a deleted one leaves a tombstone, until a compaction
 * *replaces* both arrays (iterators keep the old ones); `index` holds the slot of every live key, by its normal form.
 * Iteration visits the slots there were at its start in a pseudo-random order drawn from the seed, so an entry deleted
 * before it is reached does not appear, one added during the iteration may or may not, and none appears twice.
 *
 * Unsynchronised use is found as Go finds it, now and then: when a goroutine meets a map that another wrote while this one could
 * have been running, and since then one of the two has not synchronised with anybody: then nothing orders the write before the use.
 * That is a data race for certain; the seed decides whether it shows. `observer` must be called by whatever synchronises outside the
 * runtime (package sync). Read locks of an RWMutex order nothing among readers: they count only once a writer has come by.
 */
import type { Execution } from './execution.ts';
import type { G } from './g.ts';
import type { Int } from './int64.ts';
import { type Normalise, normaliser } from './map-key.ts';
import { FatalError, GoPanic, throwFault, throwPlain } from './panic.ts';
import type { RType } from './rtype.ts';

const tombstone = { tombstone: true };

export class GoMap {
  index = new Map<unknown, number>();
  keys: any[] = [];
  vals: any[] = [];
  readonly norm: Normalise;
  /** Who wrote last, as long as it may matter to others: null when not or when that goroutine has synchronised since. */
  writer: G | null = null;
  /** `releases` of the writer and `switches` of the execution at that time. */
  writerReleases = 0;
  writtenAt = 0;
  /** `exclusives` of the execution at that time. */
  exclusives = 0;
  /** Raised whenever `keys` and `vals` are replaced. */
  epoch = 0;

  constructor(readonly type: RType) {
    this.norm = normaliser(type.key!);
  }

  get size(): number {
    return this.index.size;
  }

  /** Slot of a key, or −1. */
  slot(k: any): number {
    const i = this.index.get(this.norm === null ? k : this.norm(k));
    return i === undefined ? -1 : i;
  }

  set(k: any, v: any): void {
    const n = this.norm === null ? k : this.norm(k);
    const i = this.index.get(n);
    if (i !== undefined) {
      this.vals[i] = v;
      return;
    }
    this.index.set(n, this.keys.length);
    this.keys.push(k);
    this.vals.push(v);
  }

  delete(k: any): void {
    const n = this.norm === null ? k : this.norm(k);
    const i = this.index.get(n);
    if (i === undefined) return;
    this.index.delete(n);
    this.keys[i] = tombstone;
    this.vals[i] = undefined;
    if (this.keys.length > 32 && this.index.size * 2 < this.keys.length) this.compact();
  }

  private compact(): void {
    const { keys, vals } = this;
    this.keys = [];
    this.vals = [];
    this.epoch++;
    for (const [n, i] of this.index) {
      this.index.set(n, this.keys.length);
      this.keys.push(keys[i]);
      this.vals.push(vals[i]);
    }
  }

  clear(): void {
    this.index = new Map();
    this.keys = [];
    this.vals = [];
    this.epoch++;
  }
}

export class MapIter {
  key: any = undefined;
  value: any = undefined;
  private readonly keys: any[];
  private readonly epoch: number;
  private readonly n: number;
  private readonly mask: number;
  /** Slots still to look at, of `mask + 1`. */
  private left: number;
  private at: number;
  private readonly step: number;

  constructor(
    private readonly $: Execution,
    private readonly m: GoMap | null,
  ) {
    this.keys = m === null ? [] : m.keys;
    this.epoch = m === null ? 0 : m.epoch;
    this.n = this.keys.length;
    let size = 8;
    while (size < this.n) size *= 2;
    this.mask = size - 1;
    this.left = this.n === 0 ? 0 : size;
    this.at = this.n <= 1 ? 0 : $.choose(size, 'map');
    this.step = this.n <= 8 ? 1 : 2 * $.choose(size / 2, 'map') + 1;
  }

  next(): boolean {
    while (this.left > 0) {
      const i = this.at;
      this.left--;
      this.at = (i + this.step) & this.mask;
      if (i < this.n && this.visit(i)) return true;
    }
    return false;
  }

  private visit(i: number): boolean {
    const m = this.m as GoMap;
    if (m.writer !== null && m.writer !== this.$.g) checkUse(this.$, m, 'concurrent map iteration and map write');
    const k = this.keys[i];
    if (k === tombstone) return false;
    if (this.epoch === m.epoch) {
      this.key = k;
      this.value = m.vals[i];
      return true;
    }
    const now = m.slot(k);
    if (now < 0) return false;
    this.key = m.keys[now];
    this.value = m.vals[now];
    return true;
  }
}

function makeMap(T: RType, _hint?: Int): GoMap {
  return new GoMap(T);
}

function mapOf(T: RType, entries: [any, any][]): GoMap {
  const m = new GoMap(T);
  for (const [k, v] of entries) m.set(k, v);
  return m;
}

function mapGet(this: Execution, T: RType, m: GoMap | null, k: any): any {
  if (m !== null && m.writer !== null && m.writer !== this.g) checkUse(this, m, 'concurrent map read and map write');
  const i = m === null || m.index.size === 0 ? missing(T, m, k) : m.slot(k);
  return i < 0 ? T.elem!.zero() : (m as GoMap).vals[i];
}

/** What is there already, in `m[k] op= v`: part of the assignment, and fails as one. */
function mapGetToSet(this: Execution, T: RType, m: GoMap | null, k: any): any {
  if (m === null) throwPlain('assignment to entry in nil map');
  if (m.writer !== null && m.writer !== this.g) checkUse(this, m, 'concurrent map writes');
  const i = m.slot(k);
  return i < 0 ? T.elem!.zero() : m.vals[i];
}

function mapGet2(this: Execution, T: RType, m: GoMap | null, k: any): [any, boolean] {
  if (m !== null && m.writer !== null && m.writer !== this.g) checkUse(this, m, 'concurrent map read and map write');
  const i = m === null || m.index.size === 0 ? missing(T, m, k) : m.slot(k);
  return i < 0 ? [T.elem!.zero(), false] : [(m as GoMap).vals[i], true];
}

/** A look-up in a nil or empty map: nothing there, but a key that cannot be hashed panics all the same, in its own words. */
function missing(T: RType, m: GoMap | null, k: any): number {
  const norm = m === null ? normaliser(T.key!) : m.norm;
  if (norm === null) return -1;
  try {
    norm(k);
  } catch (e) {
    if (e instanceof GoPanic && e.fault !== null) throwFault('unhashable', e.fault.text.replace('unhashable type', 'unhashable type:'));
    throw e;
  }
  return -1;
}

function mapSet(this: Execution, _T: RType, m: GoMap | null, k: any, v: any): void {
  if (m === null) throwPlain('assignment to entry in nil map');
  wrote(this, m);
  const n = m.keys.length;
  m.set(k, v);
  if (n >= bigMap && (n & (n - 1)) === 0 && m.keys.length > n) this.checkMemory(n * entryBytes, 'a map');
}

/** Maps of this many entries ask before they grow. */
const bigMap = 1 << 16;
/** What an entry may take while the index and the arrays are copied to larger ones. */
const entryBytes = 80;

function mapDelete(this: Execution, T: RType, m: GoMap | null, k: any): void {
  if (m === null || m.index.size === 0) missing(T, m, k);
  else {
    wrote(this, m);
    m.delete(k);
  }
}

function wrote($: Execution, m: GoMap): void {
  const g = $.g;
  if (m.writer !== null && m.writer !== g) checkUse($, m, 'concurrent map writes');
  m.writer = g;
  m.writerReleases = g.releases;
  m.writtenAt = $.switches;
  m.exclusives = $.exclusives;
}

/** One in so many races shows. */
const raceOdds = 16;
/** Of those where the writer has gone on to synchronise, so that Go would have to run the two at the same instant, and no walk looks for them. */
const narrowRaceOdds = 128;

/**
 * Could the last write of a map be ordered before what the running goroutine does now? Not if either has not synchronised since. Who
 * became runnable while the writer ran may have been woken by it, after the write.
 */
function mayBeOrdered($: Execution, m: GoMap): boolean {
  const writersCame = m.exclusives !== $.exclusives;
  const released = (m.writer as G).releases !== m.writerReleases || writersCame;
  const acquired = $.g.syncedAt > m.writtenAt || ($.g.readLockedAt > m.writtenAt && writersCame);
  return released && (acquired || $.g.readyAt >= m.writtenAt);
}

/** The running goroutine uses a map that another wrote last. */
function checkUse($: Execution, m: GoMap, text: string): void {
  if (!$.mapChecks || mayBeOrdered($, m)) {
    m.writer = null;
    return;
  }
  const odds = $.explores || (m.writer as G).releases === m.writerReleases ? raceOdds : narrowRaceOdds;
  if ($.g.readyAt > m.writtenAt || $.gomaxprocs < 2 || $.choose(odds, 'map race') > 0) return;
  // The library's own maps: its code is indivisible where it says so.
  if ($.callers()[0]?.file.startsWith('/usr/local/go/')) return;
  throw new FatalError(text);
}

/** For natives: gives the function to call at everything that synchronises; it says whether a trace is recorded. */
function observer(this: Execution): () => boolean {
  return () => {
    this.synchronises();
    return this.rec !== null;
  };
}

const mapLen = (m: GoMap | null): number => (m === null ? 0 : m.index.size);

function mapClear(this: Execution, m: GoMap | null): void {
  if (m === null) return;
  wrote(this, m);
  m.clear();
}

function mapIter(this: Execution, m: GoMap | null): MapIter {
  return new MapIter(this, m);
}

export const mapOps = { makeMap, mapOf, mapGet, mapGetToSet, mapGet2, mapSet, mapDelete, mapLen, mapClear, mapIter, observer };

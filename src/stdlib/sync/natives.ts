/**
 * Where goroutines sleep for package sync, and its notes for the trace.
 *
 * A release wakes who waits; what finds nobody is counted and taken by who comes next. Each kind of wait has its own queue,
 * under the Go object that it is for.
 */
import type { Execution } from '../../runtime/execution.ts';
import type { G } from '../../runtime/g.ts';
import { mustHash } from '../../runtime/map-key.ts';
import { type Native, type NativeTable, parks, plain, wakes } from '../../runtime/native.ts';
import type { Box } from '../../runtime/rtype.ts';
import { WaitQueue } from '../../runtime/sema.ts';
import type { ObjectKind } from '../../trace/event.ts';
import type { Recorder } from '../../trace/recorder.ts';
import { ownerOf, partsOf } from '../internal/sync/parts.ts';

/** A queue with the releases that nobody has taken yet. */
class Sema {
  readonly queue = new WaitQueue();
  count = 0;
}

/** Goroutines in Cond.Wait, with their tickets, in order. */
interface NotifyWaiter {
  readonly g: G;
  readonly ticket: number;
}

interface NotifyList {
  _wait: number;
  _notify: number;
}

const acquire = (reason: string): Native => parks(($) => acquirer($, reason));

function acquirer($: Execution, reason: string) {
  const semas = semasFor($, reason);
  return function* (x: object) {
    const s = semaOf(semas, x);
    if (s.count > 0) {
      s.count--;
      return;
    }
    $.waitIn(s.queue, reason, x);
    yield* $.park();
  };
}

const release = (reason: string): Native =>
  wakes(($) => {
    const semas = semasFor($, reason);
    return (x: object, n = 1) => {
      const s = semaOf(semas, x);
      for (let i = 0; i < n; i++) if (!$.wake(s.queue)) s.count++;
    };
  });

function semasFor($: Execution, reason: string): WeakMap<object, Sema> {
  const key = `sync ${reason}`;
  let semas = $.packages.get(key);
  if (semas === undefined) $.packages.set(key, (semas = new WeakMap()));
  return semas;
}

function semaOf(semas: WeakMap<object, Sema>, x: object): Sema {
  let s = semas.get(x);
  if (s === undefined) semas.set(x, (s = new Sema()));
  return s;
}

function notifyWaiters($: Execution): WeakMap<object, NotifyWaiter[]> {
  let all = $.packages.get('sync.Cond');
  if (all === undefined) $.packages.set('sync.Cond', (all = new WeakMap()));
  return all;
}

const lockKinds = ['Lock', 'Unlock', 'RLock', 'RUnlock'] as const;

/** A note for the trace; the Go code asks `observed` first. */
const note = (make: (rec: Recorder, ...args: any[]) => void): Native =>
  plain(($) => {
    const parts = partsOf($);
    return (x: object, ...args: any[]) => {
      if ($.rec !== null && !parts.has(x)) make($.rec, x, ...args);
    };
  });

const lockNote = (object: 'mutex' | 'rwmutex', kindOf: (what: any) => (typeof lockKinds)[number]): Native =>
  note((rec, x, what) => rec.event({ kind: kindOf(what), id: rec.object(x, object) }));

export const natives: NativeTable = {
  fatal: plain(($) => (text: string) => $.fatal(text)),

  runtime_SemacquireRWMutexR: acquire('sync.RWMutex.RLock'),
  runtime_SemreleaseRWMutexR: release('sync.RWMutex.RLock'),
  runtime_SemacquireRWMutex: acquire('sync.RWMutex.Lock'),
  runtime_SemreleaseRWMutex: release('sync.RWMutex.Lock'),
  runtime_SemacquireWaitGroup: acquire('sync.WaitGroup.Wait'),
  runtime_SemreleaseWaitGroup: release('sync.WaitGroup.Wait'),

  runtime_notifyListWait: parks(($) => {
    const all = notifyWaiters($);
    const parts = partsOf($);
    return function* (l: NotifyList, ticket: number) {
      if (ticket < l._notify) return; // called between drawing the ticket and now
      const waiters = all.get(l) ?? [];
      all.set(l, waiters);
      waiters.push({ g: $.g, ticket });
      $.blockOn('sync.Cond.Wait', ownerOf(parts, l));
      yield* $.park();
    };
  }),
  runtime_notifyListNotifyOne: wakes(($) => {
    const all = notifyWaiters($);
    return (l: NotifyList) => {
      const ticket = l._notify++;
      const waiters = all.get(l) ?? [];
      const i = waiters.findIndex((w) => w.ticket === ticket);
      if (i >= 0) $.ready((waiters.splice(i, 1)[0] as NotifyWaiter).g);
    };
  }),
  runtime_notifyListNotifyAll: wakes(($) => {
    const all = notifyWaiters($);
    return (l: NotifyList) => {
      const waiters = all.get(l) ?? [];
      l._notify = l._wait;
      all.delete(l);
      for (const w of waiters) $.ready(w.g);
    };
  }),

  observed: plain(($) => $.observer()),
  observedReader: plain(($) => (comes: boolean) => {
    if (comes) $.g.readLockedAt = $.switches;
    return $.rec !== null;
  }),
  observedWriter: plain(($) => () => {
    $.exclusives++;
    $.synchronises();
    return $.rec !== null;
  }),
  notePart: plain(($) => {
    const parts = partsOf($);
    return (part: Box, owner: Box, kind: ObjectKind) => {
      parts.set(part.v, owner.v);
      if ($.rec !== null && !parts.has(owner.v)) $.rec.object(owner.v, kind);
    };
  }),
  noteMutex: lockNote('mutex', (locked: boolean) => (locked ? 'Lock' : 'Unlock')),
  noteRWMutex: lockNote('rwmutex', (what: number) => lockKinds[what] as (typeof lockKinds)[number]),
  noteWaitGroup: note((rec, wg, delta: number, count: number) => rec.event({ kind: 'WaitGroup', id: rec.object(wg, 'waitgroup'), delta, count })),
  noteWaited: note((rec, wg) => rec.event({ kind: 'WaitGroup', id: rec.object(wg, 'waitgroup'), delta: 0, count: 0 })),
  noteCond: note((rec, c, all: boolean) => rec.event({ kind: all ? 'Broadcast' : 'Signal1', id: rec.object(c, 'cond') })),
  noteOnce: note((rec, o, first: boolean) => rec.event({ kind: 'OnceDo', id: rec.object(o, 'once'), first })),
  notePool: note((rec, p, put: boolean) => rec.event({ kind: 'Atomic', id: rec.object(p, 'atomic'), op: put ? 'Pool.Put' : 'Pool.Get', value: '' })),
  mustHash: plain(() => mustHash),
  noteMap: note((rec, m, write: boolean) => rec.event({ kind: 'Atomic', id: rec.object(m, 'atomic'), op: write ? 'Map.Store' : 'Map.Load', value: '' })),
};

import { describe, expect, it } from 'vitest';
import type { Trace, TraceEvent } from '../../src/trace/event.ts';
import { withNames } from '../../src/ui/trace-view/readable.ts';
import { buildTimeline } from '../../src/ui/trace-view/timeline.ts';

const files = [
  { name: './p.go', text: 'package main\n\nvar wg sync.WaitGroup\n' },
  { name: '/usr/local/go/src/sync/waitgroup.go', text: '' },
];
const own = (line: number) => ({ file: 0, line });
const std = (line: number) => ({ file: 1, line });

function trace(events: (Omit<TraceEvent, 't'> & Record<string, unknown>)[]): Trace {
  return { version: 1, files, seed: '1', events: events.map((event, t) => ({ t, ...event }) as unknown as TraceEvent) };
}

/** What the engine records of `wg.Go(func() { <-ready })`, shortened. */
const recorded = trace([
  { g: 0, kind: 'GoCreate', newg: 1, fn: '$main' },
  { g: 1, kind: 'GoStart' },
  { g: 1, kind: 'FuncEnter', fn: 'main.main' },
  { g: 1, kind: 'Line', at: own(9) },
  { g: 1, kind: 'ObjectCreate', at: own(9), id: 1, object: 'chan', name: 'ch#1', cap: 0, elem: 'int' },
  { g: 1, kind: 'Line', at: own(12), locals: [{ name: 'ready', value: 'chan#1' }] },
  { g: 1, kind: 'FuncEnter', at: own(12), fn: 'sync.(*WaitGroup).Go' },
  { g: 1, kind: 'Line', at: std(63) },
  { g: 1, kind: 'ObjectCreate', at: std(63), id: 2, object: 'waitgroup', name: 'wg#1' },
  { g: 1, kind: 'WaitGroup', at: std(63), id: 2, delta: 1, count: 1 },
  { g: 1, kind: 'GoCreate', at: std(64), newg: 2, fn: '' },
  { g: 1, kind: 'FuncExit', at: std(64) },
  { g: 2, kind: 'GoStart' },
  { g: 2, kind: 'FuncEnter', fn: 'sync.(*WaitGroup).Go.func1' },
  { g: 2, kind: 'Line', at: std(65) },
  { g: 2, kind: 'DeferPush', at: std(65), fn: '$self$1' },
  { g: 2, kind: 'FuncEnter', at: std(72), fn: 'main.main.func1' },
  { g: 2, kind: 'Line', at: own(13) },
  { g: 2, kind: 'GoBlock', at: own(13), reason: 'chan receive', on: [1] },
]);

describe('names for people', () => {
  it('come from variables, declarations and functions', () => {
    const named = withNames(recorded).events;
    expect(named.flatMap((e) => (e.kind === 'ObjectCreate' ? [e.name] : []))).toEqual(['ready', 'wg']);
    expect(named.flatMap((e) => (e.kind === 'GoCreate' ? [e.fn] : []))).toEqual(['main.main', 'main.main.func1']);
  });
});

describe('the steps', () => {
  const timeline = buildTimeline(recorded);

  it('leave out what happens inside the standard library', () => {
    expect(timeline.steps.map((s) => s.event?.kind ?? 'start')).toEqual([
      'start',
      'GoStart',
      'Line',
      'ObjectCreate',
      'Line',
      'WaitGroup',
      'GoCreate',
      'GoStart',
      'Line',
      'GoBlock',
    ]);
  });

  it('place a goroutine where the learner called the library', () => {
    const at = (kind: string) => timeline.steps.find((s) => s.event?.kind === kind)?.places;
    expect(at('WaitGroup')?.get(1)).toEqual(own(12));
    expect(at('GoBlock')?.get(2)).toEqual(own(13));
  });
});

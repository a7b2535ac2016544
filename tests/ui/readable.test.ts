import { describe, expect, it } from 'vitest';
import type { Trace, TraceEvent } from '../../src/trace/event.ts';
import { withNames } from '../../src/ui/trace-view/readable.ts';
import { buildTimeline } from '../../src/ui/trace-view/timeline.ts';

const files = [{ name: './p.go', text: 'package main\n\nvar wg sync.WaitGroup\n' }];
const own = (line: number) => ({ file: 0, line });

function trace(events: (Omit<TraceEvent, 't'> & Record<string, unknown>)[]): Trace {
  return { version: 1, files, seed: '1', events: events.map((event, t) => ({ t, ...event }) as unknown as TraceEvent) };
}

/** What the engine records of `wg.Go(func() { <-ready })`, shortened. */
const recorded = trace([
  { g: 0, kind: 'GoCreate', newg: 1, fn: 'main.main' },
  { g: 1, kind: 'GoStart' },
  { g: 1, kind: 'FuncEnter', fn: 'main.main' },
  { g: 1, kind: 'Line', at: own(9) },
  { g: 1, kind: 'ObjectCreate', at: own(9), id: 1, object: 'chan', name: 'ready', cap: 0, elem: 'int' },
  { g: 1, kind: 'Line', at: own(12), locals: [{ name: 'ready', value: 'chan ready' }] },
  { g: 1, kind: 'ObjectCreate', at: own(12), id: 2, object: 'waitgroup', name: 'wg' },
  { g: 1, kind: 'WaitGroup', at: own(12), id: 2, delta: 1, count: 1 },
  { g: 1, kind: 'GoCreate', at: own(12), newg: 2, fn: 'sync.(*WaitGroup).Go.func1' },
  { g: 2, kind: 'GoStart' },
  { g: 2, kind: 'FuncEnter', fn: 'main.main.func1' },
  { g: 2, kind: 'Line', at: own(13) },
  { g: 2, kind: 'GoBlock', at: own(13), reason: 'chan receive', on: [1] },
]);

describe('names for people', () => {
  it('are those of the functions of the learner', () => {
    const named = withNames(recorded).events;
    expect(named.flatMap((e) => (e.kind === 'GoCreate' ? [e.fn] : []))).toEqual(['main.main', 'main.main.func1']);
  });
});

describe('the steps', () => {
  const timeline = buildTimeline(recorded);

  it('leave out what is no news to a learner', () => {
    const kinds = ['start', 'GoStart', 'Line', 'ObjectCreate', 'Line', 'WaitGroup', 'GoCreate', 'GoStart', 'Line', 'GoBlock'];
    expect(timeline.steps.map((s) => s.event?.kind ?? 'start')).toEqual(kinds);
  });

  it('place a goroutine where the learner called the library', () => {
    const at = (kind: string) => timeline.steps.find((s) => s.event?.kind === kind)?.places;
    expect(at('WaitGroup')?.get(1)).toEqual(own(12));
    expect(at('GoBlock')?.get(2)).toEqual(own(13));
  });
});

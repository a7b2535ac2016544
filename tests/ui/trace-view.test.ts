import { describe, expect, it } from 'vitest';
import { loadLesson } from '../../src/lessons/loader.ts';
import { lineText, lineWidth } from '../../src/ui/text/span.ts';
import { messagesFor } from '../../src/ui/language/messages.ts';
import { timeText } from '../../src/ui/trace-view/clock.ts';
import { explain } from '../../src/ui/trace-view/explain.ts';
import { shortName } from '../../src/ui/trace-view/happening.ts';
import { laneLines } from '../../src/ui/trace-view/lanes.ts';
import { stateAt } from '../../src/trace/state.ts';
import { objectLines } from '../../src/ui/trace-view/objects.ts';
import { buildTimeline, segmentAt, stride } from '../../src/ui/trace-view/timeline.ts';
import { diskFiles, lessonsRoot } from '../lessons/lesson-files.ts';
import { bufferRun, surpriseRun } from './recorded-runs.ts';

const { lesson } = loadLesson(`${lessonsRoot}/channels`, diskFiles);
const sourceOf = (id: string) => lesson?.steps.find((step) => step.id === id)?.program?.text ?? '';
const trace = bufferRun(sourceOf('buffer')).trace!;
const timeline = buildTimeline(trace);
const stepOf = (kind: string, nth = 0) => timeline.steps.map((s, i) => ({ s, i })).filter(({ s }) => s.event?.kind === kind)[nth]?.i ?? -1;
const momentOf = (step: number) => stateAt(trace, timeline.steps[step]?.count ?? 0);

describe('the timeline', () => {
  it('has a lane for each goroutine, from its start to its end', () => {
    expect(timeline.lanes.map((lane) => [lane.g, lane.fn])).toEqual([
      [1, 'main.main'],
      [2, 'main.main.func1'],
    ]);
    expect(segmentAt(timeline.lanes[1]!, 1)).toBeNull();
    expect(segmentAt(timeline.lanes[0]!, timeline.steps.length - 1)?.status).toBe('dead');
  });

  it('knows the buffer and who waits', () => {
    expect(momentOf(stepOf('GoBlock')).objects.get(1)).toMatchObject({ name: 'shelf', buffer: ['1', '2', '3'], sendq: [1], recvq: [] });
    expect(momentOf(stepOf('GoUnblock', 1)).objects.get(1)).toMatchObject({ buffer: ['2', '3', '4'], sendq: [] });
  });

  it('strides over changes of line', () => {
    const first = stride(timeline, 0, 1);
    expect(timeline.steps[first]?.event?.kind).toBe('GoCreate');
    expect(stride(timeline, first, -1)).toBe(0);
    expect(stride(timeline, timeline.steps.length - 1, 1)).toBe(timeline.steps.length - 1);
  });
});

describe('the lanes', () => {
  it.each([40, 78, 156])('fit %d cells at every step', (width) => {
    for (let cursor = 0; cursor < timeline.steps.length; cursor++) {
      const lines = laneLines(timeline, cursor, width, 6);
      expect(lines.every((l) => lineWidth(l) === width)).toBe(true);
      expect(lineText(lines[1] ?? [])).toContain('▼');
    }
  });

  it('tell running, ready and blocked apart without colour', () => {
    const text = laneLines(timeline, 0, 156, 6).map(lineText).join('\n');
    for (const sign of ['━', '┄', '· chan send ·', '· sleep ·', '»', '«', '+', '"', '┫', '1s']) expect(text).toContain(sign);
  });

  it('show the goroutines that live when there are too many', () => {
    expect(laneLines(timeline, 5, 60, 3)).toHaveLength(3);
  });

  it('name functions shortly', () => {
    expect(['main.main', 'main.main.func1', 'main.(*T).run', 'main.worker', 'sync.(*WaitGroup).Go.func1'].map(shortName)).toEqual([
      'main',
      'func1',
      '(*T).run',
      'worker',
      'func1',
    ]);
  });
});

describe('the sentences', () => {
  const say = (step: number, language: 'en' | 'zh') =>
    explain(timeline.steps[step]!.event!, momentOf(step), language, (n) => sourceOf('buffer').split('\n')[n - 1] ?? '');

  it('say why a goroutine blocks', () => {
    expect(say(stepOf('GoBlock'), 'en')).toBe('main blocks: the buffer of shelf is full (3 of 3).');
    expect(say(stepOf('GoBlock'), 'zh')).toBe('main 阻塞：shelf 的缓冲满了（3/3）。');
    const surprise = surpriseRun(sourceOf('surprise')).trace!;
    const block = surprise.events.findIndex((e) => e.kind === 'GoBlock');
    expect(explain(surprise.events[block]!, stateAt(surprise, block + 1), 'en', () => '')).toBe('main blocks: it sends on ch, and nobody is receiving.');
  });

  it('quote the line', () => {
    expect(say(stepOf('Line', 2), 'en')).toBe('main is at line 12: go func() {');
  });

  it('exist for every step in both languages', () => {
    for (let step = 1; step < timeline.steps.length; step++)
      for (const language of ['en', 'zh'] as const) expect(say(step, language)).not.toMatch(/undefined|\[object|: Go[A-Z]/);
  });
});

describe('the channels', () => {
  it('show buffer and waiting senders', () => {
    const text = objectLines(momentOf(stepOf('GoBlock')), messagesFor('en')).map(lineText);
    expect(text).toEqual(['shelf chan int [1│2│3] 3/3  to send » G1']);
  });
});

it('writes virtual times shortly', () => {
  expect([0, 500, 1500, 2_000_000, 1_500_000_000, 61_000_000_000].map(timeText)).toEqual(['0s', '500ns', '1.5µs', '2ms', '1.5s', '61s']);
});

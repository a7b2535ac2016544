import type { Key } from 'ink';
import { describe, expect, it } from 'vitest';
import { loadLesson } from '../../src/lessons/loader.ts';
import { actionOf, presses } from '../../src/ui/lesson/keys.ts';
import { layoutFor } from '../../src/ui/lesson/layout.ts';
import { panesFor } from '../../src/ui/lesson/panes.ts';
import { type Action, current, initialState, type LessonState, phaseOf, reduce, versionText } from '../../src/ui/lesson/state.ts';
import { diskFiles, lessonsRoot } from '../lessons/lesson-files.ts';
import { bufferRun } from './recorded-runs.ts';
import { result } from './trace-builder.ts';

const lesson = loadLesson(`${lessonsRoot}/channels`, diskFiles).lesson!;
const bufferIndex = lesson.steps.findIndex((step) => step.id === 'buffer');
const bufferText = lesson.steps[bufferIndex]?.program?.text ?? '';

const noKey: Key = {
  upArrow: false,
  downArrow: false,
  leftArrow: false,
  rightArrow: false,
  pageDown: false,
  pageUp: false,
  home: false,
  end: false,
  return: false,
  escape: false,
  ctrl: false,
  shift: false,
  tab: false,
  backspace: false,
  delete: false,
  meta: false,
  super: false,
  hyper: false,
  capsLock: false,
  numLock: false,
};

function through(state: LessonState, ...actions: Action[]): LessonState {
  return actions.reduce(reduce, state);
}

function answered(): LessonState {
  const asked = through(initialState(lesson, 'en', bufferIndex), { type: 'pick', option: 1 }, { type: 'confirm' });
  return reduce(asked, { type: 'ran', index: bufferIndex, version: 0, seed: '1', result: bufferRun(bufferText) });
}

function press(state: LessonState, input: string, key: Partial<Key> = {}): LessonState {
  const { layout, limits } = panesFor(state, 80, 24);
  return presses(input, { ...noKey, ...key }).reduce((now, p) => {
    const action = actionOf(p.input, p.key, now, layout, limits);
    return action ? reduce(now, action) : now;
  }, state);
}

describe('the lesson state', () => {
  it('asks, runs, and shows the end of the trace', () => {
    const start = initialState(lesson, 'en', bufferIndex);
    expect(phaseOf(start)).toBe('asking');
    const waiting = through(start, { type: 'choose', by: 1 }, { type: 'confirm' });
    expect([phaseOf(waiting), current(waiting).answered]).toEqual(['running', 1]);
    const done = answered();
    expect(phaseOf(done)).toBe('done');
    expect(current(done).cursor).toBeGreaterThan(20);
  });

  it('goes round the options, and ignores letters beyond them', () => {
    const up = reduce(initialState(lesson, 'en'), { type: 'choose', by: -1 });
    expect(current(up).choice).toBe(3);
    expect(current(reduce(up, { type: 'pick', option: 7 })).choice).toBe(3);
  });

  it('drops a run that comes too late', () => {
    const again = reduce(answered(), { type: 'again' });
    expect(current(again).run).toEqual({ status: 'requested', seed: '2' });
    expect(reduce(again, { type: 'ran', index: bufferIndex, version: 0, seed: '1', result: result({}) })).toBe(again);
  });

  it('runs a step under its other language version, once the question is answered', () => {
    const versions = [
      { go: 21, expect: {} },
      { go: 22, expect: {} },
    ];
    const steps = lesson.steps.map((step, index) => (index === bufferIndex ? { ...step, versions } : step));
    const asking = initialState({ ...lesson, steps }, 'en', bufferIndex);
    expect(press(asking, 'v')).toBe(asking);
    const asked = through(asking, { type: 'pick', option: 1 }, { type: 'confirm' });
    const ran: Action = { type: 'ran', index: bufferIndex, version: 0, seed: '1', result: bufferRun(bufferText) };
    const done = reduce(asked, ran);
    expect(versionText(done)).toBe('1.21');
    const other = press(done, 'v');
    expect([versionText(other), phaseOf(other)]).toEqual(['1.22', 'running']);
    expect(reduce(other, ran)).toBe(other);
    expect(versionText(press(reduce(other, { ...ran, version: 1 }), 'v'))).toBe('1.21');
  });

  it('keeps what was done when the learner comes back', () => {
    const back = through(answered(), { type: 'travel', by: -3 }, { type: 'step', by: 1 }, { type: 'step', by: -1 });
    expect(current(back).cursor).toBe(current(answered()).cursor - 3);
  });

  it('stays inside the lesson and inside the trace', () => {
    const first = initialState(lesson, 'en');
    expect(reduce(first, { type: 'step', by: -1 })).toBe(first);
    expect(current(through(answered(), { type: 'travel', by: 1000 })).cursor).toBe(current(answered()).cursor);
    expect(current(through(answered(), { type: 'jump', to: 'start' }, { type: 'travel', by: -1 })).cursor).toBe(0);
  });

  it('plays from the start when it was at the end, and stops there', () => {
    let state = reduce(answered(), { type: 'play' });
    expect([state.playing, current(state).cursor]).toEqual([true, 0]);
    for (let i = 0; i < 200; i++) state = reduce(state, { type: 'tick' });
    expect([state.playing, current(state).cursor]).toEqual([false, current(answered()).cursor]);
  });

  it('tells a failed run, and tries again on Enter', () => {
    const failed = reduce(through(initialState(lesson, 'en'), { type: 'skip' }), { type: 'failed', index: 0, seed: '1', message: 'no engine' });
    expect(phaseOf(failed)).toBe('failed');
    expect(phaseOf(reduce(failed, { type: 'confirm' }))).toBe('running');
  });
});

describe('the keys', () => {
  it('answer by letter and Enter, also when they arrive in one piece', () => {
    expect(current(press(initialState(lesson, 'en'), 'c', {})).choice).toBe(2);
    expect(phaseOf(press(initialState(lesson, 'en'), 'c\r'))).toBe('running');
  });

  it('are others together with Control or Alt', () => {
    const asked = initialState(lesson, 'en');
    for (const letter of ['a', 'd', 's', 'n']) {
      expect(press(asked, letter, { ctrl: true }), `Ctrl-${letter}`).toEqual(asked);
      expect(press(asked, letter, { meta: true }), `Alt-${letter}`).toEqual(asked);
    }
  });

  it('walk the trace only when there is one', () => {
    expect(press(initialState(lesson, 'en'), '', { leftArrow: true })).toEqual(initialState(lesson, 'en'));
    expect(current(press(answered(), '', { leftArrow: true })).cursor).toBe(current(answered()).cursor - 1);
    expect(current(press(answered(), 'g')).cursor).toBe(0);
  });

  it('turn to the trace when they walk it from the page of prose', () => {
    expect(press(answered(), 'g').pane).toBe('trace');
    expect(press({ ...answered(), pane: 'code' }, 'g').pane).toBe('code');
  });

  it('Tab goes round the panes, Shift-Tab back', () => {
    const once = press(answered(), '', { tab: true });
    expect(once.pane).toBe('code');
    expect(press(once, '', { tab: true, shift: true }).pane).toBe('text');
    expect(press(answered(), '3').pane).toBe('trace');
  });

  it('any key closes the page of keys, q quits at once', () => {
    const help = press(answered(), '?');
    expect(help.help).toBe(true);
    expect(press(help, 'x').help).toBe(false);
    expect(press(help, 'q').quit).toBe(true);
    expect(press(answered(), 'c', { ctrl: true }).quit).toBe(true);
  });

  it('scroll no further than the text goes', () => {
    const down = Array.from({ length: 200 }).reduce<LessonState>((s) => press(s, 'j'), answered());
    const up = Array.from({ length: 400 }).reduce<LessonState>((s) => press(s, 'k'), down);
    expect(panesFor(down, 80, 24).views.text.below).toBe(0);
    expect(panesFor(up, 80, 24).views.text.above).toBe(0);
  });
});

describe('the layout', () => {
  const wishes = { lanes: 5, code: 30, output: 4 };

  it('is narrow at 80x24, wide at 160x45, and says when there is no room', () => {
    expect([
      layoutFor(80, 24, wishes).kind,
      layoutFor(160, 45, wishes).kind,
      layoutFor(59, 30, wishes).kind,
      layoutFor(80, 15, wishes).kind,
      layoutFor(60, 16, wishes).kind,
    ]).toEqual(['narrow', 'wide', 'too-small', 'too-small', 'narrow']);
  });

  it('fills the screen exactly', () => {
    for (const [columns, rows] of [
      [110, 32],
      [160, 45],
      [240, 70],
    ] as const) {
      const layout = layoutFor(columns, rows, wishes);
      if (layout.kind !== 'wide') throw new Error('expected the wide layout');
      expect(layout.text.width + layout.code.width).toBe(columns);
      expect(layout.text.height + layout.trace.height).toBe(rows - 2);
      expect(layout.code.height + layout.output.height).toBe(layout.text.height);
    }
  });

  it('gives the output what the code leaves, and the code what the output leaves', () => {
    const heights = (code: number, output: number | null) => {
      const layout = layoutFor(160, 45, { lanes: 3, code, output });
      return layout.kind === 'wide' ? [layout.code.height, layout.output.height] : [];
    };
    expect(heights(9, 20)).toEqual([11, 22]);
    expect(heights(40, 1)).toEqual([27, 6]);
    expect(heights(40, 40)).toEqual([22, 11]);
  });
});

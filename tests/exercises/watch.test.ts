/** `gocl watch` without a terminal: the reducer, the keys, the session with a pretended world, the frame at 80x24. */
import { describe, expect, it } from 'vitest';
import { loadExercises } from '../../src/lessons/exercise-loader.ts';
import { composeWatch, windowOfWatch } from '../../src/ui/watch/compose.ts';
import { keysOf } from '../../src/ui/terminal/key-names.ts';
import { actionOfKey } from '../../src/ui/watch/keys.ts';
import { type CheckHooks, type WatchHost, WatchSession } from '../../src/ui/watch/session.ts';
import { currentOf, initialWatch, reduceWatch, type Said, type WatchAction, type WatchState } from '../../src/ui/watch/state.ts';
import { lineText, lineWidth } from '../../src/ui/text/span.ts';
import type { ListAction } from '../../src/ui/exercise-list/state.ts';
import { diskFiles, lessonsRoot } from '../lessons/lesson-files.ts';

const { exercises } = loadExercises(lessonsRoot, ['channels'], diskFiles);
const start = () => initialWatch(exercises, [], 0, 0);
const reached = (s: WatchState, ...actions: WatchAction[]) => actions.reduce(reduceWatch, s);
const inList = (action: ListAction): WatchAction => ({ type: 'in-list', action });
const both = (lines: readonly string[]) => ({ en: lines, zh: lines });
const checked = (s: WatchState, passed: boolean): WatchAction => ({
  type: 'checked',
  serial: s.wanted.serial,
  passed,
  lines: both([passed ? '✓ ok' : '✗ no']),
});

describe('the reducer', () => {
  it('goes on only after a pass, and never by itself', () => {
    const failed = reached(start(), checked(start(), false));
    expect(reached(failed, { type: 'next' })).toMatchObject({ index: 0, note: 'not-passed' });
    const passed = reached(start(), checked(start(), true));
    expect(passed.index).toBe(0);
    expect(reached(passed, { type: 'next' })).toMatchObject({ index: 1, status: 'checking', lines: both([]) });
  });

  it('remembers n while a check runs', () => {
    const waiting = reached(start(), { type: 'next' });
    expect(waiting).toMatchObject({ index: 0, note: 'waiting' });
    expect(reached(waiting, checked(waiting, true)).index).toBe(1);
    expect(reached(waiting, checked(waiting, false))).toMatchObject({ index: 0, note: 'not-passed' });
  });

  it('ignores what an older check found', () => {
    const saved = reached(start(), { type: 'saved' });
    expect(reached(saved, checked(start(), true))).toBe(saved);
  });

  it('asks before it resets', () => {
    const asking = reached(start(), { type: 'reset' });
    expect(asking.view).toBe('reset');
    expect(reached(asking, { type: 'no' })).toMatchObject({ view: 'verdict', wanted: start().wanted });
    expect(reached(asking, { type: 'yes' })).toMatchObject({ view: 'verdict', status: 'checking', wanted: { serial: start().wanted.serial + 1 } });
    expect(reached(start(), { type: 'yes' }).wanted).toEqual(start().wanted);
  });

  it('gives three hints, lists, opens what is chosen, and says when all is done', () => {
    const hint: WatchAction = { type: 'hint' };
    expect(reached(start(), hint, hint, hint)).toMatchObject({ hints: 3, note: 'none' });
    expect(reached(start(), hint, hint, hint, hint)).toMatchObject({ hints: 3, note: 'last-hint' });
    expect(reached(start(), { type: 'list' }, inList({ type: 'move', by: 9 }), inList({ type: 'continue' })).index).toBe(exercises.length - 1);
    const last = initialWatch(
      exercises,
      exercises.map((e) => e.id),
      0,
      0,
    );
    expect(reached(last, checked(last, true), { type: 'next' }).note).toBe('all-done');
  });
});

describe('keys', () => {
  it('are all taken from one chunk', () => {
    expect(keysOf('hn\x1b[A\x1b[6~\rq')).toEqual(['h', 'n', 'up', 'page-down', 'enter', 'q']);
    expect(keysOf('\x1b')).toEqual(['escape']);
  });

  it('mean what the footer says', () => {
    const verdict = start();
    const window = { top: 3, last: 9, page: 5 };
    const asking = reached(start(), { type: 'reset' });
    const list = reached(start(), { type: 'list' });
    expect(actionOfKey('n', verdict, window)).toEqual({ type: 'next' });
    expect(actionOfKey('q', verdict, window)).toEqual({ type: 'quit' });
    expect(actionOfKey('z', verdict, window)).toBeNull();
    expect(actionOfKey('k', verdict, window)).toEqual({ type: 'scroll', top: 2 });
    expect(actionOfKey('page-down', verdict, window)).toEqual({ type: 'scroll', top: 8 });
    expect(actionOfKey('G', verdict, window)).toEqual({ type: 'scroll', top: 9 });
    expect(actionOfKey('g', verdict, window)).toEqual({ type: 'scroll', top: 0 });
    expect(actionOfKey('n', asking, window)).toEqual({ type: 'no' });
    expect(actionOfKey('y', asking, window)).toEqual({ type: 'yes' });
    expect(actionOfKey('\x03', asking, window)).toEqual({ type: 'quit' });
    expect(actionOfKey('q', list, window)).toEqual(inList({ type: 'back' }));
    expect(actionOfKey('l', list, window)).toEqual(inList({ type: 'back' }));
    expect(reached(list, inList({ type: 'quit' })).quit).toBe(true);
  });
});

/** A world in which checks end when the test says so. */
class World implements WatchHost {
  readonly checks: { id: string; hooks: CheckHooks; end: (passed: boolean | null) => void }[] = [];
  readonly log: string[] = [];
  saved: () => void = () => {};

  check(e: { id: string }, hooks: CheckHooks): Promise<{ passed: boolean; lines: Said } | null> {
    return new Promise((resolve) => {
      this.checks.push({ id: e.id, hooks, end: (passed) => resolve(passed === null ? null : { passed, lines: both(['x']) }) });
    });
  }
  watch(e: { id: string }, saved: () => void): () => void {
    this.saved = saved;
    this.log.push(`watch ${e.id}`);
    return () => this.log.push(`unwatch ${e.id}`);
  }
  reset(e: { id: string }): string {
    this.log.push(`reset ${e.id}`);
    return `${e.id} is as it was`;
  }
  opened(): void {}
  hinted(_: unknown, count: number): void {
    this.log.push(`hint ${count}`);
  }
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('the session', () => {
  it('knows the verdict on the exercise it is at, also when all of them were checked', async () => {
    const world = new World();
    const session = new WatchSession(start(), world, () => {});
    session.start();
    session.dispatch({ type: 'all' });
    for (let i = 0; i < exercises.length; i++) {
      await soon();
      world.checks[i]?.end(false);
    }
    await soon();
    expect(session.state).toMatchObject({ status: 'failed', lines: both(['x']) });
    session.dispatch({ type: 'quit' });
  });

  it('abandons a check when a file is saved, and begins anew with what is there then', async () => {
    const world = new World();
    const session = new WatchSession(start(), world, () => {});
    session.start();
    await soon();
    world.saved();
    expect(world.checks).toHaveLength(1);
    expect(world.checks[0]?.hooks.cancelled()).toBe(true);
    world.checks[0]?.end(null);
    await soon();
    expect(world.checks).toHaveLength(2);
    session.dispatch({ type: 'hint' });
    session.dispatch({ type: 'next' });
    world.checks[1]?.end(true);
    await soon();
    expect(currentOf(session.state).id).toBe(exercises[1]?.id);
    expect(world.checks[2]?.id).toBe(exercises[1]?.id);
    session.dispatch({ type: 'reset' });
    session.dispatch({ type: 'yes' });
    session.dispatch({ type: 'quit' });
    await session.ended;
    expect(world.log).toEqual(['watch fanout', 'hint 1', 'unwatch fanout', 'watch merge', 'reset merge', 'unwatch merge', 'watch merge', 'unwatch merge']);
  });
});

describe('the screen', () => {
  const frame = { columns: 80, rows: 24, fileOf: (e: { lesson: string; id: string }) => `${e.lesson}/${e.id}/${e.id}.go` } as const;

  it.each(['en', 'zh'] as const)('fills 80x24 exactly in every view (%s)', (language) => {
    const states = [
      start(),
      reached(start(), { type: 'hint' }, { type: 'hint' }, { type: 'hint' }),
      reached(start(), { type: 'list' }),
      reached(start(), { type: 'reset' }),
    ];
    for (const s of [...states, reached(start(), { type: 'all' }), reached(start(), checked(start(), true))]) {
      const lines = composeWatch({ ...s, language }, frame);
      expect(lines).toHaveLength(24);
      for (const l of lines) expect(lineWidth(l)).toBe(80);
    }
  });

  it('brings the newest hint into sight, and scrolls from there as far as there is something', () => {
    const long = reached(start(), { ...checked(start(), false), lines: both(Array.from({ length: 12 }, (_, i) => `line ${i}`)) } as WatchAction);
    const hint: WatchAction = { type: 'hint' };
    const small = { ...frame, rows: 12 };
    const text = (s: WatchState) => composeWatch(s, small).map((l) => lineText(l).trimEnd());
    for (const [index, s] of [reached(long, hint), reached(long, hint, hint), reached(long, hint, hint, hint)].entries())
      expect(text(s)).toContain(`Hint ${index + 1}/3`);
    const end = reached(long, hint, actionOfKey('G', long, windowOfWatch(reached(long, hint), small)) as WatchAction);
    const up = reached(end, actionOfKey('k', end, windowOfWatch(end, small)) as WatchAction);
    expect(text(up)[3]).toBe(text(end)[2]);
    expect(text(reached(long, hint, hint, hint, hint)).join('\n')).toContain('gocl solution fanout --anyway');
  });

  it('changes the language at t, in the list as well, and what was said changes with it', () => {
    const window = { top: 0, last: 0, page: 5 };
    const press = (s: WatchState, key: string) => reduceWatch(s, actionOfKey(key, s, window) as WatchAction);
    const text = (s: WatchState) => composeWatch(s, frame).map((l) => lineText(l));
    const failed = reached(start(), { type: 'checked', serial: start().wanted.serial, passed: false, lines: { en: ['✗ no'], zh: ['✗ 不行'] } });
    expect(text(failed)).toContainEqual(expect.stringContaining('✗ no'));
    const chinese = press(failed, 't');
    expect(text(chinese)).toContainEqual(expect.stringContaining('✗ 不行'));
    expect(text(chinese).at(-1)).toMatch(/t English · q 退出 *$/);
    expect(text(failed).at(-1)).toMatch(/t 中文 · q quit *$/);
    expect(chinese.wanted).toBe(failed.wanted);
    const list = press(press(failed, 'l'), 't');
    expect(text(list).at(-1)).toContain('t English');
    expect(text(press(list, 'q'))).toContainEqual(expect.stringContaining('✗ 不行'));
  });

  it('fits windows that are too small for anything', () => {
    for (const [columns, rows] of [
      [20, 5],
      [10, 3],
    ] as const)
      for (const s of [start(), reached(start(), { type: 'next' }), reached(start(), { type: 'hint' })])
        for (const l of composeWatch(s, { ...frame, columns, rows })) expect(lineWidth(l)).toBe(columns);
  });

  it('shows the verdict, what to do, and its keys', () => {
    const text = composeWatch(reached(start(), checked(start(), true)), frame)
      .map((l) => lineText(l).trimEnd())
      .join('\n');
    expect(text).toContain('fanout · One producer, three consumers');
    expect(text).toContain('1/3 ✓');
    expect(text).toContain('✓ ok');
    expect(text).toContain('Solved. n goes on');
    expect(text).toContain('h hint');
  });
});

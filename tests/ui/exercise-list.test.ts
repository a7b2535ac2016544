/** The list of exercises without a terminal: filters, search, reset, going on, and frames of exact size. */
import { describe, expect, it } from 'vitest';
import { loadExercises } from '../../src/lessons/exercise-loader.ts';
import { languages } from '../../src/lessons/lesson.ts';
import { composeList } from '../../src/ui/exercise-list/compose.ts';
import { listProgram } from '../../src/ui/exercise-list/program.ts';
import { initialList, visibleRows } from '../../src/ui/exercise-list/state.ts';
import { pressed } from '../../src/ui/terminal/screen.ts';
import { lineText, lineWidth } from '../../src/ui/text/span.ts';
import { diskFiles, lessonsRoot } from '../lessons/lesson-files.ts';

const { exercises } = loadExercises(lessonsRoot, ['channels'], diskFiles);
const [fanout, merge, listeners] = exercises.map((e) => e.id) as [string, string, string];
const rows = exercises.map((exercise) => ({ exercise, done: exercise.id === fanout, tried: exercise.id !== listeners }));
const start = initialList(rows, merge, 'en');
const wasReset: string[] = [];
const files = {
  fileOf: (e: { id: string }) => `${e.id}.go`,
  reset: (e: { id: string }) => {
    wasReset.push(e.id);
    return `${e.id} is as it was`;
  },
};
const program = listProgram(start, files);
const typed = (...keys: string[]) => keys.reduce((s, key) => pressed(program, s, key, 24), start);

describe('the list', () => {
  it('filters, and the same key again shows all', () => {
    expect(visibleRows(typed('d')).map((r) => r.exercise.id)).toEqual([fanout]);
    expect(typed('d').selected).toBe(fanout);
    expect(visibleRows(typed('p')).map((r) => r.exercise.id)).toEqual([merge, listeners]);
    expect(typed('p').selected).toBe(merge);
    expect(typed('p', 'p').filter).toBe('all');
    expect(typed('p', 'd').filter).toBe('done');
    const none = listProgram(initialList(rows.slice(1), merge, 'en'), files);
    const empty = ['d', 'c', 'r', 'j'].reduce((s, key) => pressed(none, s, key, 24), none.initial);
    expect(empty).toMatchObject({ selected: undefined, leave: null, asking: false });
  });

  it('searches as one types; letters are text then, not keys', () => {
    const found = typed('/', 'l', 'i', 's');
    expect(found).toMatchObject({ selected: listeners, search: 'lis' });
    expect(typed('s', 'q', 'backspace', 'f', 'a', 'n', 'enter')).toMatchObject({ selected: fanout, search: null, leave: null });
    expect(typed('s', 'z', 'z', 'z').selected).toBe(merge);
  });

  it('resets only after a yes, and says what became of it', () => {
    expect(typed('r', 'n')).toMatchObject({ asking: false, note: null });
    expect(wasReset).toEqual([]);
    expect(typed('j', 'r', 'y')).toMatchObject({ asking: false, note: `${listeners} is as it was` });
    expect(wasReset).toEqual([listeners]);
    const nowhere = listProgram(start, null);
    expect(['r', 'y'].reduce((s, key) => pressed(nowhere, s, key, 24), start).note).toContain('gocl init');
  });

  it('changes the language at t, but not while one types what to search for', () => {
    expect(typed('t').language).toBe('zh');
    expect(typed('t', 't').language).toBe('en');
    expect(typed('s', 't')).toMatchObject({ language: 'en', search: 't' });
  });

  it('goes on at the selected one, or back', () => {
    expect(typed('g', 'c').leave).toEqual({ to: 'exercise', id: fanout });
    expect(typed('end', 'enter').leave).toEqual({ to: 'exercise', id: listeners });
    for (const key of ['q', 'l', 'escape']) expect(typed(key).leave).toEqual({ to: 'back' });
    expect(typed('s', '\x03').leave).toEqual({ to: 'quit' });
  });

  it.each([
    [80, 24],
    [160, 45],
    [60, 10],
    [60, 8],
    [20, 5],
    [10, 2],
  ])('fills %ix%i exactly, in both languages', (columns, height) => {
    for (const language of languages)
      for (const s of [start, typed('r'), typed('s', 'x'), typed('d')]) {
        const lines = composeList({ ...s, language }, { columns, rows: height, fileOf: files.fileOf });
        expect(lines).toHaveLength(height);
        for (const l of lines) expect(lineWidth(l), lineText(l)).toBe(columns);
      }
  });

  it('shows the selected one, or says that there is no room for it', () => {
    const text = (height: number) =>
      composeList(start, { columns: 60, rows: height, fileOf: files.fileOf })
        .map((l) => lineText(l))
        .join('\n');
    expect(text(8)).toContain(merge);
    expect(text(7)).toContain('Enlarge it');
  });

  it.each(['all', 'done', 'pending'] as const)('names all its keys at 80 columns (%s)', (filter) => {
    for (const language of languages)
      expect(
        composeList({ ...start, filter, language }, { columns: 80, rows: 24, fileOf: files.fileOf })
          .map((l) => lineText(l))
          .at(-1),
      ).toMatch(/ q (back|返回) *$/);
  });

  it('tells the states by words and signs', () => {
    const text = composeList(start, { columns: 80, rows: 24, fileOf: files.fileOf }).map((l) => lineText(l));
    expect(text.find((l) => l.includes(fanout))).toMatch(/^ {3}✓ done/);
    expect(text.find((l) => l.includes(merge))).toMatch(/^ ▸ … tried/);
    expect(text.find((l) => l.includes(listeners))).toMatch(/^ {3}○ pending/);
  });
});

/** The map of lessons without a terminal: what comes next, the reducer, the keys, and frames of exact size in both languages. */
import { describe, expect, it } from 'vitest';
import { courseMap } from '../../src/lessons/course-map.ts';
import { loadExercises } from '../../src/lessons/exercise-loader.ts';
import { languages, type Lesson } from '../../src/lessons/lesson.ts';
import { loadLessons } from '../../src/lessons/loader.ts';
import { emptyProgress, exerciseChecked, type Progress, stepDone, stepOpened } from '../../src/lessons/progress.ts';
import { composeHome } from '../../src/ui/home/compose.ts';
import { actionOfHomeKey } from '../../src/ui/home/keys.ts';
import { homeProgram } from '../../src/ui/home/program.ts';
import { initialHome, reduceHome } from '../../src/ui/home/state.ts';
import { mapList } from '../../src/ui/plain/map-list.ts';
import { pressed } from '../../src/ui/terminal/screen.ts';
import { lineText, lineWidth } from '../../src/ui/text/span.ts';
import { diskFiles, lessonsRoot } from '../lessons/lesson-files.ts';

const real = loadLessons(lessonsRoot, diskFiles).lessons.find((l) => l.id === 'channels') as Lesson;
const lesson = (id: string, order: number, ...prerequisites: string[]): Lesson => ({ ...real, id, order, prerequisites, title: { en: id, zh: id } });
const lessons = [lesson('second', 2, 'first'), lesson('first', 1, 'not-written'), lesson('channels', 3, 'second'), lesson('early', 0, 'channels')];
const { exercises } = loadExercises(lessonsRoot, ['channels'], diskFiles);

const at = (n: number): string => `2026-01-01T00:00:0${n}.000Z`;
const allSteps = (p: Progress, id: string): Progress => real.steps.reduce((q, s) => stepDone(q, id, s.id, at(1)), p);
const mapOf = (p: Progress, quizzes?: Map<string, { done: number; all: number }>) => courseMap(lessons, exercises, p, quizzes);
const quizzes = new Map([['channels', { done: 0, all: 4 }]]);

describe('the map', () => {
  it('puts each lesson after what it builds on, and leaves out what is not there', () => {
    const map = mapOf(emptyProgress);
    expect(map.cards.map((c) => c.lesson.id)).toEqual(['first', 'second', 'channels', 'early']);
    expect(map.cards[0]?.before).toEqual([]);
    expect(map).toMatchObject({ fresh: true, next: { what: 'start', card: { lesson: { id: 'first' } } } });
  });

  it('shows the titles of all lessons whole, also at 60 columns', () => {
    const all = loadLessons(lessonsRoot, diskFiles).lessons;
    const map = courseMap(all, exercises, emptyProgress, new Map(all.map((l) => [l.id, { done: 0, all: 16 }])));
    for (const language of languages) {
      const text = composeHome(initialHome(map, language, false), 60, 24)
        .map(lineText)
        .join('\n');
      for (const l of all) expect(text).toMatch(new RegExp(`[○…] +\\d+ ${l.title[language]} `));
      expect(text).toMatch(/←/);
    }
  });

  it('suggests what was begun last, then what is ready', () => {
    const begun = stepOpened(stepOpened(emptyProgress, 'second', real.steps[2]?.id as string, at(3)), 'first', real.steps[1]?.id as string, at(2));
    expect(mapOf(begun).next).toMatchObject({ what: 'continue', card: { at: 2, lesson: { id: 'second' } } });
    expect(mapOf(allSteps(emptyProgress, 'first')).next).toMatchObject({ what: 'start', card: { lesson: { id: 'second' } } });
  });

  it('suggests the quiz, then the exercises of a lesson whose steps are done, and nothing at the end', () => {
    const read = allSteps(emptyProgress, 'channels');
    expect(mapOf(read, quizzes).next).toMatchObject({ what: 'quiz', card: { quiz: { done: 0, all: 4 } } });
    expect(mapOf(read).next).toMatchObject({ what: 'exercise', card: { standing: 'begun', steps: { done: real.steps.length } } });
    const solved = exercises.reduce((p, e) => exerciseChecked(p, e.id, true, at(1)), read);
    expect(mapOf(solved).next).toMatchObject({ what: 'start' });
    const everything = ['first', 'second', 'early'].reduce(allSteps, solved);
    expect(mapOf(everything).next).toBeNull();
  });
});

describe('the screen', () => {
  const fresh = initialHome(mapOf(emptyProgress, quizzes), 'en', false);

  it('opens at what comes next, or where one was', () => {
    expect(fresh.cursor).toBe(0);
    expect(initialHome(mapOf(emptyProgress), 'en', false, 'channels').cursor).toBe(2);
    expect(initialHome(mapOf(emptyProgress), 'en', false, 'gone').cursor).toBe(0);
  });

  it('goes where its keys say', () => {
    const program = homeProgram(fresh);
    const typed = (...keys: string[]) => keys.reduce((s, key) => pressed(program, s, key, 24), fresh);
    expect(typed('j', 'enter').leave).toEqual({ to: 'lesson', lesson: 'second' });
    expect(typed('G', 'k', 'z').leave).toEqual({ to: 'quiz', lesson: 'channels' });
    expect(typed('z')).toMatchObject({ leave: null, note: 'no-quiz' });
    expect(typed('e')).toMatchObject({ leave: null, note: 'no-exercises' });
    expect(typed('j', 'j', 'e')).toMatchObject({ leave: null, view: 'lay-out' });
    expect(typed('j', 'j', 'e', 'n')).toMatchObject({ leave: null, view: 'map' });
    expect(typed('j', 'j', 'e', 'y').leave).toEqual({ to: 'exercises', lesson: 'channels' });
    expect(typed('G', 'n').leave).toEqual({ to: 'lesson', lesson: 'first' });
    expect(typed('l').leave?.to).toBe('list');
    expect(typed('t').language).toBe('zh');
    expect(typed('?', 'x').view).toBe('map');
    expect(typed('?', 'q').leave).toEqual({ to: 'quit' });
    expect(typed('j', 'j', 'e', '\x03').leave).toEqual({ to: 'quit' });
    expect(actionOfHomeKey('#', fresh, 5)).toBeNull();
  });

  const states = [
    fresh,
    reduceHome(fresh, { type: 'help' }),
    reduceHome(initialHome(mapOf(allSteps(emptyProgress, 'first'), quizzes), 'en', false, 'channels'), { type: 'go', to: 'exercises' }),
  ];
  it.each([
    [80, 24],
    [160, 45],
    [60, 16],
    [40, 10],
  ])('fills %ix%i exactly, in both languages', (columns, rows) => {
    for (const language of languages)
      for (const s of states) {
        const lines = composeHome({ ...s, language }, columns, rows);
        expect(lines).toHaveLength(rows);
        for (const l of lines) expect(lineWidth(l), lineText(l)).toBe(columns);
      }
  });

  it('cuts nothing off its first line', () => {
    for (const columns of [60, 80]) expect(lineText(composeHome(fresh, columns, 24)[0] ?? [])).not.toContain('…');
  });

  it('tells a first-time user what gocl is and where to begin in two lines', () => {
    const text = composeHome(fresh, 80, 24).map((l) => lineText(l).trim());
    expect(text[2]).toMatch(/^gocl teaches .*\.$/);
    expect(text[3]).toMatch(/^► Begin here, press Enter: first$/);
  });

  it('tells what is done by signs, not by colour alone', () => {
    const text = composeHome(initialHome(mapOf(allSteps(emptyProgress, 'first'), quizzes), 'en', true), 80, 24).map((l) => lineText(l));
    expect(text.find((l) => / first /.test(l))).toMatch(/✓ .*━{10} (\d+)\/\1/);
    expect(text.find((l) => / 2 second /.test(l))).toMatch(/▸ ○ .*┄{10} 0\/\d+.*← next/);
    expect(text.find((l) => / channels /.test(l))).toMatch(/0\/15 +0\/4 +0\/3/);
  });

  it('is a list where there is no terminal', () => {
    const text = mapList(mapOf(allSteps(emptyProgress, 'first'), quizzes), 'en');
    expect(text).toMatch(/✓ {2}1 {2}first/);
    expect(text).toMatch(/channels +channels +steps 0\/15 +quiz 0\/4 +exercises 0\/3/);
    expect(text).toContain('► Next: second  (gocl lesson second)');
    expect(text).not.toContain('\x1b');
  });
});

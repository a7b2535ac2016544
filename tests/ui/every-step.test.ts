/** Every step of every lesson, run on the real engine, at many sizes and places of its trace: nothing overflows, nothing is unnamed. */
import { afterAll, describe, expect, it } from 'vitest';
import { Runner } from '../../src/host/runner.ts';
import { programRequest, settingOf } from '../../src/lessons/check-lesson.ts';
import { languages, type Lesson, type Step } from '../../src/lessons/lesson.ts';
import { loadLessons } from '../../src/lessons/loader.ts';
import { compose, rowsOf } from '../../src/ui/lesson/compose.ts';
import { panesFor } from '../../src/ui/lesson/panes.ts';
import { initialState, type LessonState, type PaneName, reduce, timelineOf } from '../../src/ui/lesson/state.ts';
import { lineText, textWidth } from '../../src/ui/text/span.ts';
import { diskFiles, lessonsRoot } from '../lessons/lesson-files.ts';

const runner = new Runner();
afterAll(() => runner.close());

const sizes = [
  [60, 16],
  [80, 24],
  [110, 32],
  [160, 45],
  [220, 60],
] as const;

function check(state: LessonState, columns: number, rows: number): void {
  const text = rowsOf(compose(state, columns, rows)).map(lineText);
  expect(text).toHaveLength(rows);
  expect(text.filter((row) => textWidth(row) > columns)).toEqual([]);
  expect(text.join('\n')).not.toMatch(/undefined|NaN|\[object|\$self|\(\)\);/);
}

async function run(lesson: Lesson, index: number): Promise<LessonState> {
  const asked = reduce(initialState(lesson, 'en', index), { type: 'confirm' });
  const step = lesson.steps[index] as Step;
  const { program } = step;
  if (!program) return initialState(lesson, 'en', index);
  const result = await runner.run(programRequest(program, '1', settingOf(step)));
  return reduce(asked, { type: 'ran', index, version: 0, seed: '1', result });
}

const { lessons } = loadLessons(lessonsRoot, diskFiles);

it.each(lessons.map((lesson) => [lesson.id, lesson] as const))('%s says in one line what comes after it', (_, lesson) => {
  for (const language of languages) {
    const text = rowsOf(compose(initialState(lesson, language, lesson.steps.length - 1), 80, 24)).map(lineText);
    expect(text.at(-2)).toContain(`gocl quiz ${lesson.id}`);
    expect(text.at(-2)).not.toContain('…');
  }
});

describe.each(lessons.map((lesson) => [lesson.id, lesson] as const))('lesson %s', (_, lesson) => {
  it.each(lesson.steps.map((step, index) => [step.id, index] as const))('step %s fits everywhere', async (_id, index) => {
    const done = await run(lesson, index);
    const last = (timelineOf(done)?.steps.length ?? 1) - 1;
    for (const [columns, rows] of sizes) {
      for (const language of languages) {
        if (columns >= 80) expect(panesFor(initialState(lesson, language, index), columns, rows).views.text.above, 'its title is seen').toBe(0);
        check(initialState(lesson, language, index), columns, rows);
        for (const pane of ['text', 'code', 'trace'] satisfies PaneName[]) {
          const shown = { ...done, language, pane };
          for (let cursor = 0; cursor <= last; cursor += Math.max(1, Math.floor(last / 4)))
            check(reduce(reduce(shown, { type: 'jump', to: 'start' }), { type: 'travel', by: cursor }), columns, rows);
        }
      }
    }
  });
});

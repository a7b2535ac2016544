/** The gate over the lessons that come with gocl, on the real engine: every expectation and every key, by running. */
import { afterAll, describe, expect, it } from 'vitest';
import { Runner } from '../../src/host/runner.ts';
import { checkLesson } from '../../src/lessons/check-lesson.ts';
import { loadLessons } from '../../src/lessons/loader.ts';
import { diskFiles, lessonsRoot } from './lesson-files.ts';

const runner = new Runner();
afterAll(() => runner.close());

describe.each(loadLessons(lessonsRoot, diskFiles).lessons.map((lesson) => [lesson.id, lesson] as const))('lesson %s', (_, lesson) => {
  it.each(lesson.steps.filter((step) => step.program).map((step) => [step.id, step] as const))('step %s does what it says', async (_id, step) => {
    expect(await checkLesson({ ...lesson, steps: [step] }, (request) => runner.run(request))).toEqual([]);
  });
});

/** The gate over the exercises that come with gocl: starters fail as promised, solutions pass, wrong attempts are rejected by name. */
import { afterAll, describe, expect, it } from 'vitest';
import { Runner } from '../../src/host/runner.ts';
import { checkExercise } from '../../src/lessons/check/check-exercise.ts';
import { loadExercises } from '../../src/lessons/exercise-loader.ts';
import { loadLessons } from '../../src/lessons/loader.ts';
import { diskFiles, lessonsRoot } from '../lessons/lesson-files.ts';

const runner = new Runner();
afterAll(() => runner.close());

const lessons = loadLessons(lessonsRoot, diskFiles).lessons.map((l) => l.id);
const { exercises, problems } = loadExercises(lessonsRoot, lessons, diskFiles);

it('every exercise can be read, and no file is stray', () => {
  expect(problems).toEqual([]);
});

describe.each([...new Set(exercises.map((e) => e.lesson))])('exercises of %s', (lesson) => {
  it.each(exercises.filter((e) => e.lesson === lesson).map((e) => [e.id, e] as const))('%s is what it says', { timeout: 300_000 }, async (_, exercise) => {
    expect(await checkExercise(exercise, (request) => runner.run(request))).toEqual([]);
  });
});

/** The gate over the quizzes that come with gocl, on the real engine: a test a question. */
import { afterAll, describe, expect, it } from 'vitest';
import { Runner } from '../../src/host/runner.ts';
import { formatProblem } from '../../src/lessons/lesson.ts';
import { loadLessons } from '../../src/lessons/loader.ts';
import { checkExtent, checkQuestion } from '../../src/lessons/quiz/check-quiz.ts';
import { SeededSchedules } from '../../src/lessons/quiz/outcome-source.ts';
import { loadQuizzes } from '../../src/lessons/quiz/quiz-loader.ts';
import { diskFiles, lessonsRoot } from '../lessons/lesson-files.ts';

const runner = new Runner();
afterAll(() => runner.close());
const schedules = new SeededSchedules((request) => runner.run(request));
const { quizzes, problems } = loadQuizzes(lessonsRoot, loadLessons(lessonsRoot, diskFiles).lessons, diskFiles);

it('every quiz can be read, and no file is stray', () => {
  expect(problems.map(formatProblem)).toEqual([]);
});

it.each(quizzes.map((quiz) => [quiz.lesson, quiz] as const))('the quiz of %s is long enough and varied', (_, quiz) => {
  expect(checkExtent(quiz)).toEqual([]);
});

if (quizzes.length > 0)
  describe.each(quizzes.map((quiz) => [quiz.lesson, quiz] as const))('quiz %s', (_, quiz) => {
    it.each(quiz.questions.map((q) => [q.id, q] as const))('%s has the key that the engine computes', { timeout: 120_000 }, async (_id, question) => {
      expect(await checkQuestion(question, schedules)).toEqual([]);
    });
  });

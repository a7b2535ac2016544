/** `gocl progress [--json]`: what is done, of lessons, quizzes and exercises. */
import { type Command, Option } from 'commander';
import { type CourseMap, courseMap, exercisesOf, type LessonCard } from '../lessons/course-map.ts';
import { type Language, languages } from '../lessons/lesson.ts';
import { exerciseOf, type Progress } from '../lessons/progress.ts';
import { loadExercises, openProgress, preferredLanguage } from './exercises.ts';
import { loadQuizzes, quizCounts } from './quiz.ts';

export function addProgressCommand(program: Command, done: (code: number) => void): void {
  program
    .command('progress')
    .description('show what is done')
    .option('--json', 'print one JSON object instead')
    .addOption(new Option('--lang <language>', 'the language of the titles').choices([...languages]))
    .action(async (options: { json?: boolean; lang?: Language }) => {
      done(await showProgress(options.json === true, options.lang ?? preferredLanguage()));
    });
}

async function showProgress(json: boolean, language: Language): Promise<number> {
  const [{ lessons, quizzes }, exercises] = await Promise.all([loadQuizzes(), loadExercises()]);
  const file = openProgress();
  const progress = file.read();
  const map = courseMap(lessons, exercises, progress, quizCounts(quizzes, progress));
  if (json) process.stdout.write(`${JSON.stringify(asJson(map, progress, file.path, language), null, 2)}\n`);
  else {
    const { progressText } = await import('../ui/plain/map-list.ts');
    process.stdout.write(progressText(map, language));
  }
  return 0;
}

function asJson(map: CourseMap, progress: Progress, file: string, language: Language): object {
  const next = map.next && { what: map.next.what, lesson: map.next.card.lesson.id };
  return { version: 1, file, current: progress.current ?? null, next, lessons: map.cards.map((card) => lessonJson(card, progress, language)) };
}

function lessonJson(card: LessonCard, progress: Progress, language: Language): object {
  const { lesson, steps, quiz } = card;
  return {
    lesson: lesson.id,
    title: lesson.title[language],
    steps: steps.all,
    stepsDone: steps.done,
    at: progress.lessons[lesson.id]?.at ?? null,
    questions: quiz?.all ?? 0,
    questionsRight: quiz?.done ?? 0,
    exercises: card.exercises.map(({ exercise: e }) => {
      const { passed, checks, hints } = exerciseOf(progress, e.id);
      return { name: e.id, passed: passed ?? null, checks, hints };
    }),
    exercisesDone: exercisesOf(card).done,
  };
}

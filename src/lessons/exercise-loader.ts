/**
 * Reads the exercises of lesson folders: `<lesson>/exercises/<id>/` with `exercise.yaml`, `<id>.go`, `<id>_test.go`,
 * `solution/*.go` and `wrong/*.go`. Reading is injected; nothing throws for what an author may write.
 */
import { type ExerciseData, exerciseSchema } from './exercise-schema.ts';
import type { Exercise, LoadedExercises, Solution, WrongAttempt } from './exercise.ts';
import type { LessonProblem } from './lesson.ts';
import type { LessonFiles } from './loader.ts';
import { parseYaml } from './yaml-document.ts';

/** The exercises of the lessons `lessonIds` below `root`, in that order; within a lesson by difficulty, then by id. */
export function loadExercises(root: string, lessonIds: readonly string[], files: LessonFiles): LoadedExercises {
  const exercises: Exercise[] = [];
  const problems: LessonProblem[] = [];
  for (const lesson of lessonIds) {
    const folder = `${root}/${lesson}/exercises`;
    const loaded = [...files.list(folder)].sort().map((id) => loadExercise(`${folder}/${id}`, lesson, files));
    exercises.push(...loaded.flatMap((l) => (l.exercise ? [l.exercise] : [])).sort((a, b) => a.difficulty - b.difficulty || (a.id < b.id ? -1 : 1)));
    problems.push(...loaded.flatMap((l) => l.problems));
  }
  return { exercises, problems: [...problems, ...sameNames(root, exercises, lessonIds)] };
}

/** One exercise. With problems there may be none. */
export function loadExercise(folder: string, lesson: string, files: LessonFiles): { exercise?: Exercise; problems: LessonProblem[] } {
  const id = folder.split('/').at(-1) as string;
  const yamlFile = `${folder}/exercise.yaml`;
  const source = files.readText(yamlFile);
  if (source === null) return { problems: [{ file: yamlFile, line: 0, message: 'no such file; an exercise folder needs one' }] };
  const { data, lineOf, problems } = parseYaml(yamlFile, source, exerciseSchema);
  if (!/^[a-z][a-z0-9]*$/.test(id))
    problems.push({ file: folder, line: 0, message: 'name the folder with one lower-case word, since it is a Go package as well' });
  if (!data) return { problems };
  const read = (name: string): string => {
    const text = files.readText(`${folder}/${name}`);
    if (text === null) problems.push({ file: `${folder}/${name}`, line: 0, message: 'no such file; add it' });
    return text ?? '';
  };
  const wrong = data.wrong.map((w, index): WrongAttempt => {
    const text = files.readText(`${folder}/wrong/${w.name}.go`);
    if (text === null) problems.push({ file: yamlFile, line: lineOf(['wrong', index, 'name']), message: `there is no file wrong/${w.name}.go; add it` });
    return { ...w, text: text ?? '' };
  });
  const exercise: Exercise = { ...data, id, lesson, starter: read(`${id}.go`), test: read(`${id}_test.go`), solutions: solutionsOf(folder, id, files), wrong };
  if (exercise.solutions[0]?.name !== id) problems.push({ file: `${folder}/solution/${id}.go`, line: 0, message: 'no such file; add a solution' });
  problems.push(...strayFiles(folder, id, data, files));
  return { exercise, problems };
}

/** The one that the exercise is named after first. */
function solutionsOf(folder: string, id: string, files: LessonFiles): Solution[] {
  const names = files.list(`${folder}/solution`).flatMap((name) => (name.endsWith('.go') ? [name.slice(0, -3)] : []));
  return names
    .sort((a, b) => Number(b === id) - Number(a === id) || (a < b ? -1 : 1))
    .map((name) => ({ name, text: files.readText(`${folder}/solution/${name}.go`) ?? '' }));
}

function strayFiles(folder: string, id: string, data: ExerciseData, files: LessonFiles): LessonProblem[] {
  const known = new Set(['exercise.yaml', `${id}.go`, `${id}_test.go`, 'solution', 'wrong']);
  const wrong = new Set(data.wrong.map((w) => `${w.name}.go`));
  const stray = (name: string): LessonProblem => ({
    file: `${folder}/${name}`,
    line: 0,
    message: 'nothing uses this file; name it in exercise.yaml or remove it',
  });
  return [
    ...files.list(folder).flatMap((name) => (known.has(name) ? [] : [stray(name)])),
    ...files.list(`${folder}/wrong`).flatMap((name) => (wrong.has(name) ? [] : [stray(`wrong/${name}`)])),
    ...files.list(`${folder}/solution`).flatMap((name) => (name.endsWith('.go') ? [] : [stray(`solution/${name}`)])),
  ];
}

/** On the command line exercises and lessons are named alike. */
function sameNames(root: string, exercises: readonly Exercise[], lessonIds: readonly string[]): LessonProblem[] {
  return exercises.flatMap((e, index) => {
    const clash = exercises.findIndex((other) => other.id === e.id) < index || lessonIds.includes(e.id);
    return clash ? [{ file: `${root}/${e.lesson}/exercises/${e.id}`, line: 0, message: `the name ${e.id} is already taken; choose another` }] : [];
  });
}

/**
 * Reads lesson folders: `lesson.yaml`, `en.md`, `zh.md`, `programs/*.go`. Reading is injected, so that this layer needs no
 * file system. Nothing throws for what an author may write: the result is a lesson, or problems with file and line.
 */
import { type Bilingual, type Language, type Lesson, type LessonProblem, languages, letterOf, type Program, type Step, type StepProse } from './lesson.ts';
import { type ProseSection, splitProse } from './prose.ts';
import { type LessonData, lessonSchema } from './schema.ts';
import { parseYaml } from './yaml-document.ts';

/** Paths use `/`. */
export interface LessonFiles {
  /** UTF-16 text, or null when there is no such file. */
  readonly readText: (path: string) => string | null;
  /** Names of the entries of a folder; empty when there is none. */
  readonly list: (folder: string) => readonly string[];
}

export interface LoadedLessons {
  /** In the order of the curriculum. */
  readonly lessons: readonly Lesson[];
  readonly problems: readonly LessonProblem[];
}

/** All lessons below `root`: each folder with a `lesson.yaml`. */
export function loadLessons(root: string, files: LessonFiles): LoadedLessons {
  const folders = [...files.list(root)].sort().map((entry) => `${root}/${entry}`);
  const loaded = folders.filter((folder) => files.list(folder).includes('lesson.yaml')).map((folder) => loadLesson(folder, files));
  const lessons = loaded
    .flatMap(({ lesson }) => (lesson ? [lesson] : []))
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
    .map((lesson, index) => ({ ...lesson, order: index + 1 }));
  return { lessons, problems: [...loaded.flatMap(({ problems }) => problems), ...clashes(root, lessons)] };
}

/** One lesson. With problems there may be no lesson. */
export function loadLesson(folder: string, files: LessonFiles): { lesson?: Lesson; problems: LessonProblem[] } {
  const yamlFile = `${folder}/lesson.yaml`;
  const source = files.readText(yamlFile);
  if (source === null) return { problems: [{ file: yamlFile, line: 0, message: 'no such file; a lesson folder needs one' }] };
  const { data, lineOf, problems } = parseYaml(yamlFile, source, lessonSchema);
  if (!data) return { problems };

  const report = (path: readonly PropertyKey[], message: string) => problems.push({ file: yamlFile, line: lineOf(path), message });
  if (data.id !== folder.split('/').at(-1)) report(['id'], `id is ${data.id}, but the folder is ${folder.split('/').at(-1)}; they must be the same`);
  for (const index of duplicates(data.steps.map((step) => step.id))) report(['steps', index, 'id'], `there are two steps ${data.steps[index]?.id}; rename one`);

  const prose = Object.fromEntries(languages.map((language) => [language, readProse(`${folder}/${language}.md`, data, files, problems)])) as Record<
    Language,
    Map<string, StepProse>
  >;
  const programs = readPrograms(folder, data, files, report, problems);
  const steps = data.steps.map((step) => makeStep(step, prose, programs));
  return { lesson: { ...data, steps }, problems };
}

function readProse(file: string, data: LessonData, files: LessonFiles, problems: LessonProblem[]): Map<string, StepProse> {
  const text = files.readText(file);
  if (text === null) {
    problems.push({ file, line: 0, message: 'no such file; every lesson is written in both languages' });
    return new Map();
  }
  const sections = splitProse(text);
  problems.push(...proseProblems(file, sections, data));
  return new Map(sections.map(({ id, prose }) => [id, prose]));
}

function proseProblems(file: string, sections: readonly ProseSection[], data: LessonData): LessonProblem[] {
  const steps = data.steps.map((step) => step.id);
  const ids = sections.map((section) => section.id);
  const missing = steps.filter((id) => !ids.includes(id)).map((id) => ({ file, line: 0, message: `there is no section for step ${id}; add "## ${id}"` }));
  const unknown = sections
    .filter(({ id }) => !steps.includes(id))
    .map(({ id, line }) => ({ file, line, message: `lesson.yaml has no step ${id}; rename or remove this section` }));
  const twice = duplicates(ids).map((index) => ({ file, line: sections[index]?.line ?? 0, message: `there are two sections ${ids[index]}; merge them` }));
  const empty = sections
    .filter(({ prose }) => prose.before === '')
    .map(({ id, line }) => ({ file, line, message: `section ${id} is empty above its ---; write what is read first` }));
  return [...missing, ...unknown, ...twice, ...empty];
}

type Report = (path: readonly PropertyKey[], message: string) => void;

function readPrograms(folder: string, data: LessonData, files: LessonFiles, report: Report, problems: LessonProblem[]): Map<string, Program> {
  const programs = new Map<string, Program>();
  data.steps.forEach((step, index) => {
    if (step.program === undefined) return;
    const text = files.readText(`${folder}/programs/${step.program}`);
    if (text === null) report(['steps', index, 'program'], `there is no file programs/${step.program}; add it or correct the name`);
    else programs.set(step.program, { name: step.program, text });
  });
  for (const entry of files.list(`${folder}/programs`)) {
    const used = data.steps.some((step) => step.program === entry);
    if (!used) problems.push({ file: `${folder}/programs/${entry}`, line: 0, message: 'no step uses this file; use it or remove it' });
  }
  return programs;
}

function makeStep(data: LessonData['steps'][number], prose: Record<Language, Map<string, StepProse>>, programs: Map<string, Program>): Step {
  const { program, predict, versions: stated, ...rest } = data;
  const versions = stated?.map((v) => ({ go: Number(v.go.slice(2)), expect: v.expect }));
  const none: StepProse = { before: '', after: '' };
  return {
    ...rest,
    prose: { en: prose.en.get(data.id) ?? none, zh: prose.zh.get(data.id) ?? none },
    ...(program !== undefined && programs.has(program) ? { program: programs.get(program) as Program } : {}),
    ...(versions?.[0] ? { versions, expect: versions[0].expect } : {}),
    ...(predict ? { predict: makePrediction(predict) } : {}),
  };
}

function makePrediction(data: NonNullable<LessonData['steps'][number]['predict']>): NonNullable<Step['predict']> {
  const options = data.options.map((option, index) => ({ ...option, letter: letterOf(index) }));
  return { kind: data.kind, question: data.question as Bilingual, options, answer: options.findIndex((option) => option.letter === data.answer) };
}

/** Names and aliases are one namespace over all lessons. */
function clashes(root: string, lessons: readonly Lesson[]): LessonProblem[] {
  const owners = new Map<string, string>();
  const problems: LessonProblem[] = [];
  for (const lesson of lessons) {
    for (const name of [lesson.id, ...lesson.aliases]) {
      const owner = owners.get(name);
      if (owner !== undefined)
        problems.push({ file: `${root}/${lesson.id}/lesson.yaml`, line: 0, message: `the name ${name} already belongs to ${owner}; choose another alias` });
      owners.set(name, lesson.id);
    }
  }
  return problems;
}

/** Indices of what occurred before. */
function duplicates(items: readonly string[]): number[] {
  return items.flatMap((item, index) => (items.indexOf(item) < index ? [index] : []));
}

/**
 * Reads the quizzes of lesson folders: `<lesson>/quiz.yaml` and the programs in `<lesson>/quiz/`. Reading is injected; nothing
 * throws for what an author may write: the result is a quiz, or problems with file and line.
 */
import { parseDuration } from '../../program/duration.ts';
import type { Claim, Lesson, LessonProblem, Program } from '../lesson.ts';
import type { LessonFiles } from '../loader.ts';
import { parseYaml } from '../yaml-document.ts';
import { type QuestionData, type QuizData, quizSchema } from './quiz-schema.ts';
import { type LoadedQuizzes, type Question, type Quiz, type QuizOption, quizVerdicts, verdictTexts } from './quiz.ts';

type LessonOfQuiz = Pick<Lesson, 'id' | 'steps'>;
type Report = (path: readonly PropertyKey[], message: string) => void;

/** The quizzes of these lessons, whose folders lie below `root`. */
export function loadQuizzes(root: string, lessons: readonly LessonOfQuiz[], files: LessonFiles): LoadedQuizzes {
  const loaded = lessons.map((lesson) => loadQuiz(`${root}/${lesson.id}`, lesson, files));
  return { quizzes: loaded.flatMap(({ quiz }) => (quiz ? [quiz] : [])), problems: loaded.flatMap(({ problems }) => problems) };
}

/** The quiz of one lesson; none and no problem where there is no `quiz.yaml`. */
export function loadQuiz(folder: string, lesson: LessonOfQuiz, files: LessonFiles): { quiz?: Quiz; problems: LessonProblem[] } {
  const yamlFile = `${folder}/quiz.yaml`;
  const source = files.readText(yamlFile);
  if (source === null) return { problems: withoutQuiz(folder, files) };
  const { data, lineOf, problems } = parseYaml(yamlFile, source, quizSchema);
  if (!data) return { problems };
  const report: Report = (path, message) => problems.push({ file: yamlFile, line: lineOf(path), message });
  const programs = readPrograms(folder, data, files, report, problems);
  const steps = lesson.steps.map((step) => step.id);
  const questions = data.questions.flatMap((q, index) => {
    const at: Report = (path, message) => report(['questions', index, ...path], message);
    if (data.questions.findIndex((other) => other.id === q.id) < index) at(['id'], `there are two questions ${q.id}; rename one`);
    if (q.step !== undefined && !steps.includes(q.step)) at(['step'], `the lesson has no step ${q.step}; its steps are ${steps.join(', ')}`);
    const program = programs.get(q.program);
    return program ? [makeQuestion(q, program, at)] : [];
  });
  return { quiz: { lesson: lesson.id, questions }, problems };
}

function withoutQuiz(folder: string, files: LessonFiles): LessonProblem[] {
  const stray = files.list(`${folder}/quiz`).length > 0;
  return stray ? [{ file: `${folder}/quiz.yaml`, line: 0, message: 'no such file, though there is a folder quiz; add it' }] : [];
}

function readPrograms(folder: string, data: QuizData, files: LessonFiles, report: Report, problems: LessonProblem[]): Map<string, Program> {
  const programs = new Map<string, Program>();
  data.questions.forEach((q, index) => {
    const content = files.readText(`${folder}/quiz/${q.program}`);
    if (content === null) report(['questions', index, 'program'], `there is no file quiz/${q.program}; add it or correct the name`);
    else programs.set(q.program, { name: q.program, text: content });
  });
  for (const entry of files.list(`${folder}/quiz`))
    if (!data.questions.some((q) => q.program === entry))
      problems.push({ file: `${folder}/quiz/${entry}`, line: 0, message: 'no question uses this file; use it or remove it' });
  return programs;
}

function makeQuestion(q: QuestionData, program: Program, report: Report): Question {
  const { id, step, why } = q;
  const signals = q.signals?.map(({ signal, at }) => ({ signal, at: parseDuration(at) ?? 0 }));
  const common = {
    ...{ id, why, program },
    ...(step === undefined ? {} : { step }),
    ...(q.question === undefined ? {} : { question: q.question }),
    ...(signals === undefined ? {} : { signals }),
    ...(q.stdin === undefined ? {} : { stdin: q.stdin }),
  };
  const stated = statedBy(q);
  const answers = { stated, multiple: q.kind === 'outputs' || stated.length > 1 };
  switch (q.kind) {
    case 'output':
    case 'outputs':
      return { ...common, ...answers, kind: q.kind, options: q.options.map(outputOption) };
    case 'choice':
      return { ...common, ...answers, kind: q.kind, options: q.options.map(claimOption) };
    case 'line':
      return { ...common, ...answers, kind: q.kind, asks: q.asks, options: q.options.map((line, index) => lineOption(line, index, program, report)) };
    case 'left':
      return { ...common, ...answers, kind: q.kind, options: q.options.map((means) => ({ shown: String(means), means })) };
    case 'compile':
      return { ...common, ...answers, kind: q.kind, options: q.options.map(compileOption) };
    case 'verdict':
      return { ...common, ...answers, kind: q.kind, options: quizVerdicts.map((means) => ({ text: verdictTexts[means], means })) };
    case 'order':
      return { ...common, stated, multiple: false, kind: q.kind, options: q.items.map(orderOption) };
    case 'fix':
      return { ...common, ...answers, kind: q.kind, wants: wantsOf(q.wants as Claim), options: q.options.map((o, i) => fixOption(o, i, program, report)) };
  }
}

/** Indices of what the author says is right. */
function statedBy(q: QuestionData): number[] {
  if (q.kind === 'order') return q.items.map((_, index) => index);
  const indices = [q.answer].flat().map((a) => (q.kind === 'verdict' ? quizVerdicts.indexOf(a as never) : a.charCodeAt(0) - 97));
  return [...new Set(indices)].sort((a, b) => a - b);
}

type ClaimOption = Extract<QuestionData, { kind: 'choice' }>['options'][number];
type FixOption = Extract<QuestionData, { kind: 'fix' }>['options'][number];

/** A text alone claims standard output, however the program ends. */
function outputOption(option: string | ClaimOption): QuizOption<Claim> {
  return typeof option === 'string' ? { shown: option, means: { output: option } } : claimOption(option);
}

function claimOption({ text, claim }: ClaimOption): QuizOption<Claim> {
  const means = claim as Claim;
  return text ? { text, means } : { shown: means.output ?? '', means };
}

function lineOption(line: number, index: number, program: Program, report: Report): QuizOption<number> {
  const content = program.text.split('\n')[line - 1]?.trim() ?? '';
  if (content === '') report(['options', index], `${program.name} has nothing on line ${line}; name a line of code`);
  return { shown: `${line}: ${content}`, means: line };
}

const compiles = { en: 'It compiles.', zh: '能通过编译。' };

function compileOption(option: string): QuizOption<string | null> {
  return option === 'compiles' ? { text: compiles, means: null } : { shown: option, means: option };
}

function orderOption({ text, prints }: { text?: Question['why'] | undefined; prints: string }): QuizOption<string> {
  const means = prints.replace(/\n$/, '');
  return text ? { text, means } : { shown: means, means };
}

/** What a repair must come to unless the author says otherwise: it ends well, and nobody is left. */
function wantsOf(wants: Claim): Claim {
  const ends = wants.verdict === undefined && wants.verdicts === undefined ? { verdict: 'ok' as const } : {};
  const left = wants.left === undefined && wants.blocked === undefined ? { left: 0 } : {};
  return { ...ends, ...left, ...wants };
}

function fixOption({ text, replace }: FixOption, index: number, program: Program, report: Report): QuizOption<string> {
  let patched = program.text;
  replace.forEach(({ from, to }, at) => {
    const count = program.text.split(from).length - 1;
    if (count !== 1)
      report(
        ['options', index, 'replace', at, 'from'],
        `occurs ${count === 0 ? 'nowhere' : `${count} times`} in ${program.name}; give a text that occurs once`,
      );
    patched = patched.replace(from, () => to);
  });
  return { text, means: patched };
}

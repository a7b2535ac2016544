/**
 * The runs behind an answer, walked with the lesson's own screen: a lesson that is made up for the purpose, whose steps are
 * the different things that can happen. Each has been run already, with the seed that showed it.
 */
import type { Key } from '../../lessons/quiz/key.ts';
import type { Outcome, Outcomes } from '../../lessons/quiz/outcome-source.ts';
import type { Question } from '../../lessons/quiz/quiz.ts';
import { type Bilingual, type Language, type Lesson, languages, type Program, type Step } from '../../lessons/lesson.ts';
import { initialState, type LessonState, reduce } from '../lesson/state.ts';
import { mergedOutcomes } from './outcomes.ts';
import { quizMessages } from './messages.ts';
import { questionText } from './question-lines.ts';

interface ShownRun {
  readonly title: Bilingual;
  readonly program: Program;
  readonly outcome: Outcome;
}

/** Null where nothing ran: the program does not compile. `index` is counted round. */
export function openTrace(question: Question, key: Key, choice: readonly number[], language: Language, index: number): LessonState | null {
  const runs = shownRuns(question, key, choice);
  if (runs.length === 0) return null;
  const at = index % runs.length;
  const { outcome } = runs[at] as ShownRun;
  const lesson: Lesson = { ...emptyLesson, title: standing(question), steps: runs.map((run, i) => stepOf(question, run, i)) };
  const open = initialState(lesson, language, at);
  const ran = { type: 'ran', index: at, version: 0, seed: outcome.seed, result: outcome.result } as const;
  const ready = reduce(reduce(open, { type: 'confirm' }), ran);
  return reduce({ ...ready, pane: 'trace' }, { type: 'jump', to: 'start' });
}

const emptyLesson: Omit<Lesson, 'steps' | 'title'> = {
  id: 'quiz',
  order: 1,
  summary: { en: '', zh: '' },
  prerequisites: [],
  concepts: [],
  aliases: [],
};

function standing(question: Question): Bilingual {
  return { en: question.program.name, zh: question.program.name };
}

function stepOf(question: Question, { title, program, outcome }: ShownRun, index: number): Step {
  const prose = Object.fromEntries(languages.map((l) => [l, { before: questionText(question, l), after: question.why[l] }])) as Step['prose'];
  return { id: String(index), title, prose, program, seed: outcome.seed };
}

/** What can be walked: for a repair what the chosen and the right one do, and what the program did before. */
function shownRuns(question: Question, key: Key, choice: readonly number[]): ShownRun[] {
  const from = (all: Outcomes, program: Program, option: number | null) =>
    mergedOutcomes(question, all).map(({ outcome, times }) => ({ title: titleOf(outcome, times, all, option), program, outcome }));
  const patched = [...new Set([...choice, ...key.right])].flatMap((option) => {
    const all = key.repaired[option];
    const text = question.options[option]?.means;
    return all && typeof text === 'string' ? from(all, { ...question.program, text }, option) : [];
  });
  return [...patched, ...from(key.outcomes, question.program, null)].filter(({ outcome }) => outcome.result.trace !== null);
}

function titleOf(outcome: Outcome, times: number, { tried, deterministic }: Outcomes, option: number | null): Bilingual {
  const title = (l: Language) => quizMessages(l).runTitle({ times, tried, deterministic, seed: outcome.seed, option });
  return { en: title('en'), zh: title('zh') };
}

/**
 * The gate: holds a quiz to what it says by running every program. What the author states must be the computed key, and
 * the key must be fair; a quiz must be long enough and varied.
 */
import { letterOf } from '../lesson.ts';
import { computeKey, describe } from './key.ts';
import type { Outcomes, OutcomeSource } from './outcome-source.ts';
import { type Question, type Quiz, quizVerdicts } from './quiz.ts';

export const fewestQuestions = 12;
export const fewestKinds = 5;

/** What is wrong with one question, a line each; empty when it holds. */
export async function checkQuestion(question: Question, source: OutcomeSource): Promise<string[]> {
  const { right, problems, outcomes } = await computeKey(question, source);
  if (problems.length > 0) return [...problems];
  if (JSON.stringify(right) === JSON.stringify(question.stated)) return [];
  const tried = outcomes.deterministic ? 'the only run' : `${outcomes.tried} schedules`;
  return [`the answer is ${namesOf(question, question.stated)}, but ${tried} say ${namesOf(question, right)}`];
}

/** What is wrong with the quiz as a whole. */
export function checkExtent({ questions }: Quiz): string[] {
  const kinds = new Set(questions.map((q) => q.kind)).size;
  return [
    ...(questions.length < fewestQuestions ? [`there are ${questions.length} questions; at least ${fewestQuestions} are wanted`] : []),
    ...(kinds < fewestKinds ? [`the questions are of ${kinds} kinds; at least ${fewestKinds} are wanted`] : []),
  ];
}

/** All that is wrong, with the id of the question in front. */
export async function checkQuiz(quiz: Quiz, source: OutcomeSource): Promise<string[]> {
  const lines = checkExtent(quiz);
  for (const q of quiz.questions) for (const message of await checkQuestion(q, source)) lines.push(`question ${q.id}: ${message}`);
  return lines;
}

/** `b`, `a, c`; verdicts by word, an order by what is printed. */
function namesOf(q: Question, indices: readonly number[]): string {
  if (q.kind === 'verdict') return indices.map((i) => quizVerdicts[i]).join(', ');
  if (q.kind === 'order') return indices.map((i) => JSON.stringify(q.options[i]?.means)).join(', ');
  return indices.map(letterOf).join(', ');
}

/** For authors: the computed key of every question, and what its programs do. Ends with a newline. */
export async function explainQuiz(quiz: Quiz, source: OutcomeSource): Promise<string> {
  const lines: string[] = [];
  for (const q of quiz.questions) {
    const { right, outcomes, repaired } = await computeKey(q, source);
    lines.push(`${q.id} (${q.kind}, ${q.program.name}): ${namesOf(q, right) || 'nothing is right'}`, ...outcomeLines(outcomes));
    for (const [index, all] of repaired.entries()) lines.push(`  ${letterOf(index)}:`, ...outcomeLines(all).map((l) => `  ${l}`));
  }
  return lines.map((l) => `${l}\n`).join('');
}

function outcomeLines({ outcomes, tried, deterministic }: Outcomes): string[] {
  return [`  ${deterministic ? 'nothing to choose: one run' : `${tried} schedules`}`, ...outcomes.map((o) => `  ${describe(o)}`)];
}

/** An answer that was typed as a line: `a`, `a c`, `2 1 3`. */
import type { Question } from '../../lessons/quiz/quiz.ts';

/** Indices of options; null where the line is no answer. `shown`: the items of an `order` question as they were numbered. */
export function parseAnswer(text: string, question: Question, shown: readonly number[]): number[] | null {
  const words = text
    .trim()
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((w) => w !== '');
  const indices = words.map((w) => (question.kind === 'order' ? numberOf(w) : letterIndex(w)));
  const good = indices.every((i) => i >= 0 && i < question.options.length) && new Set(indices).size === indices.length;
  if (!good || indices.length === 0) return null;
  if (question.kind === 'order') return indices.length === shown.length ? indices.map((i) => shown[i] as number) : null;
  return question.multiple || indices.length === 1 ? indices : null;
}

/** `1` → 0; letters stand for places as well. */
function numberOf(word: string): number {
  return /^\d$/.test(word) ? Number(word) - 1 : letterIndex(word);
}

function letterIndex(word: string): number {
  return /^[a-z]$/.test(word) ? word.charCodeAt(0) - 97 : -1;
}

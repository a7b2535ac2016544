/** The program with line numbers. For questions about lines the letters of the options stand in the margin, and afterwards what was right. */
import type { Key } from '../../lessons/quiz/key.ts';
import type { Question } from '../../lessons/quiz/quiz.ts';
import { letterOf } from '../../lessons/lesson.ts';
import { highlightGo } from '../text/go-highlight.ts';
import { fitted, type Line, marked, type Span, span } from '../text/span.ts';
import type { Asked } from './question-lines.ts';

const margin = 3;

export function codeLines({ question, key, choice, cursor }: Asked, width: number): Line[] {
  return highlightGo(question.program.text).map((content, index) => {
    const number = index + 1;
    const sign = signOf(question, number, key, choice);
    const under = key === null && isOptionAt(question, cursor, number);
    const gutter: Line = [...fitted(sign, margin), span(`${String(number).padStart(3)}  `, sign.length > 0 ? 'strong' : 'dim')];
    return under || sign.some((s) => s.style === 'good') ? [...gutter, ...marked(fitted(content, width - margin - 5))] : [...gutter, ...content];
  });
}

/** The line that should be in view: the one under the bar, or the right one; 0 where none is. */
export function focusLine({ question, key, cursor }: Asked): number {
  if (question.kind === 'line') return question.options[key ? (key.right[0] ?? 0) : cursor]?.means ?? 0;
  return key ? errorLine(question, key) : 0;
}

function errorLine(question: Question, key: Key): number {
  return question.kind === 'compile' ? (key.outcomes.outcomes[0]?.result.diagnostics[0]?.line ?? 0) : 0;
}

function isOptionAt(question: Question, option: number, number: number): boolean {
  return question.kind === 'line' && question.options[option]?.means === number;
}

function signOf(question: Question, number: number, key: Key | null, choice: readonly number[]): Span[] {
  if (key && errorLine(question, key) === number) return [span('✗', 'bad')];
  if (question.kind !== 'line') return [];
  const option = question.options.findIndex(({ means }) => means === number);
  if (option < 0) return [];
  const letter = letterOf(option);
  if (key === null) return [span(letter, 'accent')];
  if (key.right.includes(option)) return [span(`✓${letter}`, 'good')];
  return choice.includes(option) ? [span(`✗${letter}`, 'bad')] : [span(letter, 'dim')];
}

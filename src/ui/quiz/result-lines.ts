/** The page at the end: how many were right at first go, what teaches those that were not, what next. */
import type { Language } from '../../lessons/lesson.ts';
import type { Quiz } from '../../lessons/quiz/quiz.ts';
import { type Line, line, span } from '../text/span.ts';
import { renderInline } from '../text/markdown.ts';
import { wrap } from '../text/wrap.ts';
import { quizMessages } from './messages.ts';
import { questionText } from './question-lines.ts';

export interface Results {
  readonly quiz: Quiz;
  readonly first: Readonly<Record<string, 'right' | 'wrong'>>;
  readonly language: Language;
  /** Ids of the lesson's steps, in order. */
  readonly steps: readonly string[];
  /** The lesson whose quiz comes next; null where there is none. */
  readonly next: string | null;
}

export function resultLines(results: Results, width: number): Line[] {
  const { quiz, first, language } = results;
  const messages = quizMessages(language);
  const right = quiz.questions.filter((q) => first[q.id] === 'right').length;
  return [
    line(messages.score(right, quiz.questions.length), 'heading'),
    [],
    ...missedLines(results, width),
    [],
    line(messages.next, 'heading'),
    ...[messages.again(quiz.lesson), ...(results.next === null ? [] : [messages.nextQuiz(results.next)]), messages.exercises].flatMap((text) =>
      item(text, width),
    ),
  ];
}

function missedLines({ quiz, first, language, steps }: Results, width: number): Line[] {
  const messages = quizMessages(language);
  const missed = quiz.questions.filter((q) => first[q.id] === 'wrong');
  if (missed.length === 0) return [line(messages.noneMissed)];
  const rows = missed.flatMap((q) => {
    const at = q.step === undefined ? -1 : steps.indexOf(q.step);
    const command = at < 0 ? `gocl lesson ${quiz.lesson}` : `gocl lesson ${quiz.lesson} --step ${at + 1}`;
    const question = wrap([...renderInline(questionText(q, language)), span(` (${q.program.name})`, 'dim')], width, [span('✗ ', 'bad')], [span('  ')]);
    return [...question, ...wrap([span(messages.taughtBy(command), 'accent')], width, [span('  ')])];
  });
  return [line(messages.missed, 'strong'), ...rows];
}

function item(text: string, width: number): Line[] {
  return wrap([span(text)], width, [span('• ', 'accent')], [span('  ')]);
}

/** What follows an answer: right or wrong, why, and what the program does when it runs. */
import type { Language } from '../../lessons/lesson.ts';
import type { Key } from '../../lessons/quiz/key.ts';
import { type Question, quizVerdicts } from '../../lessons/quiz/quiz.ts';
import { isRight } from '../../lessons/quiz/quiz-session.ts';
import { letterOf } from '../../lessons/lesson.ts';
import { renderMarkdown } from '../text/markdown.ts';
import { type Line, line } from '../text/span.ts';
import { quizMessages } from './messages.ts';
import { outcomeLines } from './outcomes.ts';

export interface Answered {
  readonly question: Question;
  readonly language: Language;
  readonly key: Key;
  readonly choice: readonly number[];
  /** Right now, though wrong at first. */
  readonly again: boolean;
}

export function verdictLines({ question, language, key, choice, again }: Answered): Line[] {
  const messages = quizMessages(language);
  if (isRight(question, key, choice)) return [line(again ? messages.rightAgain : messages.right, 'good')];
  const text = question.kind === 'order' ? messages.wrongOrder : messages.wrong(lettersOf(choice), lettersOf(key.right));
  return [line(text, 'bad'), line(messages.comesBack, 'dim')];
}

export function lettersOf(indices: readonly number[]): string {
  return [...indices]
    .sort((a, b) => a - b)
    .map(letterOf)
    .join(' ');
}

export function whyLines(question: Question, language: Language, width: number, ticks = false): Line[] {
  return renderMarkdown(question.why[language], width, ticks);
}

/** What ran: the program, or for a repair the one that was chosen and the right one, then what it was before. */
export function ranLines({ question, language, key, choice }: Omit<Answered, 'again'>, width: number): Line[] {
  const messages = quizMessages(language);
  if (question.kind !== 'fix') return outcomeLines(question, key.outcomes, language, width);
  const options = [...new Set([...choice, ...key.right])].flatMap((option) => {
    const all = key.repaired[option];
    return all ? [line(messages.withRepair(option), 'strong'), ...outcomeLines(question, all, language, width), []] : [];
  });
  return [...options, line(messages.withoutRepair, 'strong'), ...outcomeLines(question, key.outcomes, language, width)];
}

/** A word for what is right, on paper: letters, verdicts by their letters too, an order by its letters in order. */
export function keyText(question: Question, key: Key): string {
  return question.kind === 'verdict' ? key.right.map((i) => `${letterOf(i)} (${quizVerdicts[i]})`).join(' ') : key.right.map(letterOf).join(' ');
}

/** Questions and answers as plain text, without escape codes: for pipes, CI and --plain. */
import type { Language } from '../../lessons/lesson.ts';
import type { Key } from '../../lessons/quiz/key.ts';
import type { Question, Quiz, QuizOption } from '../../lessons/quiz/quiz.ts';
import { letterOf } from '../../lessons/lesson.ts';
import { plainText, renderInline } from '../text/markdown.ts';
import { type Line, span, textWidth } from '../text/span.ts';
import { wrap } from '../text/wrap.ts';
import { keyText, ranLines, verdictLines, whyLines } from './answer-lines.ts';
import { quizMessages } from './messages.ts';
import { contentLines, questionText } from './question-lines.ts';
import { type Results, resultLines } from './result-lines.ts';

/** `shown`: the items of an `order` question as they are numbered. */
export function questionPage(question: Question, title: string, shown: readonly number[], language: Language, width: number): string {
  const source = question.program.text.replace(/\n$/, '').split('\n');
  const numbered = source.map((text, row) => `${String(row + 1).padStart(4)}  ${text.replaceAll('\t', '    ')}`.trimEnd());
  const asked = wrap(renderInline(questionText(question, language), undefined, true), width);
  const order = question.kind === 'order' ? shown : question.options.map((_, index) => index);
  const options = order.flatMap((option, place) => {
    const mark = question.kind === 'order' ? `  ${place + 1}. ` : `  ${letterOf(place)}) `;
    return contentLines(question.options[option] as QuizOption, language, width, [span(mark)], [span('     ')]);
  });
  return [...underlined(title, '-'), '', question.program.name, ...numbered, '', plainText([...asked, ...options])].join('\n');
}

/** After an answer: right or wrong, the right order where there is one, why, and what happens. */
export function answerPage(question: Question, key: Key, choice: readonly number[], again: boolean, language: Language, width: number): string {
  const answered = { question, language, key, choice, again };
  return plainText([
    ...verdictLines(answered),
    ...rightOrder(question, key, language, width),
    [],
    ...whyLines(question, language, width, true),
    [],
    ...ranLines(answered, width),
  ]);
}

/** Without an answer: the computed key, why, and what happens. */
function keyPage(question: Question, title: string, key: Key, language: Language, width: number): string {
  const right = question.kind === 'order' ? '' : keyText(question, key);
  const lines = [
    ...rightOrder(question, key, language, width),
    ...whyLines(question, language, width, true),
    [],
    ...ranLines({ question, language, key, choice: [] }, width),
  ];
  const head = right === '' ? [] : [quizMessages(language).keyIs(right)];
  return [...underlined(title, '-'), '', ...head, plainText(lines)].join('\n');
}

function rightOrder(question: Question, key: Key, language: Language, width: number): Line[] {
  if (question.kind !== 'order') return [];
  const items = key.right.flatMap((option, place) =>
    contentLines(question.options[option] as QuizOption, language, width, [span(`  ${place + 1}. `)], [span('     ')]),
  );
  return [[span(quizMessages(language).rightOrder)], ...items];
}

/** The whole quiz on paper: all questions, then all answers as computed. `shownOf` numbers the items of `order` questions. */
export async function quizDocument(
  quiz: Quiz,
  title: string,
  keyOf: (question: Question) => Promise<Key>,
  shownOf: (question: Question) => readonly number[],
  language: Language,
  width: number,
): Promise<string> {
  const messages = quizMessages(language);
  const total = quiz.questions.length;
  const titleOf = (q: Question, index: number) => `${index + 1}/${total}  ${q.id}`;
  const pages = quiz.questions.map((q, index) => questionPage(q, titleOf(q, index), shownOf(q), language, width));
  const keys: string[] = [];
  for (const [index, q] of quiz.questions.entries()) keys.push(keyPage(q, titleOf(q, index), await keyOf(q), language, width));
  const parts = [underlined(`${messages.quiz} · ${title}`, '=').join('\n'), ...pages, underlined(messages.answers, '=').join('\n'), ...keys];
  return `${parts.join('\n\n\n')}\n`;
}

export function resultPage(results: Results, width: number): string {
  return plainText(resultLines(results, width));
}

function underlined(title: string, mark: string): string[] {
  return [title, mark.repeat(textWidth(title))];
}

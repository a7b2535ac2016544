/**
 * The question with its options, as asked and as answered. Signs first, colours second: `›` is under the bar, `[x]` is chosen;
 * afterwards `✓` was right, `✗` was chosen and wrong, `•` was right and not chosen.
 */
import type { Claim, Language } from '../../lessons/lesson.ts';
import type { Key } from '../../lessons/quiz/key.ts';
import type { Question, QuizOption } from '../../lessons/quiz/quiz.ts';
import { letterOf } from '../../lessons/lesson.ts';
import { renderInline } from '../text/markdown.ts';
import { fitted, type Line, line, lineWidth, marked, span } from '../text/span.ts';
import { wrap } from '../text/wrap.ts';
import { quizMessages } from './messages.ts';

/** What the lines depend on; of the screen's state, or of a question on paper. */
export interface Asked {
  readonly question: Question;
  readonly language: Language;
  readonly cursor: number;
  readonly choice: readonly number[];
  readonly lifted: boolean;
  /** Null while the question is open. */
  readonly key: Key | null;
}

export function questionText(question: Question, language: Language): string {
  return question.question?.[language] ?? quizMessages(language).standing(question);
}

export function questionLines(asked: Asked, width: number): Line[] {
  const { question, language } = asked;
  return wrap(renderInline(questionText(question, language), 'strong'), width, [span('? ', 'accent')], [span('  ')]);
}

export function optionLines(asked: Asked, width: number): Line[] {
  const { question } = asked;
  if (question.kind === 'order') return orderLines(asked, width);
  return question.options.flatMap((option, index) => choiceLines(asked, option, index, width));
}

function choiceLines(asked: Asked, option: QuizOption, index: number, width: number): Line[] {
  const { question, key, cursor, language } = asked;
  const under = key === null && cursor === index;
  const head: Line = [...signOf(asked, index), ...(question.multiple && key === null ? [boxOf(asked, index)] : []), span(`${letterOf(index)}  `, 'strong')];
  const rest: Line = [span(' '.repeat(lineWidth(head)))];
  const pale = key !== null && !key.right.includes(index) ? ('dim' as const) : undefined;
  const lines = contentLines(option, language, width, head, rest, pale);
  return under ? lines.map((l) => marked(fitted(l, width))) : lines;
}

function boxOf({ choice }: Asked, index: number) {
  return span(choice.includes(index) ? '[x] ' : '[ ] ', 'accent');
}

function signOf({ key, cursor, choice }: Asked, index: number): Line {
  if (key === null) return [span(cursor === index ? '› ' : '  ', 'accent')];
  const right = key.right.includes(index);
  if (right) return [span(choice.includes(index) ? '✓ ' : '• ', 'good')];
  return [span(choice.includes(index) ? '✗ ' : '  ', 'bad')];
}

/** Its text, or what it shows as it stands: an output keeps its lines. */
export function contentLines(option: QuizOption, language: Language, width: number, head: Line, rest: Line, style?: 'dim'): Line[] {
  if (option.text) return wrap(renderInline(option.text[language], style), width, head, rest);
  const rows = shownRows(option, language);
  return rows.flatMap((row, at) => rowLines(row, width, at === 0 ? head : rest, rest, style ?? 'code'));
}

/** A row of output keeps its spaces; only one that is too long is broken. */
function rowLines(row: string, width: number, head: Line, rest: Line, style: 'dim' | 'code'): Line[] {
  const whole: Line = [...head, span(row, style)];
  return lineWidth(whole) <= width ? [whole] : wrap([span(row, style)], width, head, rest);
}

/** What an option without a text of its own says, in rows. */
export function shownRows(option: QuizOption, language: Language): string[] {
  const messages = quizMessages(language);
  const shown = option.shown ?? '';
  const rows = shown === '' ? [messages.nothingPrinted] : shown.replace(/\n$/, '').replaceAll('\t', '    ').split('\n');
  const end = isClaim(option.means) ? messages.ends(option.means.verdict) : '';
  return end === '' ? rows : [...rows, `… ${end}`];
}

function isClaim(means: QuizOption['means']): means is Claim {
  return typeof means === 'object' && means !== null;
}

/** Items as they stand; afterwards the place of each tells whether it is right. */
function orderLines(asked: Asked, width: number): Line[] {
  const { question, key, choice, cursor, lifted, language } = asked;
  const items = choice.flatMap((item, place) => {
    const under = key === null && cursor === place;
    const sign: Line = key ? [placeSign(key.right[place] === item)] : [span(under ? (lifted ? '◆ ' : '› ') : '  ', 'accent')];
    const head: Line = [...sign, span(`${letterOf(place)}  `, 'strong')];
    const lines = contentLines(question.options[item] as QuizOption, language, width, head, [span('     ')]);
    return under ? lines.map((l) => marked(fitted(l, width))) : lines;
  });
  return key?.right.some((item, place) => choice[place] !== item) ? [...items, ...rightOrder(asked, key, width)] : items;
}

function placeSign(right: boolean) {
  return right ? span('✓ ', 'good') : span('✗ ', 'bad');
}

function rightOrder({ question, language }: Asked, key: Key, width: number): Line[] {
  const items = key.right.flatMap((item, place) =>
    contentLines(question.options[item] as QuizOption, language, width, [span('  '), span(`${place + 1}. `, 'strong')], [span('     ')]),
  );
  return [line(quizMessages(language).rightOrder, 'strong'), ...items];
}

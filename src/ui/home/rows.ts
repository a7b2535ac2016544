/** The lessons as rows of a table, and what is known of one of them. Lines of exact width; pure. */
import { type Count, exercisesOf, type LessonCard } from '../../lessons/course-map.ts';
import type { Language } from '../../lessons/lesson.ts';
import { fitted, type Line, line, lineWidth, marked, type Span, span, spread, textWidth } from '../text/span.ts';
import { wrap } from '../text/wrap.ts';
import { homeMessages } from './messages.ts';
import type { HomeState } from './state.ts';

const signs = { new: span('○', 'dim'), begun: span('…', 'running'), done: span('✓', 'good') } as const;
const barWidth = 10;

/** Which columns there are, and how wide: those of quizzes only where there is one. */
interface Columns {
  readonly language: Language;
  readonly width: number;
  readonly quiz: boolean;
  /** Cells of the bar of steps; 0 where titles need the room. */
  readonly bar: number;
  /** Cells of `← next`, in either language; where titles need the room, of the arrow alone. */
  readonly next: number;
}

export function columnsOf(s: HomeState, width: number): Columns {
  return { language: s.language, width, quiz: s.map.cards.some((c) => c.quiz !== null), ...(width < 72 ? { bar: 0, next: 2 } : { bar: barWidth, next: 8 }) };
}

/** `note`: what is to be said of the table as a whole. */
export function headingRow(c: Columns, note: string): Line {
  const { language } = c;
  const names = [
    fitted([span(homeMessages.steps[language], 'dim')], c.bar === 0 ? 6 : c.bar + 7),
    ...(c.quiz ? [centred([span(homeMessages.quiz[language], 'dim')], 7)] : []),
    centred([span(homeMessages.exercises[language], 'dim')], 9),
  ];
  return spread(
    [span(`       ${homeMessages.lessons[language]}  ${note}`, 'dim')],
    [span(' '), ...names.flatMap((n) => [...n, span(' ')]), span(' '.repeat(c.next))],
    c.width,
  );
}

export function cardRow(s: HomeState, index: number, c: Columns): Line {
  const card = s.map.cards[index] as LessonCard;
  const here = index === s.cursor;
  const left: Line = [
    span(here ? '▸ ' : '  '),
    signs[card.standing],
    span(`${String(card.lesson.order).padStart(3)} `, 'dim'),
    span(card.lesson.title[c.language], card.standing === 'done' ? 'plain' : 'strong'),
  ];
  const next = s.map.next?.card === card ? [span(c.next < 8 ? '←' : `← ${homeMessages.next[c.language]}`, 'accent')] : [];
  const right: Line = [
    span(' '),
    ...bar(card.steps, c.bar),
    ...fitted(count(card.steps), 6),
    span(' '),
    ...(c.quiz ? [...centred(count(card.quiz), 7), span(' ')] : []),
    ...centred(count(exercisesOf(card)), 9),
    span(' '),
    ...fitted(next, c.next),
  ];
  const row = spread(left, right, c.width);
  return here ? marked(row) : row;
}

/** `━━━┄┄┄┄┄┄┄`: never full before all is done, never empty once something is. */
function bar({ done, all }: Count, width: number): Span[] {
  if (width === 0) return [];
  const exact = all === 0 ? 0 : (done / all) * width;
  const full = done === all ? width : Math.min(width - 1, done > 0 ? Math.max(1, Math.floor(exact)) : 0);
  return [span('━'.repeat(full), 'good'), span('┄'.repeat(width - full), 'dim'), span(' ')];
}

function count(c: Count | null): Line {
  if (c === null || c.all === 0) return line('·', 'dim');
  return line(`${c.done}/${c.all}`, c.done === c.all ? 'good' : 'plain');
}

function centred(l: Line, width: number): Line {
  const before = Math.max(0, Math.floor((width - lineWidth(l)) / 2));
  return fitted([span(' '.repeat(before)), ...l], width);
}

/** What the selected lesson is about, and how it stands. */
export function detailLines(card: LessonCard, language: Language, width: number): Line[] {
  const { lesson } = card;
  const labels = [homeMessages.steps, homeMessages.quiz, homeMessages.exercises, homeMessages.buildsOn].map((m) => capital(m[language]));
  const [steps, quiz, exercises, buildsOn] = labels as [string, string, string, string];
  const labelWidth = Math.max(...labels.map(textWidth)) + 2;
  const row = (label: string, content: Line): Line[] => wrap(content, width, fitted([span(label, 'dim')], labelWidth), [span(' '.repeat(labelWidth))]);
  return [
    [span(`${lesson.order}  `, 'dim'), span(lesson.title[language], 'heading'), span(`  ${lesson.id}`, 'dim')],
    ...wrap([span(lesson.summary[language])], width),
    [],
    ...row(steps, [span(stepsText(card, language))]),
    ...(card.quiz ? row(quiz, [span(homeMessages.right[language](card.quiz.done, card.quiz.all))]) : []),
    ...(card.exercises.length > 0 ? row(exercises, ticks(card.exercises.map((e) => [e.passed, e.exercise.id]))) : []),
    ...(card.before.length > 0 ? row(buildsOn, ticks(card.before.map((b) => [b.done, b.lesson.title[language]]))) : []),
  ];
}

function ticks(items: readonly (readonly [boolean, string])[]): Line {
  return items.flatMap(([done, name], i): Line => [span(i === 0 ? '' : '   '), done ? span('✓ ', 'good') : span('○ ', 'dim'), span(name)]);
}

function stepsText({ steps, at, standing, lesson }: LessonCard, language: Language): string {
  if (steps.done === steps.all) return homeMessages.stepsDone[language](steps.all);
  if (standing === 'new') return homeMessages.notBegun[language](steps.all);
  return homeMessages.youAreAt[language](at + 1, steps.all, lesson.steps[at]?.title[language] ?? '');
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

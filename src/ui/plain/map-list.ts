/** The map of lessons as text, for where there is no terminal. */
import { type Count, type CourseMap, exercisesOf, type LessonCard, total } from '../../lessons/course-map.ts';
import type { Language } from '../../lessons/lesson.ts';
import { homeMessages } from '../home/messages.ts';
import { fitted, lineText, span, textWidth } from '../text/span.ts';

const signs = { new: ' ', begun: '…', done: '✓' } as const;

/** One line a lesson, what comes next, and how to go there. Ends with a newline. */
export function mapList(map: CourseMap, language: Language): string {
  const welcome = map.fresh ? [homeMessages.welcome[language], ''] : [];
  return `${[...welcome, ...table(map.cards.map((card) => cells(card, language))), '', nextText(map, language), '', homeMessages.commands[language]].join('\n')}\n`;
}

/** The same with the sums of all lessons, and without advice. Ends with a newline. */
export function progressText(map: CourseMap, language: Language): string {
  const sums = {
    steps: total(map.cards.map((c) => c.steps)),
    quiz: total(map.cards.flatMap((c) => c.quiz ?? [])),
    exercises: total(map.cards.map(exercisesOf)),
  };
  const last = ['', homeMessages.allTogether[language], ...parts(sums, language)];
  const rows = table([...map.cards.map((card) => cells(card, language)), last]);
  return `${[...rows.slice(0, -1), '', ...rows.slice(-1), '', nextText(map, language)].join('\n')}\n`;
}

/** Cells below each other; a column that is empty everywhere takes no room. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => textWidth(row[column] as string))));
  return rows.map((row) =>
    row
      .flatMap((cell, column) => (widths[column] === 0 ? [] : [padded(cell, widths[column] as number)]))
      .join('  ')
      .trimEnd(),
  );
}

function cells(card: LessonCard, language: Language): string[] {
  const name = `${signs[card.standing]} ${String(card.lesson.order).padStart(2)}  ${card.lesson.id}`;
  return [name, card.lesson.title[language], ...parts({ steps: card.steps, quiz: card.quiz, exercises: exercisesOf(card) }, language)];
}

function parts(counts: { readonly steps: Count; readonly quiz: Count | null; readonly exercises: Count }, language: Language): string[] {
  const part = (name: string, count: Count | null): string => (count === null || count.all === 0 ? '' : `${name} ${count.done}/${count.all}`);
  const { steps, quiz, exercises } = homeMessages;
  return [part(steps[language], counts.steps), part(quiz[language], counts.quiz), part(exercises[language], counts.exercises)];
}

function nextText({ next }: CourseMap, language: Language): string {
  if (!next) return homeMessages.allDone[language];
  const { id } = next.card.lesson;
  const command = next.what === 'quiz' ? `gocl quiz ${id}` : next.what === 'exercise' ? 'gocl watch' : `gocl lesson ${id}`;
  return `► ${homeMessages.nextTitle[language]}${homeMessages.suggestion[language](next)}  (${command})`;
}

function padded(text: string, width: number): string {
  return lineText(fitted([span(text)], width));
}

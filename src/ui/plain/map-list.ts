/** The map of lessons as text, for where there is no terminal. */
import { type Count, type CourseMap, exercisesOf, type LessonCard } from '../../lessons/course-map.ts';
import type { Language } from '../../lessons/lesson.ts';
import { homeMessages } from '../home/messages.ts';
import { fitted, lineText, span, textWidth } from '../text/span.ts';

const signs = { new: ' ', begun: '…', done: '✓' } as const;

/** One line a lesson, what comes next, and how to go there. Ends with a newline. */
export function mapList(map: CourseMap, language: Language): string {
  const cards = map.cards.map((card) => cells(card, language));
  const widths = (cards[0] ?? []).map((_, column) => Math.max(...cards.map((row) => textWidth(row[column] as string))));
  const rows = cards.map((row) =>
    row
      .map((cell, column) => padded(cell, widths[column] as number))
      .join('  ')
      .trimEnd(),
  );
  const welcome = map.fresh ? [homeMessages.welcome[language], ''] : [];
  return `${[...welcome, ...rows, '', nextText(map, language), '', homeMessages.commands[language]].join('\n')}\n`;
}

function cells(card: LessonCard, language: Language): string[] {
  const part = (name: string, count: Count | null): string => (count === null || count.all === 0 ? '' : `${name} ${count.done}/${count.all}`);
  return [
    `${signs[card.standing]} ${String(card.lesson.order).padStart(2)}  ${card.lesson.id}`,
    card.lesson.title[language],
    part(homeMessages.steps[language], card.steps),
    part(homeMessages.quiz[language], card.quiz),
    part(homeMessages.exercises[language], exercisesOf(card)),
  ];
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

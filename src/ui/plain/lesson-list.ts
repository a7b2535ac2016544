/** The list that `gocl lesson` prints. */
import type { Language, Lesson } from '../../lessons/lesson.ts';
import { messagesFor } from '../language/messages.ts';
import { plainText } from '../text/markdown.ts';
import { fitted, type Line, lineText, span, textWidth } from '../text/span.ts';
import { wrap } from '../text/wrap.ts';

/** One entry a lesson: number, name, title, summary, what to learn before. Ends with a newline. */
export function listLessons(lessons: readonly Lesson[], language: Language, width: number): string {
  const messages = messagesFor(language);
  const widest = Math.max(0, ...lessons.map((lesson) => textWidth(lesson.id)));
  const entries = lessons.map((lesson) => entry(lesson, language, widest, width));
  return `${[messages.lessons, '', ...entries, '', messages.lessonHint].join('\n')}\n`;
}

function entry(lesson: Lesson, language: Language, widest: number, width: number): string {
  const head: Line = [span(`${String(lesson.order).padStart(3)}  `), ...fitted([span(lesson.id)], widest), span('  ')];
  const indent = [span(' '.repeat(textWidth(lineText(head))))];
  const steps = language === 'zh' ? `（${lesson.steps.length} 步）` : ` (${lesson.steps.length} steps)`;
  return plainText([...wrap([span(lesson.title[language] + steps)], width, head, indent), ...wrap([span(lesson.summary[language])], width, indent)]);
}

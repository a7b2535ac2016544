/** One plain sentence for an event, in the learner's language, with the names that the program uses. */
import type { Language } from '../../lessons/lesson.ts';
import type { TraceEvent } from '../../trace/event.ts';
import type { TraceState } from '../../trace/state.ts';
import { explainInEnglish } from './explain-en.ts';
import { explainInChinese } from './explain-zh.ts';

/** `after`: the state once the event has happened. `source` gives the text of a line of the program. */
export function explain(event: TraceEvent, after: TraceState, language: Language, source: (line: number) => string): string {
  const happening = { event, after, source: event.at ? source(event.at.line).trim() : '' };
  return language === 'zh' ? explainInChinese(happening) : explainInEnglish(happening);
}

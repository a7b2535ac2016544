/** Which signals a step sends to its program, and when: a learner has to know before predicting. */
import type { Language, Step } from '../../lessons/lesson.ts';
import { messagesFor } from '../language/messages.ts';
import { type Line, span } from '../text/span.ts';
import { wrap } from '../text/wrap.ts';
import { timeText } from '../trace-view/clock.ts';

/** `↯ SIGINT arrives at 2s`, one after another; nothing for a step without signals. */
export function signalLines(step: Pick<Step, 'signals'>, language: Language, width: number): Line[] {
  const messages = messagesFor(language);
  const texts = (step.signals ?? []).map(({ signal, at }) => messages.signalArrives(signal, timeText(at)));
  return texts.length === 0 ? [] : wrap([span(texts.join(' · '), 'accent')], width, [], [span('  ')]);
}

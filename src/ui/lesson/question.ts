/** The prediction: the question with its options, and after the run which were right and wrong. Signs first, colours second. */
import type { Language, Prediction, PredictionOption } from '../../lessons/lesson.ts';
import { messagesFor } from '../language/messages.ts';
import { renderInline } from '../text/markdown.ts';
import { fitted, type Line, line, marked, span } from '../text/span.ts';
import { wrap } from '../text/wrap.ts';
import type { StepState } from './state.ts';

/** Before the run is done (`asked`) the chosen option stands out; afterwards the right one, and a wrong choice. */
export function questionLines(prediction: Prediction, step: StepState, language: Language, width: number): Line[] {
  const messages = messagesFor(language);
  const head = wrap(
    [span(`? ${messages.predict[prediction.kind]}${messages.stop}`, 'accent'), ...renderInline(prediction.question[language], 'strong')],
    width,
  );
  return [...head, ...prediction.options.flatMap((option, index) => optionLines(option, index, prediction, step, language, width))];
}

/** The verdict on the learner's answer, in one line; nothing before it was given. */
export function verdictLines(prediction: Prediction, step: StepState, language: Language): Line[] {
  const messages = messagesFor(language);
  const right = prediction.options[prediction.answer]?.letter ?? '?';
  if (step.answered === null) return [];
  if (step.answered === 'skipped') return [line(messages.skipped(right), 'accent')];
  if (step.answered === prediction.answer) return [line(messages.right, 'good')];
  return [line(messages.wrong(prediction.options[step.answered]?.letter ?? '?', right), 'bad')];
}

function optionLines(option: PredictionOption, index: number, prediction: Prediction, step: StepState, language: Language, width: number): Line[] {
  const asked = step.run.status !== 'done';
  const selected = asked && step.choice === index;
  const sign = asked ? (selected ? '›' : ' ') : index === prediction.answer ? '✓' : index === step.answered ? '✗' : ' ';
  const signStyle = index === prediction.answer ? 'good' : 'bad';
  const first: Line = [span(`${sign} `, asked ? 'accent' : signStyle), span(`${option.letter}  `, 'strong')];
  const rest: Line = [span('     ')];
  const lines = option.text
    ? wrap(renderInline(option.text[language], asked || index === prediction.answer ? undefined : 'dim'), width, first, rest)
    : claimed(option, first, rest);
  return selected ? lines.map((l) => marked(fitted(l, width))) : lines;
}

/** An option without a text of its own shows what the program is claimed to print. */
function claimed(option: PredictionOption, first: Line, rest: Line): Line[] {
  const text = (option.claim.output ?? option.claim.prints?.[0] ?? '').replace(/\n$/, '');
  return text.split('\n').map((row, index): Line => [...(index === 0 ? first : rest), span(row, 'code')]);
}

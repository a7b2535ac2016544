/**
 * The prose pane. Before the run: the first part of the prose, and the question pinned below it. Afterwards: everything,
 * opened at the answer.
 */
import { messagesFor } from '../language/messages.ts';
import { renderInline, renderMarkdown } from '../text/markdown.ts';
import { type Line, line, span } from '../text/span.ts';
import { wrap } from '../text/wrap.ts';
import { questionLines, verdictLines } from './question.ts';
import { signalLines } from './signal-lines.ts';
import { current, currentStep, type LessonState, phaseOf } from './state.ts';
import { type Viewport, viewport } from './viewport.ts';

/** Rows of prose that must remain visible above a pinned question. */
const leastProse = 4;

export function textPane(state: LessonState, width: number, height: number): Viewport {
  const step = currentStep(state);
  const offset = current(state).scroll.text;
  const prose = [...titleLines(state, width), ...renderMarkdown(step.prose[state.language].before, width)];
  if (phaseOf(state) !== 'done') return openPane(prose, pendingLines(state, width), height, offset);
  const sent = signalLines(step, state.language, width);
  if (sent.length > 0) prose.push([], ...sent);
  const answer = answerLines(state, width);
  const rest = [[] as Line, ...renderMarkdown(step.prose[state.language].after, width), ...ruleLines(state, width)];
  return viewport([...prose, [], ...answer, ...rest], height, prose.length + 1, offset);
}

/** Prose that scrolls above lines that stay; where there is no room for both, all of it scrolls, opened at the end. */
function openPane(prose: readonly Line[], pinned: readonly Line[], height: number, offset: number): Viewport {
  const room = height - pinned.length - 1;
  if (pinned.length === 0) return viewport(prose, height, 0, offset);
  if (room < leastProse && prose.length > room) return viewport([...prose, [], ...pinned], height, prose.length + 1 + pinned.length, offset);
  const above = viewport(prose, Math.min(room, prose.length), 0, offset);
  return { ...above, lines: [...above.lines, [], ...pinned] };
}

function titleLines(state: LessonState, width: number): Line[] {
  return [...wrap([span(`${state.index + 1}  `, 'dim'), span(currentStep(state).title[state.language], 'heading')], width), []];
}

/** What the learner can do now. */
function pendingLines(state: LessonState, width: number): Line[] {
  const { predict } = currentStep(state);
  const messages = messagesFor(state.language);
  const { run } = current(state);
  const sent = signalLines(currentStep(state), state.language, width);
  switch (phaseOf(state)) {
    case 'asking':
      return predict ? [...sent, ...questionLines(predict, current(state), state.language, width)] : sent;
    case 'ready':
      return [...sent, line(messages.notRunYet, 'accent')];
    case 'running':
      return [...sent, ...(predict ? questionLines(predict, current(state), state.language, width) : []), line(messages.running, 'accent')];
    case 'failed':
      return [line(messages.couldNotRun, 'bad'), ...wrap([span(run.status === 'failed' ? run.message : '')], width)];
    default:
      return [];
  }
}

function answerLines(state: LessonState, width: number): Line[] {
  const { predict } = currentStep(state);
  if (!predict) return [];
  const step = current(state);
  return [...verdictLines(predict, step, state.language), ...questionLines(predict, step, state.language, width)];
}

export function ruleLines(state: LessonState, width: number): Line[] {
  const { rule } = currentStep(state);
  if (!rule) return [];
  return [[], ...wrap(renderInline(rule[state.language], 'strong'), width, [span('▌ ', 'accent')])];
}

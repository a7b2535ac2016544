/** What a program came to, as a learner sees it: outcomes that look the same for the question are counted together. */
import type { Language } from '../../lessons/lesson.ts';
import { leftBesidesMain, quizVerdictOf } from '../../lessons/quiz/key.ts';
import type { Outcome, Outcomes } from '../../lessons/quiz/outcome-source.ts';
import type { Question } from '../../lessons/quiz/quiz.ts';
import { outputLines } from '../lesson/output-pane.ts';
import { type Line, line, span } from '../text/span.ts';
import { wrap } from '../text/wrap.ts';
import { quizMessages } from './messages.ts';

export interface MergedOutcome {
  /** The one that is shown. */
  readonly outcome: Outcome;
  readonly times: number;
}

/** The most frequent first. */
export function mergedOutcomes(question: Question, { outcomes }: Outcomes): MergedOutcome[] {
  const merged = new Map<string, MergedOutcome>();
  for (const outcome of outcomes) {
    const look = lookOf(question, outcome);
    const before = merged.get(look);
    merged.set(look, { outcome: before?.outcome ?? outcome, times: (before?.times ?? 0) + outcome.times });
  }
  return [...merged.values()].sort((a, b) => b.times - a.times);
}

function lookOf(question: Question, outcome: Outcome): string {
  const { result } = outcome;
  const lines = result.blocked.map((b) => b.line).sort((a, b) => a - b);
  return JSON.stringify([
    result.stdout,
    quizVerdictOf(outcome),
    result.exitCode,
    messageOf(outcome),
    question.kind === 'left' ? leftBesidesMain(outcome) : 0,
    question.kind === 'line' ? lines : 0,
  ]);
}

/** What Go says of its end; '' where it says nothing. */
function messageOf({ result }: Outcome): string {
  return result.exitCode === 0 ? '' : (result.stderr.split('\n').find((l) => l.trim() !== '') ?? '');
}

/** One outcome whole; several as a table with how many schedules showed each. */
export function outcomeLines(question: Question, all: Outcomes, language: Language, width: number): Line[] {
  const merged = mergedOutcomes(question, all);
  const messages = quizMessages(language);
  const only = merged[0];
  if (only && merged.length === 1) {
    const left = question.kind === 'left' ? [line(messages.leftCount(leftBesidesMain(only.outcome)), 'strong')] : [];
    return [line(messages.output(all), 'heading'), ...outputLines(only.outcome.result, null, language, width - 2).map(indented), ...left];
  }
  const rows = merged.slice(0, mostRows).flatMap((m) => tableRow(question, m, all.tried, language, width));
  const rest = merged.length > mostRows ? [line(messages.moreOutcomes(merged.length - mostRows), 'dim')] : [];
  return [line(messages.outcomes(merged.length, all.tried), 'heading'), ...rows, ...rest];
}

/** Orders of many goroutines are too many to tell. */
const mostRows = 8;

const barCells = 10;

/** `117 ▓▓▓▓▓▓░░░░  what happened`, a line of output below the other. */
function tableRow(question: Question, { outcome, times }: MergedOutcome, tried: number, language: Language, width: number): Line[] {
  const cells = Math.max(1, Math.round((times / tried) * barCells));
  const head: Line = [span(`${String(times).padStart(4)} `, 'strong'), span(`${'━'.repeat(cells)}${'·'.repeat(barCells - cells)} `, 'accent')];
  const indent: Line = [span(' '.repeat(5 + barCells + 1))];
  return whatHappened(question, outcome, language).flatMap((text, row) => wrap([span(text, 'code')], width, row === 0 ? head : indent, indent));
}

function whatHappened(question: Question, outcome: Outcome, language: Language): string[] {
  const messages = quizMessages(language);
  const { stdout } = outcome.result;
  const printed = stdout === '' ? [] : stdout.replace(/\n$/, '').replaceAll('\t', '    ').split('\n');
  const message = messageOf(outcome);
  const verdict = quizVerdictOf(outcome);
  const end = message !== '' ? [message] : verdict === 'leak' ? [messages.leakAt([...new Set(outcome.result.blocked.map((b) => b.line))])] : [];
  const left = question.kind === 'left' ? [messages.leftCount(leftBesidesMain(outcome))] : [];
  const all = [...printed, ...end, ...left];
  return all.length === 0 ? [messages.nothingPrinted] : all;
}

function indented(l: Line): Line {
  return [span('  '), ...l];
}

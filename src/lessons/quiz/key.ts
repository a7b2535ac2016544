/**
 * The key of a question: which options are right, computed from what the program does. Nothing here reads what the author
 * stated. Where a question has no fair key (it depends on the schedule, an outcome is not offered…) the key says why.
 */
import { encodeUtf8 } from '../../source/bytes.ts';
import type { RunRequest } from '../../program/result.ts';
import { programRequest } from '../check-lesson.ts';
import { refute, refuteRun } from '../claim.ts';
import type { Program } from '../lesson.ts';
import { letterOf } from '../lesson.ts';
import { endLine, leftAtEnd, verdictOf } from '../verdict.ts';
import type { Outcome, Outcomes, OutcomeSource } from './outcome-source.ts';
import { type Question, type QuizVerdict, quizVerdicts } from './quiz.ts';

export interface Key {
  /** Indices of the options that are right, ascending; for `order` all of them, in the order in which they happen. */
  readonly right: readonly number[];
  /** What the program of the question does. */
  readonly outcomes: Outcomes;
  /** `fix`: what each patched program does, by option. */
  readonly repaired: readonly Outcomes[];
  /** Why the question cannot be asked like this; lines for its author. Empty for a good one. */
  readonly problems: readonly string[];
}

/** The request that runs a program as the question has it. */
export function questionRequest(question: Question, program: Program = question.program, seed = '1'): RunRequest {
  const { signals, stdin } = question;
  return {
    ...programRequest(program, seed),
    ...(signals ? { signals } : {}),
    ...(stdin === undefined ? {} : { stdin: encodeUtf8(stdin) }),
  };
}

export async function computeKey(question: Question, source: OutcomeSource): Promise<Key> {
  const outcomes = await source.outcomesOf(questionRequest(question));
  const repaired: Outcomes[] = [];
  if (question.kind === 'fix')
    for (const option of question.options) repaired.push(await source.outcomesOf(questionRequest(question, { ...question.program, text: option.means })));
  const found = rightOptions(question, outcomes, repaired);
  return { outcomes, repaired, right: found.right, problems: [...found.problems, ...limitProblems(outcomes)] };
}

interface Found {
  readonly right: readonly number[];
  readonly problems: readonly string[];
}

function rightOptions(q: Question, all: Outcomes, repaired: readonly Outcomes[]): Found {
  switch (q.kind) {
    case 'output':
      return one(
        claimsThatHold(q, all),
        q,
        differing('the output', all, (o) => o.result.stdout),
      );
    case 'choice':
      return one(claimsThatHold(q, all), q);
    case 'outputs':
      return outputsThatOccur(q, all);
    case 'line':
      return q.asks === 'blocks' ? blockedLines(q, all) : panicLine(q, all);
    case 'compile':
      return compileAnswer(q, all);
    case 'verdict':
      return verdictsThatOccur(q, all);
    case 'left':
      return leftBehind(q, all);
    case 'order':
      return orderPrinted(q, all);
    case 'fix':
      return repairs(q, all, repaired);
  }
}

type Of<Kind extends Question['kind']> = Extract<Question, { kind: Kind }>;

/** Exactly one option must be right. */
function one(right: readonly number[], q: Question, problems: readonly string[] = []): Found {
  if (right.length === 1 || problems.length > 0) return { right, problems };
  const which = right.map(letterOf).join(' and ');
  return { right, problems: [right.length === 0 ? `no option is right: ${whyNone(q)}` : `options ${which} are all right; only one may be`] };
}

function whyNone(q: Question): string {
  return q.kind === 'fix' ? 'no repair does what wants says in every schedule' : 'none says what the program does in every schedule';
}

/** A complaint where something is not the same in every schedule. */
function differing(what: string, { outcomes }: Outcomes, facet: (o: Outcome) => unknown): string[] {
  const first = outcomes[0] as Outcome;
  const other = outcomes.find((o) => facet(o) !== facet(first));
  if (!other) return [];
  return [`${what} depends on the schedule: ${JSON.stringify(facet(first))} with seed ${first.seed}, ${JSON.stringify(facet(other))} with seed ${other.seed}`];
}

function indicesWhere<T>(items: readonly T[], holds: (item: T) => boolean): number[] {
  return items.flatMap((item, index) => (holds(item) ? [index] : []));
}

function claimsThatHold(q: Of<'output' | 'choice'>, { outcomes }: Outcomes): number[] {
  return indicesWhere(q.options, ({ means }) => refute(means, q.program.name, outcomes) === null);
}

function outputsThatOccur(q: Of<'outputs'>, { outcomes }: Outcomes): Found {
  const shows = (o: Outcome) => q.options.some(({ means }) => refuteRun(means, q.program.name, o.result) === null);
  const right = indicesWhere(q.options, ({ means }) => outcomes.some((o) => refuteRun(means, q.program.name, o.result) === null));
  const missing = outcomes.filter((o) => !shows(o));
  const problems = missing.map((o) => `an outcome is not among the options: ${describe(o)}`);
  return { right, problems: right.length === 0 && problems.length === 0 ? ['no option ever occurs'] : problems };
}

/** Lines at which somebody is blocked at the end of every schedule. */
function blockedLines(q: Of<'line'>, { outcomes }: Outcomes): Found {
  const lines = outcomes.map((o) => new Set(o.result.blocked.map((b) => b.line)));
  const right = indicesWhere(q.options, ({ means }) => lines.every((set) => set.has(means)));
  const unsure = q.options.filter(({ means }) => lines.some((set) => set.has(means)) && !lines.every((set) => set.has(means)));
  const problems = unsure.map(({ means }) => `line ${means} is blocked in some schedules only; offer another line`);
  return { right, problems: right.length === 0 && problems.length === 0 ? [noLine('is blocked for ever', [...(lines[0] ?? [])])] : problems };
}

function panicLine(q: Of<'line'>, all: Outcomes): Found {
  const well = all.outcomes.find((o) => !['panic', 'fatal'].includes(verdictOf(o.result)));
  if (well) return { right: [], problems: [`it does not panic with seed ${well.seed}: ${describe(well)}`] };
  const lineOf = (o: Outcome) => endLine(o.result, q.program.name);
  const right = indicesWhere(q.options, ({ means }) => all.outcomes.every((o) => lineOf(o) === means));
  const problems = differing('the line', all, lineOf);
  return { right, problems: right.length === 0 && problems.length === 0 ? [noLine('panics', [lineOf(all.outcomes[0] as Outcome)])] : problems };
}

function noLine(what: string, lines: readonly number[]): string {
  return lines.length === 0 ? `nothing ${what}` : `no option is right: it ${what} at line ${lines.join(', ')}`;
}

function compileAnswer(q: Of<'compile'>, { outcomes }: Outcomes): Found {
  const { result } = outcomes[0] as Outcome;
  const message = result.outcome === 'compile-error' ? ((result.diagnostics[0]?.message ?? '').split('\n')[0] as string) : null;
  const right = indicesWhere(q.options, ({ means }) => means === message);
  return {
    right,
    problems: right.length === 1 ? [] : [`no option is right: ${message === null ? 'it compiles' : `the first error is ${JSON.stringify(message)}`}`],
  };
}

function verdictsThatOccur(q: Of<'verdict'>, { outcomes }: Outcomes): Found {
  const verdicts = outcomes.map(quizVerdictOf);
  const strange = outcomes.find((_, index) => verdicts[index] === null);
  if (strange) return { right: [], problems: [`it ends in a way that is not asked for: ${describe(strange)}`] };
  return { right: indicesWhere(q.options, ({ means }) => verdicts.includes(means)), problems: [] };
}

/** Null for what a verdict question does not know: it does not compile, a signal, a limit. */
export function quizVerdictOf({ result }: Pick<Outcome, 'result'>): QuizVerdict | null {
  const verdict = verdictOf(result);
  if (verdict === 'ok') return result.blocked.length > 0 ? 'leak' : 'fine';
  return quizVerdicts.find((v) => v === verdict) ?? null;
}

/** Goroutines besides main that have not ended. */
export function leftBesidesMain({ result }: Pick<Outcome, 'result'>): number {
  return result.trace ? leftAtEnd(result.trace).besidesMain : 0;
}

function leftBehind(q: Of<'left'>, all: Outcomes): Found {
  const left = leftBesidesMain(all.outcomes[0] as Outcome);
  const right = indicesWhere(q.options, ({ means }) => means === left);
  const problems = differing('the number of goroutines left', all, leftBesidesMain);
  return { right, problems: right.length === 0 && problems.length === 0 ? [`no option is right: ${left} goroutines are left`] : problems };
}

function orderPrinted(q: Of<'order'>, { outcomes }: Outcomes): Found {
  const problems: string[] = [];
  const orders = outcomes.map((o) => {
    const rows = o.result.stdout.split('\n');
    const missing = q.options.find(({ means }) => !rows.includes(means));
    if (missing) problems.push(`the line ${JSON.stringify(missing.means)} is not printed with seed ${o.seed}`);
    return q.options.map((option, index) => ({ index, at: rows.indexOf(option.means) })).sort((a, b) => a.at - b.at);
  });
  const texts = orders.map((order) => order.map(({ index }) => index).join(' '));
  const other = texts.findIndex((text) => text !== texts[0]);
  if (other > 0) problems.push(`the order depends on the schedule: it differs between seeds ${outcomes[0]?.seed} and ${outcomes[other]?.seed}`);
  return { right: orders[0]?.map(({ index }) => index) ?? [], problems };
}

function repairs(q: Of<'fix'>, all: Outcomes, repaired: readonly Outcomes[]): Found {
  const wants = q.wants ?? {};
  const holds = ({ outcomes }: Outcomes) => refute(wants, q.program.name, outcomes) === null;
  const right = indicesWhere(repaired, holds);
  if (holds(all)) return { right, problems: ['the program does what wants says already: there is nothing to repair'] };
  const reasons = repaired.map(({ outcomes }, index) => `${letterOf(index)}: ${refute(wants, q.program.name, outcomes)}`);
  const found = one(right, q);
  return right.length === 0 ? { right, problems: [...found.problems, ...reasons] } : found;
}

/** A run that was cut off, or our own failure, says nothing about the program. */
function limitProblems({ outcomes }: Outcomes): string[] {
  return outcomes
    .filter((o) => o.result.outcome === 'limit' || o.result.outcome === 'internal-error')
    .map((o) => `it cannot be run to its end: ${describe(o)}`);
}

/** One line for authors. */
export function describe(o: Outcome): string {
  const { result } = o;
  const message = result.diagnostics[0]?.message ?? result.stderr.split('\n').find((l) => l.trim() !== '');
  const blocked = verdictOf(result) === 'ok' && result.blocked.length > 0 ? `, blocked at line ${result.blocked.map((b) => b.line).join(', ')}` : '';
  return `output ${JSON.stringify(result.stdout)}, verdict ${verdictOf(result)}${message ? ` (${message})` : ''}${blocked} (seed ${o.seed}, ${o.times} times)`;
}

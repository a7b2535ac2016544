/**
 * What `quiz.yaml` may contain. Every object is strict; a question is read by the schema of its kind, so that a complaint
 * is about that kind only. Messages say what to do.
 */
import { z } from 'zod';
import { parseDuration, signalNames } from '../../program/duration.ts';
import { letterOf } from '../lesson.ts';
import { bilingual, claim, claimOfOption, lineNumber, name, text } from '../schema.ts';
import { quizVerdicts } from './quiz.ts';

const fewest = 'a question needs at least two options';
const most = 'six options are the most';

const signal = z.strictObject({
  signal: z.enum(signalNames),
  at: z.string().refine((t) => parseDuration(t) !== null, 'give a time such as 2s or 250ms'),
});

const common = {
  id: name,
  program: z.string().regex(/^[a-z0-9-]+\.go$/, 'name a file of quiz/, such as two-values.go'),
  step: name.optional(),
  why: bilingual,
  signals: z.array(signal).optional(),
  stdin: z.string().optional(),
};

const letter = z.string().regex(/^[a-f]$/, 'write the letter of the right option, such as b');
const letters = z.union([letter, z.array(letter).min(1)], 'write the letter of the right option, such as b, or a list of letters, such as [a, c]');
const optionsOf = <T extends z.ZodType>(option: T) => z.array(option).min(2, fewest).max(6, most);

const claimOption = z
  .strictObject({ text: bilingual.optional(), claim: claimOfOption })
  .refine((o) => o.text !== undefined || o.claim.output !== undefined, 'add text: only an option that claims an output can be shown without');
const outputOption = z.union([z.string(), claimOption], 'give the text of standard output, or { text, claim }');

const replacement = z.strictObject({ from: text, to: z.string() });

const byKind = {
  output: z.strictObject({ ...common, kind: z.literal('output'), question: bilingual.optional(), options: optionsOf(outputOption), answer: letter }),
  outputs: z.strictObject({ ...common, kind: z.literal('outputs'), question: bilingual.optional(), options: optionsOf(outputOption), answer: letters }),
  line: z.strictObject({
    ...common,
    kind: z.literal('line'),
    question: bilingual.optional(),
    asks: z.enum(['panics', 'blocks'], 'say what the lines are about: panics or blocks'),
    options: optionsOf(lineNumber),
    answer: letters,
  }),
  compile: z.strictObject({ ...common, kind: z.literal('compile'), question: bilingual.optional(), options: optionsOf(text), answer: letter }),
  verdict: z.strictObject({
    ...common,
    kind: z.literal('verdict'),
    question: bilingual.optional(),
    answer: z.union([z.enum(quizVerdicts), z.array(z.enum(quizVerdicts)).min(1)], `write one of ${quizVerdicts.join(', ')}, or a list of them`),
  }),
  left: z.strictObject({ ...common, kind: z.literal('left'), question: bilingual.optional(), options: optionsOf(z.int().min(0)), answer: letter }),
  order: z.strictObject({
    ...common,
    kind: z.literal('order'),
    question: bilingual,
    items: z
      .array(z.strictObject({ text: bilingual.optional(), prints: text }))
      .min(3, 'give at least three items')
      .max(6, 'six items are the most'),
  }),
  fix: z.strictObject({
    ...common,
    kind: z.literal('fix'),
    question: bilingual,
    wants: claim.refine((c) => c.when === undefined, 'a repaired program does it always: remove when'),
    options: optionsOf(z.strictObject({ text: bilingual, replace: z.array(replacement).min(1, 'give at least one replacement') })),
    answer: letter,
  }),
  choice: z.strictObject({ ...common, kind: z.literal('choice'), question: bilingual, options: optionsOf(claimOption), answer: letter }),
} as const;

const question = z.discriminatedUnion('kind', [
  byKind.output,
  byKind.outputs,
  byKind.line,
  byKind.compile,
  byKind.verdict,
  byKind.left,
  byKind.order,
  byKind.fix,
  byKind.choice,
]);

export type QuestionData = z.infer<typeof question>;

/** Answers that name no option, and options that are the same. */
function consistent(q: QuestionData, context: z.RefinementCtx): void {
  const complain = (path: PropertyKey[], message: string) => context.addIssue({ code: 'custom', path, message });
  const options: readonly unknown[] = q.kind === 'verdict' ? quizVerdicts : q.kind === 'order' ? q.items : q.options;
  options.forEach((option, index) => {
    const twin = options.findIndex((other) => isSame(other, option));
    if (twin < index) complain([q.kind === 'order' ? 'items' : 'options', index], `is the same as option ${letterOf(twin)}; change or remove one`);
  });
  if (q.kind === 'verdict' || q.kind === 'order') return;
  const known = options.map((_, index) => letterOf(index));
  for (const wrong of [q.answer].flat().filter((l) => !known.includes(l)))
    complain(['answer'], `there is no option ${wrong}; write one of ${known.join(', ')}`);
}

/** Two options are the same when they claim, print or replace the same, and when they read the same. */
function isSame(a: unknown, b: unknown): boolean {
  const [one, other] = [a, b] as { text?: { en: string; zh: string } }[];
  const [read, readToo] = [one?.text, other?.text];
  return meaningText(a) === meaningText(b) || (read !== undefined && readToo !== undefined && (read.en === readToo.en || read.zh === readToo.zh));
}

function meaningText(option: unknown): string {
  if (typeof option === 'string') return JSON.stringify({ output: option });
  const { claim: claimed, prints, replace } = option as { claim?: unknown; prints?: unknown; replace?: unknown };
  return JSON.stringify(claimed ?? prints ?? replace ?? option);
}

export const quizSchema = z.strictObject({
  questions: z.array(question.superRefine(consistent)).min(1, 'a quiz needs questions'),
});

export type QuizData = z.infer<typeof quizSchema>;

/** What `exercise.yaml` may contain. Every object is strict: a misspelt key is an error, not a silence. */
import { z } from 'zod';
import { checkVerdicts } from './exercise.ts';

const text = z.string().min(1, 'write a text here');
const bilingual = z.strictObject({ en: text, zh: text });
const verdict = z.enum(checkVerdicts);

const wrongAttempt = z.strictObject({
  name: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use lower-case words joined by hyphens, such as no-close'),
  verdict,
  why: bilingual,
});

export const exerciseSchema = z.strictObject({
  title: bilingual,
  goal: bilingual,
  difficulty: z.union([z.literal(1), z.literal(2), z.literal(3)], 'give 1 (easy), 2 or 3 (hard)'),
  /** How the starter fails. */
  fails: verdict,
  hints: z.array(bilingual).length(3, 'give three hints, from a nudge to nearly the answer'),
  explanation: bilingual,
  wrong: z.array(wrongAttempt).min(2, 'give at least two wrong attempts that people really make'),
});

export type ExerciseData = z.infer<typeof exerciseSchema>;

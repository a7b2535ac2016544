/**
 * What `lesson.yaml` may contain. Every object is strict: a misspelt key is an error, not a silence.
 * Messages say what to do, since a lesson's author reads them beside the file and the line.
 */
import { z } from 'zod';
import { letterOf, predictionKinds, verdicts } from './lesson.ts';

export const name = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use lower-case words joined by hyphens, such as one-closer');
export const text = z.string().min(1, 'write a text here');
export const bilingual = z.strictObject({ en: text, zh: text });
export const lineNumber = z.int().positive('lines count from 1');

export const claim = z.strictObject({
  verdict: z.enum(verdicts).optional(),
  verdicts: z.array(z.enum(verdicts)).min(2, 'give at least two verdicts, or use verdict').optional(),
  exit: z.int().min(0).max(255).optional(),
  output: z.string().optional(),
  outputs: z.array(z.string()).min(2, 'give at least two outputs, or use output').optional(),
  prints: z.array(text).optional(),
  stderr: z.array(text).optional(),
  line: lineNumber.optional(),
  blocked: z.array(z.strictObject({ goroutine: z.int().positive().optional(), line: lineNumber, reason: text })).optional(),
  left: z.int().min(0).optional(),
  when: z.enum(['always', 'sometimes']).optional(),
});

export const claimOfOption = claim.refine(
  (c) => Object.keys(c).some((key) => key !== 'when'),
  'say something that a run can confirm or refute: verdict, output, prints, line…',
);

const option = z
  .strictObject({ text: bilingual.optional(), claim: claimOfOption })
  .refine(
    (o) => o.text !== undefined || o.claim.output !== undefined || o.claim.prints?.length === 1,
    'add text: without it, the option shows its claimed output, so that must be given',
  );

const prediction = z
  .strictObject({
    kind: z.enum(predictionKinds),
    question: bilingual,
    options: z.array(option).min(2, 'a question needs at least two options').max(8),
    answer: z.string(),
  })
  .superRefine((p, context) => {
    const letters = p.options.map((_, index) => letterOf(index));
    if (letters.includes(p.answer)) return;
    context.addIssue({
      code: 'custom',
      path: ['answer'],
      message: `write the letter of the right option (${letters.join(', ')}), not ${JSON.stringify(p.answer)}`,
    });
  });

const step = z
  .strictObject({
    id: name,
    title: bilingual,
    program: z
      .string()
      .regex(/^[a-z0-9-]+\.go$/, 'name a file of programs/, such as range.go')
      .optional(),
    seed: z.string().optional(),
    predict: prediction.optional(),
    expect: claim.optional(),
    rule: bilingual.optional(),
  })
  .superRefine((s, context) => {
    if (s.program === undefined && s.predict)
      context.addIssue({ code: 'custom', path: ['predict'], message: 'a prediction needs a program to check it: add program' });
    if (s.program === undefined && s.expect) context.addIssue({ code: 'custom', path: ['expect'], message: 'an expectation needs a program: add program' });
    if (s.program !== undefined && !s.expect) context.addIssue({ code: 'custom', path: ['program'], message: 'say what the program does: add expect' });
    if (s.program !== undefined && !s.rule) context.addIssue({ code: 'custom', path: ['program'], message: 'say in one line what the step teaches: add rule' });
  });

export const lessonSchema = z.strictObject({
  id: name,
  order: z.int().positive(),
  title: bilingual,
  summary: bilingual,
  prerequisites: z.array(name),
  concepts: z.array(text),
  aliases: z.array(name),
  steps: z.array(step).min(1, 'a lesson needs at least one step'),
});

export type LessonData = z.infer<typeof lessonSchema>;

/** A whole lesson as plain text, for pipes and CI: prose, program, prediction with its answer, output, trace. No escape codes. */
import { lessonSeed, programRequest, settingOf } from '../../lessons/check-lesson.ts';
import type { Language, Lesson, Prediction, Program, Step } from '../../lessons/lesson.ts';
import type { RunProgram, RunResult } from '../../program/result.ts';
import { messagesFor } from '../language/messages.ts';
import { outputLines } from '../lesson/output-pane.ts';
import { signalLines } from '../lesson/signal-lines.ts';
import { plainText, renderInline, renderMarkdown } from '../text/markdown.ts';
import { type Line, lineText, span, textWidth } from '../text/span.ts';
import { wrap } from '../text/wrap.ts';
import { traceTable } from './trace-table.ts';

/** `width`: cells a line. The text ends with a newline. */
export async function renderLessonText(lesson: Lesson, language: Language, runProgram: RunProgram, width: number): Promise<string> {
  const head = [...underlined(`${lesson.order}. ${lesson.title[language]}`, '='), '', plainText(wrap([span(lesson.summary[language])], width))];
  const steps: string[][] = [];
  for (const [index, step] of lesson.steps.entries()) steps.push(await stepText(lesson, step, index, language, runProgram, width));
  return `${[head, ...steps].map((lines) => lines.join('\n').trimEnd()).join('\n\n\n')}\n`;
}

async function stepText(lesson: Lesson, step: Step, index: number, language: Language, runProgram: RunProgram, width: number): Promise<string[]> {
  const title = underlined(`${index + 1}/${lesson.steps.length}  ${step.title[language]}`, '-');
  const before = plainText(renderMarkdown(step.prose[language].before, width, true));
  const program = step.program ? await programText(step, step.program, language, runProgram, width) : [];
  const after = step.prose[language].after === '' ? [] : ['', plainText(renderMarkdown(step.prose[language].after, width, true))];
  const rule = step.rule ? ['', plainText(wrap(renderInline(step.rule[language], undefined, true), width, [span('> ')]))] : [];
  return [...title, '', before, ...program, ...after, ...rule];
}

async function programText(step: Step, program: Program, language: Language, runProgram: RunProgram, width: number): Promise<string[]> {
  const source = program.text.replace(/\n$/, '').split('\n');
  const numbered = source.map((text, row) => `${String(row + 1).padStart(4)}  ${text.replaceAll('\t', '    ')}`.trimEnd());
  return [
    '',
    program.name,
    ...numbered,
    ...(step.signals ? ['', plainText(signalLines(step, language, width))] : []),
    ...(step.predict ? ['', ...predictionText(step.predict, language, width)] : []),
    ...(await runTexts(step, program, source, language, runProgram, width)),
  ];
}

/** The output under each language version, and the trace of the first. */
async function runTexts(step: Step, program: Program, source: readonly string[], language: Language, runProgram: RunProgram, width: number): Promise<string[]> {
  const messages = messagesFor(language);
  const lines: string[] = [];
  let trace: string[] = [];
  for (const [version, go] of (step.versions?.map((v) => `1.${v.go}`) ?? [null]).entries()) {
    const result = await runProgram(programRequest(program, step.seed ?? lessonSeed, settingOf(step, version)));
    const output = outputLines(result, null, language, width - 4).map((l) => `  | ${lineText(l)}`.trimEnd());
    lines.push('', go === null ? messages.outputIs : messages.outputOf(go), ...output);
    if (version === 0) trace = traceText(result, source, language, width);
  }
  return [...lines, ...trace];
}

function predictionText(prediction: Prediction, language: Language, width: number): string[] {
  const messages = messagesFor(language);
  const question = wrap([span(messages.predict[prediction.kind] + messages.stop), ...renderInline(prediction.question[language], undefined, true)], width);
  const options = prediction.options.flatMap((option) => {
    const first: Line = [span(`  ${option.letter}) `)];
    if (option.text) return wrap(renderInline(option.text[language], undefined, true), width, first, [span('     ')]);
    const claimed = (option.claim.output ?? option.claim.prints?.[0] ?? '').replace(/\n$/, '').split('\n');
    return claimed.map((row, at): Line => [...(at === 0 ? first : [span('     ')]), span(row)]);
  });
  return [plainText([...question, ...options]), messages.answerIs(prediction.options[prediction.answer]?.letter ?? '?')];
}

function traceText(result: RunResult, source: readonly string[], language: Language, width: number): string[] {
  if (!result.trace || result.trace.events.length === 0) return [];
  const messages = messagesFor(language);
  return ['', messages.traceIs(result.seed), ...traceTable(result.trace, source, language, width - 2).map((row) => `  ${row}`)];
}

function underlined(title: string, mark: string): string[] {
  return [title, mark.repeat(textWidth(title))];
}

/** What the program has printed at this point of the trace; at the end also its error report, the notes and the exit status. */
import type { Language } from '../../lessons/lesson.ts';
import type { RunResult } from '../../program/result.ts';
import { messagesFor } from '../language/messages.ts';
import { type Line, line } from '../text/span.ts';
import { wrapText } from '../text/wrap.ts';

/** `sofar`: what is printed at the cursor, or null at the end of the run. */
export function outputLines(result: RunResult, sofar: string | null, language: Language, width: number): Line[] {
  const messages = messagesFor(language);
  if (sofar !== null) return sofar === '' ? [line(messages.noOutput, 'dim')] : wrapText(sofar.replace(/\n$/, ''), width);
  const stdout = result.stdout === '' ? [] : wrapText(expandTabs(result.stdout), width);
  const stderr = result.stderr === '' ? [] : wrapText(expandTabs(result.stderr), width, 'bad');
  const notes = result.notes.flatMap((note) => wrapText(`▸ ${note}`, width, 'accent'));
  const all = [...stdout, ...stderr, ...notes];
  const exit = result.exitCode === 0 ? [] : [line(messages.exit(result.exitCode), 'dim')];
  return all.length + exit.length === 0 ? [line(messages.noOutput, 'dim')] : [...all, ...exit];
}

function expandTabs(text: string): string {
  return text.replace(/\n$/, '').replaceAll('\t', '    ');
}

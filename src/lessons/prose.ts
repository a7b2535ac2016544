/**
 * The prose of a lesson in one language: a Markdown file with a `## step-id` heading for each step. In a section, what
 * stands below the first line `---` is shown only after the program has run. Text above the first heading is for whoever
 * reads the file itself, and is not shown.
 */
import type { StepProse } from './lesson.ts';

export interface ProseSection {
  readonly id: string;
  /** 1-based line of the heading. */
  readonly line: number;
  readonly prose: StepProse;
}

export function splitProse(markdown: string): ProseSection[] {
  const sections: { id: string; line: number; body: string[] }[] = [];
  let fenced = false;
  markdown.split(/\r?\n/).forEach((line, index) => {
    if (/^(```|~~~)/.test(line)) fenced = !fenced;
    const heading = fenced ? null : /^##\s+(\S.*?)\s*$/.exec(line);
    if (heading) sections.push({ id: heading[1] as string, line: index + 1, body: [] });
    else sections.at(-1)?.body.push(line);
  });
  return sections.map(({ id, line, body }) => ({ id, line, prose: splitAtBreak(body) }));
}

function splitAtBreak(body: readonly string[]): StepProse {
  const at = body.findIndex((line, index) => /^---+\s*$/.test(line) && (body[index - 1] ?? '').trim() === '');
  const join = (lines: readonly string[]) => lines.join('\n').trim();
  return at < 0 ? { before: join(body), after: '' } : { before: join(body.slice(0, at)), after: join(body.slice(at + 1)) };
}

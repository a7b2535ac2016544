/** YAML with positions: parse errors and schema errors are both told with the line they are on. */
import { isMap, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { LessonProblem } from './lesson.ts';

type Path = readonly PropertyKey[];

/** The data when it fits the schema; otherwise all that is wrong with it, in the order of the file. */
export function parseYaml<T>(file: string, source: string, schema: z.ZodType<T>): { data?: T; lineOf: (path: Path) => number; problems: LessonProblem[] } {
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter, logLevel: 'silent' });
  const lineOf = (path: Path) => counter.linePos(offsetOf(document, path)).line;
  if (document.errors.length > 0) {
    const problems = document.errors.map((e) => ({
      file,
      line: counter.linePos(e.pos[0]).line,
      message: (e.message.split('\n')[0] as string).replace(/ at line \d+.*$/, ''),
    }));
    return { lineOf, problems };
  }
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return { data: parsed.data, lineOf, problems: [] };
  const problems = parsed.error.issues.flatMap((issue) =>
    explain(issue).map(({ path, message }) => ({ file, line: lineOf(path), message: `${pathText(path)}: ${message}` })),
  );
  return { lineOf, problems: problems.sort((a, b) => a.line - b.line) };
}

/** An issue at the most telling path: an unknown key is reported at the key, not at the object around it. */
function explain(issue: z.core.$ZodIssue): { path: Path; message: string }[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ path: [...issue.path, key], message: 'unknown key; remove it or correct its name' }));
  const missing = issue.code === 'invalid_type' && issue.message.endsWith('received undefined');
  return [{ path: issue.path, message: missing ? `is missing; add it (${issue.expected})` : issue.message }];
}

/** Where the key (in a map) or the item (in a list) stands; for what is missing, where its parent stands. */
function offsetOf(document: ReturnType<typeof parseDocument>, path: Path): number {
  const parent = path.length === 0 ? null : document.getIn(path.slice(0, -1), true);
  if (isMap(parent)) {
    const pair = parent.items.find((item) => String((item.key as { value?: unknown })?.value ?? item.key) === String(path.at(-1)));
    const range = (pair?.key as { range?: readonly number[] } | undefined)?.range;
    if (range) return range[0] as number;
  }
  const node = document.getIn(path as unknown[], true) as { range?: readonly number[] } | undefined;
  if (node?.range) return node.range[0] as number;
  return path.length === 0 ? 0 : offsetOf(document, path.slice(0, -1));
}

/** `['steps', 2, 'rule']` → `steps[2].rule`, counted from 0 as in YAML tools. */
function pathText(path: Path): string {
  const text = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
  return text === '' ? 'the file' : text.replace(/^\./, '');
}

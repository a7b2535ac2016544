/** Exercises and verdicts on them as plain text: for commands, and for the lines that watch shows. */
import { type CheckVerdict, difficulties, type Exercise } from '../../lessons/exercise.ts';
import type { Bilingual, Language } from '../../lessons/lesson.ts';
import { exerciseOf, type Progress } from '../../lessons/progress.ts';
import type { Explanation } from '../../lessons/check/explain.ts';
import { plainText, renderMarkdown } from '../text/markdown.ts';
import { fitted, lineText, span, textWidth } from '../text/span.ts';

export const exerciseMessages = {
  /** After a label. */
  colon: { en: ': ', zh: '：' },
  rule: { en: 'Rule', zh: '规则' },
  replay: { en: 'Again', zh: '重现' },
  hint: { en: 'Hint', zh: '提示' },
  explanation: { en: 'Explanation', zh: '讲解' },
  others: { en: 'What others try, and what becomes of it', zh: '常见的错误做法及其后果' },
  allDone: { en: 'All exercises are done.', zh: '所有练习都完成了。' },
  next: { en: 'Next', zh: '下一题' },
  file: { en: 'File', zh: '文件' },
  /** `file`: null where the exercises are not laid out. */
  chosen: {
    en: (id: string, file: string | null) =>
      file === null ? `${id} is the current exercise. \`gocl init\` lays it out.` : `${file} is the current exercise. \`gocl watch\` checks it at every save.`,
    zh: (id: string, file: string | null) =>
      file === null ? `当前练习是 ${id}。先运行 \`gocl init\`。` : `当前练习是 ${file}。\`gocl watch\` 会在每次保存时检查。`,
  },
  /** After a pass. `id`: '' for several; `file`: of the exercise that comes next, null when all are done. */
  afterPass: {
    en: (id: string, file: string | null) =>
      `${id === '' ? '' : `\`gocl solution ${id}\` explains it. `}${file === null ? 'All exercises are done.' : `Next: ${file} (\`gocl next\` shows the task)`}`,
    zh: (id: string, file: string | null) =>
      `${id === '' ? '' : `\`gocl solution ${id}\` 有讲解。`}${file === null ? '所有练习都完成了。' : `下一题：${file}（\`gocl next\` 显示任务）`}`,
  },
  afterFailure: {
    en: (id: string) => `\`gocl hint ${id}\` helps; \`gocl check ${id}\` checks again.`,
    zh: (id: string) => `\`gocl hint ${id}\` 给提示；改好后再运行 \`gocl check ${id}\`。`,
  },
  /** `file`: the one to change; null where the exercises are not laid out. */
  afterHint: {
    en: (id: string, file: string | null) =>
      file === null ? `\`gocl init\` lays the exercises out.` : `Change ${file}, then \`gocl check ${id}\`; \`gocl hint ${id}\` gives the next hint.`,
    zh: (id: string, file: string | null) =>
      file === null ? `先运行 \`gocl init\`。` : `修改 ${file}，再运行 \`gocl check ${id}\`；\`gocl hint ${id}\` 给下一条提示。`,
  },
  afterLastHint: {
    en: (id: string, file: string | null) =>
      file === null
        ? `That was the last hint. \`gocl init\` lays the exercises out.`
        : `That was the last hint. Change ${file}, then \`gocl check ${id}\`; \`gocl solution ${id} --anyway\` shows a solution.`,
    zh: (id: string, file: string | null) =>
      file === null
        ? `这是最后一条提示。先运行 \`gocl init\`。`
        : `这是最后一条提示。修改 ${file}，再运行 \`gocl check ${id}\`；\`gocl solution ${id} --anyway\` 可以看答案。`,
  },
  /** `id`: of the exercise that is shown and has not passed yet; '' when it has. */
  afterSolution: {
    en: (id: string) => (id === '' ? '`gocl next` goes on.' : `Write it yourself, then \`gocl check ${id}\`; \`gocl next\` shows what is to be done.`),
    zh: (id: string) => (id === '' ? '`gocl next` 继续下一题。' : `自己写一遍，再运行 \`gocl check ${id}\`；\`gocl next\` 显示接下来的任务。`),
  },
  commands: {
    en: '`gocl check` checks it, `gocl hint` gives a hint, `gocl watch` checks at every save.',
    zh: '`gocl check` 检查，`gocl hint` 给提示，`gocl watch` 在每次保存时检查。',
  },
  testChanged: {
    en: 'The test in your folder was changed; the check used the original one.',
    zh: '你文件夹里的测试被改动过；检查用的是原来的测试。',
  },
  columns: { en: ['exercise', 'lesson', 'level', 'title'], zh: ['练习', '课程', '难度', '标题'] },
} satisfies Record<string, Readonly<Record<Language, string | readonly string[] | ((id: string, file: string | null) => string)>>>;

export const verdictNames: Record<CheckVerdict, Bilingual> = {
  'compile-error': { en: 'compile error', zh: '编译错误' },
  vet: { en: 'go vet', zh: 'go vet' },
  deadlock: { en: 'deadlock', zh: '死锁' },
  leak: { en: 'leak', zh: '泄漏' },
  race: { en: 'race', zh: '竞态' },
  panic: { en: 'panic', zh: 'panic' },
  fatal: { en: 'fatal error', zh: 'fatal error' },
  'wrong-output': { en: 'wrong result', zh: '结果错误' },
  busy: { en: 'no end', zh: '停不下来' },
  late: { en: 'too late', zh: '太慢' },
  limit: { en: 'limit', zh: '超出限制' },
  'internal-error': { en: 'internal error', zh: '内部错误' },
};

/** The verdict on one exercise, as lines. */
export function verdictLines(e: Exercise, verdict: CheckVerdict | null, said: Explanation, language: Language): string[] {
  const sign = verdict === null ? '✓' : '✗';
  const name = verdict === null ? '' : ` [${verdictNames[verdict][language]}]`;
  const head = `${sign} ${e.id}${name}  ${e.title[language]}`;
  if (verdict === null) return [head, `  ${said.tried}`];
  const colon = exerciseMessages.colon[language];
  return [
    head,
    `  ${said.sentence}`,
    ...said.details.map((l) => `    ${l}`),
    `  ${exerciseMessages.rule[language]}${colon}${said.rule}`,
    ...(said.replay ? [`  ${exerciseMessages.replay[language]}${colon}${said.replay}`] : []),
    `  ${said.tried}`,
  ];
}

/** Title and goal. */
export function taskText(e: Exercise, language: Language, width: number): string {
  const heading = `${e.id} · ${e.title[language]} (${e.lesson}, ${difficulties[e.difficulty][language]})`;
  return `${heading}\n\n${markdownText(e.goal[language], width)}`;
}

/** Hints 1 to `count`. */
export function hintText(e: Exercise, count: number, language: Language, width: number): string {
  const hints = e.hints.slice(0, count);
  return hints.map((h, index) => `${exerciseMessages.hint[language]} ${index + 1}/${e.hints.length}\n\n${markdownText(h[language], width)}`).join('\n\n');
}

/** The solutions, the explanation, and what goes wrong otherwise. */
export function solutionText(e: Exercise, language: Language, width: number): string {
  const solutions = e.solutions.map((s) => `// solution/${s.name}.go\n\n${s.text.trimEnd()}`);
  const others = e.wrong.map((w) => `- **${w.name}** (${verdictNames[w.verdict][language]}): ${w.why[language]}`).join('\n');
  return [
    ...solutions,
    `${exerciseMessages.explanation[language]}\n\n${markdownText(e.explanation[language], width)}`,
    `${exerciseMessages.others[language]}\n\n${markdownText(others, width)}`,
  ].join('\n\n');
}

/** One line for each, with a sign for what is done and an arrow at the current one. */
export function listText(exercises: readonly Exercise[], progress: Progress, current: Exercise | undefined, language: Language): string {
  const rows = exercises.map((e) => {
    const p = exerciseOf(progress, e.id);
    return [
      `${e === current ? '>' : ' '} ${p.passed ? '✓' : p.checks > 0 ? '…' : ' '} ${e.id}`,
      e.lesson,
      difficulties[e.difficulty][language],
      e.title[language],
    ];
  });
  const header = exerciseMessages.columns[language].map((c, index) => (index === 0 ? `    ${c}` : c));
  const all = [header, ...rows];
  const widths = header.map((_, column) => Math.max(...all.map((r) => textWidth(r[column] as string))));
  const text = all.map((r) =>
    r
      .map((cell, column) => lineText(fitted([span(cell)], widths[column] as number)))
      .join('  ')
      .trimEnd(),
  );
  const count = exercises.filter((e) => exerciseOf(progress, e.id).passed !== undefined).length;
  const summary = language === 'zh' ? `完成 ${count}/${exercises.length}` : `${count} of ${exercises.length} done`;
  return [...text, '', summary].join('\n');
}

export function markdownText(markdown: string, width: number): string {
  return plainText(renderMarkdown(markdown.trim(), width, true));
}

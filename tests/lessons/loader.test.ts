import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/lessons/lesson.ts';
import { loadLesson, loadLessons } from '../../src/lessons/loader.ts';
import { diskFiles, lessonsRoot, memoryFiles } from './lesson-files.ts';

const yaml = `id: tiny
order: 1
title: { en: Tiny, zh: 小 }
summary: { en: A tiny lesson., zh: 很小的一课。 }
prerequisites: []
concepts: [one]
aliases: [small]
steps:
  - id: first
    title: { en: First, zh: 第一步 }
    program: one.go
    predict:
      kind: output
      question: { en: What?, zh: 什么？ }
      options:
        - claim: { output: "1\\n" }
        - claim: { output: "2\\n" }
      answer: a
    expect: { output: "1\\n" }
    rule: { en: One., zh: 一。 }
`;
const prose = '# Tiny\n\n## first\n\nBefore.\n\n---\n\nAfter.\n';
const files = { 'l/tiny/lesson.yaml': yaml, 'l/tiny/en.md': prose, 'l/tiny/zh.md': prose, 'l/tiny/programs/one.go': 'package main\n' };

function problems(changes: Record<string, string | null>): string[] {
  const texts = Object.fromEntries(Object.entries({ ...files, ...changes }).filter((entry): entry is [string, string] => entry[1] !== null));
  return loadLessons('l', memoryFiles(texts)).problems.map(formatProblem);
}

describe('loading a lesson', () => {
  it('puts data, prose and programs together', () => {
    const { lesson } = loadLesson('l/tiny', memoryFiles(files));
    expect(lesson?.steps[0]).toMatchObject({
      id: 'first',
      program: { name: 'one.go', text: 'package main\n' },
      prose: { en: { before: 'Before.', after: 'After.' } },
      predict: { answer: 0, options: [{ letter: 'a' }, { letter: 'b' }] },
    });
  });

  it('reads the times of signals into virtual nanoseconds', () => {
    const withSignals = yaml.replace('    expect:', '    signals: [{ signal: SIGINT, at: 1.5s }, { signal: SIGKILL, at: 2s500ms }]\n    expect:');
    expect(loadLesson('l/tiny', memoryFiles({ ...files, 'l/tiny/lesson.yaml': withSignals })).lesson?.steps[0]?.signals).toEqual([
      { signal: 'SIGINT', at: 1.5e9 },
      { signal: 'SIGKILL', at: 2.5e9 },
    ]);
  });

  it.each<[string, Record<string, string | null>, string]>([
    [
      'a signal that does not exist',
      { 'l/tiny/lesson.yaml': yaml.replace('    expect:', '    signals: [{ signal: SIGHELP, at: 1s }]\n    expect:') },
      'l/tiny/lesson.yaml:19: steps[0].signals[0].signal: write one of SIGINT, SIGTERM',
    ],
    [
      'a signal at a number without a unit',
      { 'l/tiny/lesson.yaml': yaml.replace('    expect:', '    signals: [{ signal: SIGINT, at: 2 }]\n    expect:') },
      'l/tiny/lesson.yaml:19: steps[0].signals[0].at: write a time with its unit, such as 2s or 250ms',
    ],
    [
      'a signal without a program',
      { 'l/tiny/lesson.yaml': `${yaml}  - id: last\n    title: { en: L, zh: L }\n    signals: [{ signal: SIGINT, at: 2s }]\n` },
      'l/tiny/lesson.yaml:23: steps[1].signals: a signal needs a program to arrive at: add program',
    ],
    ['a misspelt key', { 'l/tiny/lesson.yaml': yaml.replace('aliases:', 'alias:') }, 'l/tiny/lesson.yaml:7: alias: unknown key; remove it or correct its name'],
    ['a missing key', { 'l/tiny/lesson.yaml': yaml.replace('order: 1\n', '') }, 'l/tiny/lesson.yaml:1: order: is missing; add it (number)'],
    [
      'a wrong type',
      { 'l/tiny/lesson.yaml': yaml.replace('order: 1', 'order: first') },
      'l/tiny/lesson.yaml:2: order: Invalid input: expected number, received string',
    ],
    [
      'an answer that is no option',
      { 'l/tiny/lesson.yaml': yaml.replace('answer: a', 'answer: c') },
      'l/tiny/lesson.yaml:18: steps[0].predict.answer: write the letter of the right option (a, b), not "c"',
    ],
    [
      'a program without an expectation',
      { 'l/tiny/lesson.yaml': yaml.replace('    expect: { output: "1\\n" }\n', '') },
      'l/tiny/lesson.yaml:11: steps[0].program: say what the program does: add expect',
    ],
    ['broken YAML', { 'l/tiny/lesson.yaml': `${yaml}  - id: [\n` }, 'l/tiny/lesson.yaml:22:'],
    ['a missing language', { 'l/tiny/zh.md': null }, 'l/tiny/zh.md: no such file; every lesson is written in both languages'],
    ['a step without prose', { 'l/tiny/en.md': '## other\n\nText.\n' }, 'l/tiny/en.md: there is no section for step first; add "## first"'],
    [
      'prose without a step',
      { 'l/tiny/en.md': `${prose}\n## extra\n\nText.\n` },
      'l/tiny/en.md:11: lesson.yaml has no step extra; rename or remove this section',
    ],
    ['an empty section', { 'l/tiny/en.md': '## first\n\n---\n\nAfter.\n' }, 'l/tiny/en.md:1: section first is empty above its ---; write what is read first'],
    ['a missing program', { 'l/tiny/programs/one.go': null }, 'l/tiny/lesson.yaml:11: there is no file programs/one.go; add it or correct the name'],
    ['a stray program', { 'l/tiny/programs/two.go': '' }, 'l/tiny/programs/two.go: no step uses this file; use it or remove it'],
    [
      'a folder of another name',
      { 'l/tiny/lesson.yaml': yaml.replace('id: tiny', 'id: large') },
      'l/tiny/lesson.yaml:1: id is large, but the folder is tiny; they must be the same',
    ],
  ])('tells of %s, with file and line', (_, changes, message) => {
    expect(problems(changes).some((problem) => problem.startsWith(message))).toBe(true);
  });

  it('finds names that belong to two lessons', () => {
    const other = yaml.replace('id: tiny', 'id: small').replace('aliases: [small]', 'aliases: []');
    expect(problems({ 'l/small/lesson.yaml': other, 'l/small/en.md': prose, 'l/small/zh.md': prose, 'l/small/programs/one.go': '' })).toEqual([
      'l/tiny/lesson.yaml: the name small already belongs to small; choose another alias',
    ]);
  });

  it('never throws on nonsense', () => {
    for (const text of ['', '[]', '- 1', 'a: &x [*x]', '\u0000', 'steps: 3', '? ? ?'] as const)
      expect(() => problems({ 'l/tiny/lesson.yaml': text })).not.toThrow();
  });
});

describe('the lessons that come with gocl', () => {
  it('have no problems', () => {
    expect(loadLessons(lessonsRoot, diskFiles).problems.map(formatProblem)).toEqual([]);
  });

  it('say every step in both languages, with a prediction at least every second step', () => {
    for (const lesson of loadLessons(lessonsRoot, diskFiles).lessons) {
      const programs = lesson.steps.filter((step) => step.program);
      expect(programs.filter((step) => step.predict).length * 2).toBeGreaterThanOrEqual(programs.length);
      expect(lesson.steps.at(-1)?.program).toBeUndefined();
      for (const step of programs) {
        const lines = step.program?.text.trimEnd().split('\n').length ?? 0;
        expect([step.id, lines <= 42]).toEqual([step.id, true]);
      }
    }
  });
});

/** Exercises from files: what is wrong is told with file and line. */
import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/lessons/lesson.ts';
import { loadExercises } from '../../src/lessons/exercise-loader.ts';
import { memoryFiles } from '../lessons/lesson-files.ts';

const yaml = `title: { en: T, zh: 题 }
difficulty: 1
fails: deadlock
goal: { en: G, zh: 目标 }
hints:
  - { en: a, zh: 一 }
  - { en: b, zh: 二 }
  - { en: c, zh: 三 }
explanation: { en: E, zh: 讲解 }
wrong:
  - { name: one, verdict: panic, why: { en: w, zh: 因 } }
  - { name: two, verdict: leak, why: { en: w, zh: 因 } }
`;

const good: Record<string, string> = {
  '/l/channels/exercises/sum/exercise.yaml': yaml,
  '/l/channels/exercises/sum/sum.go': 'package sum\n',
  '/l/channels/exercises/sum/sum_test.go': 'package sum\n',
  '/l/channels/exercises/sum/solution/sum.go': 'package sum // s\n',
  '/l/channels/exercises/sum/solution/other.go': 'package sum // o\n',
  '/l/channels/exercises/sum/wrong/one.go': 'package sum // 1\n',
  '/l/channels/exercises/sum/wrong/two.go': 'package sum // 2\n',
};

function problemsOf(files: Record<string, string>): string[] {
  return loadExercises('/l', ['channels'], memoryFiles(files)).problems.map(formatProblem);
}

describe('the loader of exercises', () => {
  it('puts an exercise together', () => {
    const { exercises, problems } = loadExercises('/l', ['channels'], memoryFiles(good));
    expect(problems).toEqual([]);
    expect(exercises).toHaveLength(1);
    expect(exercises[0]).toMatchObject({ id: 'sum', lesson: 'channels', fails: 'deadlock', starter: 'package sum\n' });
    expect(exercises[0]?.solutions.map((s) => s.name)).toEqual(['sum', 'other']);
    expect(exercises[0]?.wrong.map((w) => w.text)).toEqual(['package sum // 1\n', 'package sum // 2\n']);
  });

  it.each([
    ['an unknown verdict', { 'exercise.yaml': yaml.replace('verdict: panic', 'verdict: bang') }, /exercise\.yaml:11: wrong\[0\]\.verdict: /],
    ['two hints', { 'exercise.yaml': yaml.replace('  - { en: c, zh: 三 }\n', '') }, /exercise\.yaml:5: hints: give three hints/],
    ['an unknown key', { 'exercise.yaml': `${yaml}colour: red\n` }, /exercise\.yaml:13: colour: unknown key/],
    ['no YAML at all', { 'exercise.yaml': 'title: {' }, /exercise\.yaml:\d+: /],
    ['a stray file', { 'notes.txt': 'x' }, /sum\/notes\.txt: nothing uses this file/],
    ['a stray attempt', { 'wrong/three.go': 'x' }, /sum\/wrong\/three\.go: nothing uses this file/],
  ])('%s', (_, change, message) => {
    const files = { ...good, ...Object.fromEntries(Object.entries(change).map(([name, text]) => [`/l/channels/exercises/sum/${name}`, text])) };
    expect(problemsOf(files).join('\n')).toMatch(message);
  });

  it.each(['sum.go', 'sum_test.go', 'solution/sum.go', 'wrong/two.go'])('misses %s', (name) => {
    const { [`/l/channels/exercises/sum/${name}`]: _, ...rest } = good;
    expect(problemsOf(rest).join('\n')).toContain(name);
  });
});

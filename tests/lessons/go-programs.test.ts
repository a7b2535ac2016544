/** How real Go's word on programs is judged; Go itself is played by a function. */
import { describe, expect, it } from 'vitest';
import { goProgramVerdicts } from '../../src/host/go-programs.ts';
import type { Lesson, Step } from '../../src/lessons/lesson.ts';
import { result } from '../ui/trace-builder.ts';

const both = (text: string) => ({ en: text, zh: text });
const step: Step = {
  id: 's',
  title: both('S'),
  prose: { en: { before: 'b', after: '' }, zh: { before: 'b', after: '' } },
  program: { name: 'p.go', text: 'package main\n' },
  expect: { output: 'hi\n' },
};

function lessonWith(change: Partial<Step>): Lesson {
  return { id: 'l', order: 1, title: both('L'), summary: both('L'), prerequisites: [], concepts: [], aliases: [], steps: [{ ...step, ...change }] };
}

/** A Go that builds everything, and whose binaries print `stdout` and exit with `code`. */
const goThat =
  (stdout: string, code = 0, builds = true) =>
  (command: string) =>
    command === 'go' ? { code: builds ? 0 : 1, stdout: '', output: 'no' } : { code, stdout, output: stdout };

const hi = async () => result({ stdout: 'hi\n' });

describe('what real Go says of programs', () => {
  it('agrees when output and status are the same', async () => {
    expect(await goProgramVerdicts([lessonWith({})], hi, goThat('hi\n'))).toEqual([]);
  });

  it('names the program whose output, status or build differs', async () => {
    const [output] = await goProgramVerdicts([lessonWith({})], hi, goThat('ho\n'));
    expect(output).toBe('l/programs/p.go: real Go prints "ho\\n" and exits with 0, not "hi\\n" and 0');
    expect(await goProgramVerdicts([lessonWith({})], hi, goThat('hi\n', 2))).toHaveLength(1);
    expect(await goProgramVerdicts([lessonWith({})], hi, goThat('', 0, false))).toEqual(['l/programs/p.go: real Go does not compile it: no']);
  });

  it('runs each language version, and leaves alone what states no one output', async () => {
    const versions = [
      { go: 21, expect: { output: 'hi\n' } },
      { go: 22, expect: { output: 'hi\n' } },
    ];
    const lines = await goProgramVerdicts([lessonWith({ versions })], hi, goThat('ho\n'));
    expect(lines.map((l) => l.split(':')[0])).toEqual(['l/programs/p.go (go 1.21)', 'l/programs/p.go (go 1.22)']);
    expect(await goProgramVerdicts([lessonWith({ expect: { outputs: ['hi\n', 'ho\n'] } })], hi, goThat(''))).toEqual([]);
    expect(await goProgramVerdicts([lessonWith({ signals: [{ signal: 'SIGINT', at: 1e9 }] })], hi, goThat(''))).toEqual([]);
  });
});

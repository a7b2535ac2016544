import { afterAll, describe, expect, it } from 'vitest';
import { Runner } from '../../src/host/runner.ts';
import { checkLesson, programRequest } from '../../src/lessons/check-lesson.ts';
import { refute } from '../../src/lessons/claim.ts';
import type { Claim, Lesson, Step } from '../../src/lessons/lesson.ts';
import type { RunRequest } from '../../src/program/result.ts';
import { compose, rowsOf } from '../../src/ui/lesson/compose.ts';
import { initialState, type LessonState, reduce } from '../../src/ui/lesson/state.ts';
import { renderLessonText } from '../../src/ui/plain/lesson-text.ts';
import { lineText } from '../../src/ui/text/span.ts';
import { result, TraceBuilder } from '../ui/trace-builder.ts';

const runner = new Runner();
afterAll(() => runner.close());
const runHere = (request: RunRequest) => runner.run(request);

const both = (text: string) => ({ en: text, zh: text });
const prose = { en: { before: 'b', after: '' }, zh: { before: 'b', after: '' } };

function lessonWith(step: Partial<Step>): Lesson {
  const whole: Step = {
    id: 's',
    title: both('S'),
    prose,
    program: { name: 'p.go', text: 'package main\n' },
    expect: { output: 'hi\n' },
    rule: both('r'),
    ...step,
  };
  return { id: 'l', order: 1, title: both('L'), summary: both('L'), prerequisites: [], concepts: [], aliases: [], steps: [whole] };
}

function predict(answer: number, ...claims: Claim[]): Step['predict'] {
  return { kind: 'output', question: both('?'), options: claims.map((claim, index) => ({ letter: 'abcd'[index] as string, claim })), answer };
}

const hi = async () => result({ stdout: 'hi\n' });
/** Panics with every third seed. */
const sometimes = async (request: { seed?: string }) =>
  Number(request.seed) % 3 === 0 ? result({ outcome: 'panic', exitCode: 2, stderr: 'panic: x\n' }) : result({ stdout: 'hi\n' });

describe('the gate', () => {
  it('passes what is true', async () => {
    expect(await checkLesson(lessonWith({ predict: predict(0, { output: 'hi\n' }, { output: 'ho\n' }) }), hi)).toEqual([]);
  });

  it('fails a wrong expectation, with the seed', async () => {
    const [problem] = await checkLesson(lessonWith({ expect: { output: 'ho\n' } }), hi);
    expect(problem).toEqual({ lesson: 'l', step: 's', message: 'expect: the output is "hi\\n", not "ho\\n" (seed 1)' });
  });

  it('fails a wrong key', async () => {
    const problems = await checkLesson(lessonWith({ predict: predict(1, { output: 'hi\n' }, { output: 'ho\n' }) }), hi);
    expect(problems.map((p) => p.message)).toEqual([
      'option a is true as well, though the key is b',
      'the key is b, but the output is "hi\\n", not "ho\\n" (seed 1)',
    ]);
  });

  it('fails a distractor that is right as well', async () => {
    const problems = await checkLesson(lessonWith({ predict: predict(0, { output: 'hi\n' }, { prints: ['h'] }) }), hi);
    expect(problems.map((p) => p.message)).toEqual(['option b is true as well, though the key is a']);
  });

  it('expects a normal end unless a verdict is named', async () => {
    const [problem] = await checkLesson(lessonWith({ expect: {} }), async () => result({ outcome: 'panic', stderr: 'panic: boom\n' }));
    expect(problem?.message).toBe('expect: the verdict is panic, not ok: panic: boom (seed 1)');
  });

  it('runs each language version, and asks about the first', async () => {
    const old = { go: 21, expect: { output: 'old\n' } };
    const versions = [old, { go: 22, expect: { output: 'new\n' } }];
    const run = async (request: { module?: { goVersion: number } }) => result({ stdout: request.module?.goVersion === 21 ? 'old\n' : 'new\n' });
    const step = { versions, expect: old.expect, predict: predict(0, { output: 'old\n' }, { output: 'new\n' }) };
    expect(await checkLesson(lessonWith(step), run)).toEqual([]);
    const wrong = await checkLesson(lessonWith({ ...step, versions: [old, { go: 22, expect: { output: 'old\n' } }] }), run);
    expect(wrong.map((p) => p.message)).toEqual(['expect of go 1.22: the output is "new\\n", not "old\\n" (seed 1)']);
  });

  it('knows sets of verdicts, and “sometimes”', async () => {
    const claims = predict(1, { verdict: 'ok' }, { verdict: 'panic', when: 'sometimes' }, { verdict: 'panic' });
    expect(await checkLesson(lessonWith({ expect: { verdicts: ['ok', 'panic'] }, predict: claims }), sometimes)).toEqual([]);
    const [never] = await checkLesson(lessonWith({ expect: { verdicts: ['ok', 'panic'] } }), hi);
    expect(never?.message).toBe('expect: the verdict "panic" never occurs in 60 runs');
  });
});

describe('signals', () => {
  const waits = `package main

import (
	"fmt"
	"os"
	"os/signal"
)

func main() {
	c := make(chan os.Signal, 1)
	signal.Notify(c, os.Interrupt)
	fmt.Println(<-c)
}
`;
  const step = { program: { name: 'p.go', text: waits }, signals: [{ signal: 'SIGINT', at: 1e9 }] };

  it('arrive when the gate runs the program', async () => {
    expect(await checkLesson(lessonWith({ ...step, expect: { output: 'interrupt\n' } }), runHere)).toEqual([]);
    const [problem] = await checkLesson(lessonWith({ ...step, signals: [{ signal: 'SIGTERM', at: 1e9 }], expect: { output: 'interrupt\n' } }), runHere);
    expect(problem?.message).toBe('expect: the verdict is exit, not ok (seed 1)');
  });

  it('arrive in plain text, which says when', async () => {
    const text = await renderLessonText(lessonWith({ ...step, expect: { output: 'interrupt\n' } }), 'en', runHere, 100);
    expect(text).toContain('\n↯ SIGINT arrives at 1s\n');
    expect(text).toContain('  | interrupt\n');
  });

  it('are announced on the screen before and after the run, in both languages', async () => {
    const lesson = lessonWith({ ...step, expect: { output: 'interrupt\n' } });
    const screen = (state: LessonState) =>
      rowsOf(compose(state, 100, 30))
        .map(lineText)
        .join('\n');
    const open = initialState(lesson, 'en', 0);
    expect(screen(open)).toContain('↯ SIGINT arrives at 1s');
    expect(screen({ ...open, language: 'zh' })).toContain('↯ 1s 时 SIGINT 到达');
    const result = await runHere(programRequest(step.program, '1', { signals: step.signals }));
    expect(screen(reduce(reduce(open, { type: 'confirm' }), { type: 'ran', index: 0, version: 0, seed: '1', result }))).toContain('↯ SIGINT arrives at 1s');
  });
});

describe('claims about the end', () => {
  const deadlock = new TraceBuilder('p.go', '')
    .at(1, 5)
    .do(1, { kind: 'GoCreate', newg: 2, fn: 'main.main.func1' })
    .at(2, 7)
    .do(2, { kind: 'GoBlock', reason: 'chan receive', on: [1] })
    .at(1, 9)
    .do(1, { kind: 'GoBlock', reason: 'chan send', on: [2] })
    .build();
  const dump =
    'fatal error: all goroutines are asleep - deadlock!\n\ngoroutine 1 [chan send]:\nmain.main()\n\t/lesson/p.go:9 +0x1d\n\ngoroutine 2 [chan receive]:\nmain.main.func1()\n\t/lesson/p.go:7 +0x1d\ncreated by main.main in goroutine 1\n\t/lesson/p.go:5 +0x1d\n';
  const run = { seed: '1', result: result({ outcome: 'fatal', exitCode: 2, stderr: dump, trace: deadlock }) };

  it.each<[Claim, string | null]>([
    [
      {
        verdict: 'deadlock',
        left: 2,
        blocked: [
          { line: 7, reason: 'chan receive' },
          { goroutine: 1, line: 9, reason: 'chan send' },
        ],
      },
      null,
    ],
    [
      { blocked: [{ line: 9, reason: 'chan send' }] },
      '2 goroutines are blocked, not 1: goroutine 1 at line 9 in chan send; goroutine 2 at line 7 in chan receive (seed 1)',
    ],
    [
      { blocked: [{ line: 8, reason: 'chan send' }] },
      'nothing is blocked at line 8 in chan send; blocked are: goroutine 1 at line 9 in chan send; goroutine 2 at line 7 in chan receive (seed 1)',
    ],
    [{ left: 1 }, '2 goroutines are left, not 1 (seed 1)'],
    [{ verdict: 'fatal' }, 'the verdict is deadlock, not fatal: fatal error: all goroutines are asleep - deadlock! (seed 1)'],
  ])('%j', (claim, why) => {
    expect(refute(claim, 'p.go', [run])).toBe(why);
  });

  it('takes the trace where the program ends well', () => {
    const leak = { seed: '1', result: result({ trace: deadlock }) };
    expect(
      refute(
        {
          verdict: 'ok',
          left: 2,
          blocked: [
            { goroutine: 2, line: 7, reason: 'chan receive' },
            { line: 9, reason: 'chan send' },
          ],
        },
        'p.go',
        [leak],
      ),
    ).toBeNull();
  });

  it('reads the line of a panic off the stack, and of a compile error off the diagnostic', () => {
    const panic = { seed: '1', result: result({ outcome: 'panic', stderr: 'panic: x\n\ngoroutine 1 [running]:\nmain.main()\n\t/lesson/p.go:19 +0x1d\n' }) };
    expect(refute({ line: 19 }, 'p.go', [panic])).toBeNull();
    expect(refute({ line: 18 }, 'p.go', [panic])).toBe('it ends at line 19, not 18 (seed 1)');
  });
});

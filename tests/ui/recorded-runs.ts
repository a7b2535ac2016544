/** Two programs of the channels lesson, recorded by hand: a deadlock at once, and a buffered channel that fills up. */
import type { Lesson } from '../../src/lessons/lesson.ts';
import type { RunProgram, RunResult } from '../../src/program/result.ts';
import { recorded, result, TraceBuilder } from './trace-builder.ts';

const second = 1_000_000_000;

export function surpriseRun(text: string): RunResult {
  const trace = new TraceBuilder('surprise.go', text)
    .do(1, { kind: 'GoStart' })
    .at(1, 6)
    .do(1, { kind: 'ObjectCreate', id: 1, object: 'chan', name: 'ch', cap: 0, elem: 'string' })
    .at(1, 7)
    .do(1, { kind: 'GoBlock', reason: 'chan send', on: [1] })
    .do(0, { kind: 'Fatal', text: 'all goroutines are asleep - deadlock!' })
    .build();
  const stderr = 'fatal error: all goroutines are asleep - deadlock!\n\ngoroutine 1 [chan send]:\nmain.main()\n\t/lesson/surprise.go:7 +0x37\n';
  return result({ exitCode: 2, outcome: 'fatal', stderr, trace });
}

export function bufferRun(text: string): RunResult {
  const b = new TraceBuilder('buffer.go', text)
    .do(1, { kind: 'GoStart' })
    .at(1, 9, 10)
    .do(1, { kind: 'ObjectCreate', id: 1, object: 'chan', name: 'shelf', cap: 3, elem: 'int' })
    .at(1, 12);
  b.do(1, { kind: 'GoCreate', newg: 2, fn: 'main.main.func1' });
  const put = (n: number, seconds: number, held: number) =>
    b
      .at(1, 20)
      .do(1, { kind: 'ChanSend', ch: 1, value: String(n) })
      .at(1, 21, 22)
      .do(1, { kind: 'Output', fd: 1, text: `${seconds}s: put ${n}, shelf holds ${held} of 3\n` });
  for (const n of [1, 2, 3]) put(n, 0, n);
  b.at(1, 20).do(1, { kind: 'GoBlock', reason: 'chan send', on: [1] });
  b.do(2, { kind: 'GoStart' })
    .at(2, 14)
    .do(2, { kind: 'GoBlock', reason: 'sleep', on: [] })
    .sleep(second)
    .do(0, { kind: 'GoUnblock', other: 2 })
    .do(2, { kind: 'GoStart' });
  b.at(2, 15)
    .do(2, { kind: 'ChanRecv', ch: 1, value: '1', ok: true })
    .do(1, { kind: 'ChanSend', ch: 1, value: '4' })
    .do(2, { kind: 'GoUnblock', other: 1 })
    .at(2, 14)
    .do(2, { kind: 'GoBlock', reason: 'sleep', on: [] });
  b.do(1, { kind: 'GoStart' })
    .at(1, 21, 22)
    .do(1, { kind: 'Output', fd: 1, text: '1s: put 4, shelf holds 3 of 3\n' })
    .at(1, 20)
    .do(1, { kind: 'GoEnd', how: 'return' })
    .do(1, { kind: 'Exit', code: 0 });
  return result({
    stdout: '0s: put 1, shelf holds 1 of 3\n0s: put 2, shelf holds 2 of 3\n0s: put 3, shelf holds 3 of 3\n1s: put 4, shelf holds 3 of 3\n',
    trace: b.build(),
  });
}

export function recordedRuns(lesson: Lesson): RunProgram {
  const text = (name: string) => lesson.steps.find((step) => step.program?.name === name)?.program?.text ?? '';
  return recorded({
    'surprise.go': surpriseRun(text('surprise.go')),
    'buffer.go': bufferRun(text('buffer.go')),
    'directions.go': result({
      exitCode: 1,
      outcome: 'compile-error',
      stderr: '# command-line-arguments\n./directions.go:16:8: invalid operation: cannot close receive-only channel in (variable of type <-chan int)\n',
      diagnostics: [
        {
          file: './directions.go',
          line: 16,
          column: 8,
          endLine: 16,
          endColumn: 10,
          message: 'invalid operation: cannot close receive-only channel in (variable of type <-chan int)',
          code: 'InvalidClose',
        },
      ],
    }),
  });
}

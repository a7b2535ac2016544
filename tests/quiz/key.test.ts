/** Keys on the real engine: those of the test quiz hold, and whatever is made wrong in it fails. */
import { afterAll, describe, expect, it } from 'vitest';
import { Runner } from '../../src/host/runner.ts';
import { checkExtent, checkQuestion } from '../../src/lessons/quiz/check-quiz.ts';
import { computeKey } from '../../src/lessons/quiz/key.ts';
import { SeededSchedules } from '../../src/lessons/quiz/outcome-source.ts';
import type { RunRequest } from '../../src/program/result.ts';
import { loadChanged, pipes, pipesYaml, questionOf, swap } from './quiz-files.ts';

const runner = new Runner();
afterAll(() => runner.close());
const source = new SeededSchedules((request) => runner.run(request));

describe('the key of a question', () => {
  it.each(pipes.questions.map((q) => [q.id, q] as const))('%s holds', async (_, question) => {
    expect(await checkQuestion(question, source)).toEqual([]);
  });

  it('says how often each outcome occurs, with a seed that replays it', async () => {
    const { outcomes } = await computeKey(questionOf(pipes, 'which-case'), source);
    expect(outcomes).toMatchObject({ tried: 200, deterministic: false });
    expect(outcomes.outcomes.reduce((sum, o) => sum + o.times, 0)).toBe(200);
    for (const outcome of outcomes.outcomes) expect(outcome.result.seed).toBe(outcome.seed);
    expect(new Set(outcomes.outcomes.map((o) => o.result.outcome))).toEqual(new Set(['ok', 'panic']));
  });

  it('runs once where there is nothing to choose', async () => {
    let runs = 0;
    const counting = new SeededSchedules((request: RunRequest) => {
      runs++;
      return runner.run(request);
    });
    const question = questionOf(pipes, 'two-values');
    expect((await computeKey(question, counting)).outcomes).toMatchObject({ tried: 1, deterministic: true });
    await computeKey(question, counting);
    expect(runs).toBe(1);
  });

  it.each<[string, string, string, string, RegExp]>([
    ['a wrong answer', 'two-values', 'answer: a\n', 'answer: b\n', /^the answer is b, but the only run say a$/],
    [
      'a distractor that is true as well',
      'two-values',
      'claim: { verdict: deadlock }',
      'claim: { prints: [b] }',
      /^options a and c are all right; only one may be$/,
    ],
    ['no right option', 'two-values', '"a\\nb\\n", "b\\na\\n"', '"a\\n", "b\\na\\n"', /^no option is right/],
    [
      'a missing outcome',
      'who-is-first',
      '["left\\nright\\n", "right\\nleft\\n", "left\\n"]',
      '["left\\nright\\n", "left\\n"]',
      /^an outcome is not among the options: output "right\\nleft\\n"/,
    ],
    ['an outcome that never occurs', 'who-is-first', 'answer: [a, b]', 'answer: [a, b, c]', /^the answer is a, b, c, but 200 schedules say a, b$/],
    ['a wrong line', 'where-it-panics', '[7, 9, 10]', '[7, 8, 10]', /^no option is right: it panics at line 9$/],
    ['lines of somebody blocked, where nobody is', 'where-it-panics', 'asks: panics', 'asks: blocks', /^nothing is blocked for ever$/],
    [
      'another error of the compiler',
      'unused-variable',
      'declared and not used: count',
      'declared and not used: coun',
      /^no option is right: the first error is "declared and not used: count"$/,
    ],
    ['a wrong verdict', 'senders-left', 'answer: leak', 'answer: deadlock', /^the answer is deadlock, but 200 schedules say leak$/],
    [
      'a verdict that is possible and not named',
      'how-it-may-end',
      'answer: [fine, panic]',
      'answer: panic',
      /^the answer is panic, but 200 schedules say fine, panic$/,
    ],
    ['a wrong count', 'how-many-left', '[0, 1, 2, 3]', '[0, 1, 4, 3]', /^no option is right: 2 goroutines are left$/],
    ['a wrong order', 'first-then', '{ prints: drained }', '{ prints: started }', /./],
    ['a line that is not printed', 'first-then', '{ prints: drained }', '{ prints: gone }', /^the line "gone" is not printed with seed 1$/],
    ['no repair that works', 'repair-the-leak', "'make(chan int, 2)'", "'make(chan int, 0)'", /^no option is right: no repair/],
    ['nothing to repair', 'repair-the-leak', 'wants: { output: "over\\n" }', 'wants: { left: 2 }', /there is nothing to repair/],
    ['a claim of “sometimes” that always holds', 'which-case', 'claim: { verdict: ok }', 'claim: { verdicts: [ok, panic], left: 0 }', /./],
  ])('fails %s', async (_, id, from, to, message) => {
    const { quiz, problems } = loadChanged(swap(pipesYaml, from, to));
    const lines = quiz ? await checkQuestion(questionOf(quiz, id), source) : problems;
    expect(lines[0]).toMatch(message);
  });

  it('fails items that stand in another order', async () => {
    const yaml = swap(
      swap(swap(pipesYaml, '{ prints: started }', '{ prints: X }'), '{ prints: drained }', '{ prints: started }'),
      '{ prints: X }',
      '{ prints: drained }',
    );
    const [line] = await checkQuestion(questionOf(loadChanged(yaml).quiz, 'first-then'), source);
    expect(line).toBe('the answer is "drained", "from the goroutine", "started", but 200 schedules say "started", "from the goroutine", "drained"');
  });

  it('fails an output that depends on the schedule', async () => {
    const yaml = swap(swap(pipesYaml, 'kind: outputs', 'kind: output'), 'answer: [a, b]', 'answer: a');
    const [line] = await checkQuestion(questionOf(loadChanged(yaml).quiz, 'who-is-first'), source);
    expect(line).toMatch(/^the output depends on the schedule: .* with seed 1, .* with seed shuffle-/);
  });

  it('counts a patch that does not compile as wrong', async () => {
    const yaml = swap(pipesYaml, "to: 'make(chan int, 1)'", "to: 'make(chan, 1)'");
    expect(await checkQuestion(questionOf(loadChanged(yaml).quiz, 'repair-the-leak'), source)).toEqual([]);
  });

  it('refuses a line that is blocked in some schedules only', async () => {
    const program =
      'package main\n\nimport "runtime"\n\nfunc main() {\n\tvalues := make(chan int)\n\tready := make(chan bool, 2)\n\tready <- true\n\tgo func() { values <- 1 }()\n\truntime.Gosched()\n\tselect {\n\tcase <-ready:\n\tcase <-values:\n\t}\n}\n';
    const yaml = `questions:\n  - { id: x, kind: line, asks: blocks, program: x.go, options: [9, 11], answer: a, why: { en: w, zh: w } }\n`;
    const none = Object.fromEntries(['two', 'race', 'closed', 'unused', 'stuck', 'maybe', 'steps'].map((name) => [`l/pipes/quiz/${name}.go`, null]));
    const [line] = await checkQuestion(questionOf(loadChanged(yaml, { ...none, 'l/pipes/quiz/x.go': program }).quiz, 'x'), source);
    expect(line).toBe('line 9 is blocked in some schedules only; offer another line');
  });

  it('wants enough questions of enough kinds', () => {
    expect(checkExtent(pipes)).toEqual(['there are 10 questions; at least 12 are wanted']);
    const few = { ...pipes, questions: pipes.questions.slice(0, 4) };
    expect(checkExtent(few)).toEqual(['there are 4 questions; at least 12 are wanted', 'the questions are of 4 kinds; at least 5 are wanted']);
  });
});

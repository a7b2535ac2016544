import { describe, expect, it } from 'vitest';
import { loadChanged, pipes, pipesYaml, questionOf, swap } from './quiz-files.ts';

describe('loading a quiz', () => {
  it('has every kind of question, with what is stated and whether several may be right', () => {
    expect(pipes.questions.map((q) => q.kind)).toEqual(['output', 'outputs', 'line', 'compile', 'verdict', 'left', 'order', 'fix', 'choice', 'verdict']);
    expect(pipes.questions.map((q) => [q.stated.join(''), q.multiple])).toEqual([
      ['0', false],
      ['01', true],
      ['1', false],
      ['1', false],
      ['2', false],
      ['2', false],
      ['012', false],
      ['1', false],
      ['1', false],
      ['03', true],
    ]);
  });

  it('patches programs, and wants of a repair that it ends well and leaves nobody', () => {
    const fix = questionOf(pipes, 'repair-the-leak');
    expect(fix.options[1]?.means).toContain('make(chan int, 2)');
    expect(fix.wants).toEqual({ verdict: 'ok', left: 0, output: 'over\n' });
  });

  it.each<[string, string, string, string]>([
    ['a misspelt key', 'answer: a\n', 'anwser: a\n', 'l/pipes/quiz.yaml:8: questions[0].anwser: unknown key; remove it or correct its name'],
    [
      'a missing answer',
      '    answer: leak\n',
      '',
      'l/pipes/quiz.yaml:30: questions[4].answer: write one of fine, deadlock, leak, panic, fatal, or a list of them',
    ],
    ['an unknown kind', 'kind: left', 'kind: lefts', 'l/pipes/quiz.yaml:36: questions[5].kind: '],
    [
      'an answer that is no option',
      'options: [7, 9, 10]\n    answer: b',
      'options: [7, 9, 10]\n    answer: d',
      'l/pipes/quiz.yaml:22: questions[2].answer: there is no option d',
    ],
    ['two options that claim the same', '"b\\na\\n"', '"a\\nb\\n"', 'l/pipes/quiz.yaml:7: questions[0].options[1]: is the same as option a'],
    [
      'two options that read the same',
      'Give the channel a buffer of two.',
      'Give the channel a buffer of one.',
      'l/pipes/quiz.yaml:58: questions[7].options[1]: is the same as option a',
    ],
    ['one option alone', '[0, 1, 2, 3]', '[2]', 'l/pipes/quiz.yaml:38: questions[5].options: a question needs at least two options'],
    ['an unknown step', 'step: first', 'step: frist', 'l/pipes/quiz.yaml:6: question two-values: the lesson has no step frist; its steps are first, second'],
    ['a line without code', '[7, 9, 10]', '[7, 9, 2]', 'l/pipes/quiz.yaml:21: question where-it-panics: closed.go has nothing on line 2'],
    [
      'a replacement of what is not there',
      'from: time.Second',
      'from: time.Minute',
      'l/pipes/quiz.yaml:61: question repair-the-leak: occurs nowhere in stuck.go',
    ],
    ['a replacement of what occurs twice', 'from: time.Second', 'from: values', 'l/pipes/quiz.yaml:61: question repair-the-leak: occurs 2 times in stuck.go'],
    ['two questions of a name', 'id: how-many-left', 'id: senders-left', 'l/pipes/quiz.yaml:35: question senders-left: there is another one of this name'],
    ['a missing language', ', zh: 没人读的变量是错误。', '', 'l/pipes/quiz.yaml:29: questions[3].why.zh: is missing; add it (string)'],
    ['broken YAML', 'questions:', 'questions: [', 'l/pipes/quiz.yaml:'],
  ])('tells of %s, with file and line', (_, from, to, message) => {
    const { problems } = loadChanged(swap(pipesYaml, from, to));
    expect(problems.find((p) => p.startsWith(message)) ?? problems).toEqual(expect.stringContaining(message));
  });

  it('tells of programs that are missing, and of those that nobody asks about', () => {
    expect(loadChanged(pipesYaml, { 'l/pipes/quiz/steps.go': null }).problems).toEqual([
      'l/pipes/quiz.yaml:43: question first-then: there is no file quiz/steps.go; add it or correct the name',
    ]);
    expect(loadChanged(pipesYaml, { 'l/pipes/quiz/more.go': '' }).problems).toEqual(['l/pipes/quiz/more.go: no question uses this file; use it or remove it']);
  });

  it('never throws on nonsense', () => {
    for (const text of ['', '[]', 'questions: 3', 'questions: [3]', 'a: &x [*x]', '\u0000', 'questions: [{kind: output}]'])
      expect(() => loadChanged(text)).not.toThrow();
  });
});

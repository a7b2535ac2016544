import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ProgressFile } from '../../src/host/progress-file.ts';
import { emptyProgress, parseProgress, questionAnswered, questionLeft, quizOf, quizStarted } from '../../src/lessons/progress.ts';
import { answeredRight, openSession, shuffledItems } from '../../src/lessons/quiz/quiz-session.ts';
import { pipes, questionOf } from './quiz-files.ts';

const begun = quizStarted(emptyProgress, 'pipes', ['two-values', 'who-is-first', 'first-then'], 't0');

describe('the progress of a quiz', () => {
  it('keeps the answer until the question is left, and asks what was wrong once more at the end', () => {
    const wrong = questionAnswered(begun, 'pipes', 'two-values', [1], false, 't1');
    expect(quizOf(wrong, 'pipes')).toEqual({
      questions: { 'two-values': { right: 0, wrong: 1, last: 'wrong', at: 't1' } },
      session: { queue: ['two-values', 'who-is-first', 'first-then'], first: { 'two-values': 'wrong' }, answered: [1], at: 't0' },
    });
    const left = questionLeft(wrong, 'pipes', 'two-values', false);
    expect(quizOf(left, 'pipes').session).toEqual({ queue: ['who-is-first', 'first-then', 'two-values'], first: { 'two-values': 'wrong' }, at: 't0' });
    const again = questionLeft(questionAnswered(left, 'pipes', 'two-values', [0], true, 't2'), 'pipes', 'two-values', true);
    expect(quizOf(again, 'pipes')).toEqual({
      questions: { 'two-values': { right: 1, wrong: 1, last: 'right', at: 't2' } },
      session: { queue: ['who-is-first', 'first-then'], first: { 'two-values': 'wrong' }, at: 't0' },
    });
  });

  it('goes on where one left off, with questions that are new at the end and without those that went', () => {
    const old = quizStarted(emptyProgress, 'pipes', ['gone', 'who-is-first'], 't0');
    const session = openSession(pipes, questionAnswered(old, 'pipes', 'two-values', [0], true, 't1'));
    expect(session.isNew).toBe(false);
    expect(session.queue[0]).toBe('who-is-first');
    expect(session.queue).toHaveLength(pipes.questions.length - 1);
    expect(openSession(pipes, old, true)).toMatchObject({ isNew: true, first: {}, answered: null });
  });

  it('shows the answer of the open question again, unless it fits no more', () => {
    const answered = questionAnswered(begun, 'pipes', 'two-values', [2], false, 't1');
    expect(openSession(pipes, answered).answered).toEqual([2]);
    expect(openSession(pipes, questionAnswered(begun, 'pipes', 'two-values', [7], false, 't1')).answered).toBeNull();
    expect(answeredRight(pipes, answered)).toBe(0);
  });

  it('loses nothing when two terminals answer in turns', () => {
    const folder = mkdtempSync(join(tmpdir(), 'gocl-quiz-'));
    const warn = (line: string): void => {
      throw new Error(line);
    };
    const [one, other] = [new ProgressFile(folder, warn), new ProgressFile(folder, warn)];
    one.update(() => begun);
    one.update((p) => questionAnswered(p, 'pipes', 'two-values', [0], true, 't1'));
    other.update((p) => questionAnswered(p, 'pipes', 'who-is-first', [0], false, 't2'));
    one.update((p) => questionLeft(p, 'pipes', 'two-values', true));
    other.update((p) => questionLeft(p, 'pipes', 'who-is-first', false));
    const kept = quizOf(parseProgress(JSON.parse(readFileSync(one.path, 'utf8'))) ?? emptyProgress, 'pipes');
    expect(Object.keys(kept.questions)).toEqual(['two-values', 'who-is-first']);
    expect(kept.session).toEqual({ queue: ['first-then', 'who-is-first'], first: { 'two-values': 'right', 'who-is-first': 'wrong' }, at: 't0' });
  });

  const good = { questions: { q: { right: 1, wrong: 0, last: 'right', at: 't' } }, session: { queue: ['q'], first: {}, at: 't' } };
  it.each<[string, unknown, boolean]>([
    ['a quiz', good, true],
    ['no session', { questions: {} }, true],
    ['what a later version adds', { ...good, more: 1 }, true],
    ['no questions', {}, false],
    ['a count below 0', { questions: { q: { right: -1, wrong: 0, last: 'right', at: 't' } } }, false],
    ['another verdict', { questions: { q: { right: 1, wrong: 0, last: 'maybe', at: 't' } } }, false],
    ['a queue of numbers', { ...good, session: { queue: [1], first: {}, at: 't' } }, false],
    ['a first answer that is none', { ...good, session: { queue: [], first: { q: 1 }, at: 't' } }, false],
    ['an answer that is a letter', { ...good, session: { queue: [], first: {}, answered: ['a'], at: 't' } }, false],
    ['a session without its beginning', { ...good, session: { queue: [], first: {} } }, false],
  ])('reads %s', (_, quiz, fits) => {
    expect(parseProgress({ version: 1, quizzes: { pipes: quiz } }) !== null).toBe(fits);
  });
});

it('never shows items in the right order', () => {
  const question = questionOf(pipes, 'first-then');
  const orders = Array.from({ length: 20 }, (_, time) => shuffledItems(question, time).join(''));
  expect(orders).not.toContain('012');
  expect(new Set(orders).size).toBeGreaterThan(2);
});

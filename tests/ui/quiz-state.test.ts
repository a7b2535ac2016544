import { describe, expect, it } from 'vitest';
import type { Key } from '../../src/lessons/quiz/key.ts';
import { newSession } from '../../src/lessons/quiz/quiz-session.ts';
import { parseAnswer } from '../../src/ui/quiz/answer-text.ts';
import { initialQuizState, isAnswerRight, openQuestion, phaseOf, type QuizAction, type QuizState, reduceQuiz } from '../../src/ui/quiz/state.ts';
import { pipes, questionOf } from '../quiz/quiz-files.ts';
import { result, TraceBuilder } from './trace-builder.ts';

const title = { en: 'Pipes', zh: '管道' };

/** A key as the engine would compute it; what ran is made up. */
function key(...right: number[]): Key {
  const trace = new TraceBuilder('two.go', 'package main\n').at(1, 5).build();
  const outcome = { seed: '1', result: result({ stdout: 'a\nb\n', trace }), times: 200 };
  return { right, outcomes: { outcomes: [outcome], tried: 200, deterministic: false }, repaired: [], problems: [] };
}

function openAt(...ids: string[]): QuizState {
  return initialQuizState(pipes, title, 'en', { ...newSession(pipes), queue: ids });
}

function through(state: QuizState, ...actions: QuizAction[]): QuizState {
  return actions.reduce(reduceQuiz, state);
}

const enter: QuizAction = { type: 'confirm' };
const keyed = (id: string, ...right: number[]): QuizAction => ({ type: 'keyed', id, key: key(...right) });
const pick = (option: number): QuizAction => ({ type: 'pick', option });

describe('the quiz state', () => {
  it('judges by the computed key, whenever it comes', () => {
    const before = through(openAt('two-values'), keyed('two-values', 0), enter);
    expect([phaseOf(before), isAnswerRight(before)]).toEqual(['answered', true]);
    const waiting = through(openAt('two-values'), pick(1), enter);
    expect(phaseOf(waiting)).toBe('checking');
    const after = reduceQuiz(waiting, keyed('two-values', 0));
    expect([phaseOf(after), isAnswerRight(after)]).toEqual(['answered', false]);
    // The author's statement (a) has no say.
    expect(isAnswerRight(through(openAt('two-values'), pick(1), enter, keyed('two-values', 1)))).toBe(true);
  });

  it('brings wrong answers back until they are right, and counts the first go only', () => {
    const wrong = through(openAt('two-values', 'where-it-panics'), keyed('two-values', 0), pick(1), enter, enter);
    expect(openQuestion(wrong)?.id).toBe('where-it-panics');
    const back = through(wrong, keyed('where-it-panics', 1), pick(1), enter, enter);
    expect([openQuestion(back)?.id, back.repeated]).toEqual(['two-values', true]);
    const end = through(back, pick(0), enter, enter);
    expect(phaseOf(end)).toBe('result');
    expect(end.first).toEqual({ 'two-values': 'wrong', 'where-it-panics': 'right' });
    expect(end.journal.map((e) => (e.kind === 'started' ? 'started' : `${e.kind} ${e.id} ${e.right}`))).toEqual([
      'started',
      'answered two-values false',
      'left two-values false',
      'answered where-it-panics true',
      'left where-it-panics true',
      'answered two-values true',
      'left two-values true',
    ]);
    const anew = reduceQuiz(end, { type: 'restart' });
    expect([phaseOf(anew), anew.queue.length, anew.first]).toEqual(['asking', pipes.questions.length, {}]);
  });

  it('ticks several, and wants at least one', () => {
    const none = through(openAt('who-is-first'), keyed('who-is-first', 0, 1), enter);
    expect([phaseOf(none), none.nothingChosen]).toEqual(['asking', true]);
    const two = through(none, pick(1), pick(2), { type: 'toggle' }, { type: 'move', by: 1 }, { type: 'toggle' }, enter);
    expect([two.choice, isAnswerRight(two)]).toEqual([[1, 0], true]);
    expect(isAnswerRight(through(none, pick(0), enter))).toBe(false);
  });

  it('moves items up and down, carried or nudged', () => {
    const start = openAt('first-then');
    const places = start.choice;
    expect([...places].sort()).toEqual([0, 1, 2]);
    const carried = through(start, { type: 'toggle' }, { type: 'move', by: 1 }, { type: 'move', by: 1 }, { type: 'move', by: 1 }, { type: 'toggle' });
    expect(carried.choice).toEqual([places[1], places[2], places[0]]);
    expect(carried.cursor).toBe(2);
    expect(through(carried, { type: 'shift', by: -1 }).choice).toEqual([places[1], places[0], places[2]]);
    const whole = through(start, keyed('first-then', 0, 1, 2), { type: 'answer', choice: [0, 1, 2] });
    expect(isAnswerRight(whole)).toBe(true);
    expect(isAnswerRight(through(start, keyed('first-then', 0, 1, 2), { type: 'answer', choice: [0, 2, 1] }))).toBe(false);
  });

  it('shows an earlier answer again without counting it', () => {
    const state = initialQuizState(pipes, title, 'en', { queue: ['two-values'], first: { 'two-values': 'wrong' }, answered: [1], isNew: false });
    const shown = reduceQuiz(state, keyed('two-values', 0));
    expect([phaseOf(shown), shown.journal]).toEqual(['answered', []]);
    expect(reduceQuiz(shown, enter).queue).toEqual(['two-values']);
  });

  it('walks the trace of the answer, and of no open question', () => {
    const asking = through(openAt('two-values'), keyed('two-values', 0));
    expect(reduceQuiz(asking, { type: 'trace' }).trace).toBeNull();
    const traced = through(asking, enter, { type: 'trace' });
    expect(traced.trace?.steps[0]?.run.status).toBe('done');
    expect(traced.trace?.steps[0]?.cursor).toBe(0);
    expect(reduceQuiz(traced, { type: 'trace' }).trace).toBeNull();
  });

  it('says when no key can be computed, and asks again', () => {
    const failed = through(openAt('two-values'), enter, { type: 'failed', id: 'two-values', message: 'no' });
    expect(phaseOf(failed)).toBe('failed');
    expect(phaseOf(reduceQuiz(failed, enter))).toBe('asking');
  });
});

describe('an answer that is typed', () => {
  it.each<[string, string, number[] | null]>([
    ['two-values', 'B', [1]],
    ['two-values', 'd', null],
    ['two-values', 'a b', null],
    ['two-values', '', null],
    ['two-values', 'yes', null],
    ['who-is-first', 'a, c', [0, 2]],
    ['who-is-first', 'a a', null],
    ['first-then', '2 1 3', [0, 2, 1]],
    ['first-then', 'b a c', [0, 2, 1]],
    ['first-then', '1 2', null],
    ['first-then', '1 2 4', null],
  ])('%s: %j', (id, text, choice) => {
    expect(parseAnswer(text, questionOf(pipes, id), [2, 0, 1])).toEqual(choice);
  });
});

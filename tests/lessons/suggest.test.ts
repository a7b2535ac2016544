import { describe, expect, it } from 'vitest';
import { loadLessons } from '../../src/lessons/loader.ts';
import { editDistance, findLesson, suggest, suggestLesson } from '../../src/lessons/suggest.ts';
import { diskFiles, lessonsRoot } from './lesson-files.ts';

const { lessons } = loadLessons(lessonsRoot, diskFiles);

describe('finding a lesson by name', () => {
  it.each([
    ['chanels', 'channels'],
    ['chanenls', 'channels'],
    ['channel-closin', 'channels'],
    ['Channles', 'channels'],
  ])('%s was probably %s', (typed, meant) => {
    expect(suggestLesson(typed, lessons)).toBe(meant);
  });

  it('finds ids, aliases and numbers', () => {
    for (const name of ['channels', 'CHANNELS', 'channel-closing', '1']) expect(findLesson(name, lessons)?.id).toBe('channels');
    expect(findLesson('chanels', lessons)).toBeUndefined();
  });

  it('is silent when nothing is near', () => {
    expect(suggest('kubernetes', ['channels', 'defer'])).toBeNull();
    expect(suggest('x', ['defer'])).toBeNull();
  });

  it('counts swaps of neighbours as one', () => {
    expect(editDistance('hcannels', 'channels')).toBe(1);
    expect(editDistance('', 'abc')).toBe(3);
    expect(editDistance('same', 'same')).toBe(0);
  });
});

import { describe, expect, it } from 'vitest';
import type { Lesson } from '../../src/lessons/lesson.ts';
import { loadLesson } from '../../src/lessons/loader.ts';
import { listLessons } from '../../src/ui/plain/lesson-list.ts';
import { renderLessonText } from '../../src/ui/plain/lesson-text.ts';
import { textWidth } from '../../src/ui/text/span.ts';
import { diskFiles, lessonsRoot } from '../lessons/lesson-files.ts';
import { recordedRuns } from './recorded-runs.ts';

const whole = loadLesson(`${lessonsRoot}/channels`, diskFiles).lesson as Lesson;
const lesson: Lesson = { ...whole, steps: whole.steps.filter((step) => ['surprise', 'directions', 'buffer', 'rules'].includes(step.id)) };

describe('a lesson as plain text', () => {
  it('has prose, program, prediction with answer, output, trace and rule', async () => {
    const text = await renderLessonText(lesson, 'en', recordedRuns(lesson), 80);
    expect(text).toMatchSnapshot();
    expect(text).not.toMatch(/\x1b/);
    expect(text.endsWith('\n')).toBe(true);
  });

  it('exists in Chinese', async () => {
    const text = await renderLessonText(lesson, 'zh', recordedRuns(lesson), 80);
    expect(text).toContain('答案：c');
    expect(text).toContain('main 阻塞：它向 ch 发送，但没有人接收。');
  });

  it.each([60, 80, 120])('keeps within %d cells, but for programs', async (width) => {
    const text = await renderLessonText(lesson, 'zh', recordedRuns(lesson), width);
    const tooWide = text.split('\n').filter((row) => textWidth(row) > width && !/^ *\d+ {2}/.test(row));
    expect(tooWide).toEqual([]);
  });
});

it('lists the lessons', () => {
  expect(listLessons([whole], 'en', 80)).toContain('  3  channels  Channels and closing (15 steps)');
  expect(listLessons([whole], 'zh', 80)).toContain('通道与关闭（15 步）');
});

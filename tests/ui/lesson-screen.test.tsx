import { render } from 'ink-testing-library';
import { describe, expect, it } from 'vitest';
import type { Language, Lesson } from '../../src/lessons/lesson.ts';
import { loadLesson } from '../../src/lessons/loader.ts';
import { LessonScreen } from '../../src/ui/lesson/lesson-screen.tsx';
import { textWidth } from '../../src/ui/text/span.ts';
import { diskFiles, lessonsRoot } from '../lessons/lesson-files.ts';
import { recordedRuns } from './recorded-runs.ts';

const lesson = loadLesson(`${lessonsRoot}/channels`, diskFiles).lesson as Lesson;
const indexOf = (id: string) => lesson.steps.findIndex((step) => step.id === id);
const narrow = { columns: 80, rows: 24 };
const wide = { columns: 160, rows: 45 };

const plain = (frame: string | undefined) => (frame ?? '').replace(/\x1b\[[0-9;]*m/g, '');
const pause = (ms = 30) => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until the frame has stood still for a moment and no program runs any more. */
async function settled(app: { lastFrame(): string | undefined }): Promise<string> {
  let last = '';
  for (let still = 0, tries = 0; still < 3 && tries < 200; tries++) {
    await pause(15);
    const frame = plain(app.lastFrame());
    still = frame === last && !/Running…|正在运行/.test(frame) ? still + 1 : 0;
    last = frame;
  }
  return last;
}

const keys = { left: '\x1b[D', right: '\x1b[C', up: '\x1b[A', down: '\x1b[B', enter: '\r', tab: '\t', home: '\x1b[H' };

/** Opens a step, presses keys one after the other, and gives the frame without its colours. */
async function frameAfter(size: typeof narrow, step: string, presses: readonly string[], language: Language = 'en'): Promise<string> {
  const props = { lesson, language, runProgram: recordedRuns(lesson), colour: false, startAt: indexOf(step) };
  const app = render(<LessonScreen {...props} size={{ columns: 80, rows: 24 }} />);
  Object.defineProperty(app.stdout, 'columns', { value: size.columns });
  app.stdout.emit('resize');
  app.rerender(<LessonScreen {...props} size={size} />);
  for (const press of presses) {
    await settled(app);
    app.stdin.write(press);
  }
  const frame = await settled(app);
  app.unmount();
  return frame;
}

function expectSize(frame: string, size: typeof narrow): void {
  const rows = frame.split('\n');
  expect(rows).toHaveLength(size.rows);
  expect(rows.filter((row) => textWidth(row) > size.columns)).toEqual([]);
}

describe.each([
  ['80x24', narrow],
  ['160x45', wide],
] as const)('the lesson screen at %s', (_, size) => {
  it('opens with the prose and the question', async () => {
    const frame = await frameAfter(size, 'surprise', []);
    expectSize(frame, size);
    expect(frame).toMatchSnapshot();
  });

  it('reveals after the answer whether it was right, and why', async () => {
    const frame = await frameAfter(size, 'surprise', ['b', keys.enter]);
    expectSize(frame, size);
    expect(frame).toContain('✗ Not quite: you said b, it is c.');
    expect(frame).toContain('✓ c  It stops with a fatal error before it can print.');
    expect(frame).toMatchSnapshot();
  });

  it('shows lanes, the channel and a sentence in the middle of the trace', async () => {
    const frame = await frameAfter(size, 'buffer', [
      keys.down,
      keys.enter,
      size === narrow ? '3' : '4',
      keys.home,
      ...Array.from({ length: 9 }, () => ']'),
      keys.right,
    ]);
    expectSize(frame, size);
    expect(frame).toContain('shelf chan int');
    expect(frame).toMatchSnapshot();
  });

  it('marks the line of a compile error', async () => {
    const frame = await frameAfter(size, 'directions', ['b', keys.enter, '2']);
    expect(frame).toMatch(/✗ +16 +close\(in\)/);
    expect(frame).toContain('cannot close receive-only channel');
  });

  it('is as good in Chinese', async () => {
    const frame = await frameAfter(size, 'buffer', ['b', keys.enter], 'zh');
    expectSize(frame, size);
    expect(frame).toContain('✓ 答对了。');
    expect(frame).toMatchSnapshot();
  });

  it('shows the rules on one screen', async () => {
    const frame = await frameAfter(size, 'rules', []);
    expectSize(frame, size);
    expect(frame).toContain('Now gocl quiz channels, then gocl init and gocl watch.');
    expect(frame).toMatchSnapshot();
  });

  it('has a page with all keys and signs', async () => {
    const frame = await frameAfter(size, 'surprise', ['?']);
    expectSize(frame, size);
    expect(frame).not.toContain('…');
    for (const text of ['skip it, just run', 'walk the trace', 'running, ready, blocked', 'quit']) expect(frame).toContain(text);
  });
});

describe('the lesson screen', () => {
  it.each([
    [50, 10],
    [20, 5],
  ])('says all of it when the window is too small (%ix%i)', async (columns, rows) => {
    const frame = await frameAfter({ columns, rows }, 'surprise', []);
    expect(frame.split(/\s+/).join(' ').trim()).toBe(`gocl needs 60x16 cells; this window has ${columns}x${rows}. Enlarge it, or press q.`);
  });

  it('is usable at the smallest size', async () => {
    const size = { columns: 60, rows: 16 };
    const frame = await frameAfter(size, 'surprise', []);
    expectSize(frame, size);
    expect(frame).toContain('d  It does not compile.');
  });

  it('follows a resize while it is open', async () => {
    const props = { lesson, language: 'en' as const, runProgram: recordedRuns(lesson), colour: false };
    const app = render(<LessonScreen {...props} size={narrow} />);
    app.rerender(<LessonScreen {...props} size={{ columns: 70, rows: 20 }} />);
    await pause();
    expectSize(plain(app.lastFrame()), { columns: 70, rows: 20 });
    app.unmount();
  });

  it('plays the trace by itself', async () => {
    const frame = await frameAfter(narrow, 'buffer', ['b', keys.enter, '-', ' ']);
    expect(frame).toMatch(/speed 1\/5 · \d+\/41/);
  });

  it('switches the language on the spot, and tells of a run that failed', async () => {
    expect(await frameAfter(narrow, 'surprise', ['t'])).toContain('这个程序会怎样？');
    const failed = await frameAfter(narrow, 'nil', ['a', keys.enter]);
    expect(failed).toContain('The program could not be run:');
    expect(failed).toContain('no recorded run of nil.go');
  });

  it('reports steps that are done, and quits on q', async () => {
    const done: string[] = [];
    let quit = false;
    const props = {
      lesson,
      language: 'en' as const,
      runProgram: recordedRuns(lesson),
      colour: true,
      size: narrow,
      onStepDone: (id: string) => done.push(id),
      onQuit: () => (quit = true),
    };
    const app = render(<LessonScreen {...props} />);
    await settled(app);
    app.stdin.write('c\r');
    await settled(app);
    app.stdin.write('q');
    await settled(app);
    expect([done, quit]).toEqual([['surprise'], true]);
    app.unmount();
  });
});

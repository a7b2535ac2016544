import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import type { Lesson } from '../../src/lessons/lesson.ts';
import { loadLesson } from '../../src/lessons/loader.ts';
import { runLessonScreen } from '../../src/ui/lesson/run-lesson-screen.tsx';
import { enterSequence, leaveSequence, withAlternateScreen } from '../../src/ui/terminal/alternate-screen.ts';
import { FramePainter } from '../../src/ui/terminal/painter.ts';
import { diskFiles, lessonsRoot } from '../lessons/lesson-files.ts';
import { recordedRuns } from './recorded-runs.ts';

const lesson = loadLesson(`${lessonsRoot}/channels`, diskFiles).lesson as Lesson;

class FakeTerminal extends EventEmitter {
  columns = 80;
  rows = 24;
  written = '';
  write(text: string): boolean {
    this.written += text;
    return true;
  }
}

class FakeKeyboard extends EventEmitter {
  isTTY = true;
  raw = false;
  private data: string | null = null;
  press(data: string): void {
    this.data = data;
    this.emit('readable');
  }
  read(): string | null {
    const { data } = this;
    this.data = null;
    return data;
  }
  setRawMode(raw: boolean): this {
    this.raw = raw;
    return this;
  }
  setEncoding(): void {}
  ref(): void {}
  unref(): void {}
  resume(): void {}
  pause(): void {}
}

const pause = (ms = 60) => new Promise((resolve) => setTimeout(resolve, ms));

/** The text of each row, as last painted. */
function rowsPainted(written: string): Map<string, string> {
  const painted = [...written.matchAll(/\x1b\[(\d+);1H(.*?)\x1b\[0m\x1b\[K/g)];
  return new Map(painted.map(([, row, text]) => [row as string, (text as string).replace(/\x1b\[[0-9;]*m/g, '').trimEnd()]));
}

/** Until ink listens; a real terminal keeps what is typed before. */
async function listening(keyboard: FakeKeyboard): Promise<void> {
  while (keyboard.listenerCount('readable') === 0) await pause(10);
  await pause();
}

function open(terminal: FakeTerminal, keyboard: FakeKeyboard, over: object = {}) {
  const options = {
    lesson,
    language: 'en' as const,
    runProgram: recordedRuns(lesson),
    colour: false,
    stdout: terminal,
    stdin: keyboard as unknown as NodeJS.ReadStream,
    ...over,
  };
  return runLessonScreen(options);
}

describe('the terminal', () => {
  it.each([
    ['q', 'q'],
    ['Ctrl-C', '\x03'],
  ])('is given back as it was after %s', async (_, key) => {
    const terminal = new FakeTerminal();
    const keyboard = new FakeKeyboard();
    const left = open(terminal, keyboard);
    await listening(keyboard);
    expect(keyboard.raw).toBe(true);
    keyboard.press(key);
    expect(await left).toBe(0);
    expect(keyboard.raw).toBe(false);
    expect(terminal.written.startsWith(enterSequence)).toBe(true);
    expect(terminal.written.endsWith(leaveSequence)).toBe(true);
    expect(terminal.listenerCount('resize')).toBe(0);
  });

  it('shows the first frame before ink is loaded, and ink changes nothing of it', async () => {
    const terminal = new FakeTerminal();
    const keyboard = new FakeKeyboard();
    const left = open(terminal, keyboard);
    expect(terminal.written).toContain('It stops with a fatal error before it can print.');
    const first = rowsPainted(terminal.written);
    terminal.written = '';
    await listening(keyboard);
    for (const [row, text] of rowsPainted(terminal.written)) expect([row, text]).toEqual([row, first.get(row)]);
    keyboard.press('q');
    await left;
  });

  it('is given back when the screen breaks', async () => {
    const terminal = new FakeTerminal();
    const broken = { ...lesson, steps: [{ ...lesson.steps[0], prose: null }] } as unknown as Lesson;
    await expect(open(terminal, new FakeKeyboard(), { lesson: broken })).rejects.toThrow();
    expect(terminal.written.endsWith(leaveSequence)).toBe(true);
  });

  it('is given back once, also when the process ends in between', async () => {
    const terminal = new FakeTerminal();
    let restore = () => {};
    await withAlternateScreen(
      terminal,
      (r) => {
        restore = r;
        return () => {};
      },
      async () => restore(),
    );
    expect(terminal.written).toBe(enterSequence + leaveSequence);
  });

  it('is repainted whole after a resize, to the new size', async () => {
    const terminal = new FakeTerminal();
    const keyboard = new FakeKeyboard();
    const left = open(terminal, keyboard);
    await listening(keyboard);
    terminal.written = '';
    Object.assign(terminal, { columns: 160, rows: 45 });
    terminal.emit('resize');
    await pause();
    expect(terminal.written).toContain('\x1b[2J');
    expect(terminal.written).toContain('\x1b[45;1H');
    keyboard.press('q');
    await left;
  });
});

describe('the painter', () => {
  it('writes only the rows that changed', () => {
    const terminal = new FakeTerminal();
    const painter = new FramePainter(terminal);
    painter.write('one\ntwo');
    terminal.written = '';
    painter.write('one\nthree');
    expect(terminal.written).toContain('\x1b[2;1Hthree');
    expect(terminal.written).not.toContain('one');
    terminal.written = '';
    painter.write('one\nthree');
    expect(terminal.written).toBe('');
  });

  it('never writes below the last row, and nothing once closed', () => {
    const terminal = new FakeTerminal();
    terminal.rows = 2;
    const painter = new FramePainter(terminal);
    painter.write('a\nb\nc');
    expect(terminal.written).not.toContain('c');
    painter.close();
    terminal.written = '';
    painter.write('d');
    expect(terminal.written).toBe('');
  });
});

import { render } from 'ink-testing-library';
import { afterAll, describe, expect, it } from 'vitest';
import { Runner } from '../../src/host/runner.ts';
import { SeededSchedules } from '../../src/lessons/quiz/outcome-source.ts';
import { newSession } from '../../src/lessons/quiz/quiz-session.ts';
import { chooserLines } from '../../src/ui/quiz/chooser.ts';
import { outcomeLines } from '../../src/ui/quiz/outcomes.ts';
import { QuizScreen } from '../../src/ui/quiz/quiz-screen.tsx';
import type { Entry } from '../../src/ui/quiz/state.ts';
import { lineText, textWidth } from '../../src/ui/text/span.ts';
import { pipes, pipesLesson, questionOf } from '../quiz/quiz-files.ts';
import { result } from './trace-builder.ts';

const runner = new Runner();
afterAll(() => runner.close());
const source = new SeededSchedules((request) => runner.run(request));

const sizes = { '80x24': { columns: 80, rows: 24 }, '160x45': { columns: 160, rows: 45 }, '60x16': { columns: 60, rows: 16 } } as const;
type Size = { columns: number; rows: number };
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const plain = (frame: string | undefined) => (frame ?? '').replace(/\x1b\[[0-9;]*m/g, '');

/** Opens the questions, presses keys one after the other, and gives the frame without its colours. */
async function frameAfter(size: Size, ids: readonly string[], presses: readonly string[], entries: Entry[] = []): Promise<string> {
  const session = { ...newSession(pipes), queue: ids };
  const place = { steps: pipesLesson.steps.map((s) => s.id), next: 'defer' };
  const props = {
    quiz: pipes,
    title: pipesLesson.title,
    session,
    place,
    language: 'en' as const,
    source,
    colour: false,
    onEntry: (e: Entry) => entries.push(e),
  };
  const app = render(<QuizScreen {...props} size={{ columns: 80, rows: 24 }} />);
  Object.defineProperty(app.stdout, 'columns', { value: size.columns });
  app.rerender(<QuizScreen {...props} size={size} />);
  for (const press of presses) {
    await settled(app);
    app.stdin.write(press);
  }
  const frame = await settled(app);
  app.unmount();
  return frame;
}

async function settled(app: { lastFrame(): string | undefined }): Promise<string> {
  let last = '';
  for (let still = 0, tries = 0; still < 3 && tries < 1000; tries++) {
    await pause(15);
    const frame = plain(app.lastFrame());
    still = frame === last && !/Running it/.test(frame) ? still + 1 : 0;
    last = frame;
  }
  return last;
}

function expectSize(frame: string, { columns, rows }: Size): void {
  expect(frame.split('\n')).toHaveLength(rows);
  expect(frame.split('\n').filter((row) => textWidth(row) > columns)).toEqual([]);
}

describe.each(Object.entries(sizes))('the quiz screen at %s', (_, size) => {
  it.each(pipes.questions.map((q) => [q.id]))('asks and answers %s within the screen', async (id) => {
    const asked = await frameAfter(size, [id], []);
    expectSize(asked, size);
    expect(asked).toMatch(/Enter answer/);
    expect(asked).toMatch(/^.*› (\[ \] )?a {2}/m);
    const answered = await frameAfter(size, [id], ['a', '\r']);
    expectSize(answered, size);
    expect(answered).toMatch(/✓ Right\.|✗ Not quite/);
    expectSize(await frameAfter(size, [id], ['a', '\r', 'w', '\x1b[C', '\x1b[C']), size);
  });
});

describe('the quiz screen', () => {
  it('tells right from wrong by signs, says why, and counts the outcomes', async () => {
    const entries: Entry[] = [];
    const frame = await frameAfter(sizes['160x45'], ['who-is-first', 'two-values'], ['b', '\r'], entries);
    expect(frame).toContain('• a  left');
    expect(frame).toContain('✓ b  right');
    expect(frame).toContain('✗ Not quite: you said b, it is a b.');
    expect(frame).toContain('Nothing orders the two goroutines');
    expect(frame).toMatch(/2 different things happen in 200 schedules:/);
    expect(frame).toMatch(/\d+ ━+·+ right/);
    expect(entries).toMatchObject([{ kind: 'started' }, { kind: 'answered', id: 'who-is-first', choice: [1], right: false }]);
  });

  it('marks the lines of the options, and the right one', async () => {
    const asked = await frameAfter(sizes['80x24'], ['where-it-panics'], []);
    expect(asked).toMatch(/ b +9 +values <- 1/);
    const answered = await frameAfter(sizes['160x45'], ['where-it-panics'], ['a', '\r']);
    expect(answered).toMatch(/✓b +9 +values <- 1/);
    expect(answered).toMatch(/✗a +7 +close\(values\)/);
  });

  it('walks the trace of each outcome', async () => {
    const first = await frameAfter(sizes['80x24'], ['which-case'], ['b', '\r', 'w']);
    expect(first).toContain('Before the program starts');
    const other = await frameAfter(sizes['80x24'], ['which-case'], ['b', '\r', 'w', 'r', 'G']);
    expect(other).toMatch(/G1 main/);
    expect(other).not.toBe(first);
    expect(await frameAfter(sizes['80x24'], ['which-case'], ['b', '\r', 'w', 'w'])).toContain('✓ Right.');
  });

  it('offers no trace of what does not compile', async () => {
    const frame = await frameAfter(sizes['80x24'], ['unused-variable'], ['b', '\r', 'w']);
    expect(frame).toContain('✓ Right.');
    expect(frame).not.toContain('t trace');
  });

  it('shows at the end what was missed, what teaches it, and what next', async () => {
    const frame = await frameAfter(sizes['80x24'], ['where-it-panics'], ['a', '\r', '\r', 'b', '\r', '\r']);
    expectSize(frame, sizes['80x24']);
    expect(frame).toContain('0 of 10 right at first go.');
    expect(frame).toContain('✗ At which line does it panic? (closed.go)');
    expect(frame).toContain('gocl lesson pipes --step 2');
    expect(frame).toContain('gocl quiz defer');
  });

  it('explains its keys, speaks Chinese, and says when there is too little room', async () => {
    expect(await frameAfter(sizes['80x24'], ['two-values'], ['?'])).toContain('Any key closes this page.');
    expect(await frameAfter(sizes['80x24'], ['two-values'], ['t'])).toContain('它输出什么？');
    const small = await frameAfter({ columns: 40, rows: 10 }, ['two-values'], []);
    expect(small.replace(/\s+/g, ' ')).toContain('this window has 40x10. Enlarge it, or press q.');
  });
});

it('a table of very many outcomes ends with how many more there are', () => {
  const outcomes = Array.from({ length: 11 }, (_, i) => ({ seed: `shuffle-${i}`, times: 1 + i, result: result({ stdout: `${i}\n` }) }));
  const lines = outcomeLines(questionOf(pipes, 'who-is-first'), { outcomes, tried: 66, deterministic: false }, 'en', 60).map(lineText);
  expect(lines[0]).toBe('11 different things happen in 66 schedules:');
  expect(lines[1]).toMatch(/^ {2}11 ━+·+ 10$/);
  expect(lines.at(-1)).toBe('  … and 3 more, none more frequent');
});

it('the list of quizzes fits, and says what is right and what is underway', () => {
  const rows = Array.from({ length: 40 }, (_, i) => ({ lesson: `lesson${i}`, title: { en: 'T', zh: '题' }, questions: 12, right: i, underway: i === 39 }));
  const lines = chooserLines({ rows, language: 'en', index: 39, chosen: null, quit: false }, 80, 24).map(lineText);
  expect(lines).toHaveLength(24);
  expect(lines.filter((l) => textWidth(l) > 80)).toEqual([]);
  expect(lines.find((l) => l.includes('›'))).toMatch(/› … lesson39 .*39\/12 right, underway/);
});

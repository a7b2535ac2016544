/** Opens `gocl watch`: on a terminal as a screen with keys, elsewhere as plain lines with commands on standard input. */
import { createInterface } from 'node:readline';
import type { Language } from '../../lessons/lesson.ts';
import type { Exercise } from '../../lessons/exercise.ts';
import { hintText, listText, taskText } from '../exercise/exercise-text.ts';
import { emptyProgress, exerciseChecked } from '../../lessons/progress.ts';
import { type AtExit, withAlternateScreen } from '../terminal/alternate-screen.ts';
import { FramePainter, type TerminalOutput } from '../terminal/painter.ts';
import { listenToKeys } from '../terminal/typed-keys.ts';
import { ansiLine } from '../text/ansi.ts';
import { composeWatch, noteText, type WatchFrame, windowOfWatch } from './compose.ts';
import { actionOfKey } from './keys.ts';
import { watchMessages } from './messages.ts';
import { type WatchHost, WatchSession } from './session.ts';
import { currentOf, type WatchState } from './state.ts';

export interface WatchOptions {
  readonly initial: WatchState;
  readonly host: WatchHost;
  /** How the file of an exercise is shown. */
  readonly fileOf: (e: Exercise) => string;
  readonly colour: boolean;
  readonly atExit?: AtExit;
}

/** Resolves when the learner has left. */
export async function runWatchScreen(options: WatchOptions, stdin: NodeJS.ReadStream, stdout: TerminalOutput): Promise<void> {
  await withAlternateScreen(stdout, options.atExit, () => showWatch(options, stdin, stdout));
}

/** The same, for a caller who has entered the alternate screen. Gives the language in which it was left. */
export async function showWatch(options: WatchOptions, stdin: NodeJS.ReadStream, stdout: TerminalOutput): Promise<Language> {
  const { colour, fileOf } = options;
  stdin.setRawMode(true);
  stdout.write('\x1b[2J');
  const painter = new FramePainter(stdout);
  const frame = (): WatchFrame => ({ columns: painter.columns, rows: painter.rows, fileOf });
  const paint = (s: WatchState): void => {
    const lines = composeWatch(s, frame());
    painter.write(lines.map((l) => ansiLine(l, colour)).join('\n'));
  };
  const session = new WatchSession(options.initial, options.host, paint);
  painter.on('resize', () => paint(session.state));
  let deaf = (): void => {};
  try {
    session.start();
    deaf = listenToKeys(stdin, (key) => {
      const action = actionOfKey(key, session.state, windowOfWatch(session.state, frame()));
      if (action) session.dispatch(action);
      return session.state.quit ? 'last' : 'more';
    });
    await session.ended;
    return session.state.language;
  } finally {
    deaf();
    stdin.setRawMode(false);
    painter.close();
  }
}

const nothingToScroll = { top: 0, last: 0, page: 1 };

/** Without a terminal: what is new is printed as it comes. Ends with `q`, or after the running check when the input ends. */
export async function runWatchPlain(options: WatchOptions, stdin: NodeJS.ReadableStream, print: (text: string) => void): Promise<void> {
  const printer = new PlainPrinter(options, print);
  const session = new WatchSession(options.initial, options.host, (s) => printer.show(s));
  print(`${watchMessages.plainKeys[options.initial.language]}\n\n`);
  const lines = createInterface({ input: stdin });
  lines.on('line', (text) => {
    for (const key of text.trim() === '' ? [] : [...text.trim()]) {
      const action = actionOfKey(key, session.state, nothingToScroll);
      if (action) session.dispatch(action);
      if (session.state.view === 'list') session.dispatch({ type: 'in-list', action: { type: 'back' } });
    }
  });
  lines.on('close', () => {
    void session.idle().then(() => session.dispatch({ type: 'quit' }));
  });
  session.start();
  await session.ended;
  lines.close();
}

/** Prints the difference between one state and the next. */
class PlainPrinter {
  private last: WatchState | null = null;

  constructor(
    private readonly options: WatchOptions,
    private readonly print: (text: string) => void,
  ) {}

  show(s: WatchState): void {
    const { last } = this;
    const { fileOf } = this.options;
    const { language } = s;
    const e = currentOf(s);
    this.last = s;
    const speaksAnew = last?.language !== language;
    if (speaksAnew || last.index !== s.index) this.print(`${taskText(e, language, 100)}\n\n${fileOf(e)}\n\n`);
    if ((speaksAnew || s.lines !== last.lines) && s.lines[language].length > 0) this.print(`${s.lines[language].join('\n')}\n\n`);
    if (last && s.index === last.index && s.hints > last.hints) this.print(`${hintText(e, s.hints, language, 100)}\n\n`);
    if (s.view === 'list' && last?.view !== 'list') this.print(`${this.list(s)}\n\n`);
    if (s.view === 'reset' && last?.view !== 'reset') this.print(`${watchMessages.askReset[language](fileOf(e))}\n`);
    for (const [id, passed] of s.results) if (last?.results.get(id) === undefined) this.print(`${passed ? '✓' : '✗'} ${id}\n`);
    if (s.note === 'none' || s.note === last?.note) return;
    this.print(`${noteText(s)}\n\n`);
  }

  private list(s: WatchState): string {
    const progress = [...s.done].reduce((p, id) => exerciseChecked(p, id, true, ''), emptyProgress);
    return listText(s.exercises, progress, currentOf(s), s.language);
  }
}

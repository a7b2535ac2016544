/**
 * The lesson screen: state from the reducer, lines from the panes, ink for the arrangement. It runs programs when the
 * state asks for it, and ticks while the trace plays. `rows` of the terminal are filled exactly.
 */
import { Box, useApp, useInput } from 'ink';
import { useEffect, useMemo, useReducer, useRef } from 'react';
import { programRequest } from '../../lessons/check-lesson.ts';
import type { Language, Lesson } from '../../lessons/lesson.ts';
import type { RunProgram } from '../../program/result.ts';
import { messagesFor } from '../language/messages.ts';
import { ColourContext, Lines } from '../text/lines.tsx';
import { framed } from '../text/frame.ts';
import { fitted, type Line, line, span, textWidth, windowOf } from '../text/span.ts';
import { headerLine, helpLines, keyBar, shownPane, statusLine, statusText, tabsLine } from './chrome.ts';
import { actionOf, presses } from './keys.ts';
import type { Layout, Size } from './layout.ts';
import { type Panes, panesFor } from './panes.ts';
import { current, currentStep, initialState, type LessonState, type PaneName, reduce, speeds } from './state.ts';
import { scrollNote } from './viewport.ts';

export interface LessonScreenProps {
  readonly lesson: Lesson;
  readonly language: Language;
  readonly runProgram: RunProgram;
  readonly size: Size;
  readonly colour: boolean;
  /** Step to open first. */
  readonly startAt?: number;
  /** A step whose program has been seen, or a page that has been read; for the learner's progress. */
  readonly onStepDone?: (stepId: string) => void;
  readonly onQuit?: () => void;
}

export function LessonScreen(props: LessonScreenProps) {
  const [state, dispatch] = useReducer(reduce, undefined, () => initialState(props.lesson, props.language, props.startAt));
  const { exit } = useApp();
  useRunner(state, props.runProgram, dispatch);
  usePlayer(state, dispatch);
  useProgress(state, props.onStepDone);
  useEffect(() => {
    if (!state.quit) return;
    props.onQuit?.();
    exit();
  }, [state.quit, exit, props.onQuit]);

  const { columns, rows } = props.size;
  const screen = useMemo(() => compose(state, columns, rows), [state, columns, rows]);
  // Presses that arrive before the next render must see what the earlier ones did.
  const latest = useRef(state);
  latest.current = state;
  useInput((input, key) => {
    let now = latest.current;
    for (const press of presses(input, key)) {
      const { layout, limits } = panesFor(now, columns, rows);
      const action = actionOf(press.input, press.key, { ...now, pane: shownPane(now, layout.panes) }, layout, limits);
      if (!action) continue;
      now = reduce(now, action);
      dispatch(action);
    }
    latest.current = now;
  });
  return (
    <ColourContext.Provider value={props.colour}>
      <Screen {...screen} />
    </ColourContext.Provider>
  );
}

interface Composed {
  readonly layout: Layout;
  readonly limits: Panes['limits'];
  /** Rows of boxes: each box is a list of lines with its width. */
  readonly bands: readonly (readonly { width: number; lines: readonly Line[] }[])[];
}

function Screen({ bands, layout }: Composed) {
  return (
    <Box flexDirection="column" width={layout.columns} height={layout.rows} overflow="hidden">
      {bands.map((boxes, band) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: bands are places on the screen
        <Box key={band} flexDirection="row" flexShrink={0}>
          {boxes.map((box, column) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: boxes are places on the screen
            <Lines key={column} lines={box.lines} width={box.width} />
          ))}
        </Box>
      ))}
    </Box>
  );
}

/** The whole screen as lines; pure. */
export function compose(state: LessonState, columns: number, rows: number): Composed {
  const panes = panesFor(state, columns, rows);
  const { layout, limits } = panes;
  const band = (lines: readonly Line[]) => [{ width: columns, lines }];
  if (layout.kind === 'too-small') return { layout, limits, bands: [band([fitted(line(messagesFor(state.language).tooSmall(columns, rows)), columns)])] };
  const header = headerLine(state, columns);
  const keys = keyBar(state, columns);
  if (state.help) return { layout, limits, bands: [band([header]), band(windowOf([[], ...helpLines(state, columns, rows - 3)], 0, rows - 2)), band([keys])] };
  const middle = layout.kind === 'wide' ? wideBands(state, panes) : [band(narrowLines(state, panes))];
  return { layout, limits, bands: [band([header]), ...middle, band([keys])] };
}

function narrowLines(state: LessonState, { layout, views }: Panes): Line[] {
  if (layout.kind !== 'narrow') return [];
  const pane = shownPane(state, layout.panes);
  const view = views[pane];
  return [
    tabsLine(state, layout.panes, layout.columns),
    ...windowOf(
      view.lines.map((l) => [span(' '), ...l]),
      0,
      layout.body.height,
    ),
    statusLine(state, scrollNote(view), layout.columns),
  ];
}

function wideBands(state: LessonState, { layout, views }: Panes): Composed['bands'] {
  if (layout.kind !== 'wide') return [];
  const messages = messagesFor(state.language);
  const program = currentStep(state).program;
  const frame = (pane: PaneName, title: string, note: string) => {
    const { width, height } = layout[pane];
    return framed({ title, note, focused: state.pane === pane, width, height }, views[pane].lines);
  };
  const text = frame('text', messages.text, scrollNote(views.text));
  const code = frame('code', program ? `${messages.code} · ${program.name}` : messages.code, scrollNote(views.code));
  const output = frame('output', messages.output, scrollNote(views.output));
  const trace = frame('trace', messages.trace, statusText(state));
  return [
    [
      { width: layout.text.width, lines: text },
      { width: layout.code.width, lines: [...code, ...output] },
    ],
    [{ width: layout.trace.width, lines: trace }],
  ];
}

function useRunner(state: LessonState, runProgram: RunProgram, dispatch: (action: Parameters<typeof reduce>[1]) => void): void {
  const { run } = current(state);
  const { program } = currentStep(state);
  const seed = run.status === 'requested' ? run.seed : null;
  const { index } = state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: one run a request
  useEffect(() => {
    if (seed === null || !program) return;
    runProgram(programRequest(program, seed)).then(
      (result) => dispatch({ type: 'ran', index, seed, result }),
      (error: unknown) => dispatch({ type: 'failed', index, seed, message: error instanceof Error ? error.message : String(error) }),
    );
  }, [seed, index]);
}

function usePlayer(state: LessonState, dispatch: (action: Parameters<typeof reduce>[1]) => void): void {
  useEffect(() => {
    if (!state.playing) return;
    const timer = setInterval(() => dispatch({ type: 'tick' }), speeds[state.speed]);
    return () => clearInterval(timer);
  }, [state.playing, state.speed, dispatch]);
}

function useProgress(state: LessonState, onStepDone?: (stepId: string) => void): void {
  const { id, program } = currentStep(state);
  const seen = !program || current(state).run.status === 'done';
  useEffect(() => {
    if (seen) onStepDone?.(id);
  }, [seen, id, onStepDone]);
}

/** Cells of the widest line; for tests of layouts. */
export function widthOf(lines: readonly string[]): number {
  return Math.max(...lines.map(textWidth));
}

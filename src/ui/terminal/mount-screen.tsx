/** Renders a screen with ink into a painter, follows the terminal's size, and takes its keys. */
import { Box, useApp, useStdin } from 'ink';
import { useEffect, useRef, useState } from 'react';
import { ColourContext, Lines } from '../text/lines.tsx';
import { renderInto, usePainterSize } from './mount.tsx';
import type { FramePainter } from './painter.ts';
import { pressed, type ScreenProgram, type ScreenTerminal } from './screen.ts';
import { listenToKeys } from './typed-keys.ts';

/** Resolves with the last state when the learner has left; rejects when the screen breaks. */
export async function mountScreen<S, A>(program: ScreenProgram<S, A>, { stdin, colour }: ScreenTerminal, painter: FramePainter): Promise<S> {
  let last = program.initial;
  const keep = (state: S): void => {
    last = state;
  };
  await renderInto(painter, stdin, <ScreenView program={program} painter={painter} colour={colour} keep={keep} />);
  return last;
}

interface ScreenViewProps<S, A> {
  readonly program: ScreenProgram<S, A>;
  readonly painter: FramePainter;
  readonly colour: boolean;
  readonly keep: (state: S) => void;
}

function ScreenView<S, A>({ program, painter, colour, keep }: ScreenViewProps<S, A>) {
  const [state, setState] = useState(program.initial);
  const { columns, rows } = usePainterSize(painter);
  useKeys(program, painter, (after) => {
    keep(after);
    setState(after);
  });
  return (
    <ColourContext.Provider value={colour}>
      <Box width={columns} height={rows} overflow="hidden">
        <Lines lines={program.compose(state, columns, rows)} width={columns} />
      </Box>
    </ColourContext.Provider>
  );
}

/** Keys are read here and not by ink, whose hook takes a chunk of several keys for one. */
function useKeys<S, A>(program: ScreenProgram<S, A>, painter: FramePainter, changed: (state: S) => void): void {
  const { stdin } = useStdin();
  const { exit } = useApp();
  const state = useRef(program.initial);
  // biome-ignore lint/correctness/useExhaustiveDependencies: one listener for the life of the screen
  useEffect(
    () =>
      listenToKeys(stdin, (key) => {
        state.current = pressed(program, state.current, key, painter.rows);
        changed(state.current);
        if (!program.left(state.current)) return 'more';
        exit();
        return 'last';
      }),
    [],
  );
}

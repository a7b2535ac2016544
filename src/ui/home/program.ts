/** The map as a screen for a terminal. */
import type { ScreenProgram } from '../terminal/screen.ts';
import { composeHome, pageOf } from './compose.ts';
import { actionOfHomeKey } from './keys.ts';
import { type HomeAction, type HomeState, reduceHome } from './state.ts';

export function homeProgram(initial: HomeState): ScreenProgram<HomeState, HomeAction> {
  return {
    initial,
    reduce: reduceHome,
    compose: composeHome,
    actionOf: (key, state, rows) => actionOfHomeKey(key, state, pageOf(rows)),
    left: (state) => state.leave !== null,
  };
}

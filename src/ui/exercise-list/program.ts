/** The list of exercises as a screen of its own. */
import type { Exercise } from '../../lessons/exercise.ts';
import type { Language } from '../../lessons/lesson.ts';
import type { ScreenProgram } from '../terminal/screen.ts';
import { composeList, pageOf } from './compose.ts';
import { actionOfListKey } from './keys.ts';
import { listMessages } from './messages.ts';
import { type ListAction, type ListState, reduceList, toReset } from './state.ts';

/** The folder with the learner's files. */
export interface ListFiles {
  /** How the file of an exercise is shown. */
  fileOf(e: Exercise): string;
  /** Puts the starter back, and tells in one line what became of it. */
  reset(e: Exercise, language: Language): string;
}

/** `files`: null where the exercises are not laid out. */
export function listProgram(initial: ListState, files: ListFiles | null): ScreenProgram<ListState, ListAction> {
  return {
    initial,
    reduce: reduceList,
    compose: (state, columns, rows) => composeList(state, { columns, rows, fileOf: files && ((e) => files.fileOf(e)) }),
    actionOf: (key, state, rows) => actionOfListKey(key, state, pageOf(rows)),
    perform: (action, state) => {
      const asked = action.type === 'yes' ? toReset(state) : null;
      return asked && { type: 'told', text: files ? files.reset(asked, state.language) : listMessages.notLaidOut[state.language] };
    },
    left: (state) => state.leave !== null,
  };
}

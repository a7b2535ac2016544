/**
 * The frames that Caller and Callers see. They are those of a printed stack, with what Go leaves out when it prints: the
 * frames of its own runtime below the program's, and the real name of what panics. Files and lines are those of Go 1.26.
 */
import type { Frame } from '../../runtime/traceback.ts';

const source = '/usr/local/go/src/runtime/';
const frame = (fn: string, file: string, line: number): Frame => ({ fn, file: source + file, fileIndex: -1, line });

const goexit = frame('runtime.goexit', 'asm_amd64.s', 1771);
const underMain = [frame('runtime.main', 'proc.go', 290), goexit];
const underInit = [frame('runtime.doInit1', 'proc.go', 8103), frame('runtime.doInit', 'proc.go', 8070), frame('runtime.main', 'proc.go', 258), goexit];
const callers = frame('runtime.Callers', 'extern.go', 339);

/** `printed`: innermost first, as a stack prints them; `first`: it is goroutine 1, which runs init functions and main. */
export function logicalFrames(printed: readonly Frame[], first: boolean): Frame[] {
  const outermost = printed[printed.length - 1]?.fn ?? '';
  const below = !first ? [goexit] : /\.init(?:\.\d+)?$/.test(outermost) ? underInit : underMain;
  return [...printed.map(realName), ...below];
}

function realName(f: Frame): Frame {
  if (f.fn === 'panic') return { ...f, fn: 'runtime.gopanic' };
  return f.fn === 'runtime.Callers' ? callers : f;
}

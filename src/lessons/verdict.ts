/** What a run came to: its verdict, the line it ended at, and which goroutines were left. Reads the result only. */
import type { RunResult } from '../program/result.ts';
import type { Trace, TraceEvent } from '../trace/event.ts';
import type { Blocked, Verdict } from './lesson.ts';
import { PlaceTracker } from './places.ts';

export function verdictOf(result: RunResult): Verdict {
  switch (result.outcome) {
    case 'fatal':
      return /asleep - deadlock!|no goroutines .*- deadlock!/.test(result.stderr) ? 'deadlock' : 'fatal';
    case 'signal':
      return 'exit';
    case 'limit':
      return result.deadlock ? 'deadlock' : 'limit';
    case 'internal-error':
      return 'limit';
    default:
      return result.outcome;
  }
}

/** The learner's line of the first compile error, or of the topmost frame of the stack that was printed; 0 if there is none. */
export function endLine(result: RunResult, program: string): number {
  if (result.outcome === 'compile-error') return result.diagnostics[0]?.line ?? 0;
  const frame = new RegExp(`[/\\\\]${program.replaceAll('.', '\\.')}:(\\d+)`).exec(result.stderr);
  return frame ? Number(frame[1]) : 0;
}

/** Goroutines that had not ended when the program did; `blocked` ones with the learner's line and the reason they wait for. */
export function leftAtEnd(trace: Trace): { left: number; besidesMain: number; blocked: NamedBlocked[] } {
  const alive = new Set([1]);
  const places = new PlaceTracker(trace);
  const blocked = new Map<number, NamedBlocked>();
  for (const event of trace.events) {
    places.follow(event);
    follow(event, alive, blocked, places);
  }
  return { left: alive.size, besidesMain: alive.size - (alive.has(1) ? 1 : 0), blocked: [...blocked.values()] };
}

type NamedBlocked = Blocked & { goroutine: number };

function follow(event: TraceEvent, alive: Set<number>, blocked: Map<number, NamedBlocked>, places: PlaceTracker): void {
  if (event.kind === 'GoCreate') alive.add(event.newg);
  else if (event.kind === 'GoUnblock') blocked.delete(event.other);
  else if (event.kind === 'GoBlock') blocked.set(event.g, { goroutine: event.g, line: places.current.get(event.g)?.line ?? 0, reason: event.reason });
  else if (event.kind === 'GoEnd') {
    alive.delete(event.g);
    blocked.delete(event.g);
  }
}

/** The same as a stack dump tells it: a paragraph for each goroutine, the topmost frame in the program's file being its line. */
export function blockedInDump(stderr: string, program: string): NamedBlocked[] {
  const frame = new RegExp(`[/\\\\]${program.replaceAll('.', '\\.')}:(\\d+)`);
  return stderr.split('\n\n').flatMap((paragraph) => {
    const head = /^goroutine (\d+) \[([^\],]+)/.exec(paragraph);
    const line = frame.exec(paragraph.split('\ncreated by ')[0] ?? '');
    return head && head[2] !== 'running' ? [{ goroutine: Number(head[1]), line: Number(line?.[1] ?? 0), reason: head[2] as string }] : [];
  });
}

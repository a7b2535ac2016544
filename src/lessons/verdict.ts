/** What a run came to: its verdict, the line it ended at, and which goroutines were left. Reads the result only. */
import type { RunResult } from '../program/result.ts';
import type { Trace, TraceEvent } from '../trace/event.ts';
import type { Blocked, Verdict } from './lesson.ts';

export function verdictOf(result: RunResult): Verdict {
  switch (result.outcome) {
    case 'fatal':
      return /asleep - deadlock!|no goroutines .*- deadlock!/.test(result.stderr) ? 'deadlock' : 'fatal';
    case 'signal':
      return 'exit';
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

/** Goroutines that had not ended when the program did; `blocked` ones with the line and the reason they wait for. */
export function leftAtEnd(trace: Trace): { left: number; blocked: (Blocked & { goroutine: number })[] } {
  const alive = new Set([1]);
  const lines = new Map<number, number>();
  const blocked = new Map<number, Blocked & { goroutine: number }>();
  for (const event of trace.events) follow(event, alive, lines, blocked);
  return { left: alive.size, blocked: [...blocked.values()] };
}

function follow(event: TraceEvent, alive: Set<number>, lines: Map<number, number>, blocked: Map<number, Blocked & { goroutine: number }>): void {
  if (event.at) lines.set(event.g, event.at.line);
  if (event.kind === 'GoCreate') alive.add(event.newg);
  else if (event.kind === 'GoUnblock') blocked.delete(event.other);
  else if (event.kind === 'GoBlock') blocked.set(event.g, { goroutine: event.g, line: lines.get(event.g) ?? 0, reason: event.reason });
  else if (event.kind === 'GoEnd') {
    alive.delete(event.g);
    blocked.delete(event.g);
  }
}

/**
 * What Go does not say: which goroutines were still blocked when the program ended. They ended with it, and nobody was told;
 * in a longer-lived one they would be leaks.
 */
import { type GoroutineReport, maxReports } from '../runtime/death.ts';
import type { Frame } from '../runtime/traceback.ts';
import type { BlockedGoroutine } from './result.ts';

/**
 * Those that wait for somebody; after tests (`asleep`) those that wait for time as well: they had a while to end, and a loop
 * around a sleep never does. `shown` shortens a file's path.
 */
export function blockedGoroutines(reports: readonly GoroutineReport[], asleep: boolean, shown: (path: string) => string): BlockedGoroutine[] {
  const blocked = reports.filter((r) => r.state !== 'runnable' && r.state !== 'syscall' && (asleep || r.state !== 'sleep'));
  return blocked.map((r) => {
    const own = r.frames.find((f) => !f.file.startsWith('/usr/local/go/')) ?? r.frames[0];
    const place = (f: Frame): { fn: string; file: string; line: number } => ({ fn: f.fn, file: shown(f.file), line: f.line });
    const at = own ? place(own) : { fn: 'not started', file: '', line: 0 };
    return { id: r.id, state: r.state, ...at, createdBy: r.createdBy && place(r.createdBy), since: r.since };
  });
}

/** One line for each kind of place, none where nobody was blocked. `alive`: how many goroutines there were. */
export function blockedNotes(blocked: readonly BlockedGoroutine[], alive: number): string[] {
  if (blocked.length === 0) return [];
  const groups = new Map<string, number[]>();
  for (const b of blocked) {
    const key = `[${b.state}] in ${b.file ? `${b.fn} (${b.file}:${b.line})` : b.fn}`;
    const ids = groups.get(key);
    if (ids) ids.push(b.id);
    else groups.set(key, [b.id]);
  }
  const count = blocked.length === 1 ? '1 goroutine was' : `${blocked.length} goroutines were`;
  const more = alive > maxReports ? [`  (the first ${maxReports} of ${alive} goroutines)`] : [];
  const lines = [...groups].map(([what, ids]) => `  ${nameAll(ids)} ${what}`);
  return [`gocl: when main returned, ${count} still blocked:`, ...lines, ...more];
}

function nameAll(ids: readonly number[]): string {
  if (ids.length === 1) return `goroutine ${ids[0]}`;
  const shown = ids.slice(0, 4).join(', ');
  return `goroutines ${shown}${ids.length > 4 ? `… (${ids.length})` : ''}`;
}

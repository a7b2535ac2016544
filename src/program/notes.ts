/**
 * What Go does not say: which goroutines were still blocked when main returned. They ended with the program, and nobody was told;
 * in a longer-lived one they would be leaks.
 */
import type { GoroutineReport } from '../runtime/death.ts';

/** One line for each kind of place, none where nobody was blocked. `shown` shortens a file's path. */
export function blockedNotes(reports: readonly GoroutineReport[], shown: (path: string) => string): string[] {
  const blocked = reports.filter((r) => r.state !== 'runnable' && r.state !== 'sleep' && r.state !== 'syscall');
  if (blocked.length === 0) return [];
  const groups = new Map<string, number[]>();
  for (const r of blocked) {
    const own = r.frames.find((f) => !f.file.startsWith('/usr/local/go/')) ?? r.frames[0];
    const where = own ? `${own.fn} (${shown(own.file)}:${own.line})` : 'not started';
    const key = `[${r.state}] in ${where}`;
    groups.set(key, [...(groups.get(key) ?? []), r.id]);
  }
  const count = blocked.length === 1 ? '1 goroutine was' : `${blocked.length} goroutines were`;
  const lines = [...groups].map(([what, ids]) => `  ${nameAll(ids)} ${what}`);
  return [`gocl: when main returned, ${count} still blocked:`, ...lines];
}

function nameAll(ids: readonly number[]): string {
  if (ids.length === 1) return `goroutine ${ids[0]}`;
  const shown = ids.slice(0, 4).join(', ');
  return `goroutines ${shown}${ids.length > 4 ? `… (${ids.length})` : ''}`;
}

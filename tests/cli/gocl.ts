/** Runs the real binary in a process of its own. */
import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');
export const binary = join(root, 'bin/gocl.js');

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A home of its own for each run: nobody's progress is read or written. */
export function freshHome(): string {
  return join(tmpdir(), 'gocl-tests', randomUUID());
}

export function gocl(args: readonly string[], options: { input?: string; cwd?: string; env?: Record<string, string> } = {}): Finished {
  const r = spawnSync(process.execPath, [binary, ...args], {
    cwd: options.cwd ?? root,
    input: options.input ?? '',
    encoding: 'utf8',
    timeout: 60_000,
    env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', GOCL_HOME: freshHome(), ...options.env },
  });
  return { code: r.status, stdout: r.stdout, stderr: r.stderr };
}

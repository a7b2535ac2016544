/** What counts as a change of an exercise: everything that its check reads, and nothing that would hang or flood the watcher. */
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { watchFolder } from '../../src/host/watch.ts';
import { Workspace } from '../../src/host/workspace.ts';
import type { Exercise } from '../../src/lessons/exercise.ts';
import { loadExercises } from '../../src/lessons/exercise-loader.ts';
import { diskFiles, lessonsRoot } from '../lessons/lesson-files.ts';

const root = mkdtempSync(join(tmpdir(), 'gocl-workspace-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const { exercises } = loadExercises(lessonsRoot, ['channels'], diskFiles);
const fanout = exercises.find((e) => e.id === 'fanout') as Exercise;
const folder = join(root, 'channels', 'fanout');
mkdirSync(folder, { recursive: true });
writeFileSync(join(root, 'go.mod'), 'module exercises\n');
const file = join(folder, 'fanout.go');
const workspace = Workspace.find(root, exercises) as Workspace;

it('is any Go file of the folder, but not the test that was given out', () => {
  writeFileSync(file, 'package fanout\n');
  const first = workspace.signature(fanout);
  writeFileSync(join(folder, 'fanout_test.go'), 'package fanout // mine\n');
  writeFileSync(join(folder, 'notes.txt'), 'to do\n');
  expect(workspace.signature(fanout)).toBe(first);
  writeFileSync(join(folder, 'more.go'), 'package fanout\n');
  expect(workspace.signature(fanout)).not.toBe(first);
});

it.runIf(process.platform !== 'win32')('does not read what has no end', () => {
  rmSync(file);
  symlinkSync('/dev/zero', file);
  expect(workspace.signature(fanout)).toContain('bytes');
  rmSync(file);
});

it('is told when a file stays away, and when it is back', async () => {
  writeFileSync(file, 'package fanout\n');
  const changed = vi.fn();
  const stop = watchFolder(folder, () => workspace.signature(fanout), changed);
  renameSync(file, join(folder, 'renamed.txt'));
  await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(1), 5000);
  renameSync(join(folder, 'renamed.txt'), file);
  await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(2), 5000);
  stop();
});

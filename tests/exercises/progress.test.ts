/** The progress file: what goes wrong with it costs one line, and nothing of the learner's. */
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataFolder, ProgressFile } from '../../src/host/progress-file.ts';
import { emptyProgress, exerciseChecked, exerciseOf, parseProgress, stepDone } from '../../src/lessons/progress.ts';

const when = '2026-01-01T00:00:00.000Z';

function fresh(): { folder: string; file: ProgressFile; path: string; said: string[] } {
  const folder = mkdtempSync(join(tmpdir(), 'gocl-progress-'));
  const said: string[] = [];
  return { folder, file: new ProgressFile(folder, (l) => said.push(l)), path: join(folder, 'progress.json'), said };
}

describe('progress', () => {
  it('is written and read again, with a backup of what it was before', () => {
    const { folder, file, path, said } = fresh();
    file.update((p) => stepDone(p, 'channels', 'range', when));
    file.update((p) => exerciseChecked(p, 'fanout', true, when));
    const read = new ProgressFile(folder, () => {}).read();
    expect(read.lessons['channels']?.steps['range']).toBe(when);
    expect(exerciseOf(read, 'fanout')).toMatchObject({ passed: when, checks: 1 });
    expect(parseProgress(JSON.parse(readFileSync(`${path}.bak`, 'utf8')))?.exercises).toEqual({});
    expect(readdirSync(folder).sort()).toEqual(['progress.json', 'progress.json.bak']);
    expect(said).toEqual([]);
  });

  it('follows a symbolic link, also one to what is not there yet, and leaves it in place', () => {
    const { file, path, said } = fresh();
    const elsewhere = realpathSync(mkdtempSync(join(tmpdir(), 'gocl-synced-')));
    symlinkSync(join(elsewhere, 'mine.json'), path);
    file.update((p) => stepDone(p, 'channels', 'range', when));
    file.update((p) => exerciseChecked(p, 'fanout', true, when));
    expect(realpathSync(path)).toBe(join(elsewhere, 'mine.json'));
    expect(exerciseOf(parseProgress(JSON.parse(readFileSync(join(elsewhere, 'mine.json'), 'utf8')))!, 'fanout').passed).toBe(when);
    expect(readdirSync(elsewhere)).toEqual(['mine.json']);
    expect(said).toEqual([]);
  });

  it('keeps the first pass when a later check fails', () => {
    const passed = exerciseChecked(emptyProgress, 'x', true, when);
    expect(exerciseOf(exerciseChecked(passed, 'x', false, 'later'), 'x')).toEqual({ passed: when, checks: 2, hints: 0 });
  });

  it.each([
    ['corrupt', 'not JSON'],
    ['truncated', '{"version":1,"exer'],
    ['of another shape', '{"version":1,"lessons":[],"exercises":{}}'],
    ['empty', ''],
  ])('%s: goes on from the backup, keeps the damaged file, says so in one line', (_, text) => {
    const { folder, file, path, said } = fresh();
    file.update((p) => exerciseChecked(p, 'one', true, when));
    file.update((p) => exerciseChecked(p, 'two', true, when));
    writeFileSync(path, text);
    const next = new ProgressFile(folder, (l) => said.push(l));
    expect(exerciseOf(next.read(), 'one').passed).toBe(when);
    next.update((p) => exerciseChecked(p, 'three', true, when));
    expect(said).toHaveLength(1);
    expect(said[0]).not.toContain('\n');
    expect(readFileSync(`${path}.corrupt`, 'utf8')).toBe(text);
    expect(Object.keys(new ProgressFile(folder, () => {}).read().exercises).sort()).toEqual(['one', 'three']);
  });

  it('of a newer gocl is left as it is', () => {
    const { folder, path, said } = fresh();
    writeFileSync(path, '{"version":99,"new":true}');
    const file = new ProgressFile(folder, (l) => said.push(l));
    file.update((p) => exerciseChecked(p, 'one', true, when));
    expect(exerciseOf(file.read(), 'one').passed).toBe(when);
    expect(readFileSync(path, 'utf8')).toBe('{"version":99,"new":true}');
    expect(said).toHaveLength(1);
  });

  it('that is read-only is left as it is, and written when it no longer is', () => {
    const { folder, file, path, said } = fresh();
    file.update((p) => exerciseChecked(p, 'one', true, when));
    const before = readFileSync(path, 'utf8');
    chmodSync(path, 0o444);
    const next = new ProgressFile(folder, (l) => said.push(l));
    next.update((p) => exerciseChecked(p, 'two', true, when));
    expect(Object.keys(next.read().exercises)).toEqual(['one', 'two']);
    expect(readFileSync(path, 'utf8')).toBe(before);
    expect(said).toEqual([expect.stringContaining('read-only')]);
    chmodSync(path, 0o644);
    file.update((p) => exerciseChecked(p, 'meanwhile', true, when));
    next.update((p) => exerciseChecked(p, 'three', true, when));
    expect(Object.keys(new ProgressFile(folder, () => {}).read().exercises).sort()).toEqual(['meanwhile', 'one', 'three', 'two']);
    expect(readdirSync(folder).sort()).toEqual(['progress.json', 'progress.json.bak']);
  });

  it('that is gone is taken from its backup, for reading and for writing alike', () => {
    const { folder, file, path } = fresh();
    file.update((p) => exerciseChecked(p, 'one', true, when));
    file.update((p) => exerciseChecked(p, 'two', true, when));
    rmSync(path);
    expect(Object.keys(new ProgressFile(folder, () => {}).read().exercises)).toEqual(['one']);
    expect(Object.keys(new ProgressFile(folder, () => {}).update((p) => exerciseChecked(p, 'three', true, when)).exercises)).toEqual(['one', 'three']);
  });

  it('in a place that cannot be written is kept in memory', () => {
    const { folder, said } = fresh();
    const blocked = join(folder, 'file');
    writeFileSync(blocked, '');
    chmodSync(blocked, 0o400);
    const file = new ProgressFile(join(blocked, 'below'), (l) => said.push(l));
    file.update((p) => exerciseChecked(p, 'one', true, when));
    file.update((p) => exerciseChecked(p, 'two', true, when));
    expect(Object.keys(file.read().exercises)).toEqual(['one', 'two']);
    expect(said).toHaveLength(1);
  });

  it.skipIf(process.platform !== 'linux')('in a place that takes no folders does not hang', () => {
    const said: string[] = [];
    new ProgressFile('/proc/nowhere/gocl', (l) => said.push(l)).update((p) => exerciseChecked(p, 'one', true, when));
    expect(said).toHaveLength(1);
  });

  it('breaks the lock of a process that died', () => {
    const { file, path } = fresh();
    file.update((p) => exerciseChecked(p, 'one', true, when));
    writeFileSync(`${path}.lock`, '');
    utimesSync(`${path}.lock`, new Date(0), new Date(0));
    file.update((p) => exerciseChecked(p, 'two', true, when));
    expect(Object.keys(file.read().exercises)).toEqual(['one', 'two']);
    expect(existsSync(`${path}.lock`)).toBe(false);
  });

  it('loses nothing when several processes write at once', async () => {
    const { folder } = fresh();
    const worker = join(import.meta.dirname, 'progress-writer.ts');
    const tsx = join(import.meta.dirname, '../../node_modules/tsx/dist/cli.mjs');
    const codes = await Promise.all(
      ['a', 'b', 'c'].map(
        (name) =>
          new Promise((resolve) => {
            spawn(process.execPath, [tsx, worker, folder, name], { stdio: 'inherit' }).on('exit', resolve);
          }),
      ),
    );
    expect(codes).toEqual([0, 0, 0]);
    expect(Object.keys(new ProgressFile(folder, () => {}).read().exercises)).toHaveLength(60);
  });
});

describe('the place', () => {
  it.each([
    ['linux', {}, '/h/.local/share/gocl'],
    ['linux', { XDG_DATA_HOME: '/x' }, '/x/gocl'],
    ['linux', { XDG_DATA_HOME: 'relative' }, '/h/.local/share/gocl'],
    ['darwin', {}, '/h/Library/Application Support/gocl'],
    ['linux', { GOCL_HOME: '/mine', XDG_DATA_HOME: '/x' }, '/mine'],
  ])('%s %o', (platform, env, folder) => {
    expect(dataFolder({ platform, env: env as Record<string, string>, home: '/h' })).toBe(folder);
  });
});

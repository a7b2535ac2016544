// Bundles the app into dist/: the command line (ink is a separate chunk, loaded when a screen is shown), the
// worker that runs programs, and the Go sources of the standard library as one file.
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
// Made beside and moved into place at the end: whoever runs meanwhile has the old bundle, whole.
const finished = join(root, 'dist');
const dist = join(root, `dist.${process.pid}.tmp`);
mkdirSync(dist);
process.on('exit', () => rmSync(dist, { recursive: true, force: true }));

const common = {
  absWorkingDir: root,
  outdir: dist,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  minify: true,
  charset: 'ascii',
  logLevel: 'warning',
};

/** Commander can run commands that are programs of their own; there are none, and Node's module for it takes long to load. */
const noSubprograms = {
  name: 'no-subprograms',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ path, importer }) => (/[/\\]commander[/\\]/.test(importer) ? { path, namespace: 'left-out' } : null));
    onLoad({ filter: /.*/, namespace: 'left-out' }, () => ({ contents: 'module.exports = {};' }));
  },
};

await build({
  ...common,
  entryPoints: { cli: 'src/cli/main.ts' },
  splitting: true,
  format: 'esm',
  define: { 'process.env.NODE_ENV': '"production"', 'process.env.DEV': '"false"' },
  external: ['react-devtools-core'],
  plugins: [noSubprograms],
  banner: { js: "import { createRequire as __gocl_createRequire } from 'node:module'; const require = __gocl_createRequire(import.meta.url);" },
});

// Not modules: src/host/worker-start.ts runs the engine as a script, since only then Node 20 keeps what V8 makes of it.
await build({
  ...common,
  entryPoints: { worker: 'src/host/worker-start.ts', engine: 'src/host/worker.ts' },
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  define: { 'import.meta.url': 'engineUrl' },
});

/** Every package folder of src/stdlib with its .go files, as src/host/stdlib-files.ts reads them: an index on one line, then all texts. */
function goSources() {
  const base = join(root, 'src/stdlib');
  const index = {};
  const texts = [];
  let at = 0;
  for (const entry of readdirSync(base, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.go')) continue;
    const path = relative(base, entry.parentPath).replaceAll('\\', '/');
    const text = readFileSync(join(entry.parentPath, entry.name));
    index[path] ??= {};
    index[path][entry.name] = [at, at + text.length];
    at += text.length;
    texts.push(text);
  }
  return Buffer.concat([Buffer.from(`${JSON.stringify(index)}\n`), ...texts]);
}
writeFileSync(join(dist, 'stdlib.txt'), goSources());

/** The lessons, their exercises and their quizzes, read and validated; what is wrong fails the build. */
async function readContent() {
  const outfile = join(dist, 'loader.tmp.mjs');
  await build({
    absWorkingDir: root,
    stdin: {
      contents: "export * from './src/host/lessons.ts'; export * from './src/host/exercises.ts'; export * from './src/host/quizzes.ts';",
      resolveDir: root,
      loader: 'ts',
    },
    outfile,
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    logLevel: 'warning',
  });
  const { readLessonsBelow, readExercisesBelow, readQuizzesBelow } = await import(outfile);
  const { lessons, problems: ofLessons } = await readLessonsBelow(join(root, 'lessons'));
  const { exercises, problems: ofExercises } = await readExercisesBelow(join(root, 'lessons'));
  const { quizzes, problems: ofQuizzes } = await readQuizzesBelow(join(root, 'lessons'));
  rmSync(outfile);
  const problems = [...ofLessons, ...ofExercises, ...ofQuizzes];
  if (problems.length > 0) throw new Error(problems.map((p) => `${p.file}:${p.line}: ${p.message}`).join('\n'));
  return { lessons, exercises, quizzes };
}
const content = await readContent();
writeFileSync(join(dist, 'lessons.json'), JSON.stringify(content.lessons));
writeFileSync(join(dist, 'exercises.json'), JSON.stringify(content.exercises));
writeFileSync(join(dist, 'quizzes.json'), JSON.stringify(content.quizzes));

rmSync(finished, { recursive: true, force: true });
renameSync(dist, finished);

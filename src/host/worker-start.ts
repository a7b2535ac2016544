/**
 * Where the worker thread of the bundle begins: `engine.cjs`, which is `worker.ts` with all it needs, run as a script so that what V8
 * makes of it can be kept (`code-cache.ts`). A checkout has `worker-dev.mjs` instead.
 */
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parentPort } from 'node:worker_threads';
import { CachedScript, cacheFolder } from './code-cache.ts';
import type { serve } from './worker.ts';

/** Null also where the user has no home at all, as in some containers. */
function folderOfThisUser(): string | null {
  try {
    return cacheFolder({ env: process.env, platform: process.platform, home: homedir() });
  } catch {
    return null;
  }
}

const file = join(__dirname, 'engine.cjs');
// The bundler writes ASCII. The names are those that its CommonJS format and scripts/build.mjs use.
const script = new CachedScript(`(function (exports, require, module, engineUrl) {${readFileSync(file, 'latin1')}\n})`, file, folderOfThisUser());
const engine = { exports: {} as { serve: typeof serve } };
(script.run() as Function)(engine.exports, require, engine, pathToFileURL(file).href);
if (parentPort) engine.exports.serve(parentPort, () => script.keep());

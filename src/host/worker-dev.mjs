// The worker of a checkout that has not been built: the sources through tsx.
import { parentPort } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const { serve } = await import('./worker.ts');
serve(parentPort, () => {});

// The worker of a checkout that has not been built: the sources through tsx.
import { register } from 'tsx/esm/api';

register();
await import('./worker.ts');

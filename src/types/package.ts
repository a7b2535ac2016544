import type { File } from '../syntax/ast.ts';
import type { Scope } from './scope.ts';

export class Package {
  name = '';
  complete = false;
  /** Directly imported packages in source order. */
  imports: Package[] = [];
  files: readonly File[] = [];
  constructor(
    /** Import path; `main` programs given as files have `command-line-arguments`. In stacks and %T the name `main` is printed. */
    readonly path: string,
    readonly scope: Scope,
  ) {}
}

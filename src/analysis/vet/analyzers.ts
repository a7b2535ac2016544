/** The analyzers of `go vet` that gocl has, in the order in which their reports come. */
import { appends } from './appends.ts';
import { assign } from './assign.ts';
import { atomic } from './atomic.ts';
import { bools } from './bools.ts';
import { buildtag } from './buildtag.ts';
import { composites } from './composites.ts';
import { copylocks } from './copylocks.ts';
import { defers } from './defers.ts';
import { directive } from './directive.ts';
import { errorsas } from './errorsas.ts';
import { ifaceassert } from './ifaceassert.ts';
import { loopclosure } from './loopclosure.ts';
import { lostcancel } from './lostcancel.ts';
import { nilfunc } from './nilfunc.ts';
import type { Analyzer } from './pass.ts';
import { printf } from './printf.ts';
import { shift } from './shift.ts';
import { sigchanyzer } from './sigchanyzer.ts';
import { stdmethods } from './stdmethods.ts';
import { stringintconv } from './stringintconv.ts';
import { structtag } from './structtag.ts';
import { testinggoroutine } from './testinggoroutine.ts';
import { tests } from './tests.ts';
import { timeformat } from './timeformat.ts';
import { unreachable } from './unreachable.ts';
import { unsafeptr } from './unsafeptr.ts';
import { unusedresult } from './unusedresult.ts';
import { waitgroup } from './waitgroup.ts';

/** Sorted by name. (Go 1.26 prints them in an order that changes from run to run.) */
export const analyzers: readonly Analyzer[] = [
  appends,
  assign,
  atomic,
  bools,
  buildtag,
  composites,
  copylocks,
  defers,
  directive,
  errorsas,
  ifaceassert,
  loopclosure,
  lostcancel,
  nilfunc,
  printf,
  shift,
  sigchanyzer,
  stdmethods,
  stringintconv,
  structtag,
  testinggoroutine,
  tests,
  timeformat,
  unreachable,
  unsafeptr,
  unusedresult,
  waitgroup,
];

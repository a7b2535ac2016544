/**
 * Instrumentation of level `trace`. The learner's own functions get a hook before each statement, with the values of the
 * variables in scope, and hooks where they are entered and left; exported functions of the standard library only say that
 * they run, since nothing of what happens inside them is the learner's. Nothing at level `fast`.
 */
import { walk } from '../analysis/walk.ts';
import type { FuncLit } from '../syntax/ast.ts';
import type { VarObj } from '../types/object.ts';
import type { FunctionCompiler } from './function.ts';
import type { GType } from './ground-type.ts';
import { jsString } from './literal.ts';

/** `$.at(…)`: the goroutine is at the line of `pos`. '' where nothing is traced. */
export function traceAt(fc: FunctionCompiler, pos: number): string {
  if (!fc.traced) return '';
  const seen = new Set<string>();
  const names: string[] = [];
  const values: string[] = [];
  const types: string[] = [];
  const refs: boolean[] = [];
  for (let i = fc.visible.length - 1; i >= 0; i--) {
    const v = fc.visible[i];
    const local = v && fc.locals.get(v);
    if (!v || !local || v.name === '_' || seen.has(v.name)) continue;
    seen.add(v.name);
    names.push(v.name);
    types.push(fc.m.descriptors.type(local.type));
    values.push(local.js);
    refs.push(local.boxed);
  }
  const site = fc.m.site(pos, fc.goName, names.reverse(), types.reverse(), refs.reverse());
  return `$.at(${site}, [${values.reverse().join(', ')}])`;
}

/** The same as a statement. */
export function traceStatement(fc: FunctionCompiler, s: { readonly pos: number }): string {
  const text = traceAt(fc, s.pos);
  return text === '' ? '' : `${text}; `;
}

/** The body of a function with the hooks of its entry and exit. */
export function traceFunction(fc: FunctionCompiler, text: string, exported: boolean): string {
  if (fc.m.level === 'fast') return text;
  if (fc.traced) return `$.enter(${fc.m.traceFunction(fc.goName)}); try { ${text}} catch ($e) { throw $.unwinding($e); } finally { $.leave(); }`;
  // Locks of package sync are the learner's, whoever calls them; other packages' own are not.
  const own = /^(?:(?:internal\/)?sync(?:\/atomic)?|runtime|internal\/\w+)\./.test(fc.goName);
  return own || !exported ? text : `$.enterLibrary(); try { ${text}} finally { $.leaveLibrary(); }`;
}

/** Of the variables around a function literal, those that it uses. */
export function capturedBy(fc: FunctionCompiler, e: FuncLit): VarObj[] {
  if (!fc.traced) return [];
  const used = new Set<object>();
  walk(e.body, (n) => {
    if (n.kind === 'Ident') {
      const o = fc.m.info.uses.get(n);
      if (o) used.add(o);
    }
    return true;
  });
  return fc.visible.filter((v) => used.has(v));
}

/** What is known of a deferred call: Go name ('' where only the function value knows), parameters from the `skip`-th argument on. */
export interface CallLabel {
  readonly fn: string;
  readonly skip: number;
  readonly params: readonly GType[];
  readonly variadic: boolean;
  /** How the program spells what it calls. */
  readonly text: string;
}

/** Third argument of `$d.push`: how the trace shows a deferred call. '' where it does not. */
export function deferLabel(fc: FunctionCompiler, l: CallLabel): string {
  if (!fc.traced) return '';
  const types = l.params.map((t) => fc.m.descriptors.type(t)).join(', ');
  return `, { fn: ${jsString(l.fn)}, text: ${jsString(l.text)}, skip: ${l.skip}, types: [${types}], variadic: ${l.variadic} }`;
}

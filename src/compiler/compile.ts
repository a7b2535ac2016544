/**
 * CheckedProgram → JavaScript text. The text is the body of `new Function('$', 'N', code)`: `$` is the Execution, `N` gives
 * the natives. Running it makes type descriptors and package variables, and returns `{ main }`: a function (a generator
 * function, marked `$g`) that initialises the packages in order and calls main.main.
 */
import type { CallNode } from '../analysis/call-graph.ts';
import { color } from '../analysis/may-park.ts';
import { methodKey } from '../source/mangle.ts';
import type { FileSet, Pos } from '../source/position.ts';
import type { FuncObj } from '../types/object.ts';
import type { Package } from '../types/package.ts';
import { compileInitializer, compileInstance } from './declaration.ts';
import { jsString } from './literal.ts';
import type { CompiledProgram, CompileInput, TraceSite } from './compiled-program.ts';
import { Module } from './module.ts';
import { prelude } from './prelude.ts';
import { Renderer } from './render.ts';
import { zeroValue } from './values.ts';

export function compile(input: CompileInput): CompiledProgram {
  const { program, fset } = input;
  const m = new Module(input, compileInstance, compileInitializer);
  const initFunctions = reachRoots(m);
  const main = program.main.scope.lookup('main') as FuncObj;
  const mainInstance = m.instance(main, [], null);
  // What the runtime calls when it prints the value of a panic nobody recovered.
  for (const name of ['Error', 'String']) m.wantMethod(methodKey(name, true, ''));
  m.run();
  m.joinNativeMethods();
  color(m.graph);
  const renderer = new Renderer(m.marks, fset, m.level === 'trace');
  const parts: string[] = [prelude];
  for (const n of m.natives) parts.push(nativeText(renderer, n));
  const entry = entryText(m, initFunctions, mainInstance);
  const functions = m.functions.map((f) => renderer.declaration(f));
  const late = m.lateSnippets.map((s) => s());
  const globals = [...m.globals.values()].map((g) => `var ${g.js} = ${g.addressed ? `new $Ref(${zeroValue(m, g.type)})` : zeroValue(m, g.type)};`);
  // Before the descriptors are emitted: the tables name some.
  const tables = m.level === 'trace' ? [traceTables(m, fset)] : [];
  parts.push(...functions, ...late, m.descriptors.emit(), ...globals, ...tables);
  parts.push(entry, 'return { main: $main };');
  const { code, lines, funcs, files } = renderer.layout(parts.join('\n'), m.siteFiles);
  const sites = m.sites.map((s): TraceSite => ({ ...siteOf(m, fset, s.pos), func: s.func, locals: s.names.map((name) => ({ name })) }));
  const diagnostics = m.unsupported.map((u) => ({ code: 'Unsupported', severity: 'error' as const, pos: u.pos, message: u.message }));
  return { code, lines, funcs, files, sites, goSites: m.goSites, functions: m.traceFunctions, diagnostics };
}

/** Hands the recorder the tables with the type descriptors of the variables. */
function traceTables(m: Module, fset: FileSet): string {
  const rows = m.sites.map((s) => {
    const at = siteOf(m, fset, s.pos);
    const locals = s.names.map((name, i) => `{name: ${jsString(name)}, type: ${s.types[i]}${s.refs[i] ? ', ref: true' : ''}}`);
    return `{file: ${at.file}, line: ${at.line}, column: ${at.column}, func: ${jsString(s.func)}, locals: [${locals.join(', ')}]}`;
  });
  const globals = [...m.globals.values()]
    .filter((g) => g.obj.pkg !== null && m.traces(g.obj.pkg))
    .map((g) => `{name: ${jsString(g.obj.name)}, type: ${m.descriptors.type(g.type)}, get: () => ${g.addressed ? `${g.js}.v` : g.js}}`);
  return `$.rec?.useTables?.([${rows.join(', ')}], [${m.traceFunctions.map(jsString).join(', ')}], [${globals.join(', ')}]);`;
}

function siteOf(m: Module, fset: FileSet, pos: Pos): { file: number; line: number; column: number } {
  const p = fset.position(pos);
  return { file: m.fileIndex(p.filename), line: p.line, column: p.column };
}

/** Initialisers with effects of all packages, and init functions: those always run. */
function reachRoots(m: Module): Map<Package, { readonly js: string; readonly node: CallNode }[]> {
  const out = new Map<Package, { js: string; node: CallNode }[]>();
  for (const pkg of m.program.packages) {
    // Variables of the standard library count only when something reachable uses them.
    if (!m.isStandard(pkg)) for (const init of m.info.initOrder.get(pkg) ?? []) m.reachInitializer(pkg, init);
    const list: { js: string; node: CallNode }[] = [];
    let n = 0;
    for (const file of pkg.files) {
      for (const d of file.decls) {
        if (d.kind !== 'FuncDecl' || d.recv || d.name.name !== 'init' || !d.body) continue;
        list.push(m.initFunction(pkg, d, n++));
      }
    }
    out.set(pkg, list);
  }
  return out;
}

function nativeText(renderer: Renderer, n: Module['natives'][number]): string {
  const get = (js: string, parking: boolean): string => `const ${js} = N(${jsString(n.pkgPath)}, ${jsString(n.name)}, ${parking});`;
  if (n.missing) return `function ${n.js}() { return $.fatal(${jsString(`gocl: ${n.goName} is not implemented`)}); }`;
  if (n.kind !== 'parks') {
    switch (n.node.color) {
      case 'plain':
        return get(n.js, false);
      case 'gen':
        return `${get(n.js, n.kind === 'calls')} ${n.js}.$g = ${n.kind === 'calls'};`;
      case 'dual':
        return `${get(n.js, false)} ${get(`${n.js}$g`, true)} ${n.js}$g.$g = true; ${n.js}.$p = ${n.js}$g;`;
    }
  }
  const params = Array.from({ length: n.params }, (_, i) => `a${i}`);
  const text = renderer.declaration({
    kind: 'function',
    node: n.node,
    goName: n.goName,
    pos: n.pos,
    self: n.js,
    params,
    body: `return yield* ${n.js}$n(${params.join(', ')});`,
    tempPrefix: '$none',
  });
  return `${get(`${n.js}$n`, true)}\n${text}`;
}

/** Runs the initialisers and init functions of each package in order, then main.main. */
function entryText(
  m: Module,
  inits: ReadonlyMap<Package, readonly { readonly js: string; readonly node: { readonly color: string } }[]>,
  main: { readonly js: string; readonly node: { readonly color: string } },
): string {
  const calls: string[] = [];
  const call = (f: { readonly js: string; readonly node: { readonly color: string } }): void => {
    calls.push(f.node.color === 'gen' ? `yield* ${f.js}();` : f.node.color === 'dual' ? `yield* ${f.js}$g();` : `${f.js}();`);
  };
  for (const pkg of m.program.packages) {
    for (const init of m.info.initOrder.get(pkg) ?? []) {
      const f = m.initializerFunctions.get(init);
      if (f) call(f);
    }
    (inits.get(pkg) ?? []).forEach(call);
  }
  call(main);
  return `function* $main() { ${calls.join(' ')} }\n$main.$g = true;${m.level === 'trace' ? ` $main.$name = 'main.main';` : ''}`;
}

/**
 * Fills the marks of the templates in, now that colours are known, and splits the text into lines: one JavaScript line per
 * change of Go line, so that V8's stack traces lead back to Go.
 */
import type { CallClass, CallNode } from '../analysis/call-graph.ts';
import { invariant, InvariantError } from '../source/invariant.ts';
import type { FileSet } from '../source/position.ts';
import type { FunctionRange, LineOrigin } from './compiled-program.ts';
import { jsString } from './literal.ts';
import type { FunctionText, Mark, Marks, MethodCall, StaticCall, ValueCall } from './marker.ts';

type Mode = 'plain' | 'gen';

export interface RenderedText {
  readonly code: string;
  /** By 1-based JavaScript line; undefined where no Go stands behind it. */
  readonly lines: readonly (LineOrigin | undefined)[];
  readonly funcs: readonly FunctionRange[];
  readonly files: readonly string[];
}

const markPattern = /\uE000(\d+)\uE001/g;

export class Renderer {
  private readonly heads: { readonly name: string; readonly params: boolean }[] = [];
  constructor(
    private readonly marks: Marks,
    private readonly fset: FileSet,
    /** Functions carry their Go name as `$name`, for traces. */
    private readonly named: boolean,
  ) {}

  /** A declared function: one JavaScript function, or two when it is dual. */
  declaration(f: FunctionText): string {
    const name = this.named ? `${f.self}.$name = ${jsString(f.goName)};` : '';
    switch (f.node.color) {
      case 'plain':
        return this.functionText(f, 'plain', `function ${f.self}`) + name;
      case 'gen':
        return `${this.functionText(f, 'gen', `function* ${f.self}`)}${f.self}.$g = true; ${name}`;
      case 'dual': {
        const both = this.functionText(f, 'plain', `function ${f.self}`) + this.functionText(f, 'gen', `function* ${f.self}$g`);
        return `${both}${f.self}.$p = ${f.self}$g; ${f.self}$g.$g = true; ${name} ${this.named ? `${f.self}$g.$name = ${f.self}.$name;` : ''}`;
      }
    }
  }

  text(template: string, mode: Mode): string {
    return template.replace(markPattern, (_, n: string) => this.mark(this.marks.list[Number(n)] as Mark, mode));
  }

  private mark(m: Mark, mode: Mode): string {
    switch (m.kind) {
      case 'static':
        return this.staticCall(m, mode);
      case 'method':
        return this.methodCall(m, mode);
      case 'value':
        return this.valueCall(m, mode);
      case 'function':
        return this.literal(m);
      case 'tick':
        return tick(m.counter, mode);
      case 'entry':
        return m.node.recursive ? tick(null, mode) : '';
      case 'choice':
        return this.text(mode === 'gen' ? m.gen : m.plain, mode);
      case 'global':
        return m.variable.addressed ? `${m.variable.js}.v` : m.variable.js;
      case 'self':
        return m.node.color === 'dual' && mode === 'gen' && !m.literal ? `${m.name}$g` : m.name;
      case 'flag':
        return String(m.target.hasGen);
      case 'preemptible':
        return m.node.color === 'dual' ? `${m.fn}$g` : m.fn;
    }
  }

  private staticCall(m: StaticCall, mode: Mode): string {
    const args = m.args.map((a) => this.text(a, mode));
    const plain = `${m.fn}(${args.join(', ')})`;
    if (m.node.color === 'plain' || mode === 'plain') {
      invariant(m.node.color !== 'gen', `plain code calls ${m.node.name}, which may park`);
      return plain;
    }
    if (m.node.color === 'gen' && !m.attempt) return `(yield* ${plain})`;
    const before: string[] = [];
    const names = args.map((a, i) => {
      const t = m.temps[i];
      if (!t) return a;
      before.push(`${t} = ${a}`);
      return t;
    });
    const list = names.join(', ');
    const call =
      m.node.color === 'gen' && m.attempt
        ? `${m.attempt.fn}(${list}) ? undefined : yield* ${m.fn}(${list})`
        : `$.solo ? ${m.fn}(${list}) : yield* ${m.fn}$g(${list})`;
    return `(${[...before, call].join(', ')})`;
  }

  private methodCall(m: MethodCall, mode: Mode): string {
    const args = m.args.map((a) => this.text(a, mode)).join(', ');
    const recv = this.text(m.recv, mode);
    const [t, f, r] = m.temps;
    const { gen, dual } = reach(m.target);
    if (mode === 'plain' || (!gen && !dual)) {
      invariant(!gen || mode === 'gen', `plain code calls method ${m.target.key}, which may park`);
      return `${recv}.${m.line}${m.key}(${args})`;
    }
    if (!dual) return `(${t} = ${recv}, ${r} = ${t}.${m.line}${m.key}(${args}), ${t}.${m.key}.$g ? yield* ${r} : ${r})`;
    const call = args === '' ? `${f}.${m.line}call(${t})` : `${f}.${m.line}call(${t}, ${args})`;
    return `(${t} = ${recv}, ${f} = $pick(${t}.${m.key}), ${r} = ${call}, ${f}.$g ? yield* ${r} : ${r})`;
  }

  private valueCall(m: ValueCall, mode: Mode): string {
    const args = m.args.map((a) => this.text(a, mode)).join(', ');
    const fn = this.text(m.fn, mode);
    const [f, r] = m.temps;
    const { gen, dual, plain } = reach(m.target);
    if (mode === 'plain' || (!gen && !dual)) {
      invariant(!gen || mode === 'gen', `plain code calls a ${m.target instanceof Object && 'key' in m.target ? m.target.key : m.target.name}, which may park`);
      return `${m.line}${fn}(${args})`;
    }
    if (gen && !dual && !plain) return `(yield* ${m.line}${fn}(${args}))`;
    const picked = dual ? `$pick(${fn})` : fn;
    return `(${f} = ${picked}, ${r} = ${m.line}${f}(${args}), ${f}.$g ? yield* ${r} : ${r})`;
  }

  private literal(f: FunctionText): string {
    const text = this.literalText(f);
    return this.named ? `$name(${text}, ${jsString(f.goName)})` : text;
  }

  private literalText(f: FunctionText): string {
    const name = f.self === '' ? '' : ` ${f.self}`;
    switch (f.node.color) {
      case 'plain':
        return `(${this.functionText(f, 'plain', `function${name}`)})`;
      case 'gen':
        return `$gen(${this.functionText(f, 'gen', `function*${name}`)})`;
      case 'dual':
        return `$dual(${this.functionText(f, 'plain', `function${name}`)}, ${this.functionText(f, 'gen', `function*${name}`)})`;
    }
  }

  private functionText(f: FunctionText, mode: Mode, head: string): string {
    const body = this.text(f.body, mode);
    const temps = new Set(body.match(new RegExp(`${f.tempPrefix.replaceAll('$', '\\$')}\\d+\\b`, 'g')) ?? []);
    const declared = temps.size > 0 ? `let ${[...temps].join(', ')}; ` : '';
    const index = this.heads.push({ name: f.goName, params: f.params.length > 0 }) - 1;
    return `\uE004${index}\uE005\uE002${f.pos}\uE003${head}(${f.params.join(', ')}) { ${declared}${body} }\uE006`;
  }

  /** Resolves line and function marks of text without other marks. */
  layout(text: string, files: string[]): RenderedText {
    const out: string[] = [];
    const lines: (LineOrigin | undefined)[] = [undefined];
    const funcs: { start: number; end: number; name: string; params: boolean }[] = [];
    const open: typeof funcs = [];
    const fileIndex = new Map(files.map((f, i) => [f, i]));
    let line = 1;
    let current: LineOrigin | undefined;
    const outer: (LineOrigin | undefined)[] = [];
    const newline = (): void => {
      out.push('\n');
      line++;
      lines[line] = current;
    };
    const goTo = (pos: number): void => {
      const p = this.fset.position(pos);
      let file = fileIndex.get(p.filename);
      if (file === undefined) {
        file = files.push(p.filename) - 1;
        fileIndex.set(p.filename, file);
      }
      if (current && current.file === file && current.line === p.line) return;
      current = { file, line: p.line };
      newline();
    };
    for (const part of text.split(/(\uE002\d+\uE003|\uE004\d+\uE005|\uE006|\n)/)) {
      const c = part.charCodeAt(0);
      if (c === 0xe002) goTo(Number(part.slice(1, -1)));
      else if (c === 0xe004) {
        outer.push(current);
        current = undefined;
        newline();
        const f = { start: line, end: line, ...(this.heads[Number(part.slice(1, -1))] as { name: string; params: boolean }) };
        open.push(f);
        funcs.push(f);
      } else if (c === 0xe006) {
        const f = open.pop();
        if (!f) throw new InvariantError('unbalanced function marks');
        f.end = line;
        current = outer.pop();
        newline();
      } else if (c === 10) newline();
      else out.push(part);
    }
    return { code: out.join(''), lines, funcs, files };
  }
}

function reach(target: CallNode | CallClass): { gen: boolean; dual: boolean; plain: boolean } {
  if ('color' in target) return { gen: target.color === 'gen', dual: target.color === 'dual', plain: target.color === 'plain' };
  return { gen: target.hasGen, dual: target.hasDual, plain: true };
}

/** In loops with a counter, time is counted in steps of 1024. */
function tick(counter: string | null, mode: Mode): string {
  const act = mode === 'gen' ? 'yield* $.preempt();' : '$.tick();';
  return counter === null ? `if (--$.ticks < 0) ${act} ` : `if ((${counter} & 1023) === 1023 && ($.ticks -= 1024) < 0) ${act} `;
}

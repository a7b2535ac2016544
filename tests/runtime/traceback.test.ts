import { expect, test } from 'vitest';
import { Execution } from '../../src/runtime/execution.ts';
import type { CodeTables } from '../../src/runtime/traceback.ts';

/**
 * Generated code in miniature. Lines of JavaScript are 1-based; `//@ line` gives the Go line of the next line, `//{ name` and
 * `//}` begin and end a Go function; these marks stand for the tables the compiler makes.
 */
function load(source: string): { err: string; code: number } {
  const lines: ({ file: number; line: number } | undefined)[] = [undefined];
  const funcs: { start: number; end: number; name: string }[] = [];
  const open: { start: number; end: number; name: string }[] = [];
  const js = source.split('\n').map((text, i) => {
    const origin = /\/\/@ (\d+)/.exec(text);
    lines[i + 1] = origin ? { file: 0, line: Number(origin[1]) } : undefined;
    const begin = /\/\/\{ (\S+)/.exec(text);
    if (begin) {
      const f = { start: i + 1, end: i + 1, name: begin[1] as string };
      open.push(f);
      funcs.push(f);
    }
    if (text.includes('//}')) open.pop()!.end = i + 1;
    return text;
  });
  const code: CodeTables = { url: 'gocl-test.js', lineOffset: 2, files: ['/tmp/x.go'], lines, funcs };
  let err = '';
  const $ = new Execution({ code, host: { write: (_, bytes) => void (err += bytes) } });
  $.start(new Function('$', `${js.join('\n')}\n//# sourceURL=gocl-test.js`)($));
  $.run();
  return { err, code: $.ended!.code };
}

const gen = 'const gen = (f) => { f.$g = true; return f; };';

test('an unrecovered panic shows its goroutine, innermost frame first', () => {
  const { err, code } = load(`${gen}
//{ main.f
function f() {
  $.panic(new $.types.string.box('boom')); //@ 4
} //}
//{ main.main
function main() {
  f(); //@ 8
} //}
return main;`);
  expect(err).toBe('panic: boom\n\ngoroutine 1 [running]:\nmain.f(...)\n\t/tmp/x.go:4 +0x1d\nmain.main()\n\t/tmp/x.go:8 +0x1d\n');
  expect(code).toBe(2);
});

test('a deadlock shows every goroutine, through its generators, and who created it', () => {
  const { err } = load(`${gen}
const ch = $.makeChan($.types.chan($.types.int));
//{ main.wait
const wait = gen(function* () {
  let v = $.recv(ch); if (v === $.PARK) v = yield* $.park(); //@ 5
}); //}
//{ main.main
const main = gen(function* () {
  //{ main.main.func1
  const f = gen(function* () {
    yield* wait(); //@ 10
  }); //}
  $.go(f, []); //@ 11
  $.block(); yield* $.park(); //@ 12
}); //}
return main;`);
  expect(err).toBe(`fatal error: all goroutines are asleep - deadlock!

goroutine 1 [select (no cases)]:
main.main()
	/tmp/x.go:12 +0x1d

goroutine 2 [chan receive]:
main.wait(...)
	/tmp/x.go:5 +0x1d
main.main.func1(...)
	/tmp/x.go:10 +0x1d
created by main.main in goroutine 1
	/tmp/x.go:11 +0x1d
`);
});

test('a panic in a deferred call: its frames, panic, then those of the panic it ran for', () => {
  const { err } = load(`${gen}
//{ main.f
function f() {
  const d = $.deferFrame();
  try {
    //{ main.f.func1
    d.push(() => {
      $.panic(new $.types.string.box('B')); //@ 5
    }, []); //}
    $.panic(new $.types.string.box('A')); //@ 6
  } catch (e) { d.fail(e); }
  d.runPlain(); //@ 7
} //}
//{ main.main
function main() {
  f(); //@ 9
} //}
return main;`);
  expect(err).toBe(`panic: A
	panic: B

goroutine 1 [running]:
main.f.func1(...)
	/tmp/x.go:5 +0x1d
panic(...)
	/usr/local/go/src/runtime/panic.go:860 +0x1d
main.f(...)
	/tmp/x.go:6 +0x1d
main.main()
	/tmp/x.go:9 +0x1d
`);
});

test('long stacks are elided in the middle', () => {
  const { err } = load(`${gen}
//{ main.f
function f(n) {
  if (n === 0) $.panic(new $.types.int.box(1)); //@ 3
  f(n - 1); //@ 4
} //}
//{ main.main
function main() {
  f(200); //@ 7
} //}
return main;`);
  expect(err.match(/main\.f/g)?.length).toBe(99);
  expect(err).toContain('\n...102 frames elided...\nmain.f(...)\n');
});

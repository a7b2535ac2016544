import { expect, test } from 'vitest';
import type { Execution } from '../../src/runtime/execution.ts';
import { gen, runGo } from './go-program.ts';

type E = Execution;
const say = ($: E, ...values: unknown[]): void => void $.write(1, `${values.join(' ')}\n`);
const str = ($: E, s: string) => new $.types.string.box(s);

/** A plain function with defers, as the compiler writes it. */
function deferring($: E, body: (push: (fn: any, ...args: any[]) => void) => void): () => void {
  return () => {
    const d = $.deferFrame();
    try {
      body((fn, ...args) => d.push(fn, args));
    } catch (e) {
      d.fail(e);
    }
    d.runPlain();
  };
}

/** `func() { r := recover(); then(r) }`. */
function recovering($: E, then: (v: any) => void): () => void {
  const self = (): void => {
    const r = $.recoverable(self);
    then($.recover(r));
  };
  return self;
}

test('deferred calls run newest first, with the arguments of the defer', () => {
  const { out } = runGo(($) => {
    const f = deferring($, (push) => {
      for (let i = 0; i < 3; i++) push((x: number) => say($, x), i);
      say($, 'body');
    });
    return f;
  });
  expect(out).toBe('body\n2\n1\n0\n');
});

test('recover in a deferred function stops the panic; only there', () => {
  const { out, code } = runGo(($) => () => {
    const nested = recovering($, (v) => say($, 'nested', v === null));
    const f = deferring($, (push) => {
      push(recovering($, (v) => say($, 'got', v.v)));
      push(() => nested());
      $.panic(str($, 'boom'));
    });
    f();
    say($, 'after');
    recovering($, (v) => say($, 'not panicking', v === null))();
  });
  expect(out).toBe('nested true\ngot boom\nafter\nnot panicking true\n');
  expect(code).toBe(0);
});

test('a second recover gives nil', () => {
  const { out } = runGo(($) => () => {
    const self = (): void => {
      const r = $.recoverable(self);
      say($, $.recover(r)?.v, $.recover(r));
    };
    deferring($, (push) => {
      push(self);
      $.panic(str($, 'x'));
    })();
  });
  expect(out).toBe('x \n');
});

test('generator frames: a deferred call may park while panicking', () => {
  const { out, code } = runGo(
    ($) =>
      function* () {
        const ch = $.makeChan($.types.chan($.types.int));
        $.go(
          gen(function* () {
            if ($.send(ch, 5)) yield* $.park();
          }),
          [],
        );
        const wait: any = gen(function* () {
          const r = $.recoverable(wait);
          let v = $.recv(ch);
          if (v === $.PARK) v = yield* $.park();
          say($, v, $.recover(r)?.v);
        });
        const d = $.deferFrame();
        try {
          d.push(wait, []);
          $.panic(str($, 'boom'));
        } catch (e) {
          d.fail(e);
        }
        yield* d.run();
      },
  );
  expect(out).toBe('5 boom\n');
  expect(code).toBe(0);
});

const chain = (body: ($: E) => void): string => runGo(($) => () => body($)).err.split('\n\n')[0] as string;

test('a panic in a deferred call replaces the first, and both are printed', () => {
  expect(
    chain(($) =>
      deferring($, (push) => {
        push(() => $.panic(str($, 'B')));
        $.panic(str($, 'A'));
      })(),
    ),
  ).toBe('panic: A\n\tpanic: B');
});

test('recovered, then another panic in the same deferred call', () => {
  expect(
    chain(($) =>
      deferring($, (push) => {
        push(recovering($, () => $.panic(str($, 'B'))));
        $.panic(str($, 'A'));
      })(),
    ),
  ).toBe('panic: A [recovered]\n\tpanic: B');
});

test('re-panicking the same value', () => {
  expect(
    chain(($) =>
      deferring($, (push) => {
        push(recovering($, (v) => $.panic(v)));
        $.panic(str($, 'A'));
      })(),
    ),
  ).toBe('panic: A [recovered, repanicked]');
});

test('inner, middle, outer', () => {
  const text = chain(($) => {
    const inner = deferring($, (push) => {
      push(
        recovering($, () => {
          deferring($, (push2) => {
            push2(recovering($, (v) => $.panic(v)));
            $.panic(str($, 'middle'));
          })();
        }),
      );
      $.panic(str($, 'inner'));
    });
    deferring($, (push) => {
      push(recovering($, () => $.panic(str($, 'outer'))));
      inner();
    })();
  });
  expect(text).toBe('panic: inner [recovered]\n\tpanic: middle [recovered, repanicked]\n\tpanic: outer');
});

test('three deep', () => {
  expect(
    chain(($) =>
      deferring($, (push) => {
        push(
          deferring($, (push2) => {
            push2(() => $.panic(str($, 'C')));
            $.panic(str($, 'B'));
          }),
        );
        $.panic(str($, 'A'));
      })(),
    ),
  ).toBe('panic: A\n\tpanic: B\n\tpanic: C');
});

test('Goexit runs deferred calls, cannot be recovered, and survives a recovered panic', () => {
  const { out, code } = runGo(
    ($) =>
      function* () {
        $.go(() => {
          deferring($, (push) => {
            push(recovering($, (v) => say($, 'outer', v === null)));
            deferring($, (push2) => {
              push2(recovering($, (v) => say($, 'recovered', v.v)));
              push2(() => $.panic(str($, 'p')));
              $.goexit();
            })();
            say($, 'not reached');
          })();
        }, []);
        yield* $.gosched();
        say($, 'main');
      },
  );
  expect(out).toBe('recovered p\nouter true\nmain\n');
  expect(code).toBe(0);
});

test('a nil deferred function panics when it is run', () => {
  const { err, out } = runGo(($) =>
    deferring($, (push) => {
      push(null);
      say($, 'body');
    }),
  );
  expect(out).toBe('body\n');
  expect(err).toMatch(
    /^panic: runtime error: invalid memory address or nil pointer dereference\n\[signal SIGSEGV: segmentation violation code=0x1 addr=0x0 pc=0x[0-9a-f]+\]\n\ngoroutine 1/,
  );
});

test('a JavaScript TypeError on null is a nil dereference; one on undefined is a bug of ours', () => {
  const nil = runGo(() => () => (null as any)._x);
  expect(nil.err).toMatch(/^panic: runtime error: invalid memory address or nil pointer dereference\n\[signal SIGSEGV/);
  const call = runGo(() => () => {
    const f: any = null;
    f();
  });
  expect(call.err).toMatch(/^panic: runtime error: invalid memory address/);
  expect(() => runGo(() => () => (undefined as any)._x)).toThrow(/internal error/);
});

test('running out of stack is a stack overflow, which cannot be recovered', () => {
  const { err, code, out } = runGo(($) => {
    const f = (n: number): number => f(n + 1) + 1;
    return deferring($, (push) => {
      push(recovering($, () => say($, 'recovered')));
      f(0);
    });
  });
  expect(err).toMatch(
    /^runtime: goroutine stack exceeds 1000000000-byte limit\nruntime: sp=0x[0-9a-f]+ stack=\[0x[0-9a-f]+, 0x[0-9a-f]+\]\nfatal error: stack overflow\n\n/,
  );
  expect([out, code]).toEqual(['', 2]);
});

test('os.Exit and fatal errors run no deferred calls', () => {
  for (const end of [($: E) => $.exit(3), ($: E) => $.fatal('sync: unlock of unlocked mutex')]) {
    const { out, code } = runGo(($) =>
      deferring($, (push) => {
        push(() => say($, 'deferred'));
        end($);
      }),
    );
    expect(out).toBe('');
    expect([2, 3]).toContain(code);
  }
});

/** Panic values, as Go 1.26 prints them. */
test.each<[string, ($: E) => any]>([
  ['1.5', ($) => new $.types.float64.box(1.5)],
  ['1e+21', ($) => new $.types.float64.box(1e21)],
  ['(1+2i)', ($) => new $.types.complex128.box($.complex(1, 2))],
  ['120', ($) => new $.types.int32.box(120)],
  ['line\n\tmore', ($) => str($, 'line\nmore')],
  ['main.E("boom")', ($) => new (named($, 'E', $.types.string).box)('boom')],
  ['main.T(1)', ($) => new (named($, 'T', $.types.int).box)(1)],
  ['main.B(true)', ($) => new (named($, 'B', $.types.bool).box)(true)],
  ['panic called with nil argument', () => null],
])('panic: %s', (text, value) => {
  const { err } = runGo(($) => () => $.panic(value($)));
  expect(err.split('\n\n')[0]).toBe(`panic: ${text}`);
});

function named($: E, name: string, underlying: any) {
  return $.types.named(`main.${name}`, name, 'main').complete(underlying);
}

test('errors and Stringers are asked for their text; structs show an address', () => {
  const withMethod = (method: string, text: () => string) => ($: E) => {
    const t = named($, 'S', $.types.struct([]));
    t.setMethods([{ name: method, key: `$${method}`, pkgPath: '', type: $.types.func([], [$.types.string]), fn: text }]);
    return new t.box(t.zero());
  };
  const first = (make: ($: E) => any): string => runGo(($) => () => $.panic(make($))).err.split('\n')[0] as string;
  expect(first(withMethod('Error', () => 'as error'))).toBe('panic: as error');
  expect(first(withMethod('String', () => 'as string'))).toBe('panic: as string');
  expect(first(withMethod('Other', () => ''))).toMatch(/^panic: \(main\.S\) 0xc[0-9a-f]+$/);
  const bad = withMethod('Error', () => {
    throw new TypeError("Cannot read properties of null (reading 'x')");
  });
  expect(first(bad)).toBe('fatal error: panic while printing panic value: type runtime.errorString');
});

test('errors of the runtime are Go errors of the right type', () => {
  const { out } = runGo(($) => () => {
    const show = (f: () => void): void =>
      deferring($, (push) => {
        push(recovering($, (v) => say($, `${v.$t.string}: ${v.$Error()}`, v.$t.implements($.types.error))));
        f();
      })();
    show(() => $.index(5, 1));
    show(() => $.divI(1, 0));
    show(() => $.close(null));
    show(() => (null as any).v);
    show(() => $.assert($.types.int, str($, 'x'), $.types.any));
    show(() => $.panic(null));
    show(() => $.mapGet($.types.map($.types.any, $.types.int), null, new ($.types.slice($.types.int).box)($.nilSlice)));
  });
  expect(out.split('\n')).toEqual([
    'runtime.boundsError: runtime error: index out of range [5] with length 1 true',
    'runtime.errorString: runtime error: integer divide by zero true',
    'runtime.plainError: close of nil channel true',
    'runtime.errorString: runtime error: invalid memory address or nil pointer dereference true',
    '*runtime.TypeAssertionError: interface conversion: interface {} is string, not int true',
    '*runtime.PanicNilError: panic called with nil argument true',
    'maps.unhashableTypeError: hash of unhashable type: []int true',
    '',
  ]);
});

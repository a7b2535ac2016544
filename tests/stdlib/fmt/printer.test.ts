/** fmt's natives on hand-made types: how parking methods are served, and what the surface programs cannot see. */
import { describe, expect, it } from 'vitest';
import { Execution } from '../../../src/runtime/execution.ts';
import type { Native } from '../../../src/runtime/native.ts';
import { bindNative } from '../../../src/runtime/native.ts';
import type { RType } from '../../../src/runtime/rtype.ts';
import { Slice } from '../../../src/runtime/slice-value.ts';
import { natives } from '../../../src/stdlib/fmt/natives.ts';

const args = (...boxes: unknown[]): Slice => new Slice(boxes, 0, boxes.length, boxes.length);

function stringer($: Execution, name: string, fn: any): RType {
  const { types } = $;
  const t = types.named(`main.${name}`, name, 'main').complete(types.int);
  return t.setMethods([{ name: 'String', key: '$String', pkgPath: '', type: types.func([], [types.string]), fn }]);
}

describe('printing', () => {
  it('writes once to standard output', () => {
    const writes: string[] = [];
    const $ = new Execution({ host: { write: (_, text) => void writes.push(text) } });
    const println = bindNative(natives['Println'] as Native, $, false);
    expect(println(args(new $.types.int.box(1), new $.types.string.box('a')))).toEqual([4, null]);
    expect(writes).toEqual(['1 a\n']);
  });

  it('calls a method that parks once per operand, wherever it stands', () => {
    const $ = new Execution();
    let calls = 0;
    const slow = function* (v: number): Generator<unknown, string> {
      calls++;
      yield;
      return `slow${v}`;
    };
    (slow as { $g?: boolean }).$g = true;
    const t = stringer($, 'Slow', slow);
    const list = $.types.slice(t);
    const sprint = bindNative(natives['Sprint'] as Native, $, true);
    const run = sprint(args(new t.box(1), new list.box(new Slice([2, 3], 0, 2, 2))));
    let step = run.next();
    let parked = 0;
    for (; !step.done; step = run.next()) parked++;
    expect(step.value).toBe('slow1 [slow2 slow3]');
    expect([calls, parked]).toEqual([3, 3]);
  });

  it('tells of a panic in a parking method', () => {
    const $ = new Execution();
    const bad = function* (): Generator<unknown, string> {
      yield;
      throw $.panic(new $.types.string.box('boom'));
    };
    (bad as { $g?: boolean }).$g = true;
    const t = stringer($, 'Bad', bad);
    const sprint = bindNative(natives['Sprint'] as Native, $, true);
    const run = sprint(args(new t.box(1)));
    run.next();
    expect(run.next().value).toBe('%!v(PANIC=String method: boom)');
  });

  it('gives distinct, stable addresses', () => {
    const $ = new Execution();
    const p = $.types.ptr($.types.int);
    const a = new p.box(new $.Ref(1));
    const b = new p.box(new $.Ref(2));
    const sprintf = bindNative(natives['Sprintf'] as Native, $, false);
    const text = sprintf('%p %p %p', args(a, b, a)).split(' ');
    expect(text[0]).toMatch(/^0xc000[0-9a-f]{6}$/);
    expect(text[0]).toBe(text[2]);
    expect(text[0]).not.toBe(text[1]);
  });
});

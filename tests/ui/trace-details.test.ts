/** Deferred calls, panics, contexts and signals of real programs in the trace view. */
import { describe, expect, it } from 'vitest';
import type { EventKind } from '../../src/trace/event.ts';
import { messagesFor } from '../../src/ui/language/messages.ts';
import { lineText } from '../../src/ui/text/span.ts';
import { explain } from '../../src/ui/trace-view/explain.ts';
import { laneLines } from '../../src/ui/trace-view/lanes.ts';
import { objectLines } from '../../src/ui/trace-view/objects.ts';
import { buildTimeline, stateOf, type Timeline } from '../../src/ui/trace-view/timeline.ts';
import { runTraced } from '../trace/go-trace.ts';

const stepOf = (t: Timeline, kind: EventKind, nth = 0) => t.steps.flatMap((s, i) => (s.event?.kind === kind ? [i] : []))[nth] ?? -1;
const details = (t: Timeline, step: number, language: 'en' | 'zh' = 'en') => objectLines(stateOf(t, step), messagesFor(language)).map(lineText);
const say = (t: Timeline, step: number, language: 'en' | 'zh' = 'en') => explain(t.steps[step]!.event!, stateOf(t, step), language, () => '');

describe('a panic', () => {
  const timeline = buildTimeline(
    runTraced(`
import "fmt"
func inner(n int) { defer fmt.Println("n", n); panic("oh") }
func outer() {
	defer func() { recover() }()
	inner(1)
}
func main() { outer(); defer fmt.Println("last") }`).trace,
  );

  it('climbs through the frames, whose deferred calls wait', () => {
    expect(details(timeline, stepOf(timeline, 'Panic'))).toEqual([
      'G1 ! panic "oh"  leaves inner ‹ outer ‹ main',
      'G1 inner defers [fmt.Println("n", 1)]',
      'G1 outer defers [func1()]',
    ]);
    expect(say(timeline, stepOf(timeline, 'DeferRun'))).toBe('main runs the deferred fmt.Println("n", 1), since the panic leaves the function.');
    expect(say(timeline, stepOf(timeline, 'FuncExit'))).toBe('Nobody recovered in inner: the panic of main goes on to outer.');
    expect(say(timeline, stepOf(timeline, 'FuncExit'), 'zh')).toBe('inner 里没有人 recover：main 的 panic 继续传到 outer。');
    expect(details(timeline, stepOf(timeline, 'Recover'))).toEqual(['G1 outer defers [] ▸ func1()']);
  });
});

describe('contexts and signals', () => {
  const timeline = buildTimeline(
    runTraced(
      `
import ("context"; "os"; "os/signal"; "time")
func main() {
	ctx, cancel := context.WithCancel(context.Background())
	quick, _ := context.WithTimeout(ctx, time.Minute)
	go func() { <-quick.Done() }()
	go func() { select {} }()
	sig := make(chan os.Signal, 1)
	signal.Notify(sig, os.Interrupt)
	<-sig
	cancel()
	time.Sleep(1)
}`,
      { signals: [{ signal: 'SIGINT', at: 1e9 }] },
    ).trace,
  );

  it('are a tree, cancelled from the top', () => {
    expect(details(timeline, stepOf(timeline, 'SignalArrive')).slice(0, 2)).toEqual(['ctx WithCancel', '  └ quick WithTimeout(1m0s)  waiting: G2']);
    expect(details(timeline, stepOf(timeline, 'CtxCancel')).slice(0, 2)).toEqual([
      'ctx WithCancel × context canceled',
      '  └ quick WithTimeout(1m0s)  waiting: G2',
    ]);
    expect(details(timeline, stepOf(timeline, 'CtxCancel', 1), 'zh')[1]).toBe('  └ quick WithTimeout(1m0s) × context canceled  等待者： G2');
  });

  it('arrive in a lane of their own', () => {
    const step = stepOf(timeline, 'SignalArrive');
    expect(lineText(laneLines(timeline, step, 120, 8).at(-1) ?? [])).toMatch(/^↯ signal +↯SIGINT/);
    expect(say(timeline, step)).toBe('The signal SIGINT arrives and goes to the program.');
    expect(say(timeline, step + 1)).toBe('runtime sends interrupt on sig, straight to main, who was waiting.');
    expect(say(timeline, step + 2)).toBe('The waiting main gets interrupt.');
  });

  it('are dropped where nobody receives and there is no room', () => {
    const dropped = buildTimeline(
      runTraced(
        `
import ("os"; "os/signal"; "time")
func main() {
	sig := make(chan os.Signal)
	signal.Notify(sig, os.Interrupt)
	tick := time.NewTicker(2 * time.Second)
	<-tick.C
}`,
        {
          signals: [
            { signal: 'SIGINT', at: 1e9 },
            { signal: 'SIGTERM', at: 3e9 },
          ],
        },
      ).trace,
    );
    const step = stepOf(dropped, 'SignalArrive');
    expect(say(dropped, step)).toBe('The signal SIGINT arrives, and is dropped: the channel has no room, and nobody is receiving.');
    expect(lineText(laneLines(dropped, step, 120, 8).at(-1) ?? [])).toMatch(/↯SIGINT✗/);
    expect(say(dropped, step + 1)).toBe('tick.C fires, and main was waiting for it.');
    expect(say(dropped, step + 2)).toBe('main gets the time from tick.C.');
  });

  it('leave goroutines behind, which the end tells', () => {
    expect(say(timeline, timeline.steps.length - 1)).toBe('The program ends with exit status 0. Still blocked: G3 (select (no cases)).');
  });

  it('tells a context of signal.NotifyContext by that name', () => {
    const notified = buildTimeline(
      runTraced(
        `
import ("context"; "os"; "os/signal")
func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	<-ctx.Done()
}`,
        { signals: [{ signal: 'SIGINT', at: 1e9 }] },
      ).trace,
    );
    const step = stepOf(notified, 'SignalArrive');
    expect(details(notified, step)).toContainEqual(expect.stringContaining('signal.NotifyContext'));
    expect(details(notified, step).join('')).not.toContain('WithCancel');
    expect(lineText(laneLines(notified, step, 120, 8).at(-1) ?? [])).toMatch(/↯SIGINT *$/);
  });
});

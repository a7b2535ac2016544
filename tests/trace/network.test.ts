/** Sockets in traces: their events, their names, what views show of them, and how a run ends that only the network could wake. */
import { describe, expect, it } from 'vitest';
import { findingOf } from '../../src/lessons/check/classify.ts';
import { verdictOf } from '../../src/lessons/verdict.ts';
import { stateAt, type TraceState } from '../../src/trace/state.ts';
import { explainInChinese } from '../../src/ui/trace-view/explain-zh.ts';
import { explainInEnglish } from '../../src/ui/trace-view/explain-en.ts';
import { objectLines } from '../../src/ui/trace-view/objects.ts';
import { buildTimeline } from '../../src/ui/trace-view/timeline.ts';
import { messagesFor } from '../../src/ui/language/messages.ts';
import { runTraced, told } from './go-trace.ts';

const server = `
import (
	"bufio"
	"context"
	"fmt"
	"net"
	"os"
	"os/signal"
	"sync"
)
func handle(conn net.Conn) {
	defer conn.Close()
	line, _ := bufio.NewReader(conn).ReadString('\\n')
	fmt.Fprint(conn, "echo ", line)
}
func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	ln, _ := net.Listen("tcp", "127.0.0.1:8080")
	context.AfterFunc(ctx, func() { ln.Close() })
	go func() {
		c, _ := net.Dial("tcp", "127.0.0.1:8080")
		fmt.Fprintln(c, "hi")
		bufio.NewReader(c).ReadString('\\n')
		c.Read(make([]byte, 1))
		c.Close()
	}()
	var wg sync.WaitGroup
	for {
		conn, err := ln.Accept()
		if err != nil {
			break
		}
		wg.Go(func() { handle(conn) })
	}
	wg.Wait()
}`;

const kinds = ['NetListen', 'NetDial', 'NetConnect', 'NetAccept', 'NetRead', 'NetWrite', 'NetClose', 'SignalArrive'];

describe('a server', () => {
  const run = runTraced(server, { signals: [{ signal: 'SIGINT', at: 1e9 }] });
  const { trace } = run;

  it('tells what happens on its sockets, by the names of variables', () => {
    expect(run.exitCode).toBe(0);
    const events = told(trace, kinds).map((e) => e.slice(e.indexOf(' ') + 1));
    expect(events).toEqual([
      'ln listens at 127.0.0.1:8080',
      'c dials 127.0.0.1:8080',
      'c is connected: 127.0.0.1:40000 → 127.0.0.1:8080',
      'c writes 3 bytes "hi\\n"',
      'ln.Accept() = conn (127.0.0.1:40000)',
      'conn reads 3 bytes "hi\\n"',
      'conn writes 8 bytes "echo hi\\n"',
      'closes conn',
      'c reads 8 bytes "echo hi\\n"',
      'c.Read(): EOF',
      'closes c',
      'SIGINT arrives',
      'closes ln',
      'ln.Accept(): use of closed network connection',
    ]);
  });

  it('has the listener and the open connections among its objects', () => {
    const shown = (state: TraceState) => objectLines(state, messagesFor('en')).map((l) => l.map((s) => s.text).join(''));
    const at = (kind: string) => stateAt(trace, trace.events.findIndex((e) => e.kind === kind) + 1);
    expect(shown(at('NetAccept'))).toContain('conn conn 127.0.0.1:8080 → 127.0.0.1:40000');
    const blocked = trace.events.findIndex((e) => e.kind === 'GoBlock' && e.reason === 'IO wait' && e.g === 1);
    expect(shown(stateAt(trace, blocked + 1)).some((l) => l.startsWith('ln listener 127.0.0.1:8080') && l.endsWith('G1'))).toBe(true);
    expect(shown(stateAt(trace, trace.events.length)).some((l) => l.startsWith('ln listener') && l.includes('×'))).toBe(true);
    expect(shown(stateAt(trace, trace.events.length)).some((l) => l.includes(' conn '))).toBe(false);
  });

  it('shows the signal in a lane of its own', () => {
    expect(buildTimeline(trace).signals).toEqual([expect.objectContaining({ signal: 'SIGINT', lost: false })]);
  });

  it('has a sentence for every event, in both languages', () => {
    trace.events.forEach((event, i) => {
      if (!event.kind.startsWith('Net')) return;
      const happening = { event, after: stateAt(trace, i + 1), source: '' };
      for (const text of [explainInEnglish(happening), explainInChinese(happening)]) {
        expect(text).not.toMatch(/undefined|#\d|Net[A-Z]/);
        expect(text).toMatch(/[.。]$/);
      }
    });
  });
});

describe('waiting for a network where nobody is left', () => {
  const hang = 'import "net"\nfunc main() { ln, _ := net.Listen("tcp", ":0"); ln.Accept() }';

  it('is a deadlock that Go does not see', () => {
    const run = runTraced(hang);
    expect(run.exitCode).toBe(125);
    expect(run.outcome).toBe('limit');
    expect(run.deadlock).toBe(true);
    expect(run.stderr).toMatch(/^gocl: the program was stopped: .*real Go would hang here for ever\n\ngoroutine 1 \[IO wait\]:\n/);
    expect(run.blocked).toEqual([expect.objectContaining({ id: 1, state: 'IO wait', fn: 'main.main', line: 3 })]);
    expect(verdictOf(run)).toBe('deadlock');
    expect(findingOf(run, ['./prog.go'])?.verdict).toBe('deadlock');
  });

  it('ends also where the program waits for a signal that never comes', () => {
    const run = runTraced('import ("os"; "os/signal")\nfunc main() { c := make(chan os.Signal, 1); signal.Notify(c); <-c }');
    expect(run.deadlock).toBe(true);
    expect(verdictOf(run)).toBe('deadlock');
  });
});

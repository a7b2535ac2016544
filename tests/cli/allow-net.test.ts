/** `gocl run --allow-net`: real sockets, real signals, and none of both without the flag. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { binary, freshHome, gocl } from './gocl.ts';

const dir = mkdtempSync(join(tmpdir(), 'gocl-net-'));

function program(name: string, text: string): string {
  const path = join(dir, name);
  writeFileSync(path, text);
  return path;
}

const server = program(
  'server.go',
  `package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"os/signal"
	"sync"
	"syscall"
	"time"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGINT, syscall.SIGTERM)
	defer stop()
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		fmt.Println(err)
		return
	}
	_, err = net.Listen("tcp", ln.Addr().String())
	fmt.Println(errors.Is(err, syscall.EADDRINUSE))
	fmt.Println("listening at", ln.Addr())
	context.AfterFunc(ctx, func() { ln.Close() })
	var wg sync.WaitGroup
	for {
		conn, err := ln.Accept()
		if err != nil {
			fmt.Println(errors.Is(err, net.ErrClosed))
			break
		}
		wg.Go(func() {
			defer conn.Close()
			defer context.AfterFunc(ctx, func() { conn.SetReadDeadline(time.Now().Add(20 * time.Millisecond)) })()
			n, err := io.Copy(conn, conn)
			fmt.Println("echoed", n, err != nil && err.(net.Error).Timeout())
			fmt.Fprint(conn, "bye")
		})
	}
	wg.Wait()
	fmt.Println("drained")
}
`,
);

function started(...args: string[]): { child: ChildProcess; see(text: RegExp): Promise<RegExpExecArray>; output(): string; exit: Promise<number | null> } {
  const child = spawn(process.execPath, [binary, 'run', ...args], { env: { ...process.env, GOCL_HOME: freshHome() } });
  let output = '';
  const waiting = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk;
      for (const check of waiting) check();
    });
  const see = (text: RegExp) =>
    new Promise<RegExpExecArray>((resolve) => {
      const check = (): void => {
        const found = text.exec(output);
        if (!found) return;
        waiting.delete(check);
        resolve(found);
      };
      waiting.add(check);
      check();
    });
  return { child, see, output: () => output, exit: new Promise((resolve) => child.on('close', resolve)) };
}

describe('--allow-net', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('serves real clients, and drains on a real %s', async (signal) => {
    const s = started('--allow-net', server);
    const port = Number((await s.see(/listening at 127\.0\.0\.1:(\d+)/))[1]);
    const client = connect(port, '127.0.0.1');
    let got = '';
    const ended = new Promise((resolve) => client.on('data', (d) => (got += d)).on('end', resolve));
    client.write('hello');
    await expect.poll(() => got, { timeout: 10_000 }).toBe('hello');
    s.child.kill(signal);
    await ended;
    client.end();
    expect(got).toBe('hellobye');
    expect(await s.exit).toBe(0);
    expect(s.output()).toBe(`true\nlistening at 127.0.0.1:${port}\ntrue\nechoed 5 true\ndrained\n`);
  });

  it('dials out, sends all that was written before the program ended, and gives the errors of the system', async () => {
    const received: Promise<number> = new Promise((resolve) => {
      let n = 0;
      host.on('connection', (socket) => socket.on('data', (d) => (n += d.length)).on('end', () => resolve(n)));
    });
    const { port } = await new Promise<{ port: number }>((resolve) => host.listen(0, '127.0.0.1', () => resolve(host.address() as { port: number })));
    const path = program(
      'client.go',
      `package main

import (
	"fmt"
	"net"
	"os"
)

func main() {
	_, err := net.Dial("tcp", "127.0.0.1:1")
	fmt.Println(err)
	conn, err := net.Dial("tcp", os.Args[1])
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(conn.RemoteAddr())
	n, err := conn.Write(make([]byte, 3_000_000))
	fmt.Println(n, err)
}
`,
    );
    const s = started('--allow-net', path, `127.0.0.1:${port}`);
    expect(await s.exit).toBe(0);
    expect(s.output()).toBe(`dial tcp 127.0.0.1:1: connect: connection refused\n127.0.0.1:${port}\n3000000 <nil>\n`);
    expect(await received).toBe(3_000_000);
    host.close();
    // Without the flag nobody is there.
    expect(gocl(['run', path, `127.0.0.1:${port}`]).stdout).toContain(`dial tcp 127.0.0.1:${port}: connect: connection refused\n`);
  });

  it('is told of in the help', () => {
    expect(gocl(['run', '--help']).stdout).toContain('--allow-net');
  });
});

const host = createServer();

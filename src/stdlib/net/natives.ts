/**
 * Sockets for package net: each operation tries, and sleeps while there is nothing to do. The network is the host's, or one in memory
 * (`memory-network.ts`).
 *
 * Results are the number of bytes and an error number of Linux; −1 says closed, −2 that the deadline has passed (`fd.go`).
 */
import type { Execution } from '../../runtime/execution.ts';
import { type NativeTable, parks, plain, wakes } from '../../runtime/native.ts';
import { again, type Endpoint, type Lookup, type NetSocket, type Network } from '../../runtime/network.ts';
import type { Slice } from '../../runtime/slice-value.ts';
import { decodeUtf8, encodeUtf8 } from '../../source/bytes.ts';
import { Descriptor, type Side } from './descriptor.ts';
import { MemoryNetwork } from './memory-network.ts';
import { NetNotes } from './notes.ts';

const closed = -1;
const timedOut = -2;
/** What a call into the system takes, in virtual nanoseconds. */
const callCost = 2000;
/** `keepLinger` in tcp.go. */
const keepLinger = -1000;
const readSide = 1;
const writeSide = 2;
const anyEndpoint: Endpoint = { ip: '', port: 0 };

/** Everything of package net in one execution. */
class Sockets {
  readonly network: Network;
  readonly notes: NetNotes;
  private readonly descriptors = new WeakMap<object, Descriptor>();

  constructor(private readonly $: Execution) {
    this.network = $.host.network ?? new MemoryNetwork($);
    this.notes = new NetNotes($);
  }

  open(fd: object, socket: NetSocket | null): Descriptor {
    const d = new Descriptor(this.$, fd, socket, this.network.outside);
    this.descriptors.set(fd, d);
    return d;
  }

  of(fd: object): Descriptor {
    return this.descriptors.get(fd) ?? this.open(fd, null);
  }
}

function socketsOf($: Execution): Sockets {
  let all = $.packages.get('net');
  if (all === undefined) $.packages.set('net', (all = new Sockets($)));
  return all;
}

const noBytes = new Uint8Array(0);
/** The nil slice has no typed array behind it. */
const bytesOf = (b: Slice, from: number): Uint8Array => (b.n === 0 ? noBytes : b.a.subarray(b.o + from, b.o + b.n));

/** Tries until it works or there is a reason to stop: what `attempt` gives, `closed` or `timedOut`. (No errors of a socket have these numbers.) */
function* until<T>(d: Descriptor, side: Side, attempt: () => T | number): Generator<undefined, T | number, any> {
  yield* side.enter();
  try {
    for (;;) {
      if (d.closed) return closed;
      if (side.expired) return timedOut;
      const result = attempt();
      if (result !== again) return result;
      yield* side.wait();
    }
  } finally {
    side.leave();
  }
}

/** Minus an error number, or `closed` or `timedOut`, as Go code wants it. */
const errorOf = (result: number): number => (result === closed || result === timedOut ? result : -result);

export const natives: NativeTable = {
  outside: plain(($) => () => socketsOf($).network.outside),
  openListener: parks(($) => {
    const sockets = socketsOf($);
    return function* (fd: object, ip: string, port: number) {
      $.spend(callCost);
      const d = sockets.open(fd, sockets.network.listen({ ip, port: Number(port) }));
      const socket = d.socket as NetSocket;
      const status = (yield* until(d, d.read, () => socket.status())) as number;
      if (status < 0) {
        d.close();
        return ['', 0, errorOf(status)];
      }
      sockets.notes.listen(fd, socket.local);
      return [socket.local.ip, socket.local.port, 0];
    };
  }),
  openConnection: wakes(($) => {
    const sockets = socketsOf($);
    return (fd: object, ip: string, port: number, localIP: string, localPort: number) => {
      $.spend(callCost);
      const from = localIP === '' && localPort === 0 ? null : { ip: localIP, port: Number(localPort) };
      sockets.open(fd, sockets.network.connect({ ip, port: Number(port) }, from));
      sockets.notes.dial(fd, { ip, port: Number(port) });
    };
  }),
  connecting: plain(($) => (fd: object) => socketsOf($).of(fd).socket?.status() === again),
  finishConnection: parks(($) => {
    const sockets = socketsOf($);
    return function* (fd: object) {
      const d = sockets.of(fd);
      const socket = d.socket as NetSocket;
      const status = (yield* until(d, d.read, () => socket.status())) as number;
      const remote = socket.remote ?? anyEndpoint;
      sockets.notes.connected(fd, socket.local, remote, errorOf(status));
      if (status < 0) return ['', 0, '', 0, errorOf(status)];
      return [socket.local.ip, socket.local.port, remote.ip, remote.port, 0];
    };
  }),
  acceptInto: parks(($) => {
    const sockets = socketsOf($);
    return function* (fd: object, conn: object) {
      $.spend(callCost);
      const d = sockets.of(fd);
      const got = yield* until<NetSocket>(d, d.read, () => (d.socket as NetSocket).accept());
      if (typeof got === 'number') {
        sockets.notes.failed('NetAccept', fd, errorOf(got));
        return ['', 0, '', 0, errorOf(got)];
      }
      sockets.open(conn, got);
      const remote = got.remote ?? anyEndpoint;
      sockets.notes.accept(conn, fd, got.local, remote);
      return [got.local.ip, got.local.port, remote.ip, remote.port, 0];
    };
  }),
  readFrom: parks(($) => {
    const sockets = socketsOf($);
    return function* (fd: object, b: Slice) {
      $.spend(callCost);
      const d = sockets.of(fd);
      if (b.n === 0) return [0, d.closed ? closed : 0];
      const n = (yield* until(d, d.read, () => (d.socket as NetSocket).read(bytesOf(b, 0)))) as number;
      if (n > 0) sockets.notes.moved('NetRead', fd, bytesOf(b, 0).subarray(0, n));
      else sockets.notes.failed('NetRead', fd, errorOf(n));
      return n >= 0 ? [n, 0] : [0, errorOf(n)];
    };
  }),
  writeTo: parks(($) => {
    const sockets = socketsOf($);
    return function* (fd: object, b: Slice) {
      $.spend(callCost);
      const d = sockets.of(fd);
      let done = 0;
      const result = (yield* until(d, d.write, () => {
        for (;;) {
          const n = (d.socket as NetSocket).write(bytesOf(b, done));
          if (n < 0) return n;
          done += n;
          if (done >= b.n) return 0;
        }
      })) as number;
      if (result >= 0) sockets.notes.moved('NetWrite', fd, bytesOf(b, 0));
      else sockets.notes.failed('NetWrite', fd, errorOf(result), done);
      return [done, result >= 0 ? 0 : errorOf(result)];
    };
  }),
  shutdown: wakes(($) => (fd: object, side: number) => {
    const sockets = socketsOf($);
    const d = sockets.of(fd);
    if (d.closed) return closed;
    $.spend(callCost);
    sockets.notes.close(fd, side === readSide ? 'read' : 'write');
    return -(d.socket as NetSocket).shutdown(side === readSide ? 'read' : 'write');
  }),
  closeFD: wakes(($) => (fd: object) => {
    const sockets = socketsOf($);
    const d = sockets.of(fd);
    if (d.closed) return false;
    $.spend(callCost);
    sockets.notes.close(fd, 'both');
    return d.close();
  }),
  setDeadline: wakes(($) => (fd: object, sides: number, after: number | bigint, none: boolean) => {
    const sockets = socketsOf($);
    const d = sockets.of(fd);
    if (d.closed) return false;
    const ns = none ? null : Number(after);
    if (sides & readSide) d.read.setDeadline(ns);
    if (sides & writeSide) d.write.setDeadline(ns);
    return true;
  }),
  setLinger: plain(($) => (fd: object, seconds: number) => {
    const d = socketsOf($).of(fd);
    if (d.closed) return false;
    if (seconds !== keepLinger) d.socket?.setLinger(Number(seconds));
    return true;
  }),
  lookupHost: parks(($) => {
    const sockets = socketsOf($);
    return function* (fd: object, name: string) {
      const d = sockets.open(fd, null);
      const lookup: Lookup = sockets.network.lookup(decodeUtf8(name));
      lookup.ready = () => d.read.wake();
      const found = yield* until(d, d.read, () => lookup.result() ?? again);
      if (typeof found === 'number') return [$.sliceOf($.types.string, []), 'i/o timeout'];
      return [$.sliceOf($.types.string, found.addresses.map(encodeUtf8)), encodeUtf8(found.failed)];
    };
  }),
};

/**
 * A connection of the host as the engine's sockets are: nothing waits. Node reads ahead of the program, up to `readAhead` bytes, and
 * keeps what the program has written until the kernel takes it.
 *
 * Invariants: `readable` and `writable` are called from Node's event loop, that is between two slices of the program; an error of the socket is
 * told once, to the next operation.
 */
import type { Socket } from 'node:net';
import { again, type Endpoint, errno, type NetSocket } from '../runtime/network.ts';

const readAhead = 256 * 1024;

const nothing = (): void => {};
const unknown: Endpoint = { ip: '', port: 0 };

/** Numbers of Linux for the codes of Node, on whatever system it runs. */
export function errnoOf(error: NodeJS.ErrnoException): number {
  const known: Readonly<Record<string, number>> = { ...errno, EPERM: 1, EMFILE: 24, ENFILE: 23, ENOBUFS: 105, ENOTFOUND: errno.EHOSTUNREACH };
  return known[error.code ?? ''] ?? errno.EINVAL;
}

export class RealSocket implements NetSocket {
  readable = nothing;
  writable = nothing;
  private state: number = again;
  private chunks: Uint8Array[] = [];
  private size = 0;
  private ended = false;
  private pending = 0;
  private noRead = false;
  private noWrite = false;
  private resetOnClose = false;

  constructor(
    private readonly socket: Socket,
    connected: boolean,
  ) {
    if (connected) this.state = 0;
    socket.setNoDelay(true);
    socket.on('connect', () => {
      this.state = 0;
      this.readable();
    });
    socket.on('data', (chunk: Buffer) => this.received(chunk));
    socket.on('end', () => this.finish());
    socket.on('close', () => this.finish());
    socket.on('drain', () => this.writable());
    socket.on('error', (e) => this.failed(e));
  }

  get local(): Endpoint {
    return { ip: this.socket.localAddress ?? unknown.ip, port: this.socket.localPort ?? unknown.port };
  }

  get remote(): Endpoint {
    return { ip: this.socket.remoteAddress ?? unknown.ip, port: this.socket.remotePort ?? unknown.port };
  }

  status(): number {
    return this.state;
  }

  read(into: Uint8Array): number {
    const first = this.chunks[0];
    if (first !== undefined) return this.take(first, into);
    if (this.pending !== 0) return this.takeError();
    return this.ended || this.noRead ? 0 : again;
  }

  private take(first: Uint8Array, into: Uint8Array): number {
    const part = first.subarray(0, into.length);
    into.set(part);
    if (part.length < first.length) this.chunks[0] = first.subarray(part.length);
    else this.chunks.shift();
    this.size -= part.length;
    if (this.size < readAhead && this.socket.isPaused()) this.socket.resume();
    return part.length;
  }

  write(from: Uint8Array): number {
    if (this.pending !== 0) return this.takeError();
    if (this.noWrite || this.socket.destroyed) return -errno.EPIPE;
    if (this.socket.writableNeedDrain) return again;
    this.socket.write(from.slice());
    return from.length;
  }

  accept(): number {
    return -errno.EINVAL;
  }

  shutdown(side: 'read' | 'write'): number {
    if (this.socket.destroyed || this.state !== 0) return -errno.ENOTCONN;
    if (side === 'read') {
      this.noRead = true;
      this.readable();
    } else {
      this.noWrite = true;
      this.socket.end();
    }
    return 0;
  }

  setLinger(seconds: number): void {
    this.resetOnClose = seconds === 0;
  }

  close(): void {
    this.readable = nothing;
    this.writable = nothing;
    if (this.resetOnClose || this.size > 0) this.socket.resetAndDestroy();
    else this.socket.destroySoon();
  }

  private received(chunk: Buffer): void {
    this.chunks.push(new Uint8Array(chunk));
    this.size += chunk.length;
    if (this.size >= readAhead) this.socket.pause();
    this.readable();
  }

  private finish(): void {
    this.ended = true;
    this.readable();
    this.writable();
  }

  private failed(error: NodeJS.ErrnoException): void {
    if (this.state === again) this.state = -errnoOf(error);
    else this.pending = errnoOf(error);
    this.readable();
    this.writable();
  }

  private takeError(): number {
    const error = this.pending;
    this.pending = 0;
    return -error;
  }
}

/**
 * One end of a connection in memory, as Linux has it on its loopback device: a bounded buffer in each direction, FIN and RST.
 *
 * Invariants: `incoming` holds what the peer has sent and we have not read; `reset` (an RST has come) counts once, and its error is
 * told once: the next read or write gets it, later ones EOF and EPIPE. Closing with unread data resets the peer.
 */
import { again, type Endpoint, errno, type NetSocket } from '../../runtime/network.ts';
import { ByteQueue } from './byte-queue.ts';

/** Bytes in flight in one direction: about what Linux lets a connection of its loopback device hold. */
const bufferSize = 3 * 2 ** 20;

const nothing = (): void => {};

export class MemorySocket implements NetSocket {
  readable = nothing;
  writable = nothing;
  peer: MemorySocket | null = null;
  /** `status`: `again` until connected. */
  state: number = again;
  private readonly incoming = new ByteQueue();
  /** The peer will send no more. */
  private ended = false;
  private wasReset = false;
  /** Error number that the next operation gets; 0: none. */
  private pending = 0;
  private noRead = false;
  private noWrite = false;
  private closed = false;
  private resetOnClose = false;
  /** A write found no room. */
  private wantsRoom = false;

  constructor(
    public local: Endpoint,
    public remote: Endpoint,
    /** Gives the port back. */
    private readonly gone: () => void,
  ) {}

  status(): number {
    return this.state;
  }

  /** The connection is made, or is not: minus an error number. */
  settle(state: number): void {
    this.state = state;
    this.readable();
  }

  read(into: Uint8Array): number {
    if (this.incoming.size > 0) {
      const n = this.incoming.take(into);
      this.peer?.roomMade(this.incoming.size);
      return n;
    }
    if (this.ended) return 0;
    if (this.pending !== 0) return this.takeError();
    return this.noRead || this.wasReset ? 0 : again;
  }

  write(from: Uint8Array): number {
    if (this.pending !== 0) return this.takeError();
    if (this.noWrite || this.wasReset) return -errno.EPIPE;
    const peer = this.peer as MemorySocket;
    if (peer.closed) {
      this.reset();
      return from.length;
    }
    if (peer.noRead && peer.noWrite) {
      peer.reset();
      this.reset();
      return from.length;
    }
    const n = Math.min(from.length, bufferSize - peer.incoming.size);
    if (n === 0 && from.length > 0) {
      this.wantsRoom = true;
      return again;
    }
    peer.incoming.push(from.subarray(0, n));
    peer.readable();
    return n;
  }

  accept(): number {
    return -errno.EINVAL;
  }

  shutdown(side: 'read' | 'write'): number {
    if (this.wasReset || this.state !== 0) return -errno.ENOTCONN;
    if (side === 'read') {
      this.noRead = true;
      this.readable();
    } else if (!this.noWrite) {
      this.noWrite = true;
      this.peer?.end();
      this.writable();
    }
    return 0;
  }

  setLinger(seconds: number): void {
    this.resetOnClose = seconds === 0;
  }

  close(): void {
    if (this.closed) return;
    this.closed = true;
    if (this.incoming.size > 0 || this.resetOnClose) this.peer?.reset();
    else if (!this.noWrite) this.peer?.end();
    this.incoming.clear();
    this.gone();
  }

  /** An RST comes. */
  reset(): void {
    if (this.wasReset || this.closed) return;
    this.pending = this.ended ? errno.EPIPE : errno.ECONNRESET;
    this.wasReset = true;
    this.readable();
    this.writable();
  }

  /** A FIN comes. */
  private end(): void {
    if (this.closed || this.wasReset) return;
    this.ended = true;
    this.readable();
  }

  private takeError(): number {
    const error = this.pending;
    this.pending = 0;
    return -error;
  }

  /** The peer has read: like Linux, who waits for room is not woken for a few bytes. */
  private roomMade(left: number): void {
    if (!this.wantsRoom || left > bufferSize / 2) return;
    this.wantsRoom = false;
    this.writable();
  }
}

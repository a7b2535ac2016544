/** A listener in memory. As in Linux, a connection is made at once, whether or not anybody accepts it: it waits in the backlog. */
import { again, type Endpoint, errno, ListeningSocket, type NetSocket } from '../../runtime/network.ts';
import { MemorySocket } from './memory-socket.ts';

/** Connections that may wait to be accepted (net.core.somaxconn); more wait to be made. */
const backlog = 4096;

const nothing = (): void => {};

export class MemoryListener extends ListeningSocket {
  private accepting: MemorySocket[] = [];
  private connecting: MemorySocket[] = [];

  constructor(
    readonly local: Endpoint,
    /** 0, or minus the error number that listening gave. */
    private readonly state: number,
    private readonly gone: () => void,
  ) {
    super();
  }

  status(): number {
    return this.state;
  }

  /** Somebody dials. */
  connect(from: MemorySocket): void {
    if (this.accepting.length >= backlog) {
      this.connecting.push(from);
      return;
    }
    const here = new MemorySocket(from.remote, from.local, nothing);
    here.peer = from;
    from.peer = here;
    here.state = 0;
    from.settle(0);
    this.accepting.push(here);
    this.readable();
  }

  accept(): NetSocket | number {
    const next = this.accepting.shift();
    const waiting = this.connecting.shift();
    if (waiting !== undefined) this.connect(waiting);
    return next ?? again;
  }

  /** Who was not accepted is reset. */
  close(): void {
    this.gone();
    for (const s of this.accepting) {
      s.peer?.reset();
      s.close();
    }
    for (const s of this.connecting) s.settle(-errno.ECONNREFUSED);
    this.accepting = [];
    this.connecting = [];
  }
}

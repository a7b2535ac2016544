/**
 * The network of the host (`--allow-net`): sockets of Node, in the worker that runs the program. Names are looked up as the host
 * does it.
 */
import { lookup as lookUp } from 'node:dns';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { again, type Endpoint, ListeningSocket, type Lookup, type NetSocket, type Network } from '../runtime/network.ts';
import { errnoOf, RealSocket } from './real-socket.ts';

/** How long the end of a program waits for what it has written to be sent, in milliseconds. */
const flushMs = 1000;

const nothing = (): void => {};

class RealListener extends ListeningSocket {
  local: Endpoint;
  private state: number = again;
  private accepting: RealSocket[] = [];
  private readonly server: Server;

  constructor(
    at: Endpoint,
    private readonly opened: (socket: Socket) => void,
    happened: () => void,
  ) {
    super();
    this.local = at;
    this.server = createServer({ allowHalfOpen: true }, (socket) => this.connected(socket));
    for (const event of ['listening', 'error', 'connection']) this.server.on(event, () => queueMicrotask(happened));
    this.server.on('error', (e) => this.settle(-errnoOf(e)));
    this.server.listen({ host: at.ip === '' ? '::' : at.ip, port: at.port, ipv6Only: at.ip === '::' }, () => {
      const address = this.server.address();
      if (address !== null && typeof address === 'object') this.local = { ip: at.ip, port: address.port };
      this.settle(0);
    });
  }

  private settle(state: number): void {
    if (this.state === again) this.state = state;
    this.readable();
  }

  private connected(socket: Socket): void {
    this.opened(socket);
    this.accepting.push(new RealSocket(socket, true));
    this.readable();
  }

  status(): number {
    return this.state;
  }

  accept(): NetSocket | number {
    return this.accepting.shift() ?? again;
  }

  close(): void {
    this.readable = nothing;
    this.server.close();
    for (const socket of this.accepting) {
      socket.setLinger(0);
      socket.close();
    }
    this.accepting = [];
  }
}

export class RealNetwork implements Network {
  readonly outside = true;
  private readonly listeners = new Set<RealListener>();
  private readonly sockets = new Set<Socket>();

  /** `happened` is called when something has: the program may go on. */
  constructor(private readonly happened: () => void) {}

  listen(at: Endpoint): NetSocket {
    const listener = new RealListener(at, (socket) => this.watch(socket), this.happened);
    this.listeners.add(listener);
    return listener;
  }

  connect(to: Endpoint, from: Endpoint | null): NetSocket {
    const local = { ...(from?.ip ? { localAddress: from.ip } : {}), ...(from?.port ? { localPort: from.port } : {}) };
    const socket = connect({ host: to.ip, port: to.port, allowHalfOpen: true, autoSelectFamily: false, ...local });
    this.watch(socket);
    return new RealSocket(socket, false);
  }

  lookup(name: string): Lookup {
    let found: { readonly addresses: readonly string[]; readonly failed: string } | null = null;
    const lookup: Lookup = { ready: nothing, result: () => found };
    lookUp(name, { all: true }, (error, addresses) => {
      found = error
        ? { addresses: [], failed: error.code === 'ENOTFOUND' ? 'no such host' : error.message }
        : { addresses: addresses.map((a) => a.address), failed: '' };
      lookup.ready();
      this.happened();
    });
    return lookup;
  }

  /** The program has ended: what it has written is sent, everything is closed. */
  async end(): Promise<void> {
    for (const listener of this.listeners) listener.close();
    const closing = [...this.sockets].map((socket) => new Promise<void>((done) => socket.once('close', () => done()).destroySoon()));
    let late: NodeJS.Timeout | undefined;
    await Promise.race([Promise.all(closing), new Promise((done) => (late = setTimeout(done, flushMs)))]);
    clearTimeout(late);
    for (const socket of this.sockets) socket.destroy();
  }

  /** Whatever an event of the socket does, the program gets a slice after it. */
  private watch(socket: Socket): void {
    this.sockets.add(socket);
    socket.on('close', () => this.sockets.delete(socket));
    for (const event of ['connect', 'data', 'end', 'close', 'drain', 'error']) socket.on(event, () => queueMicrotask(this.happened));
  }
}

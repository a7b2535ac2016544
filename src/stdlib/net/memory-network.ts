/**
 * A network with one machine on it, the program's own, in memory: the addresses 127.x.x.x and ::1. Nobody else is there, but for
 * the addresses that are reserved for documentation (192.0.2.x and the like): from there no answer ever comes, as from a
 * machine behind a firewall.
 *
 * Invariants: nothing here takes virtual time; ports that are chosen are counted up from `firstPort`, so runs repeat.
 */
import type { Execution } from '../../runtime/execution.ts';
import { type Endpoint, errno, type Lookup, type NetSocket, type Network } from '../../runtime/network.ts';
import { MemoryListener } from './memory-listener.ts';
import { MemorySocket } from './memory-socket.ts';

const firstPort = 40000;
const lastPort = 65535;
/** Ports below are for the superuser. */
const privileged = 1024;
/** How long Linux tries to connect (six repeats of a SYN), in nanoseconds. */
const connectPatience = 127e9;

const isV4 = (ip: string): boolean => ip.includes('.');
const isWildcard = (ip: string): boolean => ip === '' || ip === '::' || ip === '0.0.0.0';
const isOwn = (ip: string): boolean => ip === '::1' || ip.startsWith('127.');
/** Reserved for documentation (RFC 5737). */
const isSilent = (ip: string): boolean => /^(192\.0\.2|198\.51\.100|203\.0\.113)\./.test(ip);

/** Whether two listeners, or a listener and a dialled address, mean a common address. */
function overlap(a: string, b: string): boolean {
  if (a === b || a === '' || b === '') return true;
  return isV4(a) === isV4(b) && (isWildcard(a) || isWildcard(b));
}

export class MemoryNetwork implements Network {
  readonly outside = false;
  private readonly listeners = new Map<number, MemoryListener[]>();
  /** Ports of connections, with how many have each. */
  private readonly used = new Map<number, number>();
  private nextPort = firstPort;

  constructor(private readonly $: Execution) {}

  listen(at: Endpoint): NetSocket {
    const why = this.refusal(at);
    const port = at.port === 0 ? this.freePort() : at.port;
    const listener = new MemoryListener({ ip: at.ip, port }, why, () => this.unlisten(listener));
    if (why === 0) this.listeners.set(port, [...(this.listeners.get(port) ?? []), listener]);
    return listener;
  }

  private refusal(at: Endpoint): number {
    if (!isWildcard(at.ip) && !isOwn(at.ip)) return -errno.EADDRNOTAVAIL;
    if (at.port > 0 && at.port < privileged) return -errno.EACCES;
    return (this.listeners.get(at.port) ?? []).some((l) => overlap(l.local.ip, at.ip)) ? -errno.EADDRINUSE : 0;
  }

  private unlisten(listener: MemoryListener): void {
    const { port } = listener.local;
    const rest = (this.listeners.get(port) ?? []).filter((l) => l !== listener);
    if (rest.length > 0) this.listeners.set(port, rest);
    else this.listeners.delete(port);
  }

  connect(to: Endpoint, from: Endpoint | null): NetSocket {
    const local = { ip: from?.ip || (isV4(to.ip) ? '127.0.0.1' : '::1'), port: from?.port || this.freePort() };
    const release = this.take(local.port);
    const socket = new MemorySocket(local, to, release);
    const listener = this.listenerFor(to);
    if (isSilent(to.ip)) this.wait(socket, release);
    else if (!isOwn(to.ip)) socket.state = -errno.ENETUNREACH;
    else if (listener === undefined) socket.state = -errno.ECONNREFUSED;
    else listener.connect(socket);
    return socket;
  }

  /** A listener at the very address goes before one at all of them. */
  private listenerFor(to: Endpoint): MemoryListener | undefined {
    const there = this.listeners.get(to.port) ?? [];
    return there.find((l) => l.local.ip === to.ip) ?? there.find((l) => overlap(l.local.ip, to.ip));
  }

  /** Nobody answers. */
  private wait(socket: MemorySocket, release: () => void): void {
    const { $ } = this;
    const timer = $.newTimer(() => socket.settle(-errno.ETIMEDOUT), '');
    $.startTimer(timer, $.now() + connectPatience);
    socket.close = () => {
      $.stopTimer(timer);
      release();
    };
  }

  private freePort(): number {
    for (let tries = firstPort; tries <= lastPort; tries++) {
      const port = this.nextPort;
      this.nextPort = port === lastPort ? firstPort : port + 1;
      if (!this.listeners.has(port) && !this.used.has(port)) return port;
    }
    return 0;
  }

  /** Notes that a connection has the port; the result gives it back. */
  private take(port: number): () => void {
    this.used.set(port, (this.used.get(port) ?? 0) + 1);
    return () => {
      const left = (this.used.get(port) ?? 1) - 1;
      if (left > 0) this.used.set(port, left);
      else this.used.delete(port);
    };
  }

  lookup(): Lookup {
    const result = { addresses: [], failed: 'no such host (gocl: names are only looked up with --allow-net)' };
    return { ready: () => {}, result: () => result };
  }
}

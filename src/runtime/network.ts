/**
 * What an execution asks of a network: sockets that never wait. The one in memory (`src/stdlib/net/memory-network.ts`) and the
 * real one (`src/host/real-network.ts`) both implement it.
 *
 * Invariants: results are those of Linux system calls: 0 or more is success, a negative number is minus the error number;
 * `again` says that there is nothing to do now, and that `readable` or `writable` will be called when that may have changed.
 * They may be called too often, and never after `close`.
 */

/** An IP address in Go's spelling and a port. `ip` '' is every address of both families (when listening), `port` 0 any free one. */
export interface Endpoint {
  readonly ip: string;
  readonly port: number;
}

/** −EAGAIN. */
export const again = -11;

/** Error numbers of Linux that networks give. */
export const errno = {
  EACCES: 13,
  EINVAL: 22,
  EPIPE: 32,
  EADDRINUSE: 98,
  EADDRNOTAVAIL: 99,
  ENETUNREACH: 101,
  ECONNABORTED: 103,
  ECONNRESET: 104,
  ENOTCONN: 107,
  ETIMEDOUT: 110,
  ECONNREFUSED: 111,
  EHOSTUNREACH: 113,
} as const;

export interface NetSocket {
  /** Where it is, and who its peer is; known once `status` is 0. */
  readonly local: Endpoint;
  readonly remote: Endpoint | null;
  /** Set by who uses the socket. `readable` also tells of connections to accept, and of `status`. */
  readable: () => void;
  writable: () => void;
  /** Whether it listens, or is connected; `again` while that is not known. */
  status(): number;
  /** Takes up to `into.length` bytes; 0 is the end of the stream. */
  read(into: Uint8Array): number;
  /** Hands over at most all of `from`; how many bytes. */
  write(from: Uint8Array): number;
  /** The next connection of a listener. */
  accept(): NetSocket | number;
  shutdown(side: 'read' | 'write'): number;
  /** How many seconds `close` waits for data to be sent; 0 resets the connection. */
  setLinger(seconds: number): void;
  close(): void;
}

/** A socket that listens: it has no peer, and no data goes through it (ENOTCONN, as in Linux). */
export abstract class ListeningSocket implements NetSocket {
  readonly remote = null;
  readable: () => void = () => {};
  writable: () => void = () => {};

  abstract readonly local: Endpoint;
  abstract status(): number;
  abstract accept(): NetSocket | number;
  abstract close(): void;

  read(): number {
    return -errno.ENOTCONN;
  }

  write(): number {
    return -errno.ENOTCONN;
  }

  shutdown(): number {
    return -errno.ENOTCONN;
  }

  setLinger(): void {}
}

/** A lookup of a name that goes on; `ready` is called when it is over. */
export interface Lookup {
  ready: () => void;
  /** Null while it goes on; `failed` is '' when there are addresses. */
  result(): { readonly addresses: readonly string[]; readonly failed: string } | null;
}

export interface Network {
  /** Others than the program are on it, so that what it waits for may always come. */
  readonly outside: boolean;
  listen(at: Endpoint): NetSocket;
  /** `from`: where to dial from; null chooses. */
  connect(to: Endpoint, from: Endpoint | null): NetSocket;
  lookup(name: string): Lookup;
}

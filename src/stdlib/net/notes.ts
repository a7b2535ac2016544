/** What package net tells the trace. Nothing here takes virtual time. */
import type { Execution } from '../../runtime/execution.ts';
import type { Endpoint } from '../../runtime/network.ts';
import { bytesToString } from '../../source/bytes.ts';
import { formatValue } from '../../trace/format.ts';

/** Bytes that are shown of what is read or written. */
const shownBytes = 40;

/** `127.0.0.1:8080`, `[::]:8080`. */
export function endpointText({ ip, port }: Endpoint): string {
  const host = ip === '' ? '::' : ip;
  return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;
}

/** Why an operation gave nothing, in short: Go's words, without what names the operation. */
const reasons: Readonly<Record<number, string>> = {
  [-1]: 'use of closed network connection',
  [-2]: 'i/o timeout',
  0: 'EOF',
  32: 'broken pipe',
  98: 'address already in use',
  99: 'cannot assign requested address',
  101: 'network is unreachable',
  104: 'connection reset by peer',
  107: 'transport endpoint is not connected',
  110: 'connection timed out',
  111: 'connection refused',
};

const reasonOf = (errno: number): string => reasons[errno] ?? `errno ${errno}`;

const preview = (bytes: Uint8Array): string => formatValue(bytesToString(bytes.subarray(0, shownBytes)), null);

export class NetNotes {
  constructor(private readonly $: Execution) {}

  listen(fd: object, at: Endpoint): void {
    const { rec } = this.$;
    if (rec !== null) rec.event({ kind: 'NetListen', id: rec.object(fd, 'listener'), address: endpointText(at) });
  }

  dial(fd: object, to: Endpoint): void {
    const { rec } = this.$;
    if (rec !== null) rec.event({ kind: 'NetDial', id: rec.object(fd, 'conn'), address: endpointText(to) });
  }

  connected(fd: object, local: Endpoint, remote: Endpoint, errno: number): void {
    const { rec } = this.$;
    if (rec === null) return;
    const id = rec.object(fd, 'conn');
    if (errno !== 0) rec.event({ kind: 'NetConnect', id, local: '', remote: endpointText(remote), error: reasonOf(errno) });
    else rec.event({ kind: 'NetConnect', id, local: endpointText(local), remote: endpointText(remote) });
  }

  accept(conn: object, listener: object, local: Endpoint, remote: Endpoint): void {
    const { rec } = this.$;
    if (rec === null) return;
    rec.event({
      kind: 'NetAccept',
      id: rec.object(listener, 'listener'),
      conn: rec.object(conn, 'conn'),
      local: endpointText(local),
      remote: endpointText(remote),
    });
  }

  moved(kind: 'NetRead' | 'NetWrite', fd: object, bytes: Uint8Array): void {
    const { rec } = this.$;
    if (rec !== null) rec.event({ kind, id: rec.object(fd, 'conn'), bytes: bytes.length, data: preview(bytes) });
  }

  /** `errno` 0 is the end of the stream. */
  failed(kind: 'NetRead' | 'NetWrite' | 'NetAccept', fd: object, errno: number, bytes = 0): void {
    const { rec } = this.$;
    if (rec === null) return;
    const error = reasonOf(errno);
    if (kind === 'NetAccept') rec.event({ kind, id: rec.object(fd, 'listener'), local: '', remote: '', error });
    else rec.event({ kind, id: rec.object(fd, 'conn'), bytes, data: '', error });
  }

  close(fd: object, side: 'read' | 'write' | 'both'): void {
    const { rec } = this.$;
    if (rec !== null) rec.event({ kind: 'NetClose', id: rec.object(fd, 'conn'), side });
  }
}

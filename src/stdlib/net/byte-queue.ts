/** Bytes in the order in which they came: the buffer of one direction of a connection. */
export class ByteQueue {
  private chunks: Uint8Array[] = [];
  /** Bytes of the first chunk that are taken already. */
  private taken = 0;
  size = 0;

  /** Keeps a copy. */
  push(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    this.chunks.push(bytes.slice());
    this.size += bytes.length;
  }

  /** Moves up to `into.length` bytes out; how many. */
  take(into: Uint8Array): number {
    let done = 0;
    let used = 0;
    while (done < into.length && used < this.chunks.length) {
      const chunk = this.chunks[used] as Uint8Array;
      const part = chunk.subarray(this.taken, this.taken + into.length - done);
      into.set(part, done);
      done += part.length;
      this.taken += part.length;
      if (this.taken < chunk.length) break;
      this.taken = 0;
      used++;
    }
    if (used > 0) this.chunks.splice(0, used);
    this.size -= done;
    return done;
  }

  clear(): void {
    this.chunks = [];
    this.taken = 0;
    this.size = 0;
  }
}

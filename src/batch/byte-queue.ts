/** Bytes of a stream, taken from the front as many as are wanted. */
export interface ByteQueue {
  /** Reads until at least `size` bytes are there. @returns how many there are; fewer than `size` only at the end */
  readonly fill: (size: number) => Promise<number>;
  /** What is there; valid until the next call. */
  readonly view: () => Buffer;
  /** Drops bytes from the front. */
  readonly skip: (size: number) => void;
  /** What ended the stream before its end; null where nothing did. */
  readonly error: () => unknown;
  readonly close: () => Promise<void>;
}

/** Makes a queue of a stream. An error of the stream is its end: what came before it can still be taken. */
export function byteQueue(chunks: AsyncIterable<Uint8Array>): ByteQueue {
  const source = chunks[Symbol.asyncIterator]();
  let buffer = Buffer.allocUnsafe(65_536);
  let start = 0;
  let end = 0;
  let open = true;
  let error: unknown = null;

  /** Moves what is left to the front of a buffer that is large enough; doubling keeps this linear. */
  const makeRoom = (more: number): void => {
    if (end + more <= buffer.length) return;
    const left = buffer.subarray(start, end);
    const size = Math.max(65_536, left.length + more);
    // A buffer that one large record needed is not kept for the small ones.
    const next = size * 2 > buffer.length || size * 8 < buffer.length ? Buffer.allocUnsafe(size * 2) : buffer;
    left.copy(next);
    buffer = next;
    end -= start;
    start = 0;
  };

  const readMore = async (): Promise<void> => {
    try {
      const next = await source.next();
      if (next.done === true) {
        open = false;
        return;
      }
      makeRoom(next.value.length);
      buffer.set(next.value, end);
      end += next.value.length;
    } catch (reason) {
      error = reason;
      open = false;
    }
  };

  return {
    fill: async (size) => {
      while (end - start < size && open) await readMore();
      return end - start;
    },
    view: () => buffer.subarray(start, end),
    skip: (size) => {
      start = Math.min(end, start + size);
    },
    error: () => error,
    close: async () => {
      await source.return?.();
    },
  };
}

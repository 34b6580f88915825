const LINE_FEED = 0x0a;

/**
 * Cuts a stream of bytes at its line feeds, each line as soon as it is whole. A last line needs no line feed; none comes
 * after the last line feed.
 *
 * @param chunks bytes, cut anywhere
 * @param limit of a longer line only the first `limit + 1` bytes are kept, so that its length tells that it was too long
 * @returns the lines as bytes, without their line feeds
 */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array>,
  limit = Number.POSITIVE_INFINITY,
): AsyncGenerator<Uint8Array> {
  let begun: Uint8Array[] = [];
  let length = 0;
  const add = (piece: Uint8Array): void => {
    const kept = piece.subarray(0, Math.min(piece.length, limit + 1 - length));
    if (kept.length > 0) begun.push(kept);
    length += kept.length;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at !== -1; at = chunk.indexOf(LINE_FEED, from)) {
      add(chunk.subarray(from, at));
      yield joined(begun);
      begun = [];
      length = 0;
      from = at + 1;
    }
    add(chunk.subarray(from));
  }
  if (begun.length > 0) yield joined(begun);
}

const joined = (parts: readonly Uint8Array[]): Uint8Array => (parts.length === 1 ? parts[0]! : Buffer.concat(parts));

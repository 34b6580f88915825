/** Runs chunks through a transforming stream of Node without losing what came out before it broke. */
import type { Transform } from 'node:stream';

/**
 * Gives what the stream makes of the chunks, as it comes. Where the stream fails, everything that it had made by then is
 * given first: the asynchronous iteration of Node's streams would drop it.
 * @param stream taken over: it is destroyed at the end
 * @throws the error of the stream, or of the chunks
 */
export async function* pump<In, Out>(chunks: AsyncIterable<In>, stream: Transform): AsyncGenerator<Out> {
  const ready: Out[] = [];
  const failed: Error[] = [];
  stream.on('data', (made: Out) => ready.push(made));
  stream.on('error', (error) => failed.push(error));
  try {
    for await (const chunk of chunks) {
      await push(stream, chunk);
      yield* ready.splice(0);
      if (failed.length > 0) break;
    }
    await end(stream);
    yield* ready.splice(0);
    if (failed.length > 0) throw failed[0]!;
  } finally {
    stream.destroy();
  }
}

/** Resolves when the chunk is worked off, or the stream has broken. */
function push(stream: Transform, chunk: unknown): Promise<void> {
  if (stream.destroyed) return Promise.resolve();
  return new Promise((done) => {
    stream.once('close', done);
    stream.write(chunk, () => {
      stream.off('close', done);
      done();
    });
  });
}

function end(stream: Transform): Promise<void> {
  if (stream.destroyed || stream.readableEnded) return Promise.resolve();
  return new Promise((done) => {
    stream.once('close', done);
    stream.once('end', done);
    stream.end();
  });
}

/** Unpacks the data of one gzip member, and says where it ends. */
import { createInflateRaw } from 'node:zlib';

/** What came of some bytes. */
export interface Inflated {
  readonly bytes: readonly Uint8Array[];
  /** How many of them belong to the member. */
  readonly taken: number;
  /** Whether the member is damaged there. */
  readonly isDamaged: boolean;
}

export interface Inflater {
  readonly push: (bytes: Buffer) => Promise<Inflated>;
  readonly hasEnded: () => boolean;
  readonly close: () => void;
}

/** Node's gunzip goes on from member to member and does not tell; this one stops. */
export function inflating(): Inflater {
  const stream = createInflateRaw();
  const ready: Uint8Array[] = [];
  let ended = false;
  let settle: (isGood: boolean) => void = () => undefined;
  stream.on('data', (bytes: Uint8Array) => ready.push(bytes));
  stream.on('error', () => {
    settle(false);
  });
  stream.on('end', () => {
    ended = true;
    settle(true);
  });
  const push = async (bytes: Buffer): Promise<Inflated> => {
    const before = stream.bytesWritten;
    const isGood = await new Promise<boolean>((done) => {
      settle = done;
      stream.write(bytes, (error) => {
        done((error ?? null) === null);
      });
    });
    return { bytes: ready.splice(0), taken: stream.bytesWritten - before, isDamaged: !isGood };
  };
  return {
    push,
    hasEnded: () => ended,
    close: () => stream.destroy(),
  };
}

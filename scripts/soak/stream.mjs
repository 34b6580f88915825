/** Memory: a stream of 5 GB passes in less than 600 MB, and ten times the documents take no more than a fifth more. */
import { once } from 'node:events';
import { articleNumber, check, megabytes, run } from './common.mjs';

const MOST = 600e6;

export async function soak({ short }) {
  const few = await stream(2000, 0);
  const many = await stream(short ? 8000 : 20_000, 0);
  const [a, b] = [few.peak, many.peak];
  check(b <= a * 1.2, `${many.documents} documents take ${megabytes(b)}, ${few.documents} take ${megabytes(a)}`);
  const bytes = short ? 30e6 : 5e9;
  const great = await stream(Number.POSITIVE_INFINITY, bytes);
  check(great.peak < MOST, `${megabytes(great.bytes)} take ${megabytes(great.peak)} of memory`);
  return `${few.documents} documents ${megabytes(a)}, ${many.documents} ${megabytes(b)}; a stream of ${megabytes(great.bytes)} ${megabytes(great.peak)}`;
}

/** Streams documents until there are as many, or as many bytes, as are wanted; counts the answers. */
async function stream(documents, bytes) {
  const sent = { documents: 0, bytes: 0 };
  const filler = 'The ferry sailed again on Monday, and nobody on the quay said a word about it. ';
  // Longer articles for the stream of bytes: about 40 kB, as pages have.
  const more = bytes === 0 ? '' : Array.from({ length: 60 }, () => `\n\n${filler.repeat(8)}`).join('');
  const feed = async (stdin) => {
    while (sent.documents < documents && (bytes === 0 || sent.bytes < bytes)) {
      const line = Buffer.from(
        `${JSON.stringify({ id: sent.documents, text: articleNumber(sent.documents) + more })}\n`,
      );
      sent.documents += 1;
      sent.bytes += line.length;
      if (!stdin.write(line)) await once(stdin, 'drain');
    }
    stdin.end();
  };
  let answers = 0;
  const onOutput = (chunk) => {
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) answers += 1;
  };
  const { code, peak, stderr } = await run(['--jsonl', '-j', '2', '-q'], { feed, onOutput });
  check(
    code === 0 && answers === sent.documents,
    `${answers} answers to ${sent.documents} lines, code ${code}: ${stderr}`,
  );
  return { ...sent, peak };
}

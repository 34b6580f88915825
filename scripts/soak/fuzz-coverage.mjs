/** Which blocks of a module ran, by V8's own coverage: https://v8.dev/blog/javascript-code-coverage#for-embedders */
import { Session } from 'node:inspector';

/**
 * Counts from now on.
 * @param url of the module, as V8 knows it
 * @returns which blocks ran since it was asked last: a number for each
 */
export function coverageOf(url) {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return () => keysOf(taken(session), url);
}

function taken(session) {
  let found = [];
  // The answer is there when `post` returns.
  session.post('Profiler.takePreciseCoverage', (error, answer) => {
    if (error !== null) throw new Error(error.message);
    found = answer.result;
  });
  return found;
}

/** More than the length of any module. */
const WIDTH = 2 ** 26;

function* keysOf(scripts, url) {
  for (const script of scripts) {
    if (script.url !== url) continue;
    for (const { ranges } of script.functions) {
      for (const { startOffset, endOffset, count } of ranges) {
        if (count > 0) yield startOffset * WIDTH + endOffset;
      }
    }
  }
}

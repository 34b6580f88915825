/** Sums, distances and runs along the blocks of a document, each in one pass. */

/** Farther is as far. */
export const FAR = 60;

/** For each value, the sum of those at most `reach` places from it, in one pass. */
export function windowSums(values: ArrayLike<number>, reach: number): Float64Array {
  const sums = new Float64Array(values.length);
  let sum = 0;
  for (let i = 0; i < Math.min(reach, values.length); i++) sum += values[i] as number;
  for (let i = 0; i < values.length; i++) {
    if (i + reach < values.length) sum += values[i + reach] as number;
    sums[i] = sum;
    if (i >= reach) sum -= values[i - reach] as number;
  }
  return sums;
}

/** For each block, how many blocks back (or ahead) the last block for which `is` held stands; `FAR` at most. */
export function distances(count: number, is: (at: number) => boolean, ahead: boolean): Float64Array {
  const result = new Float64Array(count);
  let distance = FAR;
  for (let k = 0; k < count; k++) {
    const at = ahead ? count - 1 - k : k;
    result[at] = distance;
    distance = is(at) ? 1 : Math.min(FAR, distance + 1);
  }
  return result;
}

/** What a block that is not prose costs the core: a run of prose bears about two menu lines a paragraph. */
const CORE_COST = 8;
const CORE_GAIN_LIMIT = 60;

/** The run of blocks that holds the most prose for the fewest other blocks (maximum-sum run, Kadane 1984). */
export function core(prose: Float64Array): [number, number] {
  let best = 0;
  let span: [number, number] = [0, prose.length - 1];
  let sum = 0;
  let from = 0;
  prose.forEach((words, i) => {
    if (sum <= 0) {
      sum = 0;
      from = i;
    }
    sum += words > 0 ? Math.min(CORE_GAIN_LIMIT, words) : -CORE_COST;
    if (sum > best) {
      best = sum;
      span = [from, i];
    }
  });
  return span;
}

import type { Measure } from '../model.js';

/** A long block weighs more, but not in proportion: a wrong paragraph is worse than a wrong line, not fifty times worse. */
const weight = (measure: Measure): number => Math.sqrt(Math.min(60, measure.words) + 1);

/**
 * The run of blocks that most likely is the article: the maximum-sum run over log-odds (Kadane 1984).
 * @param odds log-odds of each block
 * @param bias added to each: above 0 leans to keeping more
 * @returns indices of the first and the last block, or null where no block speaks for itself
 */
export function bestRun(odds: ArrayLike<number>, measures: readonly Measure[], bias: number): [number, number] | null {
  let best = 0;
  let run: [number, number] | null = null;
  let sum = 0;
  let from = 0;
  measures.forEach((measure, i) => {
    if (sum <= 0) {
      sum = 0;
      from = i;
    }
    sum += ((odds[i] ?? 0) + bias) * weight(measure);
    if (sum > best) {
      best = sum;
      run = [from, i];
    }
  });
  return run;
}

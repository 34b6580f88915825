import { EXIT } from '../errors.js';

/**
 * Calls back at the first interrupt; the second one ends the process at once. Takes the place of what the command does at
 * an interrupt otherwise.
 * @returns puts things back as they were
 */
export function onInterrupt(stop: () => void): () => void {
  const before = process.listeners('SIGINT');
  process.removeAllListeners('SIGINT');
  let asked = false;
  const listener = (): void => {
    if (asked) process.exit(EXIT.interrupted);
    asked = true;
    stop();
  };
  process.on('SIGINT', listener);
  return () => {
    process.off('SIGINT', listener);
    for (const old of before) process.once('SIGINT', old);
  };
}

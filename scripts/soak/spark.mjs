/** Spark itself: rdd.pipe() over the line filter. BLUEPENCIL_PYTHON names a Python that has pyspark (default: python3). */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { BIN, check, root, withFolder } from './common.mjs';

export function soak({ short }) {
  const python = process.env.BLUEPENCIL_PYTHON ?? 'python3';
  if (spawnSync(python, ['-c', 'import pyspark']).status !== 0) {
    return `SKIPPED: ${python} has no pyspark (pip install pyspark; BLUEPENCIL_PYTHON names another Python)`;
  }
  if (spawnSync('java', ['-version']).status !== 0) return 'SKIPPED: there is no Java, which Spark needs';
  return withFolder((folder) => {
    const args = [join(root, 'scripts', 'soak', 'spark.py'), process.execPath, BIN, folder, short ? '2000' : '20000'];
    const { status, stdout, stderr } = spawnSync(python, args, {
      encoding: 'utf8',
      maxBuffer: 1e9,
      env: environment(python),
    });
    check(status === 0, `${stdout}\n${stderr.split('\n').slice(-30).join('\n')}`);
    return stdout.trim().split('\n').at(-1);
  });
}

/** Spark's workers use the same Python, and no network but the machine's own. */
function environment(python) {
  return { ...process.env, PYSPARK_PYTHON: python, PYSPARK_DRIVER_PYTHON: python, SPARK_LOCAL_IP: '127.0.0.1' };
}

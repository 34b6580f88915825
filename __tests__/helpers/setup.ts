/** Property tests repeat the same runs everywhere; FC_SEED=random (or a number) explores others. */
import fc from 'fast-check';

const wanted = process.env['FC_SEED'] ?? '20261123';
if (wanted !== 'random') fc.configureGlobal({ seed: Number(wanted) });

import { createHash } from 'node:crypto';
import type { Terms } from '../batch/journal.js';
import { judge } from '../clean.js';
import { VERSION } from '../version.js';
import type { WorkerSettings } from './frames.js';
import type { Request } from './options.js';

/** What has to be the same for a run to be continued, by the names that a message uses. */
export function settingsTerms(settings: WorkerSettings, request: Request): Terms {
  const { options, fields, maxSize, maxRemoved, task, format, look, checked, several } = settings;
  return {
    version: VERSION,
    rules: judge('', { ...options, format: 'text' }).rules,
    options: digest(options),
    fields: digest(fields),
    form: digest({ task, format, look, several, ...(task === 'check' && { checked }) }),
    limits: digest({ maxSize, maxRemoved, timeout: request.batch.timeout }),
    container: request.batch.container,
  };
}

const digest = (value: object): string => createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);

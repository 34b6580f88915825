/** The library: everything that a program may import from `bluepencil`. */
export { clean, judge, toArticle } from './clean.js';
export { EXIT, InputError, UsageError } from './errors.js';
export { KINDS, VETOES } from './model.js';
export type * from './model.js';
export { toDiff, toExplanation, toMarkdown, toText } from './render/index.js';
export type { MarkdownOptions } from './render/index.js';
export { toHtml } from './render/html.js';
export type { HtmlOptions } from './render/html.js';

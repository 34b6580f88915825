/** The views of one judgement. */
export { toArticle } from './article.js';
export { toDiff } from './diff.js';
export { toExplanation } from './explain.js';
export { toMarkdown } from './markdown.js';
export type { MarkdownOptions } from './markdown.js';
export { brief, neutralise } from './neutral.js';
export { noPaint } from './paint.js';
export type { Paint } from './paint.js';
export { toFindings } from './strikes.js';
export type { Finding } from './strikes.js';
export { toText } from './text.js';
export { countWords } from './words.js';

import type { Paragraph, PhrasingContent } from 'mdast';
import type { BlockKind } from '../../model.js';
import { isVerse } from '../verse.js';
import { textOfNode } from './nodes.js';

const isImage = (node: PhrasingContent): boolean =>
  node.type === 'image' ||
  node.type === 'imageReference' ||
  ((node.type === 'link' || node.type === 'linkReference') && node.children.length > 0 && node.children.every(isImage));

const isGap = (node: PhrasingContent): boolean =>
  node.type === 'break' || (node.type === 'text' && node.value.trim() === '');

const isMedia = (children: readonly PhrasingContent[]): boolean =>
  children.some(isImage) && children.every((child) => isImage(child) || isGap(child));

/** The kind and the words of a paragraph; with hard breaks in it, it may be verse. */
export function paragraphOf(children: PhrasingContent[]): { kind: BlockKind; text: string } {
  const node: Paragraph = { type: 'paragraph', children };
  const text = textOfNode(node, false).trim();
  if (isMedia(children)) return { kind: 'media', text };
  const lines = children.some((child) => child.type === 'break') ? textOfNode(node, true).trim() : '';
  return isVerse(lines) ? { kind: 'verse', text: lines } : { kind: 'paragraph', text };
}

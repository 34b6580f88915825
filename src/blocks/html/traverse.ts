import type { ChildNode, Element, ParentNode } from 'domhandler';

export const isElement = (node: ChildNode | ParentNode): node is Element => 'attribs' in node;

/** The next node that is not inside `node`; elements are left on the way up to it. */
function following(node: ChildNode, root: ParentNode, leave: (element: Element) => void): ChildNode | null {
  let at: ChildNode = node;
  while (at.next === null) {
    const { parent }: ChildNode = at;
    if (parent === null || parent === root || !isElement(parent)) return null;
    leave(parent);
    at = parent;
  }
  return at.next;
}

/**
 * Visits the nodes under `root` in document order, without recursion.
 * @param enter called for each node; answers whether to go into it
 * @param leave called for each element that was gone into, after its last child
 */
export function traverse(
  root: ParentNode,
  enter: (node: ChildNode) => boolean,
  leave: (element: Element) => void,
): void {
  let node: ChildNode | null = root.children[0] ?? null;
  while (node !== null) {
    if (enter(node) && isElement(node)) {
      if (node.children[0] !== undefined) {
        node = node.children[0];
        continue;
      }
      leave(node);
    }
    node = following(node, root, leave);
  }
}

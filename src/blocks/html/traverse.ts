import type { ChildNode, Element, ParentNode } from 'domhandler';

export const isElement = (node: ChildNode | ParentNode): node is Element => 'attribs' in node;

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
    const into: boolean = enter(node) && isElement(node);
    const child: ChildNode | undefined = into ? (node as Element).children[0] : undefined;
    if (child !== undefined) {
      node = child;
      continue;
    }
    if (into) leave(node as Element);
    while (node !== null && node.next === null) {
      const up: ParentNode | null = node.parent;
      if (up === null || up === root) return;
      leave(up as Element);
      node = up as Element;
    }
    node = node?.next ?? null;
  }
}

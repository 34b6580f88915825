import type { Container } from '../model.js';

/** Lists and quotes deeper than this are flattened: the serialiser recurses, and no reader counts twenty margins. */
export const DEEPEST = 20;

/** The containers that Markdown can show, outermost first. */
type Chain = readonly Container[];

const levels = (chain: Chain): number => chain.reduce((n, one) => (one.kind === 'item' ? n : n + 1), 0);

function extended(chain: Chain, container: Container): Chain {
  switch (container.kind) {
    case 'item': // an item whose list was flattened, or that never had one, is no item
      return chain.at(-1)?.kind === 'list' && chain.at(-1) === container.parent ? [...chain, container] : chain;
    case 'list':
    case 'quote':
      return levels(chain) >= DEEPEST ? chain : [...chain, container];
    case 'definition':
    case 'figure':
    case 'footnotes':
      return chain;
  }
}

/**
 * Makes a look-up of the chain of a container. Each container is walked once, however many blocks share it and however
 * deep it stands.
 */
export function chains(): (container: Container | null) => Chain {
  const known = new Map<Container, Chain>();
  return (container) => {
    const unknown: Container[] = [];
    let at = container;
    while (at !== null && !known.has(at)) {
      unknown.push(at);
      at = at.parent;
    }
    let chain: Chain = at === null ? [] : (known.get(at) ?? []);
    for (const one of unknown.reverse()) {
      chain = extended(chain, one);
      known.set(one, chain);
    }
    return chain;
  };
}

import type { Container } from '../model.js';

/** Lists and quotes deeper than this are flattened: the serialiser recurses, and no reader counts twenty margins. */
export const DEEPEST = 20;

/** The containers that Markdown can show, outermost first. */
type Chain = readonly Container[];

const levels = (chain: Chain): number => chain.reduce((n, one) => (one.kind === 'item' ? n : n + 1), 0);

/** A note stands outside of all that its element stands in; a note in a note is a part of it. */
const isNote = (chain: Chain, { note }: Container, notes: ReadonlySet<string>): boolean =>
  note !== undefined && notes.has(note.id) && chain[0]?.note === undefined;

function extended(chain: Chain, container: Container, notes: ReadonlySet<string>): Chain {
  if (isNote(chain, container, notes)) return [container];
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
 * Makes a look-up of the chain of a container. A chain begins with a note, or has none. Each container is walked once, however many blocks share it and however
 * deep it stands.
 * @param notes the ids of the notes that are printed as such
 */
export function chains(notes: ReadonlySet<string>): (container: Container | null) => Chain {
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
      chain = extended(chain, one, notes);
      known.set(one, chain);
    }
    return chain;
  };
}

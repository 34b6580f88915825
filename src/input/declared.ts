/** What a page says of its own encoding. */

/** HTML asks for 1024 bytes; real pages put scripts and links first, and browsers look further too. */
const PRESCAN_BYTES = 4096;

const COMMENT = /<!--[\s\S]*?-->/g;
const META = /<meta[\s/]([^>]*)>/gi;
const XML = /^\s*<\?xml\s([^>]*)\?>/i;
const ATTRIBUTE = /([a-z-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;
const IN_CONTENT = /charset\s*=\s*["']?([^\s"';]+)/i;

/**
 * The encoding label in the XML declaration or in a `<meta>` at the start of a document, after the prescan of
 * https://html.spec.whatwg.org/multipage/parsing.html#prescan-a-byte-stream-to-determine-its-encoding
 *
 * @param bytes the document; at most its first 4096 bytes are read, as ASCII
 * @returns the label as written, but `utf-8` for a `<meta>` or a declaration that says UTF-16: it could not have been
 *   read as ASCII were it true. Null where nothing is declared
 */
export function declaredLabel(bytes: Uint8Array): string | null {
  const head = latin1Of(bytes.subarray(0, PRESCAN_BYTES)).replace(COMMENT, '');
  const label = fromXml(head) ?? fromMeta(head);
  return label !== null && /^\s*(?:utf-?16|ucs-?2|unicode\b|iso-10646-ucs-2)/i.test(label) ? 'utf-8' : label;
}

/** All that matters is ASCII; each other byte becomes some letter. */
function latin1Of(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

function fromXml(head: string): string | null {
  const declaration = XML.exec(head)?.[1];
  return declaration === undefined ? null : (attributes(declaration).get('encoding') ?? null);
}

function fromMeta(head: string): string | null {
  for (const [, inside = ''] of head.matchAll(META)) {
    const found = attributes(inside);
    const label = found.get('charset') ?? fromContent(found);
    if (label !== null && label !== '') return label;
  }
  return null;
}

/** `<meta http-equiv="Content-Type" content="text/html; charset=...">` */
function fromContent(found: ReadonlyMap<string, string>): string | null {
  if (found.get('http-equiv')?.toLowerCase() !== 'content-type') return null;
  return IN_CONTENT.exec(found.get('content') ?? '')?.[1] ?? null;
}

function attributes(inside: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', double, single, bare] of inside.matchAll(ATTRIBUTE)) {
    const key = name.toLowerCase();
    if (!found.has(key)) found.set(key, double ?? single ?? bare ?? '');
  }
  return found;
}

/** Nothing but ASCII white space, perhaps behind a byte order mark. Looks no further than the first word. */
export function isBlank(bytes: Uint8Array): boolean {
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  if (bytes.length === 2 && bytes[0]! + bytes[1]! === 0xff + 0xfe && bytes[0]! >= 0xfe) return true;
  for (let at = marked ? 3 : 0; at < bytes.length; at += 1) {
    const byte = bytes[at]!;
    if (byte !== 0x20 && (byte < 0x09 || byte > 0x0d)) return false;
  }
  return true;
}

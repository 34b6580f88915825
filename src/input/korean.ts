/**
 * EUC-KR as the web uses it: with the 8,822 syllables of the Unified Hangul Code that KS X 1001 lacks. Node's decoder
 * knows only the 2,350 of the old standard and gives U+FFFD for the others (`똠`, `햏`, `펲`).
 *
 * The code is regular, so no table is needed: the syllables missing in KS X 1001 follow in Unicode order, lead bytes from
 * 0x81, trail bytes A-Z, a-z, 0x81-0xFE (from lead byte 0xA1 on only to 0xA0, as the rest is KS X 1001).
 * https://encoding.spec.whatwg.org/#euc-kr-decoder
 */
const FIRST_SYLLABLE = 0xac00;
const SYLLABLES = 11_172;
const FIRST_KS_LEAD = 0xa1;

/** Trail bytes in order; the first 84 of them are those beside KS X 1001. */
const TRAILS: readonly number[] = [range(0x41, 0x5a), range(0x61, 0x7a), range(0x81, 0xfe)].flat();
const TRAILS_BESIDE_KS = TRAILS.indexOf(0xa1);

let missing: string | undefined;

/**
 * Decodes bytes of EUC-KR with the extension; what is invalid becomes U+FFFD.
 */
export function decodeKorean(bytes: Uint8Array): string {
  const decoder = new TextDecoder('euc-kr');
  const parts: string[] = [];
  let start = 0;
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i]!;
    if (lead < 0x81) continue;
    const syllable = extraSyllable(lead, bytes[i + 1] ?? 0);
    if (syllable !== undefined) {
      parts.push(decoder.decode(bytes.subarray(start, i)), syllable);
      start = i + 2;
    }
    // Step over a whole pair, or its second byte would be taken for a first one; an ASCII byte never hides in a bad pair.
    if (syllable !== undefined || bytes[i + 1]! >= 0x80) i++;
  }
  parts.push(decoder.decode(bytes.subarray(start)));
  return parts.join('');
}

/** The syllable of a pair outside KS X 1001, undefined for all other pairs. */
function extraSyllable(lead: number, trail: number): string | undefined {
  const row = TRAILS.indexOf(trail);
  if (row < 0 || lead > 0xc6) return undefined;
  if (lead < FIRST_KS_LEAD) return missingSyllables()[(lead - 0x81) * TRAILS.length + row];
  if (row >= TRAILS_BESIDE_KS) return undefined;
  return missingSyllables()[(FIRST_KS_LEAD - 0x81) * TRAILS.length + (lead - FIRST_KS_LEAD) * TRAILS_BESIDE_KS + row];
}

/** All syllables that KS X 1001 lacks, in Unicode order; made once, when first needed. */
function missingSyllables(): string {
  if (missing !== undefined) return missing;
  const known = new Set(ksSyllables());
  missing = '';
  for (let i = 0; i < SYLLABLES; i++) {
    const syllable = String.fromCharCode(FIRST_SYLLABLE + i);
    if (!known.has(syllable)) missing += syllable;
  }
  return missing;
}

/** Rows 0xB0 to 0xC8 of KS X 1001. */
function ksSyllables(): string {
  const pairs = range(0xb0, 0xc8).flatMap((lead) => range(0xa1, 0xfe).flatMap((trail) => [lead, trail]));
  return new TextDecoder('euc-kr').decode(Uint8Array.from(pairs));
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

/** Bylines of scripts without case, where an office beside two to four signs makes a name. */

const HAN_NAME = '\\p{Script=Han}{2,4}';
const JAPANESE_NAME =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー]{1,5}[ \\u3000]?[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー]{1,5}';
const HANGUL_NAME = '\\p{Script=Hangul}{2,4}';
const ADDRESS = '(?:\\s*[(（]?[\\w.+-]{1,60}@[\\w.-]{1,60}[)）]?)?';

/** `记者 王小明、李华`, `文／山田太郎`, `撰文：王小明`. */
const OFFICE_FIRST = new RegExp(
  `^(?:(?:本报|本報|本网|本網|本刊|本台)?(?:见习|見習|实习|實習|特约|特約|特派)?(?:记者|記者)|作者|撰文|文(?:[・/／](?:写真|撮影|图|圖|摄影|攝影))?|글|기자)[\\s:：/／|｜＝=・]+(\\S.{0,40}?)(?:\\s*(?:报道|報導|報道))?${ADDRESS}$`,
  'u',
);
/** `김민수 기자`, `김민수·이영희 기자 kim@example.com`, `山田太郎記者`. */
const OFFICE_LAST = new RegExp(
  `^(\\S.{0,40}?)\\s*(?:(?:인턴|선임|전문|수습)?\\s?기자|특파원|논설위원|[记記]者)${ADDRESS}$`,
  'u',
);
const LIST = /\s*[、，,·・;；/／]\s*/;
const NAMES = new RegExp(`^(?:${HAN_NAME}|${HANGUL_NAME})$`, 'u');
const NAME_OF_JAPAN = new RegExp(`^${JAPANESE_NAME}$`, 'u');

/** Chinese and Korean names have no space within them, Japanese ones may. */
function namesOf(text: string, language: string | null): string[] {
  const isJapanese = language?.toLowerCase().startsWith('ja') === true;
  const pieces = text.split(LIST).flatMap((piece) => (isJapanese ? [piece] : piece.split(/\s+/)));
  const isName = isJapanese ? NAME_OF_JAPAN : NAMES;
  return pieces.every((piece) => isName.test(piece)) ? pieces : [];
}

/**
 * The names in a line that is a byline of Chinese, Japanese or Korean and nothing else.
 * @param language of the text, BCP 47 or null
 */
export function cjkNames(text: string, language: string | null): string[] {
  if (text.length > 90 || text.charCodeAt(0) < 0x2e80) return [];
  const match = OFFICE_FIRST.exec(text) ?? OFFICE_LAST.exec(text);
  return match === null ? [] : namesOf((match[1] ?? '').trim(), language);
}

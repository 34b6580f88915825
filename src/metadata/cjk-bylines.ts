/** Bylines of scripts without case, where an office beside two to four signs makes a name. */
import { findDate } from './dates.js';

const HAN_NAME = '\\p{Script=Han}{2,4}';
const JAPANESE_NAME =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー]{1,5}[ \\u3000]?[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー]{1,5}';
const HANGUL_NAME = '\\p{Script=Hangul}{2,4}';
const ADDRESS = '(?:\\s*[(（]?[\\w.+-]{1,60}@[\\w.-]{1,60}[)）]?)?';

/** `记者 王小明、李华`, `文／山田太郎`, `撰文：王小明`. */
const OFFICE_FIRST = new RegExp(
  `^(?:(?:本报|本報|本网|本網|本刊|本台)?(?:见习|見習|实习|實習|特约|特約|特派)?(?:记者|記者)|作者|撰文|文(?:[・/／](?:写真|撮影|图|圖|摄影|攝影))?|글|기자명?)[\\s:：/／|｜＝=・]+(\\S.{0,40}?)(?:\\s*(?:报道|報導|報道))?${ADDRESS}$`,
  'u',
);
/** `김민수 기자`, `김민수·이영희 기자 kim@example.com`, `山田太郎記者`. */
const OFFICE_LAST = new RegExp(
  `^(\\S.{0,40}?)\\s*(?:(?:인턴|선임|전문|수습)?\\s?기자|특파원|논설위원|[记記]者)${ADDRESS}$`,
  'u',
);
/** Behind a name in a line of several facts: `작성 입력`, the next label, a time. */
const NEXT =
  '(?=$|[\\s\\d|｜/／(（]|来源|來源|编辑|編輯|责任|責任|责编|发布|發布|时间|時間|摄影|攝影|입력|승인|수정|등록|발행|기사)';
/** `2025-03-04 10:15来源：江城晚报作者：李明`, `2025年3月4日 记者 李明`. */
const LABEL_WITHIN = new RegExp(
  `(?:(?:作者|撰文|기자명|글)\\s*[:：]\\s*|(?:^|[\\s\\d])(?:记者|記者)[\\s:：]\\s*)(${HAN_NAME}|${HANGUL_NAME})${NEXT}`,
  'u',
);
/** `김민수 기자입력 2025.03.04 10:15`, `2025/03/04 10:15 山田太郎 記者`. */
const OFFICE_WITHIN = new RegExp(
  `(?:^|[\\s|｜\\d])(${HANGUL_NAME})\\s?기자${NEXT}|[\\s|｜]([\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー]{2,8})\\s?記者${NEXT}`,
  'u',
);
const EAST_ASIAN = /[\u3040-\u9FFF\uAC00-\uD7A3]/;
const SENTENCE = /[。．！？]|[다요][.!?]/;
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

/**
 * The name in a line that holds other facts as well, a date among them: the spans of a page's meta row, run together.
 * @param language of the page, BCP 47 or null
 */
export function cjkNameWithin(text: string, language: string | null): string[] {
  if (text.length > 90 || !EAST_ASIAN.test(text) || SENTENCE.test(text)) return [];
  const label = LABEL_WITHIN.exec(text)?.[1];
  if (label !== undefined) return [label];
  const office = OFFICE_WITHIN.exec(text);
  const name = office?.[1] ?? office?.[2];
  return name === undefined || findDate(text, language) === null ? [] : [name];
}

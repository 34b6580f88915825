/**
 * The words that are most frequent in running text, and rare in the other languages of the list: which of them a text is
 * made of says its language. A few dozen words of prose suffice. Words that several languages share count for each.
 */
const FREQUENT: Readonly<Record<string, string>> = {
  en: 'the of and to in is that for it was with as on are be this have from by at not they which but has had were his her you their been who will would there what when more about said can',
  de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über so zum war haben nur oder aber vor zur bis mehr durch man sein wurde',
  fr: 'de la le et les des en un une du que est pour qui dans a par plus pas au sur ne se ce il sont avec son aux mais comme ou été ont cette nous vous elle leur sa ses fait être',
  es: 'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son también fue había era muy años hasta desde está',
  it: 'di e il la che in a per un è del non le con si una da sono dei della al nel più ha gli lo alla come anche i ma delle o su se dal questo nella ci ai suo stato essere dalla',
  pt: 'de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando muito nos já também só pelo pela até isso ela entre era depois sem mesmo são foi',
  nl: 'de het een van en in is dat op te zijn met voor niet aan er om ook als dan bij nog uit door naar maar heeft hij ze we deze over worden wordt was werd kan geen meer tot had wel hebben',
  sv: 'och i att det som en på är av för med den till inte om ett han men var jag sig från vi så kan när de har också över efter eller hade där vara ska hon detta',
  da: 'og i at det er en til på som med for af den de der ikke har et han om fra var vi men jeg kan også blev sig så hun ved efter eller når ud over havde skal bliver være',
  no: 'og i det er på som en til av for at med å har de ikke den et om fra han var vi men jeg kan seg så ved hun etter eller ble også ut over blir være skal',
  fi: 'ja on ei se että oli ovat mutta kun myös hän joka tai kuin niin ole sen vain jo nyt mukaan jos sitä olla voi ollut hänen vuoden kanssa',
  pl: 'i w na z się nie do to że jest o a jak po co od za przez dla są ale tym który oraz jego jej które tego także być już tylko czy może ze było',
  cs: 'a v se na je že o s z do i to k ve pro za by jako ale po které bylo jsou od si který až však není jeho také jen při být když',
  hr: 'i u je na se da su za od s o kao koji to ne iz bi ali do što nije bio će sa po ili koja samo te nakon godine jer još prije ima kako',
  hu: 'a az és hogy nem is egy van azt meg de ez csak már volt mint ki el még kell vagy lesz meg lehet után szerint',
  ro: 'de și în a la cu pe nu că din este care pentru o un mai au fost sunt ca se le prin dar după ce lui sau această acest',
  tr: 've bir bu için da de ile olarak daha çok olan gibi en kadar sonra ne ama ya her o ki var değil mi olduğu',
  id: 'yang dan di dari ini itu untuk dengan tidak pada adalah ke dalam akan juga oleh ada saya mereka telah bisa karena sebagai para',
  ru: 'и в не на что с по он как это из за для от но к о его у она так все же был было они бы до или при также который если уже быть',
  uk: 'і в не на що з у та до як це за він від але й про для його я так є вже були бути які або також після',
  bg: 'на и в да се за от е не с че по са като до има ще но или при това след са който беше',
};

/** Scripts in which one language is written, as far as here matters. */
const SCRIPTS: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ja', /[\u3041-\u30FA]/g],
  ['ko', /[\uAC00-\uD7A3]/g],
  ['zh', /[\u4E00-\u9FFF]/g],
  ['el', /[\u0370-\u03FF]/g],
  ['he', /[\u0590-\u05FF]/g],
  ['ar', /[\u0600-\u06FF]/g],
  ['hi', /[\u0900-\u097F]/g],
  ['th', /[\u0E00-\u0E7F]/g],
];
const LETTERS = /[\p{L}\p{M}]/gu;
/** Of all letters, for a script to be that of the text; the kana of a Japanese text stand among Han characters. */
const SHARE = 0.4;
const KANA_SHARE = 0.08;
const FEWEST_LETTERS = 40;
/** Of scripts that write a word in one or two signs. */
const FEWEST_DENSE = 20;

const DENSE = /[\u3041-\u30FA\u3400-\u9FFF\uAC00-\uD7A3]/;
const DENSE_SIGNS = new RegExp(DENSE, 'g');

// Beyond the scripts in which several languages are written.
const OTHER_SCRIPT = /[\u0370-\u03FF\u0590-\u1FFF\u3040-\uD7A3]/;

function byScript(text: string): string | null {
  if (!OTHER_SCRIPT.test(text)) return null;
  const letters = text.match(LETTERS)?.length ?? 0;
  if (letters < (DENSE.test(text) ? FEWEST_DENSE : FEWEST_LETTERS)) return null;
  for (const [language, pattern] of SCRIPTS) {
    const count = text.match(pattern)?.length ?? 0;
    if (count > letters * (language === 'ja' ? KANA_SHARE : SHARE)) return language;
  }
  return null;
}

const LANGUAGES = Object.keys(FREQUENT);

/** By word, the places in `LANGUAGES` of those in which it is frequent. */
const frequentIn = new Map<string, number[]>();

/** The table is made when it is first needed. */
function languagesByWord(): ReadonlyMap<string, readonly number[]> {
  if (frequentIn.size > 0) return frequentIn;
  LANGUAGES.forEach((language, place) => {
    for (const word of new Set(FREQUENT[language]?.split(' '))) {
      const known = frequentIn.get(word);
      if (known === undefined) frequentIn.set(word, [place]);
      else known.push(place);
    }
  });
  return frequentIn;
}

const WORD = /[\p{L}\p{M}]+/gu;
const FEWEST_HITS = 3.5;
/** Of all words; a language that is not listed here has some of the words of another. */
const DENSITY = 0.08;
/** The best must have so much more than the next. */
const LEAD = 1.15;

/** For each language, the frequent words of it in a text; a word of several languages counts in part for each. */
function hitsOf(words: readonly string[]): Float64Array {
  const table = languagesByWord();
  const hits = new Float64Array(LANGUAGES.length);
  for (const word of words) {
    const places = table.get(word);
    if (places === undefined) continue;
    for (const place of places) hits[place] = (hits[place] ?? 0) + 1 / places.length;
  }
  return hits;
}

function byWords(text: string): string | null {
  const words = text.toLowerCase().match(WORD) ?? [];
  const hits = hitsOf(words);
  const [next = 0, best = 0] = Float64Array.from(hits).sort().slice(-2);
  if (best < Math.max(FEWEST_HITS, words.length * DENSITY) || best < next * LEAD) return null;
  return LANGUAGES[hits.indexOf(best)] ?? null;
}

/** UTF-16 units that are looked at. */
const SAMPLE = 2000;
/** So many are enough for most texts. */
const GLANCE = 600;

/**
 * The language of a running text.
 * @returns an ISO 639-1 code, or null where the text is too short or nothing is sure
 */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  return byScript(sample) ?? byWords(sample.slice(0, GLANCE)) ?? byWords(sample);
}

/** UTF-16 units of a block that is running text rather than a menu; of scripts that write a word in one or two signs. */
const SHORTEST = 60;
const SHORTEST_DENSE = 20;

/** Whether a block is long enough to be running text. Half of it may be digits, spaces and names in other letters. */
const isRunning = (text: string): boolean =>
  text.length >= SHORTEST ||
  (text.length >= SHORTEST_DENSE && (text.match(DENSE_SIGNS)?.length ?? 0) * 2 > text.length);

/** A sentence in a paragraph of its own, shorter than that. */
const SHORTEST_SENTENCE = 25;
const ENDS_AS_SENTENCE = /[.!?…]["'”’»)]*$/;

/** The language of a document, by its longer blocks; where these say nothing sure, by its short sentences too. See `detectLanguage`. */
export function languageOfTexts(texts: Iterable<string>): string | null {
  const parts: string[] = [];
  const sentences: string[] = [];
  let length = 0;
  for (const text of texts) {
    if (isRunning(text)) {
      parts.push(text.slice(0, SAMPLE));
      length += text.length;
    } else if (text.length >= SHORTEST_SENTENCE && sentences.length < SAMPLE && ENDS_AS_SENTENCE.test(text))
      sentences.push(text);
    if (length >= SAMPLE) break;
  }
  const language = detectLanguage(parts.join('\n'));
  return language !== null || sentences.length === 0 ? language : detectLanguage([...parts, ...sentences].join('\n'));
}

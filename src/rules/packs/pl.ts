import type { RulePack } from '../../model.js';

const r = String.raw;

const REPORTED = r`(?:^|[ "])(?:powiedział[a]?|mówi|według|zdaniem|stwierdził[a]?|podkreśla|dodał[a]?)(?: |,)`;
const START = r`^[^a-zà-ž0-9]{0,4}`;
const END = r`[^a-zà-ž0-9?]{0,5}$`;
const NETWORK = r`(?:facebooku?|twitter(?:ze)?|x|instagram(?:ie)?|linkedin|whatsapp|messenger|telegram|google news|youtube|tiktok(?:u)?)`;

/** Polish: asks, links to other articles, sharing, consent, controls. */
export const pl: RulePack = {
  name: 'pl',
  rules: [
    {
      id: 'recirculation/pl-link',
      kind: 'recirculation',
      languages: ['pl'],
      about: 'Polish cues and headings of links to other articles.',
      match: [
        r`${START}(?:(?:czytaj|przeczytaj|zobacz|sprawdź|obejrzyj|posłuchaj|polecamy|dowiedz się)(?: (?:także|też|również|więcej|dalej|koniecznie|teraz|i))*(?: (?:zobacz|czytaj|przeczytaj) ?(?:także|też|również)?)?|czytaj w .{3,30}|warto przeczytać|nie przegap|więcej na ten temat) ?[:|>"-] ?.{8,170}$`,
        r`${START}(?:(?:czytaj|przeczytaj|zobacz|sprawdź) (?:także|też|również|więcej|dalej|koniecznie)|(?:powiązane|podobne|polecane|najnowsze|najpopularniejsze|ostatnie|inne|pozostałe) (?:artykuły|tematy|wiadomości|newsy|wpisy|materiały|informacje)|(?:artykuły|tematy|wiadomości) (?:powiązane|podobne|polecane)|(?:najczęściej|najchętniej) (?:czytane|oglądane|komentowane)|polecamy(?: także| również)?|może cię (?:też |również )?zainteresować|zobacz więcej(?: na ten temat)?|więcej (?:na ten temat|o:? .{3,40}|informacji|wiadomości|artykułów)|to może cię zainteresować|następny artykuł|poprzedni artykuł|więcej ?\]|dowiedz się więcej|na podobny temat)${END}`,
      ],
      unless: [REPORTED, r`^(?:więcej informacji|polecamy)[.,]`],
      maxWords: 32,
      examples: [
        { lines: ['Czytaj także: Ostatni latarnik', 'Zobacz także', 'więcej]', 'Latarnia zgasła.'], struck: [0, 1, 2] },
        { lines: ['Czytaj dalej, powiedział nauczyciel.', 'Więcej informacji policja nie podała.'], struck: [] },
      ],
    },
    {
      id: 'paywall/pl-wall',
      kind: 'paywall',
      languages: ['pl'],
      about: 'Polish walls and subscription offers.',
      match: [
        r`${START}(?:(?:ten |dalsza część |pełna wersja |cały )?(?:artykuł|tekst|treść|treści|artykułu) (?:jest |są )?(?:dostępn[yae]|przeznaczon[yae]|zarezerwowan[yae]) (?:tylko |wyłącznie )?(?:dla|w ramach|po)|(?:pozostało|zostało) (?:ci )?(?:jeszcze )?\d{1,3} ?%|(?:masz już|nie masz jeszcze|masz) (?:subskrypcj[ęi]|prenumerat[ęy]|konto|konta)\?|(?:wykup|kup|wybierz|odnów|sprawdź) (?:dostęp|subskrypcję|prenumeratę|ofertę|pakiet)|(?:czytaj|uzyskaj|zyskaj) (?:bez ograniczeń|dostęp|nielimitowany|pełny dostęp)|(?:zaloguj|zarejestruj) się,? (?:aby|by|żeby|i) (?:czytać|przeczytać|kontynuować|uzyskać)|jesteś już (?:naszym )?(?:subskrybentem|prenumeratorem)\?|dostęp (?:premium|do treści premium|cyfrowy)|już od \d+(?:,\d\d)? ?zł)(?:[ ,.:!].{0,120})?$`,
      ],
      maxWords: 40,
      examples: [
        {
          lines: ['Artykuł dostępny tylko dla subskrybentów', 'Masz już konto? Zaloguj się', 'Latarnia zgasła.'],
          struck: [0, 1],
        },
        { lines: ['Ten artykuł jest dostępny w bibliotece.', 'Kup bilet i nie pytaj.'], struck: [] },
      ],
    },
    {
      id: 'signup/pl-letter',
      kind: 'signup',
      languages: ['pl'],
      about: 'Polish newsletters and appeals for gifts.',
      match: [
        r`${START}(?:zapisz się|subskrybuj|zasubskrybuj|otrzymuj|dołącz|zamów)(?: .{0,60})? (?:newslettera?|newsletter[a-z]*|na swoją skrzynkę|e-?maile?m?|powiadomienia)(?:[ ,.!].{0,80})?$|${START}(?:nasz |bezpłatny |codzienny )*newsletter${END}|^(?:podaj |wpisz |wprowadź |twój |swój )*(?:adres )?e-?mail${END}`,
        r`${START}(?:wesprzyj|wspieraj|wspomóż|przekaż|wpłać)(?: nas| nasz[aąe]?| naszą| darowiznę| redakcję| portal| niezależn[a-zà-ž]+| 1,5 ?%)(?:[ ,.!].{0,120})?$|${START}zapraszamy (?:też |także )?do (?:subskrypcji|prenumeraty|wsparcia).{0,160}$`,
      ],
      maxWords: 40,
      examples: [
        { lines: ['Zapisz się na newsletter', 'Wesprzyj nas', 'Latarnia zgasła.'], struck: [0, 1] },
        { lines: ['Zapisz się na kurs.', 'Wesprzyj ojca, prosiła matka.'], struck: [] },
      ],
    },
    {
      id: 'promo/pl-offers',
      kind: 'promo',
      languages: ['pl'],
      about: 'Polish offers of the publisher’s other sites and shops, after a question.',
      match: [
        r`${START}(?:szukasz|chcesz|potrzebujesz|planujesz|marzysz o|myślisz o)\b.{3,90}\? ?(?:zobacz|sprawdź|poznaj|przejrzyj|wybierz|odwiedź|zajrzyj) (?:nasze |naszą |nasz |najnowsze |aktualne |najlepsze |do |na |w )*(?:oferty|ofertę|ofert|ogłoszenia|produkty|sklepu?|serwisu?|portalu?|ranking|katalog)\b.{0,80}$`,
      ],
      maxWords: 30,
      examples: [
        {
          lines: ['Szukasz łodzi do wynajęcia? Zobacz oferty na Port.pl', 'Latarnia zgasła.'],
          struck: [0],
        },
        { lines: ['Szukasz łodzi? Zapytaj latarnika.', 'Latarnia zgasła, a z nią ogłoszenia.'], struck: [] },
      ],
    },
    {
      id: 'furniture/pl-controls',
      kind: 'furniture',
      languages: ['pl'],
      about: 'Polish sharing, comments, cookies, ad labels and controls.',
      match: [
        r`${START}(?:(?:udostępnij|podziel się|poleć|wyślij|tweetnij|skomentuj|drukuj|kopiuj link|skopiuj link|link skopiowany|zaloguj się|zarejestruj się|załóż konto|materiał sponsorowany|artykuł sponsorowany|dalsza część (?:tekstu|artykułu) (?:pod|poniżej).{0,30}|wróć na górę|powrót|strona główna|czas czytania ?:? ?\d+ ?min(?:ut[ya]?)?\.?|posłuchaj artykułu|powiększ|zgłoś błąd|dodaj komentarz|zobacz komentarze|pokaż komentarze|komentarze ?\(\d+\)|przejdź do komentarzy|obserwuj nas|śledź nas|polub nas)(?: (?:na|w|przez|artykuł|ten artykuł|znajomym))*(?: ?${NETWORK})*(?: ?(?:,|i|oraz) ?${NETWORK})*)${END}`,
        r`(?:używamy|korzystamy z|używa|wykorzystuje|wykorzystujemy)(?: pliki| plików)? (?:cookies|ciasteczek)(?:[ ,.].{0,240}|$)|^(?:akceptuję|akceptuj wszystkie|zgadzam się|ustawienia zaawansowane|polityka (?:prywatności|cookies))${END}`,
      ],
      unless: [r`^(?:powrót|wyślij|powiększ|zgadzam się)[.,]`],
      maxWords: 60,
      examples: [
        {
          lines: ['Udostępnij na Facebooku', 'Drukuj', 'Akceptuję', 'Latarnia zgasła.'],
          struck: [0, 1, 2],
        },
        { lines: ['Reklama kłamie.', 'Powrót do domu był długi.'], struck: [] },
      ],
    },
  ],
};

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
        r`${START}(?:(?:te|inne|poniższe|podobne) (?:artykuły|teksty|wpisy) (?:(?:także |też |również )?mogą cię (?:także |też |również )?zainteresować|(?:tego )?autora|(?:na|w) tym temacie)|(?:czytaj|odkryj|zobacz|poznaj) (?:dalej|więcej)(?: i (?:odkryj|poznaj|zobacz))?[^.!?]{0,40}(?:treści|artykułów|tekstów|wiadomości|materiałów)|to (?:cię|was) (?:też |także )?zainteresuje|przeczytaj (?:też|także) (?:o|w):?.{0,40}|inni czytają|wybrane dla ciebie|polecane dla ciebie)(?: ?:)?${END}`,
      ],
      unless: [REPORTED, r`^(?:więcej informacji|polecamy)[.,]`],
      maxWords: 32,
      examples: [
        { lines: ['Czytaj także: Ostatni latarnik', 'Zobacz także', 'więcej]', 'Latarnia zgasła.'], struck: [0, 1, 2] },
        { lines: ['Inne teksty autora', 'Poznaj więcej naszych materiałów', 'Latarnia zgasła.'], struck: [0, 1] },
        {
          lines: [
            'Czytaj dalej, powiedział nauczyciel.',
            'Więcej informacji policja nie podała.',
            'Inne teksty spłonęły.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'paywall/pl-wall',
      kind: 'paywall',
      languages: ['pl'],
      about: 'Polish walls and subscription offers.',
      match: [
        r`${START}(?:(?:ten |dalsza część |pełna wersja |cały )?(?:artykuł|tekst|treść|treści|artykułu) (?:jest |są )?(?:dostępn[yae]|przeznaczon[yae]|zarezerwowan[yae]) (?:tylko |wyłącznie )?(?:dla|w ramach|po)|(?:pozostało|zostało) (?:ci )?(?:jeszcze )?\d{1,3} ?%|(?:nie )?masz(?: już| jeszcze)? (?:subskrypcj[ęi]|prenumerat[ęy]|konto|konta)\?|(?:wykup|kup|wybierz|odnów|sprawdź|aktywuj|przedłuż|odblokuj|załóż) (?:dostęp|subskrypcję|prenumeratę|ofertę|pakiet|ten artykuł|artykuł)|(?:rezygnujesz|zrezygnuj|anuluj|możesz zrezygnować),? (?:kiedy chcesz|w (?:każdej|dowolnej) chwili|w dowolnym momencie)|pierwszy miesiąc (?:za|gratis|bezpłatnie)|więcej (?:treści|artykułów) premium|(?:czytaj|uzyskaj|zyskaj) (?:bez ograniczeń|dostęp|nielimitowany|pełny dostęp)|(?:zaloguj|zarejestruj) się,? (?:aby|by|żeby|i) (?:czytać|przeczytać|kontynuować|uzyskać)|jesteś już (?:naszym )?(?:subskrybentem|prenumeratorem)\?|dostęp (?:premium|do treści premium|cyfrowy)|już od \d+(?:,\d\d)? ?zł)(?:[ ,.:!].{0,120})?$`,
        r`${START}(?:(?:ten |ta |cały |dalsza )?(?:artykuł|tekst|materiał|odcinek|treść|część)(?: premium)? (?:jest )?|dostępn[yae] |treść )?(?:dostępn[yae] )?(?:tylko|wyłącznie) dla (?:naszych |zalogowanych |zarejestrowanych )*(?:subskrybent|prenumerator|zalogowan|zarejestrowan|czytelników premium|abonent|użytkownik)[a-ząćęłńóśźż]{0,5}(?: premium)?(?:[ .!].{0,80})?$`,
        r`${START}(?:zaloguj się|zarejestruj się|utwórz|załóż|dołącz do|wybierz|rozszerz|wykup|aktywuj|zostań)[^.!?]{0,60} (?:aby|żeby|by|i) (?:czyta|przeczyta|uzyska|mieć|zyska|korzysta|otrzyma|odblokowa|kontynuowa)[^ .!?]{0,4}(?: [^ .!?]{2,16}){0,3} ?(?:artykuł|dostęp|dalej|treśc|tekst|całość|ograniczeń|lekturę|czytanie).{0,110}$`,
        r`${START}(?:subskrybuj|prenumeruj|zasubskrybuj)(?: [^ .!?]{2,16}){0,4} (?:i|aby|żeby|by|od|za|już) (?:czyta|wspiera|zysk|uzysk|mieć|otrzym|\d).{0,140}$`,
      ],
      unless: [r`(?:[a-zà-ž]{2}(?:ali|yli|ili|ała|yła|iła|ało|ały)| (?:był[aoy]?|mogł[aoy]))(?:[ ,.]|$)`],
      maxWords: 40,
      examples: [
        {
          lines: [
            'Artykuł dostępny tylko dla subskrybentów',
            'Masz już konto? Zaloguj się',
            'Ten materiał jest tylko dla abonentów premium.',
            'Prenumeruj Głos, aby czytać całe wydania',
            'Załóż konto, żeby przeczytać cały tekst.',
            'Latarnia zgasła.',
          ],
          struck: [0, 1, 2, 3, 4],
        },
        {
          lines: [
            'Ten artykuł jest dostępny w bibliotece.',
            'Kup bilet i nie pytaj.',
            'Dostępne tylko dla zalogowanych były dwie łodzie.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'signup/pl-letter',
      kind: 'signup',
      languages: ['pl'],
      about: 'Polish newsletters.',
      match: [
        r`${START}(?:zapisz się|zapiszcie się|zapisz mnie|subskrybuj|zasubskrybuj|otrzymuj|odbieraj|dołącz|zamów|chcę otrzymywać)(?: .{0,60})? (?:newslettera?|newsletter[a-z]*|na swoją skrzynkę|e-?maile?m?|powiadomienia)(?:[ ,.!].{0,80})?$|${START}(?:nasz |bezpłatny |codzienny )*newsletter${END}|^(?:podaj |wpisz |wprowadź |twój |swój )*(?:adres )?e-?mail${END}`,
        r`${START}(?:(?:podoba|podobał|spodobał|chcesz|nie chcesz|lubisz|bądź|przeglądaj|dowiaduj się|dowiedz się|nie przegap)[^.!?]{0,70}(?:[?.!,] ?| i ))(?:zapisz się|subskrybuj|dołącz|zamów)[^.!?]{0,40} newsletter[a-z]{0,3}(?:[ ,.!].{0,80})?$`,
        r`${START}(?:dziękujemy za (?:zapis|zapisanie|subskrypcj|rejestracj|potwierdzenie (?:adres|subskryp))[^.!?]{0,60}|dziękujemy[!.] (?:jesteś|zostałeś|zostałaś|sprawdź)[^.!?]{0,50}|(?:zostałeś|zostałaś) (?:pomyślnie )?(?:zapisan|zasubskrybowan)[^.!?]{0,50}|(?:zero|żadnego) spamu(?:[.!,]{1,2} ?(?:wypisz|tylko|raz|obiecujemy|możesz|w każdej)[^.!?]{0,60})?|(?:możesz )?wypisa?(?:ć|sz|z) się (?:w każdej chwili|kiedy chcesz|jednym kliknięciem)[^.!?]{0,40}|potwierdź (?:swój |swoją )?(?:adres e-?mail|zapis (?:na|do) newsletter|subskrypcję)[^.!?]{0,40}|(?:najważniejsze|najlepsze|najnowsze|najciekawsze|poranny|codzienny|cotygodniowy)[^.!?]{0,60} (?:na (?:twoją|swoją|państwa) (?:skrzynkę|pocztę)|w twojej skrzynce|na (?:twój |swój )?e-?mail))[.!]?$`,
      ],
      maxWords: 40,
      examples: [
        {
          lines: [
            'Zapisz się na newsletter',
            'Chcesz czytać więcej o morzu? Zapisz się do newslettera!',
            'Dziękujemy za zapisanie się na listę!',
            'Latarnia zgasła.',
          ],
          struck: [0, 1, 2],
        },
        {
          lines: ['Zapisz się na kurs.', 'Chcesz iść? Zapisz się u bosmana.', 'Dziękujemy za przybycie, rzekł bosman.'],
          struck: [],
        },
      ],
    },
    {
      id: 'signup/pl-form',
      kind: 'signup',
      languages: ['pl'],
      about: 'Fields and consent lines of Polish sign-up forms, beside an ask.',
      match: [
        r`${START}(?:bądź (?:zawsze )?na bieżąco|chcę (?:być na bieżąco|otrzymywać newsletter)|zapisz mnie|(?:proszę )?(?:podaj|podać|wpisz|wprowadź|twój) (?:tu |tutaj |swój |prawidłowy |poprawny )*(?:adres )?(?:e-?mail|mailowy)|(?:twoje )?imię|kwota (?:wpłaty|darowizny))${END}`,
        r`${START}(?:coś poszło nie tak|zgłoszenie (?:otrzymane|przyjęte|wysłane)|sprawdź (?:swoją |teraz )?(?:skrzynkę|e-?mail|pocztę)|(?:nie przegap|bądź pierwsz|dowiaduj się pierwsz|najważniejsze|tylko to, co)[^.!?]{2,60}|(?:bez|zero) spamu|raz w (?:tygodniu|miesiącu)).{0,80}$`,
        r`${START}(?:wyrażam zgodę|zapisując się|klikając|podając|akceptuję|zapoznał[ae]m się)[^.!?]{2,60} (?:dan|akceptujesz|wyrażasz|newsletter|regulamin|prywatności|informacj|marketing)[a-ząćęłńóśźż]{0,6}.{0,160}$`,
      ],
      strength: 'weak',
      maxWords: 50,
      examples: [
        {
          lines: [
            'Zapisz się na newsletter',
            'Podaj swój e-mail',
            'Raz w tygodniu, bez spamu',
            'Zapisując się, akceptujesz regulamin.',
            'Latarnia zgasła.',
          ],
          struck: [1, 2, 3],
        },
        { lines: ['Bądź na bieżąco', 'Latarnia zgasła.'], struck: [] },
      ],
    },
    {
      id: 'donation/pl-gift',
      kind: 'donation',
      languages: ['pl'],
      about: 'Polish appeals for gifts.',
      match: [
        r`${START}(?:wesprzyj|wspieraj|wspomóż|przekaż|wpłać)(?:cie)?(?: nas| nasz[aąe]?| naszą| darowiznę| redakcję| portal| niezależn[a-zà-ž]+|(?: nam| swoje)? 1,5 ?%)(?:[ ,.!].{0,120})?$|${START}zapraszamy (?:też |także )?do (?:subskrypcji|prenumeraty|wsparcia).{0,160}$`,
        r`${START}(?:(?:podoba|podobał|spodobał|lubisz|cenisz|doceniasz)[^.!?]{3,60}\? ?)?(?:(?:wesprzyj|wspieraj|wspomóż)(?:cie)? (?:nas|nasz[a-ząęó]{0,3}|autora|autorkę|redakcję|niezależn[a-zà-ž]+)|postaw(?:cie)? (?:nam|mi|redakcji|autorowi|autorce) (?:wirtualną )?kaw[ęy]|pomóż(?:cie)? nam (?:walczyć|działać|tworzyć|rozwijać|utrzymać|przetrwać|pisać|publikować|dalej|zebrać)|zostań (?:naszym )?(?:patronem|patronką|darczyńcą|mecenasem))(?:[ ,.!].{0,120})?$`,
        r`${START}(?:twoja|twoje|wasze|każda|nawet (?:najmniejsza|drobna)) (?:wpłat[ay]|darowizn[ay]|złotówk[ai]|kwota|wsparcie)[^.!?]{0,40} (?:pomaga|pomoże|pozwala|pozwoli|ma znaczenie dla|wspiera) (?:nam|nas|naszą|redakcj|portal|dziennikar|niezależn|serwis|działać|tworzyć)[^.!?]{0,100}[.!]?$`,
      ],
      maxWords: 40,
      examples: [
        {
          lines: [
            'Wesprzyj nas',
            'Podoba Ci się nasza praca? Postaw nam kawę!',
            'Każda wpłata pomaga nam wychodzić dalej.',
            'Latarnia zgasła.',
          ],
          struck: [0, 1, 2],
        },
        {
          lines: [
            'Wesprzyj ojca, prosiła matka.',
            'Pomóż nam, krzyczał bosman.',
            'Postaw kawę na stole.',
            'Każda wpłata trafiała do zeszytu.',
            'Każda złotówka pomaga dzieciom z hospicjum.',
          ],
          struck: [],
        },
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
      about: 'Polish sharing, comments, ad labels and controls.',
      match: [
        r`${START}(?:(?:udostępnij|podziel się|poleć|wyślij|tweetnij|skomentuj|drukuj|kopiuj link|skopiuj link|link skopiowany|zaloguj się|zarejestruj się|załóż konto|materiał sponsorowany|artykuł sponsorowany|(?:dalsza część|dalszy ciąg|ciąg dalszy|reszta) (?:tekstu|artykułu|materiału) (?:pod|poniżej).{0,30}|koniec reklamy|reklama ?koniec reklamy|lubię to|dołącz do (?:dyskusji|rozmowy)|(?:zobacz|pokaż|czytaj) wszystkie komentarze|wróć na górę|powrót|strona główna|czas czytania ?:? ?\d+ ?min(?:ut[ya]?)?\.?|posłuchaj artykułu|powiększ|zgłoś błąd|dodaj komentarz|zobacz komentarze|pokaż komentarze|komentarze ?\(\d+\)|przejdź do komentarzy|obserwuj nas|śledź nas|polub nas)(?: (?:na|w|przez|artykuł|ten artykuł|znajomym))*(?: ?${NETWORK})*(?: ?(?:,|i|oraz) ?${NETWORK})*)${END}`,
        r`${START}(?:spodobał|podobał|zaciekawił|podoba)[^.!?]{0,30}(?:artykuł|tekst|wpis|materiał)\? ?(?:udostępnij|podziel się|prześlij|poleć|wyślij).{0,60}$`,
        r`${START}(?:zauważył[ae]ś|znalazł[ae]ś|widzisz|dostrzegł[ae]ś) (?:błąd|literówkę|nieścisłość)(?: [^.!?]{2,30})?\?.{0,80}$`,
      ],
      unless: [r`^(?:powrót|wyślij|powiększ|zgadzam się)[.,]`],
      maxWords: 60,
      examples: [
        {
          lines: [
            'Udostępnij na Facebooku',
            'Drukuj',
            'Dalszy ciąg tekstu pod filmem',
            'Podobał się wpis? Podziel się nim!',
            'Znalazłeś błąd? Zgłoś go',
            'Latarnia zgasła.',
          ],
          struck: [0, 1, 2, 3, 4],
        },
        { lines: ['Reklama kłamie.', 'Powrót do domu był długi.', 'Widzisz błąd?'], struck: [2] },
        { lines: ['Koniec reklamy kłamie.', 'Lubię to morze.'], struck: [] },
      ],
    },
    {
      id: 'consent/pl-cookies',
      kind: 'consent',
      languages: ['pl'],
      about: 'Polish notices on cookies and their buttons.',
      match: [
        r`(?:używamy|korzystamy z|korzysta z|używa|wykorzystuje|wykorzystujemy|stosujemy|stosuje)(?: pliki| plików)? (?:cookies?|ciasteczek|ciasteczka)(?:[ ,.].{0,240}|$)`,
        r`${START}(?:(?:akceptuj(?:ę)?|zaakceptuj|odrzuć|zezwól na)(?: (?:wszystkie|wszystko|pliki|cookies?|niezbędne|tylko))+|akceptuję|zgadzam się|ustawienia (?:zaawansowane|prywatności|(?:plików )?cookies?)|polityka (?:prywatności|(?:plików )?cookies?)|(?:cenimy|szanujemy|dbamy o) (?:twoją|państwa|waszą) prywatność|zarządzaj (?:zgodami|cookies|plikami cookies?)|przejdź do serwisu)${END}`,
      ],
      unless: [REPORTED, r`(?:sąd|urząd|kar[aęy]|ustaw)`, r`^zgadzam się[.,]`],
      maxWords: 60,
      examples: [
        {
          lines: [
            'Używamy plików cookie, aby strona działała lepiej.',
            'Zaakceptuj wszystkie',
            'Szanujemy Twoją prywatność',
            'Latarnia zgasła.',
          ],
          struck: [0, 1, 2],
        },
        {
          lines: ['Urząd ukarał sklep, który używa plików cookies bez zgody.', 'Zgadzam się z latarnikiem.'],
          struck: [],
        },
      ],
    },
  ],
};

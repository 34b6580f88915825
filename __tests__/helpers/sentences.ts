/** Short news items of our own, of an article's first paragraphs in length, each with the old encodings of its language. */
export interface Sentences {
  readonly language: string;
  readonly charsets: readonly string[];
  readonly text: string;
}

export const SENTENCES: readonly Sentences[] = [
  {
    language: 'Polish',
    charsets: ['windows-1250', 'iso-8859-2'],
    text: `Rada miejska w Gdyni przyjęła w środę uchwałę o budowie nowej ścieżki rowerowej wzdłuż nabrzeża. Prace mają się
rozpocząć jeszcze w tym roku, choć część mieszkańców obawia się hałasu i zamknięcia ulic. Według burmistrza koszt wyniesie
dwanaście milionów złotych, a połowę tej kwoty pokryją środki unijne. Radni opozycji głosowali przeciw, twierdząc, że
pieniądze powinny zostać przeznaczone na remont szkół i żłobków.`,
  },
  {
    language: 'Czech',
    charsets: ['windows-1250', 'iso-8859-2'],
    text: `Zastupitelé města Zlína schválili ve čtvrtek stavbu nového mostu přes řeku Dřevnici. Dělníci začnou pracovat už na
jaře a řidiči musí počítat s objížďkou, která potrvá nejméně půl roku. Podle starosty přijde stavba na více než osmdesát
milionů korun. Obyvatelé okolních domů si stěžují, že jim nikdo předem nic neřekl a že se k úřadu nemohou dovolat.`,
  },
  {
    language: 'Hungarian',
    charsets: ['windows-1250', 'iso-8859-2'],
    text: `A szegedi közgyűlés csütörtökön elfogadta az új könyvtár felépítéséről szóló javaslatot. Az építkezés a jövő év
tavaszán kezdődik, és előreláthatólag két évig tart. A polgármester szerint a költségeket nagyrészt pályázatból fedezik,
de a környéken élők attól tartanak, hogy a forgalom elviselhetetlenül megnő. Többen aláírásgyűjtésbe kezdtek.`,
  },
  {
    language: 'Slovenian',
    charsets: ['windows-1250'],
    text: `Občinski svet v Kopru je včeraj potrdil načrt za obnovo šole ob morju. Dela se bodo začela čez tri tedne in bodo
predvidoma končana še pred zimo. Župan je povedal, da bo država plačala približno tretjino stroškov, preostanek pa bo morala
zagotoviti občina sama. Starši želijo, da bi učenci medtem hodili v sosednjo šolo, kjer je dovolj prostora za vse.`,
  },
  {
    language: 'Lithuanian',
    charsets: ['windows-1257'],
    text: `Klaipėdos miesto taryba trečiadienį nusprendė statyti naują tiltą per upę. Darbai prasidės kitų metų pavasarį ir
truks maždaug dvejus metus. Anot merės, didžiąją dalį lėšų skirs valstybė, o likusią sumą savivaldybė turės surasti pati.
Gyventojai baiminasi, kad dėl statybų bus uždarytos kelios gatvės ir sumažės želdynų, todėl renka parašus peticijai.`,
  },
  {
    language: 'Russian',
    charsets: ['windows-1251', 'koi8-r', 'iso-8859-5'],
    text: `Городской совет Твери в четверг утвердил план строительства новой библиотеки на берегу Волги. Работы начнутся
весной и займут около двух лет. По словам мэра, большую часть расходов возьмёт на себя область, а остальное придётся искать
в городском бюджете. Жители соседних домов опасаются, что движение на набережной станет невыносимым, и собирают подписи.`,
  },
  {
    language: 'Ukrainian',
    charsets: ['windows-1251', 'koi8-u'],
    text: `Міська рада Полтави у середу підтримала рішення про будівництво нового мосту через річку. Роботи розпочнуться
навесні і триватимуть близько двох років. За словами міського голови, більшу частину коштів надасть держава, а решту
доведеться шукати у місцевому бюджеті. Мешканці сусідніх будинків побоюються, що їхні вулиці перекриють.`,
  },
  {
    language: 'Greek',
    charsets: ['windows-1253', 'iso-8859-7'],
    text: `Το δημοτικό συμβούλιο της Καβάλας ενέκρινε χθες το σχέδιο για την ανακαίνιση του παλιού λιμανιού. Οι εργασίες θα
αρχίσουν την άνοιξη και θα διαρκέσουν περίπου δύο χρόνια. Σύμφωνα με τη δήμαρχο, το μεγαλύτερο μέρος των εξόδων θα καλυφθεί
από το κράτος. Οι κάτοικοι φοβούνται ότι η κίνηση στην παραλία θα γίνει ανυπόφορη.`,
  },
  {
    language: 'Turkish',
    charsets: ['windows-1254'],
    text: `Belediye meclisi çarşamba günü yeni kütüphanenin yapımına ilişkin öneriyi kabul etti. Çalışmalar gelecek yıl
ilkbaharda başlayacak ve yaklaşık iki yıl sürecek. Başkana göre giderlerin büyük bölümünü devlet karşılayacak. Çevrede
oturanlar ise trafiğin dayanılmaz hale geleceğinden kaygılı; şimdiden imza toplamaya başladılar.`,
  },
  {
    language: 'German',
    charsets: ['windows-1252'],
    text: `Der Stadtrat von Görlitz hat am Mittwoch den Bau einer neuen Brücke über die Neiße beschlossen. „Das ist längst
überfällig“, sagte die Bürgermeisterin – und versprach, dass höchstens die Hälfte der Kosten von rund 12 Millionen € an der
Stadt hängen bleibe. Anwohner befürchten Lärm und gesperrte Straßen; für März ist eine Anhörung geplant.`,
  },
  {
    language: 'French',
    charsets: ['windows-1252'],
    text: `Le conseil municipal d’Angoulême a approuvé mercredi la création d’une piste cyclable le long de la rivière. Les
travaux débuteront à l’été et devraient durer près de deux ans… Selon le maire, l’État prendra en charge l’essentiel de la
dépense. Les riverains, eux, redoutent le bruit et la fermeture de plusieurs rues ; ils ont lancé une pétition.`,
  },
  {
    language: 'English with curly quotes',
    charsets: ['windows-1252'],
    text: `The council’s vote came late on Thursday. “We have waited for this bridge for eleven years,” the mayor said, “and
nobody will be sorry to see the old one go.” Work starts in spring – if the money comes through – and the detour won’t be
lifted before autumn. Residents aren’t convinced: it’s the third plan they’ve been shown.`,
  },
  {
    language: 'Japanese',
    charsets: ['shift_jis', 'euc-jp'],
    text: `市議会は木曜日、川沿いに新しい図書館を建てる計画を承認した。工事は来年の春に始まり、およそ二年かかる見通しだ。市長によると、
費用の大半は県が負担し、残りは市の予算でまかなうという。近くに住む人たちは、交通量が増えて騒がしくなるのではないかと心配している。`,
  },
  {
    language: 'Chinese, simplified',
    charsets: ['gb18030'],
    text: `市议会星期四通过了在河边修建新图书馆的计划。工程将于明年春天开始，预计需要两年左右。市长说，大部分费用由省里承担，
其余的要从市财政预算里解决。附近的居民担心交通会变得更加拥挤，已经开始收集签名，要求重新讨论这个方案。`,
  },
  {
    language: 'Chinese, traditional',
    charsets: ['big5'],
    text: `市議會星期四通過了在河邊興建新圖書館的計畫。工程將於明年春天開始，預計需要兩年左右。市長說，大部分費用由中央負擔，
其餘的要從市府預算裡解決。附近的居民擔心交通會變得更加擁擠，已經開始連署，要求重新討論這個方案。`,
  },
  {
    language: 'Korean',
    charsets: ['euc-kr'],
    text: `시의회는 목요일 강가에 새 도서관을 짓는 계획을 승인했다. 공사는 내년 봄에 시작해 이 년쯤 걸릴 것으로 보인다. 시장은 비용의
대부분을 도에서 부담하고 나머지는 시 예산으로 마련하겠다고 말했다. 근처 주민들은 교통이 더 복잡해질까 걱정하며 서명을 모으고 있다.`,
  },
];

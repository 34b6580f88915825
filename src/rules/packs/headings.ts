import type { Example, Rule, RulePack, Section } from '../../model.js';

const r = String.raw;

/** Headlines end without a full stop, and a sentence too short to be prose ends a list: it reaches neither past a sentence nor past an ask or another section's heading. */
const LIST: Section = {
  until: 'prose',
  stop: [
    r`^[^ ]+(?: [^ ]+){3,11} [^ ]*[^ .][.!]["')]*$`,
    r`(?:newsletter|nieuwsbrief|bolet[íi]n|рассылк|nyhetsbrev|nyhedsbrev|bülten|cookie|\u00a9)`,
    r`^(?:comentarios|commentaires|commenti|comentários|reacties|комментари|kommentarer|yorum|publicidad|publicité|pubblicità|publicidade|advertentie|реклама|annons)`,
  ],
  maxBlocks: 12,
  maxWords: 150,
};

/** The same where words are not parted by spaces, and each sign counts as a word. Headlines end without the sign that ends a sentence. */
const UNPARTED: Section = {
  until: 'prose',
  stop: [
    r`(?:[\u3002\uff1b]|(?:다|요|까|죠)[.!?])["')]*$|^".{1,80}"$`,
    r`(?:newsletter|メルマガ|ニュースレター|뉴스레터|订阅|訂閱|扫码|掃碼|登录|登錄|ログイン|会員登録|로그인|구독|cookie|シェア|ツイート|ポスト|フォロー|いいね|分享|点赞|공유|コメント|评论|評論|留言|댓글|©|copyright|著作権|版权|版權|저작권|무단)`,
  ],
  maxBlocks: 12,
  maxWords: 400,
};

/** One headline. A cue in the midst of an article has no list, and a heading of the article may follow. */
const NEXT: Section = { ...LIST, maxBlocks: 2, maxWords: 40 };

interface Language {
  readonly code: string;
  readonly name: string;
  /** Alternatives of a pattern: what the heading says. */
  readonly says: string;
  /** What a cue says that stands over one headline, in the midst of an article too. */
  readonly next?: string;
  /** One such cue. */
  readonly cue?: string;
  /** The list, where it is not `LIST`. */
  readonly list?: Section;
  /** The examples: a heading, two headlines (the second may be the heading of what follows), a sentence; lines that are kept. */
  readonly lines: readonly [string, string, string, string];
  readonly kept: readonly string[];
}

const example = (lines: readonly string[], struck: readonly number[]): Example => ({ lines, struck });

const START = r`^[^a-z0-9\u00c0-\u1fff\u3040-\ud7ff]{0,4}`;
const END = r`[ :!.>"\u203a\u2192\uff1a\u3011\uff3d-]{0,5}$`;

const listRule = ({ code, name, says, lines, kept, list = LIST }: Language): Rule => ({
  id: `recirculation/${code}-list`,
  kind: 'recirculation',
  languages: [code],
  about: `${name} headings over lists of other articles, with the list.`,
  match: [`${START}(?:${says})${END}`],
  scope: list,
  strength: 'weak',
  maxWords: list.maxWords > LIST.maxWords ? 20 : 9,
  examples: [example(lines, [0, 1]), example(kept, [])],
});

const nextRule = ({ code, name, next, cue, lines: [, first, second, prose], kept }: Language): Rule[] =>
  next === undefined || cue === undefined
    ? []
    : [
        {
          id: `recirculation/${code}-next`,
          kind: 'recirculation',
          languages: [code],
          about: `${name} cues of a link to another article, with the headline in the next line.`,
          match: [`${START}(?:${next})${END}`],
          scope: NEXT,
          strength: 'weak',
          maxWords: 9,
          examples: [example([cue, first, second, prose], [0, 1]), example([...kept, prose], [])],
        },
      ];

const LANGUAGES: readonly Language[] = [
  {
    code: 'es',
    name: 'Spanish',
    says: 'noticias relacionadas|más información|(?:las |lo )?más (?:leídas?|leído|leídos|vist[oa]s?|comentad[oa]s?|reciente)|últimas noticias|te recomendamos|más noticias|más en .{3,20}|artículos? relacionados?|temas relacionados|contenido (?:relacionado|patrocinado|recomendado)|(?:noticias|artículos) (?:recientes|destacad[oa]s|recomendad[oa]s)|lo último|ver más(?: noticias)?|no te pierdas|además|portada|top \\d{1,2}',
    next: '(?:lee|lea|leé|mira|mire|vea|ver|te recomendamos leer) (?:también|además|más)|(?:noticia|nota|artículo) relacionad[oa]|sigue leyendo|más sobre este tema|(?:también )?(?:te|le) (?:puede|puede que|podría) (?:interesar|interese)',
    cue: 'Noticia relacionada',
    lines: [
      'Más leídas',
      'El último farero de la costa',
      'Cierran el puerto',
      'El alcalde dijo el lunes que el faro, que tiene ya más de cien años, volverá a lucir antes de que termine la primavera, cuando lleguen por fin los barcos de la pesca del bonito desde el norte.',
    ],
    kept: ['El alcalde dijo que el faro volverá a lucir en mayo.', 'Además de eso, nada.'],
  },
  {
    code: 'fr',
    name: 'French',
    says: "découvrir (?:aussi|également)|(?:les )?(?:articles?|vidéos?|sujets?) (?:les )?(?:plus (?:lus|lues|vus|vues|populaires)|liés|similaires|associés|recommandés|récents)|les plus (?:lus|consultés|partagés|populaires|récents)|(?:le )?fil (?:info|actu|infos)|à la une|dans la même rubrique|dernières (?:actualités|infos|vidéos|nouvelles)|plus d'(?:articles|infos|actualités)|ne manquez pas|vous aimerez aussi|(?:ces articles|cela) (?:peuvent|pourraient|peut|pourrait) (?:aussi )?vous intéresser|nos (?:vidéos|dossiers|derniers articles)|l'actu en (?:continu|direct)",
    next: '(?:à )?(?:lire|voir|écouter) (?:aussi|également|la suite)|lire notre (?:enquête|article|entretien|analyse|reportage)|article (?:lié|associé)|sur le même sujet|cet article peut vous intéresser',
    cue: 'Lire aussi :',
    lines: [
      'À la une',
      'Le dernier gardien de phare',
      'Le port est fermé',
      'Le maire a dit lundi que le phare, qui a déjà plus de cent ans, brillera de nouveau avant la fin du printemps, quand les bateaux de la pêche au thon viendront enfin du nord.',
    ],
    kept: ['Le maire a dit que le phare brillera de nouveau en mai.', 'Direct au cœur'],
  },
  {
    code: 'it',
    name: 'Italian',
    says: '(?:i |le )?più (?:letti|lette|visti|viste)|(?:articoli|notizie|contenuti|video) (?:correlat[ie]|simili|consigliat[ie]|recenti|suggerit[ie])|ultime notizie|le ultime|altre notizie|da non perdere|in evidenza|in primo piano|altri articoli(?: di .{3,25})?|dalla home|correlati|approfondimenti',
    next: '(?:leggi|guarda|ascolta|vedi) anche|per approfondire|approfondisci|sullo stesso argomento|(?:ti )?potrebbe(?:ro)? (?:anche )?interessar(?:e|ti)(?: anche)?',
    cue: 'Leggi anche',
    lines: [
      'I più letti',
      'L’ultimo guardiano del faro',
      'Il porto è chiuso',
      'Il sindaco ha detto lunedì che il faro, che ha ormai più di cento anni, tornerà a brillare prima della fine della primavera, quando le barche della pesca del tonno verranno finalmente dal nord.',
    ],
    kept: ['Il sindaco ha detto che il faro tornerà a brillare in maggio.', 'Correlati, dunque, ma non uguali.'],
  },
  {
    code: 'pt',
    name: 'Portuguese',
    says: '(?:as |os )?(?:notícias |matérias |artigos )?mais (?:lid[oa]s|vist[oa]s|recentes|comentad[oa]s|populares)|(?:notícias|artigos|matérias|conteúdos?|posts|assuntos) (?:relacionad[oa]s?|recentes|recomendad[oa]s|em destaque)|últimas (?:notícias|d[oa] .{3,20})|(?:você (?:também )?)?pode (?:gostar|interessar)(?: também)?|mais notícias|mais (?:sobre|em|de) .{3,25}|recomendad[oa]s(?: para você)?|destaques|outras notícias|não perca',
    next: '(?:leia|veja|ouça|confira|lê) (?:também|mais|ainda)|matéria relacionada|saiba mais|continue lendo',
    cue: 'Leia também',
    lines: [
      'Mais lidas',
      'O último faroleiro da costa',
      'O porto está fechado',
      'O prefeito disse na segunda-feira que o farol, que já tem mais de cem anos, voltará a brilhar antes do fim da primavera, quando os barcos da pesca do atum chegarem enfim do norte.',
    ],
    kept: ['O prefeito disse que o farol voltará a brilhar em maio.', 'Destaques, diz ele, não faltam.'],
  },
  {
    code: 'nl',
    name: 'Dutch',
    says: '(?:meest|best) (?:gelezen|bekeken)|net binnen|(?:gerelateerde?|aanbevolen|verwante|populaire|laatste|recente|andere) (?:artikelen|artikels|berichten|nieuws|onderwerpen|verhalen)|meer (?:nieuws|over .{3,30}|uit .{3,20}|van .{3,25}|artikelen|berichten)|het laatste nieuws|gerelateerd|aanraders|ook interessant|tips van de redactie|net op .{3,20}',
    next: '(?:lees|bekijk|luister|kijk) ook|lees (?:hier )?(?:meer|verder)|leestip',
    cue: 'Lees ook',
    lines: [
      'Meest gelezen',
      'De laatste wachter van de kust',
      'De haven is dicht',
      'De burgemeester zei maandag dat de vuurtoren, die al meer dan honderd jaar oud is, voor het einde van de lente weer zal branden, als de schepen van de visserij eindelijk uit het noorden komen.',
    ],
    kept: ['De burgemeester zei dat de vuurtoren in mei weer brandt.', 'Aanraders waren er niet bij.'],
  },
  {
    code: 'ru',
    name: 'Russian',
    says: '(?:материалы|новости|статьи) по теме|(?:похожие|другие|последние|популярные|свежие|главные) (?:новости|материалы|статьи|записи)|самое (?:читаемое|интересное|обсуждаемое|важное)|лента новостей|новости партн[её]ров|рекомендуем|вам (?:может быть|будет) интересно|популярное|сейчас читают|выбор редакции|больше новостей|главное(?: за день| сегодня)?|читайте также на сайте|топ-?\\d{0,2}',
    next: '(?:читайте|смотрите|слушайте) (?:также|еще|ещё|по теме|подробнее)|материал по теме|по теме|подробнее',
    cue: 'Читайте также',
    lines: [
      'Самое читаемое',
      'Последний смотритель маяка',
      'Порт закрыт',
      'Мэр сказал в понедельник, что маяк, которому уже больше ста лет, снова загорится до конца весны, когда с севера наконец придут рыбацкие суда, а с ними и те, кто ждал их всю зиму.',
    ],
    kept: ['Мэр сказал, что маяк снова загорится в мае.', 'Популярное мнение неверно.'],
  },
  {
    code: 'pl',
    name: 'Polish',
    says: '(?:powiązane|podobne|polecane|najnowsze|najpopularniejsze|ostatnie) (?:artykuły|tematy|wiadomości|newsy|wpisy|materiały)|najczęściej (?:czytane|komentowane)|polecamy|może cię (?:też )?zainteresować|najnowsze|najpopularniejsze|więcej na ten temat',
    next: '(?:czytaj|zobacz|przeczytaj|sprawdź|obejrzyj) (?:także|też|również|więcej)',
    cue: 'Zobacz także',
    lines: [
      'Najczęściej czytane',
      'Ostatni latarnik wybrzeża',
      'Port jest zamknięty',
      'Burmistrz powiedział w poniedziałek, że latarnia, która ma już ponad sto lat, znowu zaświeci przed końcem wiosny, kiedy z północy nareszcie przypłyną statki rybackie, na które czekało całe miasto.',
    ],
    kept: ['Burmistrz powiedział, że latarnia znowu zaświeci w maju.', 'Najnowsze kutry są z północy.'],
  },
  {
    code: 'sv',
    name: 'Swedish, Norwegian and Danish',
    says: 'mest (?:läst|läsa|lästa|lest|leste|læst|læste|delat|sett)(?: .{2,20})?|(?:senaste|siste|seneste) (?:nytt|nyt|nyheterna|nyheter|nyheder|saker)|relater(?:ade|te|ede) (?:artiklar|saker|artikler|nyheter)|fler (?:artiklar|nyheter)|flere (?:saker|artikler|nyheder)|(?:fler|flere) nyheter|just nu|anbefalt|rekommenderat|anbefalede artikler|populært|populärt',
    next: '(?:läs|se|lyssna) (?:också|även)|(?:les|se|hør) også|(?:læs|se|lyt) (?:også|mere)',
    cue: 'Les også',
    lines: [
      'Mest läst',
      'Den sista fyrvaktaren på kusten',
      'Hamnen är stängd',
      'Borgmästaren sade på måndagen att fyren, som redan är mer än hundra år gammal, ska lysa igen före vårens slut, när fiskebåtarna äntligen kommer från norr till den hamn som väntat på dem.',
    ],
    kept: ['Borgmästaren sade att fyren ska lysa igen i maj.', 'Populärt var det inte.'],
  },
  {
    code: 'tr',
    name: 'Turkish',
    says: '(?:benzer|i\u0307?lgili|son|diğer|önerilen|öne çıkan|popüler|en çok okunan) (?:haberler|haber|yazılar|içerikler|konular|makaleler)|en çok (?:okunanlar|izlenenler|yorumlananlar|okunan)|sizin için seçtiklerimiz|son dakika|gündem|editörün seçtikleri',
    next: '(?:bunu|bunları) da okuyun|(?:bunlar da )?i\u0307?lginizi çekebilir|ayrıca (?:okuyun|bakınız)|i\u0307?lgili haber',
    cue: 'İlgili haber',
    lines: [
      'Benzer haberler',
      'Kıyının son fener bekçisi',
      'Liman kapalı',
      'Belediye başkanı pazartesi günü yaptığı açıklamada, yüz yılı aşkın bir geçmişi olan fenerin, balıkçı gemileri kuzeyden nihayet geldiğinde, ilkbahar bitmeden önce yeniden yanacağını ve kentin buna hazır olduğunu söyledi.',
    ],
    kept: ['Başkan fenerin mayısta yeniden yanacağını söyledi.', 'Son haberler kötüydü, dedi.'],
  },
  {
    code: 'lt',
    name: 'Lithuanian',
    says: 'susij(?:usios|ę) (?:naujienos|straipsniai)|skaitomiausi(?:os)?(?: .{3,20})?|naujausi(?:os)?(?: naujienos| straipsniai)?|populiariausi(?:os)?(?: .{3,20})?|rekomenduojame|kiti straipsniai|daugiau naujienų',
    next: 'taip pat skaitykite|skaitykite (?:taip pat|daugiau)|susijęs straipsnis',
    cue: 'Skaitykite taip pat',
    lines: [
      'Skaitomiausi',
      'Paskutinis kranto švyturio sargas',
      'Uostas uždarytas',
      'Meras pirmadienį sakė, kad švyturys, kuriam jau daugiau nei šimtas metų, vėl sužibs iki pavasario pabaigos, kai iš šiaurės pagaliau ateis žvejų laivai, kurių visas miestas laukė visą žiemą.',
    ],
    kept: ['Meras sakė, kad švyturys vėl sužibs gegužę.', 'Rekomenduojame palaukti.'],
  },
  {
    code: 'ja',
    name: 'Japanese',
    says: '(?:関連|おすすめ|人気|新着|注目)の?(?:記事|ニュース|リンク|コンテンツ)(?:一覧)?|あわせて読みたい|こちらも(?:おすすめ|読まれています)|(?:アクセス|人気記事|記事)ランキング|よく読まれている記事|この記事を読んだ人は、?こんな記事も読んでいます',
    list: UNPARTED,
    lines: [
      '関連記事',
      '灯台守の日記が見つかる',
      '港',
      '市長は月曜日、百年をこえる歴史を持つ灯台が、北から漁船が戻る春の終わりまでに再び灯ると述べた。',
    ],
    kept: ['市長は灯台が五月に再び灯ると述べた。', '関連記事を書いた記者は三人いた。', '新着の魚が並ぶ。'],
  },
  {
    code: 'zh',
    name: 'Chinese',
    says: '(?:相关|相關|推荐|推薦|延伸|热门|熱門|更多)(?:阅读|閱讀|新闻|新聞|文章|报道|報道|報導)|猜你喜欢|猜你喜歡|编辑推荐|編輯推薦|(?:阅读|閱讀|点击|點擊)?排行榜',
    list: UNPARTED,
    lines: [
      '相关阅读',
      '最后的灯塔守护人',
      '海港',
      '市长星期一说，这座已有一百多年历史的灯塔，将在春天结束之前、渔船从北方归来的时候重新亮起来。',
    ],
    kept: ['市长说灯塔五月会重新亮起。', '相关文章写得很长。', '更多新闻从海上传来。'],
  },
  {
    code: 'ko',
    name: 'Korean',
    says: '(?:관련|추천|인기|많이 본|주요|최신|함께 보면 좋은|다른) ?(?:기사|뉴스|콘텐츠)|실시간 (?:뉴스|인기 기사)|이 시각 (?:주요 )?뉴스|많이 본 뉴스',
    list: UNPARTED,
    lines: [
      '관련 기사',
      '해안의 마지막 등대지기',
      '항구',
      '시장은 월요일에 백 년이 넘은 이 등대가 봄이 끝나기 전에, 북쪽에서 고깃배들이 돌아올 무렵 다시 불을 밝힐 것이라고 말했다.',
    ],
    kept: ['시장은 등대가 오월에 다시 켜진다고 말했다.', '관련 기사를 쓴 기자는 셋이었다.', '다른 뉴스는 없었다.'],
  },
];

/** Headings over lists of other articles, a rule a language. German and English have packs of their own. */
export const headings: RulePack = {
  name: 'headings',
  rules: LANGUAGES.flatMap((language) => [listRule(language), ...nextRule(language)]),
};

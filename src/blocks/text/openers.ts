/**
 * How requests and notices begin that sites put under a paragraph, and the words by which a paragraph is about such things, in
 * many languages. A piece that is cut off and that no rule strikes goes back to its paragraph, so the openings may be wide; the
 * words of a paragraph that is not cut must be wide, since it holds a sentence of the article if it speaks of them.
 */
export interface Openers {
  /** Alternatives: the first words of a sentence. */
  readonly opens: string;
  /** Alternatives of stems: where the rest of the paragraph has one, the paragraph stays whole. */
  readonly about: string;
  /** The same, where a capital tells: "Sie" is the reader. */
  readonly address?: string;
}

/** What a page's foot says of a firm and its texts in any language. */
const FOOT =
  '©|copyright|trade ?mark|gmbh|\\b(?:inc|llc|ltd|s\\.?r\\.?l|s\\.?p\\.?a|s\\.l|s\\.a|b\\.v|ltda|e\\.v|p\\. ?iva|cookies?|e-?mails?|newsletters?|apps?|podcasts?|whatsapp|telegram|facebook|instagram|https?|www)\\b';

/** Notices of rights; the rest may speak to the reader. */
export const NOTICES: Openers = {
  opens:
    '©|\\(adsbygoogle|googletag\\.cmd|\\(c\\) ?(?:19|20)\\d\\d|copyright (?:©|\\(c\\)|by\\b|(?:19|20)\\d\\d|notice)|all rights reserved|no part of this (?:article|publication|site|website|work|story|page|material)|(?:this|our) (?:material|article|story|content|work|report) (?:may not|cannot|must not) be|(?:any )?(?:reproduction|republication|redistribution|unauthori[sz]ed)\\b|(?:the )?(?:views|opinions)(?: and opinions)? expressed|this (?:article|story|post) (?:was|has been) (?:originally|first) published',
  about:
    FOOT +
    "|adsbygoogle|googletag|\\b(?:rights|reserved|permissions?|licen[sc]\\w+|publish\\w*|publication|publisher|reproduc\\w+|redistribut\\w+|rewritten|terms|privacy|polic(?:y|ies)|registered|owned|property|operated|views|opinions|disclaim\\w+|disclos\\w+|advice|stamp\\w*|phrases?|words|reads|notice|legal|lawyers?|court|author'?s?|columnists?|contributor)\\b",
};

/** Requests by language. English has tables of its own beside this one. */
export const OPENERS: readonly Openers[] = [
  {
    // German
    opens:
      'abonnier|(?:jetzt|hier|gleich) (?:[^ .!?]+ ){0,4}(?:abonnieren|anmelden|spenden|bestellen|weiterlesen|testen|registrieren|herunterladen|kaufen|lesen|sichern)|jetzt weiterlesen|(?:melden sie|melde dich|registrieren sie|registriere dich|tragen sie|trage dich|laden sie|lade|unterstützen sie|unterstütze|unterstützt|spenden sie|spende|spendet|folgen sie|folge|folgt|werden sie|werde|teilen sie|lesen sie|lies|lesen|bestellen sie|nutzen sie|testen sie|erhalten sie|verpassen sie|bleiben sie|schreiben sie|diskutieren sie) |alle rechte|wir (?:verwenden|nutzen|benutzen|finanzieren|setzen)|dies(?:e|er|es) (?:web)?(?:seite|site|artikel|beitrag|text|inhalt|angebot)|mehr (?:dazu|zum thema|lesen)|unser|mit (?:ihrer|deiner|einer|einem)|bei den mit|kauf|newsletter|abmeldung|das abo|unbegrenzter zugang|nachrichten aufs|infos? |ich bin damit|der newsletter|sie (?:können|müssen|möchten|wollen|haben|sind)|bitte|nachdruck|das (?:beste|wichtigste)|die (?:besten|wichtigsten)|gefällt (?:ihnen|dir|euch)|wenn (?:ihnen|dir|euch)|dann (?:unterstütz|spend)|(?:diesen|den) (?:ganzen |vollständigen )?(?:artikel|beitrag|text)|wie es weitergeht|weiter geht es|hier (?:können|kannst|geht)|ihre? |schon ab|ein(?:e|en)? freiwillig|personenbezogen|jederzeit|wer |(?:die )?(?:weiter)?verwendung|affiliate|\\*|anzeige|werbung',
    about:
      FOOT +
      '|\\babos?\\b|abonn|spende(?!te)|weiterles|kostenlos|gratis|leser|artikel|beitr[aä]g|redaktion|journalis|werbung|anzeige|paywall|bezahl|anmeld|angemeldet|abmeld|handy|kommentier|affiliate|verweis|provision|daten|registr|postfach|inhalt|zugang|zugriff|plakat|banner|mitglied|rechte|urheber|verlag|datenschutz|impressum|online|website|internet|klick|\\b(?:uns|unser|unsere[nmrs]?|wir|du|dich|dir|dein|deine[nmrs]?|euch|ich|mein|meine[nmrs]?)\\b',
    address: '\\p{L},? (?:Sie|Ihr|Ihre|Ihren|Ihrem|Ihrer|Ihnen)\\b|^Ihr(?:e|en|em|er|es)? \\p{Lu}',
  },
  {
    // Spanish
    opens:
      'suscr[ií]b|(?:reg[ií]str|s[ií]gue|s[ií]gan|descarg|apoy|col[aá]bor|haz|hazte|h[aá]gase|dona\\b|done\\b|ay[uú]da|[uú]nete|recib|lee|lea|comparte|comparta|inicia|accede|contin[uú]a|consulta|puedes|con tu|tu|lo mejor|los titulares|todos los derechos|reservados|queda (?:terminantemente )?prohibida|prohibida|este (?:art[ií]culo|contenido|texto)|esta (?:noticia|web)|contenido|utilizamos|usamos|nosotros|nuestr|para (?:seguir|leer|ver|continuar|comentar)|si (?:quieres|te|ya|desea)|publicidad|m[aá]s informaci[oó]n|¿)',
    about:
      FOOT +
      '|bolet[ií]n|sesi[oó]n|comentari|suscri|donaci|donativ|donar|gratis|gratuit|lector|art[ií]culo|redacci[oó]n|periodis|publicidad|registr|correo|contenido|acceso|cartel|anuncio|derechos|reserva|editorial|p[aá]gina|noticia|\\b(?:nos|nosotros|nuestr[oa]s?|tu|tus|te|ti|usted|ustedes|yo|mi|mis|me|web|sitio|clic|soci[oa]s?)\\b',
  },
  {
    // French
    opens:
      "abonne|inscri|recevez|suivez|soutenez|soutiens|faites un don|donnez|t[eé]l[eé]chargez|rejoignez|partagez|lisez|lire|d[eé]couvrez|retrouvez|profitez|cr[eé]ez|connectez|aidez|participez|acc[eé]dez|nouveau|l['’]essentiel|le meilleur|chaque (?:matin|jour|semaine|soir)|tous droits|toute reproduction|reproduction|(?:cet|cette|ce) (?:article|contenu|message|page|site|lecture)|nous utilisons|nous avons besoin|notre|nos|votre|vous|pour (?:lire|continuer|suivre|recevoir|acc[eé]der)|d[eé]j[aà]|publicit[eé]|il vous reste|la suite|article r[eé]serv[eé]",
    about:
      FOOT +
      '|abonn|donateur|faire un don|vos dons|gratuit|lecteur|article|r[eé]daction|journalis|publicit[eé]|inscri|bo[iî]te mail|courriel|contenu|acc[eè]s|affiche|banni[eè]re|droits|r[eé]serv|[eé]diteur|[eé]dition|sarl|\\b(?:nous|nos|notre|vous|vos|votre|tu|te|toi|ton|tes|je|mon|ma|mes|moi|page|site|internet|clic|cliquez|membres?)\\b',
  },
  {
    // Italian
    opens:
      "iscriv|abbonat|abbonati|registrat|seguic|segui|scaric|sosten|sostien|dona\\b|fai una donazione|aiutac|ricev|leggi|condivid|unisciti|entra|scopri|accedi|continua|il meglio|le notizie|ogni (?:mattina|giorno|settimana)|tutti i diritti|(?:©|\\(c\\))? ?riproduzione|(?:questo|quest['’]) ?(?:articolo|contenuto|sito)|contenuto|utilizziamo|usiamo|il nostro|la nostra|con il tuo|con la tua|per (?:leggere|continuare|restare|ricevere)|sei già|pubblicit[aà]|hai",
    about:
      FOOT +
      '|abbona|iscri|donazion|gratis|gratuit|lettor|articol|redazion|giornalis|pubblicit|registra|casella|contenut|access|manifesto|diritti|riserva|riproduzion|editor|editric|notizi|\\b(?:noi|nostr[oaie]|tu|tuo|tua|tue|tuoi|ti|voi|vostr[oaie]|io|mio|mia|mi|pagina|sito|clic|clicca|soc[io])\\b',
  },
  {
    // Portuguese
    opens:
      'assin|inscrev|registe|cadastr|siga|sigam|baixe|descarregue|apoi|doe|fa[cç]a|ajude|receba|leia|compartilhe|partilhe|junte|entre|acesse|aceda|continue|o melhor|as not[ií]cias|todos os direitos|[eé] proibida|reprodu[cç][aã]o|(?:este|esta|esse) (?:artigo|conte[uú]do|mat[eé]ria|texto|site|reportagem)|conte[uú]do|utilizamos|usamos|o nosso|a nossa|nosso|nossa|com (?:o )?(?:seu|teu)|com a sua|para (?:continuar|ler|receber)|j[aá] [eé]|publicidade|quer|clique',
    about:
      FOOT +
      '|assin|inscri|doa[cç]|donativ|gr[aá]tis|gratuit|leitor|artigo|mat[eé]ria|reda[cç][aã]o|jornalis|publicidade|registr|registo|correio|conte[uú]do|acesso|cartaz|direitos|reserva|editora|p[aá]gina|not[ií]cia|\\b(?:n[oó]s|nos|noss[oa]s?|voc[eê]s?|te|teus?|tuas?|eu|meus?|minhas?|me|site|clique|s[oó]ci[oa]s?)\\b',
  },
  {
    // Dutch
    opens:
      'schrijf|abonneer|neem een|meld|volg|steun|doneer|word|download|lees|ontvang|deel|registreer|log|bekijk|geef|help|blijf|probeer|elke (?:dag|ochtend|week|maandag|vrijdag|zondag)|meer lezen|als je kunt|vind je|het beste|alle rechten|(?:dit|deze) (?:artikel|bericht|verhaal|website|site|inhoud)|(?:wij|we) (?:gebruiken|maken|hebben)|onze|ons|met (?:jouw|uw|je)|om (?:verder|door)|al abonnee|wil je|wilt u|advertentie|niets uit',
    about:
      FOOT +
      '|nieuwsbrief|abonn|donat|doneer|gratis|lezer|artikel|redactie|journalis|advertentie|aanmeld|registr|inbox|inhoud|toegang|affiche|poster|rechten|voorbehoud|uitgever|website|\\b(?:wij|we|ons|onze|jij|je|jou|jouw|u|uw|ik|mijn|mij|site|pagina|klik|leden|lid)\\b',
  },
  {
    // Polish
    opens:
      'zapisz|subskryb|zasubskryb|zarejestr|obserw|śledź|polub|pobierz|ściągnij|wesprzyj|wspieraj|wspier|wpłać|przekaż|dołącz|czytaj|przeczytaj|zobacz|udostępnij|zaloguj|kup|wykup|otrzymuj|bądź|chcesz|masz|wszelkie prawa|kopiowanie|(?:ten|ta|to) (?:artykuł|tekst|materiał|treść)|dalsza część|treść|używamy|korzystamy|nasz|nasza|nasze|dzięki|aby|żeby|reklama|pozosta[lł]o',
    about:
      FOOT +
      '|newsletter|subskry|prenumer|darowizn|wpłat|bezpłat|za darmo|czytelni|artyku|redakcj|dziennikar|reklam|rejestr|skrzynk|treśc|dostęp|plakat|praw[ay]? |zastrze|wydaw|stron|kliknij|\\b(?:nas|nam|nasz[aeąy]?|naszej|naszego|wy|was|wasz\\w*|twoj\\w*|twój|cię|ja|mój|moja|moje|mnie)(?![\\p{L}])',
  },
  {
    // Russian, Ukrainian, Bulgarian
    opens:
      'подпи|підпи|абонир|запиш|присоедин|приєдн|долуч|следите|слідкуй|стежте|читайте|прочет|последвай|скачай|завантаж|изтегл|установи|встанов|поддерж|підтрим|подкреп|пожертв|зробіть|сделайте|станьте|стань|оформ|войдите|увійд|зарегистр|зареєстр|получайте|отримуйте|поделит|поширте|споделет|главное|головне|лучшее|все права|всі права|усі права|всички права|(?:этот|эта|это|полный|данный) (?:текст|статья|материал|контент)|(?:цей|повний|весь) (?:матеріал|текст|контент)|при (?:перепечатке|цитировании|копировании|використанні|передруку|использовании)|использование|використання|перепечатка|копирование|мы используем|ми використовуємо|наш|наша|наше|чтобы|щоб|за да|хотите|реклама|материал доступен|еще больше|ещё больше|больше (?:новостей|новин)|більше новин|узнавайте|смотрите',
    about:
      FOOT +
      '|подпи[сш]|підпи[сш]|абон|рассылк|розсилк|бюлетин|пожертв|дарени|бесплат|безкоштовн|читател|читач|стать|статт|редакц|журналист|журналіст|реклам|регистр|реєстр|почт[уоеаы]|пошт[уіиа]|имейл|контент|доступ|плакат|права|издатель|видавець|сайт|страниц|сторінк|ссылк|посилан|(?:^|[^\\p{L}])(?:мы|нам|нас|наш\\p{L}{0,3}|вы|вам|вас|ваш\\p{L}{0,3}|ты|тебе|твой|я|мне|мой|моя|ми|ви|ти|мій|ние|вие)(?![\\p{L}])',
  },
  {
    // Swedish, Norwegian, Danish
    opens:
      'prenumer|anmäl|skriv (?:upp|dig|deg)|abonn|meld|tilmeld|modtag|motta|få|följ|følg|ladda|last ned|hent|stöd|stötta|støtt|støt|bli |swisha|vipps|läs (?:mer|också|vidare|hela|även|alla)|les (?:mer|videre|også|hele|flere)|læs (?:mere|videre|også|hele|flere|alle)|dela (?:artikeln|det|på)|del (?:artik|saken|på|denne)|logga|logg|log ind|fortsätt|fortsett|fortsæt|vill du|vil du|alla rättigheter|alle rett|alle rettigheder|(?:den här|denna|denne|dette|hela|hele) (?:artikel|artikkel|sak|innehåll|innhold|indhold)|vi använder|vi bruker|vi bruger|annons|annonse|kopiering|citera',
    about:
      FOOT +
      '|nyhetsbrev|nyhedsbrev|prenumer|abonn|gåva|gave|donera|doner|gratis|läsar|leser|læser|artik|redaktion|redaksjon|journalis|annons|registr|innehåll|innhold|indhold|tillgång|tilgang|adgang|affisch|plakat|rättighet|rettighe|\\b(?:vi|oss|os|vår|vårt|våra|våre|vores|du|dig|deg|din|ditt|dina|dine|jag|jeg|mig|meg|mitt)(?![\\p{L}])',
  },
  {
    // Czech, Slovak, Hungarian, Romanian, Finnish
    opens:
      'odebír|odober|přihlas|prihlás|předplať|predplať|podpoř|podporte|přispěj|prispej|sledujte|stáhněte|stiahnite|přečtěte|prečítajte|čtěte|čítajte|sdílej|zdieľaj|všechna práva|všetky práva|(?:tento|tato|celý) (?:článek|článok|obsah|text)|pokračovat|chcete|staňte se|staňte sa|používáme|iratkozz|fizess|támog|kövess|kövesd|csatlakozz|töltsd|töltse|olvas|minden jog|a cikk|a teljes|oszd meg|hirdetés|aboneaz|abonați|abonaţi|înscri|susțin|sprijin|doneaz|urmăre|descarc|citeș|citiț|toate drepturile|acest articol|distribui|tilaa|tue |lahjoita|ryhdy|seuraa|lataa|lue|jaa |jatka|haluatko|tämä (?:juttu|artikkeli|sisältö)|kaikki oikeudet|mainos',
    about:
      FOOT +
      '|předplat|predplat|odběr|příspěv|príspev|zdarma|zadarmo|čtenář|čitateľ|člán|redakc|žurnalis|novinář|reklam|registr|obsah|plakát|práva|hírlev|előfiz|támogat|ingyen|olvasó|cikk|szerkeszt|újságír|hirdet|regisztr|tartalom|jog|abonament|abonat|donați|gratuit|cititor|articol|redacți|jurnalis|publicit|înregistr|conținut|drept|uutiskir|tilaa|lahjoit|ilmai|lukij|artikkel|jutun|juttu|toimitu|journalis|mainos|rekister|sisäl|oikeu|\\b(?:nás|nám|náš|naše|naši|vás|vám|váš|vaše|mi|minket|nekünk|nálunk|ön|önök|te|noi|ne|nostr\\w+|noastr\\w+|voi|vă|tu|te|me|meid\\w+|sinu\\w*|sinä|te|teid\\w+|minä|minu\\w*)(?![\\p{L}])',
  },
  {
    // Turkish, Indonesian, Malay, Vietnamese
    opens:
      'abone|üye|takip|bizi|destek|bağış|indir|uygulama|okumaya|devamını|haberin devamı|tüm hakları|her hakkı|bu (?:haber|içerik|yazı)|paylaş|kaydol|berlangganan|langganan|daftar|ikuti|dukung|donasi|unduh|baca|bagikan|gabung|simak|lihat|dapatkan|hak cipta|seluruh hak|artikel ini|konten ini|dilarang|iklan|đăng ký|theo dõi|ủng hộ|tải|mời|xem thêm|đọc thêm|chia sẻ|bản quyền|bài viết',
    about:
      FOOT +
      '|abone|bülten|üyelik|bağış|ücretsiz|okur|haber|makale|redaksiyon|gazeteci|reklam|kayıt|içerik|erişim|afiş|hakları|yayın|berlangganan|langganan|buletin|donasi|gratis|pembaca|artikel|redaksi|jurnalis|wartawan|iklan|daftar|konten|akses|poster|hak cipta|\\b(?:biz|bize|bizi|bizim|siz|size|sizi|sizin|sen|seni|senin|ben|beni|benim|kami|kita|anda|kamu|saya|aku)(?![\\p{L}])|bản tin|đăng ký|miễn phí|độc giả|bạn đọc|tòa soạn|toà soạn|báo chí|quảng cáo|bản quyền|chúng tôi|bạn',
  },
  {
    // Arabic, Hebrew, Hindi, Greek
    opens:
      'اشترك|اشتركوا|سجل|تابعونا|تابعنا|تابعوا|تابع|ادعم|تبرع|حمل|حملوا|انضم|شارك|اقرأ|اقرؤوا|إقرأ|جميع الحقوق|كل الحقوق|هذا (?:المقال|المحتوى)|لمتابعة|لمواصلة|إعلان|הירשמו|הרשמו|הצטרפו|עקבו|תמכו|תרמו|הורידו|קראו|שתפו|כל הזכויות|הכתבה|כתבה|सब्सक्राइब|हमारे|हमें|हमारी|फॉलो|डाउनलोड|दान|यह भी|ये भी|इसे भी|पढ़ें|सभी अधिकार|सर्वाधिकार|शेयर|अधिक|ताज़ा|ताजा|विज्ञापन|εγγραφ|γραφτείτε|ακολουθ|στηρ[ιί]|ενισχύ|κατεβ|διαβ[αά]στε|δείτε|κοινοπ|μοιρασ|με την επιφύλαξη|το άρθρο|αυτό το|γίνετε|διαφήμιση',
    about:
      FOOT +
      '|اشتراك|مشترك|نشرت|النشرة|تبرع|مجان|قراء|القارئ|مقال|تحرير|صحاف|إعلان|تسجيل|بريد|محتوى|حقوق|موقع|לנו|אותנו|שלנו|ניוזלטר|מנוי|תרומ|חינם|קורא|כתבה|מערכת|עיתונא|פרסומ|זכויות|हम|आप|न्यूज़लेटर|सदस्य|दान|मुफ़्त|मुफ्त|पाठक|लेख|पत्रकार|विज्ञापन|अधिकार|μας|σας|συνδρομ|δωρε|αναγνώστ|άρθρο|δημοσιογρ|διαφήμ|δικαίωμ|ενημερωτικ',
  },
  {
    // Chinese, Japanese, Korean
    opens:
      '订阅|訂閱|关注|關注|下载|下載|支持|捐|赞助|贊助|点击|點擊|分享|扫|掃|版权|版權|未经|未經|更多|阅读|閱讀|本文|本站|加入|欢迎|歡迎|请|請|登录|登入|注册|註冊|广告|廣告|想看|会员|會員|無断|無断転載|メルマガ|ニュースレター|登録|会員|有料|この(?:記事|続き)|続き|フォロー|アプリ|友だち|ご支援|寄付|広告|シェア|最新|関連|毎(?:朝|週|日)|구독|뉴스레터|팔로우|다운로드|후원|기부|무단|저작권|이 기사|로그인|회원|가입|카카오|제보|앱|공유',
    about:
      '©|订阅|訂閱|关注|關注|会员|會員|捐|赞助|贊助|读者|讀者|文章|编辑|編輯|记者|記者|新闻|新聞|广告|廣告|版权|版權|网站|網站|我们|我們|你|您|我|免费|免費|微信|公众号|メール|登録|会員|購読|寄付|読者|記事|編集|広告|無料|著作権|転載|サイト|私たち|わたし|あなた|皆さま|ニュース|구독|뉴스레터|회원|후원|기부|독자|기사|기자|광고|저작권|무료|이메일|우리|당신|여러분|사이트',
  },
];

import type { Words } from './rules.js';

/** Folded, a dotted capital is an i and a dot above it, and a capital without one is an i: "İLGİLİ", "YAZI". */
const turkish = (pattern: string): string => pattern.replaceAll('i', 'i\\u0307?').replaceAll('ı', '[ıi]');

/** Romanian, with the letters that older pages use, and those that use none. */
const romanian = (pattern: string): string =>
  pattern.replaceAll('ș', '[șşs]').replaceAll('ț', '[țţt]').replaceAll('ă', '[ăa]').replace(/[îâ]/g, '[$&ia]');

/** What publishers ask for, in languages of Latin script: whole requests, with a clause behind them. */
export const latinAsks: readonly Words[] = [
  {
    code: 'nordic',
    languages: ['sv', 'no', 'nb', 'nn', 'da'],
    name: 'Swedish, Norwegian and Danish',
    walls: [
      '(?:vill du|vil du) (?:läsa|lese|læse) (?:vidare|videre|mer|mere|hela|hele)[^.!?]{0,40}\\?|(?:läs|les|læs) (?:vidare|videre) (?:med|for|för|gratis)|(?:fortsätt|fortsett|fortsæt) (?:att läsa|å lese|lesingen|læsningen|med at læse)|få (?:full |fri |ubegrenset |obegränsad |ubegrænset |ubegrænset fri )+(?:tillgång|tilgang|adgang) till?|(?:du har|du har nå) (?:läst|lest|læst) [^.!?]{0,30}(?:artiklar|artikler|saker)|(?:den här |denna |denne |dette |hela |hele )?(?:artikeln?|artikkelen|artiklen|saken|innholdet|indholdet|innehållet) (?:är|er) (?:bara |kun |endast |forbeholdt |låst |reserveret )+(?:för |for |till |til )?(?:våra |våre |vores )?(?:prenumeranter|abonnenter|medlemmar|medlemmer)',
      'Vill du läsa vidare? Bli prenumerant för 1 krona.',
      'Få full tilgang til alle saker',
    ],
    letters: [
      '(?:prenumerera på|anmäl dig till|skriv upp dig på|motta|abonner på|abonnér på|meld deg på|tilmeld dig|modtag|skriv dig op til|få (?:vårt|våra|vores|våre|vår))(?: [^ ]{1,20}){0,3} (?:nyhetsbrev|nyhedsbrev|morgonbrev|morgenbrev)[a-z]{0,4}',
      'Tilmeld dig vores nyhedsbrev, og få historierne først.',
    ],
    gifts: [
      '(?:stöd|stötta|støtt|støt) (?:vår|vårt|våra|våre|vores|fri|lokal|oberoende|uavhengig|uafhængig)(?: [^ ]{1,20}){0,2} (?:journalisti[a-z]{0,5}|arbete|arbeid|arbejde|redaktion[a-z]{0,3}|redaksjon[a-z]{0,3}|granskning[a-z]{0,3})|(?:swisha|vipps|mobilepay) (?:ett |et |en |gärna |gjerne |gerne |valfri |valfritt |valgfritt )*(?:bidrag|belopp|gåva|beløp|beløb|gave|slant|støtte)|(?:ge|gi|giv) (?:en|et|ett) (?:gåva|gave|bidrag) till? (?:oss|os|vår|vores)|bli (?:månadsgivare|stödmedlem|støttemedlem|støttespiller)|(?:din|ditt|dit) (?:støtte|stöd|gåva|bidrag) (?:gör|gjør|gør|betyr|betyder)',
      'Stöd vår lokala journalistik – swisha valfritt belopp till tidningen.',
    ],
    follow: [
      '(?:följ|følg) (?:oss|os) (?:på|via|i) (?:facebook|instagram|twitter|x|whatsapp|telegram|youtube|tiktok|linkedin|threads|bluesky|viber|google (?:news|actualités|noticias|notícias|zprávy|správy|hírek|haberler))|(?:tipsa oss|tips oss|tip os) (?:på|om|via)',
      'Følg oss på Instagram for flere bilder',
    ],
    app: [
      '(?:ladda ner|last ned|hent|download) (?:[^ ]{1,12} )?(?:vår|vores)(?: [^ ]{1,14}){0,2} (?:app|appen)',
      'Ladda ner vår nya app',
    ],
    kept: [
      'Fyren är släckt sedan i måndags.',
      'Stötta muren med en bjälke, skrev han i nyhetsbrevet.',
      'Få nyhetsbrev har lästs så mycket som hans.',
      'Vill du läsa mer i sommar, frågade läraren.',
      'Stöd vår lokala journalistik, stod det på affischen.',
      'Følg oss på Instagram, sa hun, og alle lo.',
    ],
  },
  {
    code: 'fi',
    name: 'Finnish',
    walls: [
      '(?:haluatko|haluaisitko) (?:lukea|jatkaa)[^.!?]{0,40}\\?|jatka lukemista|lue koko (?:juttu|artikkeli)[^.!?]{0,30}(?:tilaa|kirjaudu|tilaajana)|(?:tilaa|kokeile) (?:nyt )?(?:digi[^ ]{0,12}|maksutta|ilmaiseksi|kuukausi)|tämä (?:juttu|artikkeli|sisältö) on (?:vain )?(?:tilaajille|tilaajillemme)|(?:oletko jo|joko olet) tilaaja\\?',
      'Haluatko lukea koko jutun? Tilaa digi.',
    ],
    letters: [
      'tilaa(?: [^ ]{1,20}){0,3} uutiskirje[^ ]{0,6}|saat [^.!?]{0,40}(?:sähköpostiisi|uutiskirjeen)',
      'Tilaa saariston uutiskirje, niin pysyt kyydissä.',
    ],
    gifts: [
      'tue (?:riippumatonta|vapaata|työtämme|meitä|journalismia|toimitusta|toimituksemme)|lahjoita (?:nyt|mobilepaylla|haluamasi)|ryhdy (?:tukijaksi|kuukausilahjoittajaksi)',
      'Tue riippumatonta journalismia',
    ],
    follow: [
      'seuraa (?:meitä|[^ ]{2,20}) (?:facebookissa|instagramissa|twitterissä|x:ssä|whatsappissa|telegramissa|tiktokissa|youtubessa|somessa)|lähetä (?:juttuvinkki|uutisvinkki)',
      'Seuraa meitä Instagramissa!',
    ],
    app: ['lataa (?:[^ ]{1,16} )?(?:sovelluksemme|uutissovelluksemme)', 'Lataa ilmainen sovelluksemme'],
    kept: [
      'Majakka sammui maanantaina.',
      'Tilaa uutiskirje, luki julisteessa, eikä kukaan tilannut.',
      'Tue muuria palkilla, sanoi mestari.',
      'Lataa akku ennen matkaa.',
      'Lataa ilmainen sovellus ja avaa se.',
      'Seuraa meitä, huusi luotsi.',
    ],
  },
  {
    code: 'cs',
    languages: ['cs', 'sk'],
    name: 'Czech and Slovak',
    walls: [
      '(?:chcete|chceš) (?:číst|čítať) (?:dál|dále|ďalej|celý|víc|viac)[^.!?]{0,30}\\?|(?:ak|pokud) chcete (?:číst|čítať)[^.!?]{0,30},? (?:předplaťte|predplaťte|přihlaste|prihláste)|(?:předplaťte|predplaťte) si|pokračovat ve čtení(?:[.!: ]*$| (?:mohou|může|můžete|lze|je možné|jen|pouze|s předplatným|po přihlášení))|(?:tento|zbytek|celý|tohoto) (?:článek|článku|obsah|text|článok)[^.!?]{0,40} (?:předplatitele|předplatitelům|predplatiteľov|predplatiteľom)|(?:přihlaste|prihláste) s[ea],? (?:abyste|aby ste|a čtěte|a čítajte)|(?:odemkněte|odomknite) (?:si )?(?:celý )?(?:článek|článok)',
      'Chcete číst dál? Předplaťte si Majákové listy.',
    ],
    letters: [
      '(?:odebírejte|odoberajte|přihlaste se|prihláste sa|zaregistrujte se|přihlásit se|prihlásiť sa)(?: [^ ]{1,20}){0,4} (?:newsletter|zpravodaj|spravodaj)[^ ]{0,4}',
      'Přihlaste se k odběru našeho newsletteru.',
    ],
    gifts: [
      'podpo(?:ř|r)te (?:nás|naši|našu|náš|nezávislou|nezávislú|nezávislý|svobodnou)|(?:přispějte|prispejte) (?:nám|na (?:náš|naši|našu|nezávislou|nezávislú|provoz|chod))|(?:staňte se|staňte sa) (?:naším|našimi|podporovatelem|podporovateľom|členem klubu|členom klubu)',
      'Podporte našu prácu pravidelným príspevkom.',
    ],
    follow: [
      '(?:sledujte|sleduj) (?:nás|[^ ]{2,16}) (?:i |také |aj )?na (?:(?:facebook|instagram|twitter|x|whatsapp|telegram|youtube|tiktok|linkedin|threads|bluesky|viber|google (?:news|actualités|noticias|notícias|zprávy|správy|hírek|haberler))[a-z]{0,3}|sociálních sítích|sociálnych sieťach)|(?:přidejte se|pridajte sa) (?:do|k|ke|na)[^.!?]{0,30}(?:whatsapp|telegram|kanál|skupin)[^ ]{0,4}',
      'Sledujte nás na Facebooku',
    ],
    app: [
      '(?:stáhněte|stiahnite) si (?:naši|našu) (?:mobilní |mobilnú |novou |novú )?aplik[^ ]{2,5}',
      'Stáhněte si naši aplikaci',
    ],
    kept: [
      'Maják zhasl v noci na pondělí.',
      'Přihlaste se k odběru newsletteru, stálo na plakátě.',
      'Podpořte nás, prosila starostka na schůzi.',
      'Sledujte ho na moři a mlčte.',
      'Podporte steny trámom, povedal murár.',
    ],
  },
  {
    code: 'hu',
    name: 'Hungarian',
    walls: [
      '(?:a cikk|az írás|a teljes (?:cikk|tartalom))[^.!?]{0,40}(?:előfizetőink|előfizetőknek|előfizetéssel|regisztrált)[^.!?]{0,40}|(?:olvassa|olvasd) tovább előfizet[^ ]{0,10}|fizess(?:en)? elő (?:most|ma|lapunkra|ránk|digitális|a teljes|és olvas)[^ ]{0,8}|(?:szeretné|szeretnéd) (?:tovább )?olvasni[^.!?]{0,30}\\?|már (?:előfizető|van előfizetése)\\?',
      'A teljes cikk előfizetőink számára érhető el.',
    ],
    letters: [
      'iratkozz(?:on|ál)? fel(?: [^ ]{1,20}){0,4} hírlev[^ ]{1,12}',
      'Iratkozz fel a Part hírlevelére, hogy ne maradj le semmiről.',
    ],
    gifts: [
      'támogas+(?:a|d|ák|átok|on)?(?: [^ ]{1,16}){0,2} (?:minket|munkánkat|lapunkat|a független|az újságírást|szerkesztőségünket)|(?:adja|add|ajánlja|ajánld)(?: [^ ]{1,12}){0,3} adó(?:ja|d)? (?:1|egy) ?(?:%|százalék)[^ ]{0,5}',
      'Támogasd te is a független újságírást!',
    ],
    follow: [
      '(?:kövess(?:en|e|etek)?|kövesd|kövessétek|csatlakozz(?:on|atok)?|lájkold|lájkolja) (?:minket|hozzánk|oldalunkat|facebook-oldalunkat|csatornánkat)(?: [^ ]{1,16}){0,3} (?:(?:facebook|instagram|twitter|x|whatsapp|telegram|youtube|tiktok|linkedin|threads|bluesky|viber|google (?:news|actualités|noticias|notícias|zprávy|správy|hírek|haberler))|a közösségi)[^ ]{0,12}',
      'Kövess minket a Facebookon is!',
    ],
    app: [
      '(?:töltsd|töltse) le (?:az |ingyenes |mobil)*(?:alkalmazásunkat|appunkat|applikációnkat)',
      'Töltse le ingyenes alkalmazásunkat',
    ],
    kept: [
      'A világítótorony hétfőn kialudt.',
      'Iratkozz fel a hírlevélre, írták a plakátra, de senki sem tette.',
      'Támogassa a falat, mondta a mester.',
      'Kövess minket, kiáltotta a révész.',
    ],
  },
  {
    code: 'ro',
    name: 'Romanian',
    walls: [
      romanian(
        '(?:acest|întregul) (?:articol|conținut) este (?:disponibil |rezervat |accesibil |doar |numai |exclusiv )+(?:pentru )?abonați[a-z]{0,5}|(?:pentru a|ca să) (?:citi|continua)[^.!?]{0,40}(?:aboneaz|autentific|loghe)[^ ]{0,8}|ești deja abonat|devino abonat|conținut (?:exclusiv|rezervat) (?:pentru )?abonați[a-z]{0,5}|(?:ai|aveți) deja (?:un )?cont\\?|abonează-te (?:acum|de la|pentru a (?:citi|continua)|ca să (?:citești|continui))',
      ),
      'Acest articol este disponibil doar abonaților.',
      'Devino abonat de la 1 leu pe lună',
    ],
    letters: [
      romanian(
        '(?:abonează-te|abonați-vă|înscrie-te|înscrieți-vă|abonare)(?: [^ ]{1,20}){0,4} newsletter[a-z-]{0,8}|(?:primește|primești|primiți|cele mai (?:importante|bune) (?:știri|articole))[^.!?]{2,70} (?:pe|prin) (?:e-?mail|whatsapp|telegram)|(?:fii primul|fiți primii) care (?:află|primește|știe)|te poți (?:dezabona|abona)|vă puteți dezabona|adresa (?:ta|dvs\\.?|dumneavoastră) de e-?mail|(?:nu trimitem|fără) spam',
      ),
      'Abonează-te la newsletterul nostru, ca să nu pierzi nimic.',
      'Primești în fiecare luni poveștile farului pe email.',
    ],
    gifts: [
      romanian(
        '(?:susține|susțineți|sprijină|sprijiniți)(?:-ne| presa (?:independentă|liberă)| jurnalismul| munca noastră| redacția noastră)|donează (?:acum|aici|pentru (?:presa|jurnalism|redacți)|lunar|și tu)|(?:jurnalismul|presa|redacția|munca) (?:nostru|noastră|independentă|liberă|independent)? ?(?:depinde de|există datorită|trăiește din) (?:tine|voi|cititori|donații|susținere)|ajută-ne să (?:rămânem|continuăm|facem|investigăm)|(?:ți-a|v-a) (?:fost util|plăcut) (?:acest articol|articolul)\\?|susține (?:redacția|jurnaliștii)|redirecționează (?:3,5|2|20) ?%|fă o donație',
      ),
      'Susține presa independentă, donează cât poți.',
    ],
    follow: [
      romanian(
        '(?:urmărește|urmăriți)(?:-ne| [^ ]{2,20}\\.ro| știrile [^ ]{2,20})? (?:și )?pe (?:facebook|instagram|twitter|x|whatsapp|telegram|youtube|tiktok|linkedin|threads|bluesky|viber|google (?:news|actualités|noticias|notícias|zprávy|správy|hírek|haberler))|(?:intră|abonează-te|abonați-vă) (?:pe|la) canalul(?: nostru)?',
      ),
      'Urmărește-ne pe Facebook',
    ],
    app: [romanian('(?:descarcă|descărcați|instalează) aplicația noastră'), 'Descarcă aplicația noastră'],
    rights: [romanian('toate drepturile (?:sunt )?rezervate'), 'Toate drepturile rezervate.'],
    links: {
      cue: [
        romanian('(?:citește|citiți|vezi|vedeți|ascultă) (?:și|mai multe|mai mult|aici|continuarea)|pe aceeași temă'),
        'Citește și: Ultimul paznic al farului',
      ],
      whole: [
        romanian(
          '(?:citește|citiți|vezi) (?:și|mai (?:mult|multe|departe))|(?:articole|știri|subiecte) (?:similare|asemănătoare|recomandate|recente|pe aceeași temă)|cele mai (?:citite|noi|populare)(?: știri| articole)?|ultimele știri|îți recomandăm|te-ar putea interesa(?: și)?|pe aceeași temă',
        ),
        'Articole similare',
      ],
    },
    labels: [
      romanian(
        '(?:distribuie|trimite)(?: (?:pe|articolul|acest articol|prin|facebook|whatsapp|twitter|e-?mail))*|copiază link(?:-?ul)?|printează|tipărește|comentarii(?: ?\\(\\d+\\))?|(?:adaugă|lasă|scrie) (?:un )?comentariu|autentificare',
      ),
      'Distribuie pe Facebook',
    ],
    kept: [
      'Farul s-a stins luni noapte.',
      'Primește vestea pe drum, prin vecini.',
      'Ajută-ne să urcăm barca, a strigat el.',
      'Abonează-te la newsletter, scria pe afiș, dar nimeni nu s-a abonat.',
      'Distribuie pâinea în patru.',
      'Urmărește peștele pe râu.',
      'Susțineți-ne, a cerut primarul.',
      'Publicitate, dar fără bani.',
    ],
  },
  {
    code: 'tr',
    name: 'Turkish',
    walls: [
      turkish(
        '(?:okumaya devam etmek|haberin devamını okumak|devamını okumak|tamamını okumak) için(?: [^ ]{1,12}){0,3} (?:abone|üye|giriş|kayıt|tıkla|oturum)[^ ]{0,6}|(?:bu|tüm) (?:içerik|haber|makale|yazı)(?:nın|nin)?[^.!?]{0,20} aboneler(?:e|imize)? özel|(?:zaten )?abone misiniz|hesabınız var mı',
      ),
      'Okumaya devam etmek için abone olun.',
    ],
    letters: [
      turkish(
        '(?:e-?)?bülten(?:imize|e|ine|imizi|lerimize) (?:ücretsiz |hemen |şimdi )*(?:abone|kayıt|kaydol|üye)[^ ]{0,4}(?: ol[^ ]{0,14})?',
      ),
      'Bültenimize abone olun, haberleri kaçırmayın.',
    ],
    gifts: [
      turkish(
        '(?:bağımsız|özgür) (?:gazetecili|habercili|medya)[^ ]{0,6} (?:[^ ]{1,12} )?(?:destek ol|destekle)[^ ]{0,8}|bize destek ol[^ ]{0,8}|destek olmak için (?:tıkla|abone|bağış)[^ ]{0,6}',
      ),
      'Bağımsız gazeteciliğe destek olun!',
    ],
    follow: [
      turkish(
        '(?:bizi|haberlerimizi)(?: [^ ]{1,18}){0,4} takip ed(?:in|ebilirsiniz)|(?:whatsapp|telegram|youtube|instagram|facebook) (?:kanalımız|grubumuz|sayfamız|hesabımız)[^ ]{0,4}(?: [^ ]{1,12}){0,2} (?:takip|abone|katıl|tıkla)[^ ]{0,6}',
      ),
      'Bizi Instagram’da takip edin',
      'WhatsApp kanalımıza katılın',
    ],
    app: [
      turkish('(?:mobil |ücretsiz )?uygulamamızı (?:ücretsiz |hemen )?(?:indirin|indir|yükleyin)'),
      'Mobil uygulamamızı indirin',
    ],
    links: {
      cue: [
        turkish('ilgili haber(?:ler)?|bunu da oku(?:yun)?|ayrıca (?:oku(?:yun)?|bakınız)|şunları da oku(?:yun)?'),
        'İLGİLİ HABER: Madene izin çıktı',
      ],
      whole: [
        turkish(
          'ilgili haber(?:ler)?|benzer içerikler|çok okunanlar|öne çıkanlar|sıradaki haber|önceki haber|sonraki haber|bunları da okuyun',
        ),
        'İLGİLİ HABERLER',
      ],
    },
    kept: [
      'Fener pazartesi gecesi söndü.',
      'Bültenimize abone olun, diye yazıyordu afişte.',
      'Bizi takip edin, dedi kaptan.',
      'İlgili haber kimseyi şaşırtmadı.',
      'Abone olanlar beklemedi.',
      'Okumaya devam etmek için burs aldı.',
    ],
  },
  {
    code: 'vi',
    name: 'Vietnamese',
    walls: [
      '(?:bài viết|bài báo|nội dung) này (?:chỉ )?dành (?:riêng )?cho (?:thành viên|hội viên|người đăng ký|độc giả trả phí)|đăng nhập để (?:đọc|xem) tiếp|(?:để )?đọc tiếp[^.!?]{0,12},? ?(?:hãy |mời |vui lòng )(?:bạn )?(?:đăng ký|đăng nhập)',
      'Bài viết này chỉ dành cho thành viên.',
    ],
    letters: [
      'đăng ký(?: [^ ]{1,10}){0,4} (?:bản tin|newsletter|email)(?: [^ ]{1,12}){0,3} (?:của (?:chúng tôi|báo)|tại đây|mỗi (?:ngày|tuần)|miễn phí)',
      'Đăng ký nhận bản tin miễn phí mỗi sáng',
    ],
    gifts: ['(?:hãy )?(?:ủng hộ|hỗ trợ) (?:chúng tôi|tòa soạn|báo chí độc lập)', 'Hãy ủng hộ báo chí độc lập!'],
    follow: [
      '(?:theo dõi|đăng ký|tham gia|quan tâm|nhấn theo dõi)(?: [^ ]{1,12}){0,5} (?:của (?:chúng tôi|báo)|(?:chúng tôi|báo|kênh)(?: [^ ]{1,12}){0,3} trên (?:google news|zalo|facebook|youtube|telegram|tiktok))|theo dõi (?:chúng tôi|báo) trên',
      'Theo dõi chúng tôi trên Facebook',
    ],
    app: ['tải (?:ngay |về )?(?:ứng dụng|app) (?:của )?(?:báo|chúng tôi)', 'Tải ngay ứng dụng của báo'],
    rights: ['(?:giữ bản quyền|bản quyền thuộc)', 'Bản quyền thuộc báo Hải Đăng'],
    labels: [
      'in trang|lưu bài viết|gửi ý kiến|ý kiến của bạn|chia sẻ bài viết|viết bình luận|xem tất cả bình luận',
      'Chia sẻ bài viết',
    ],
    kept: [
      'Ngọn hải đăng đã tắt đêm qua.',
      'Theo dõi chúng tôi trên Facebook, tấm biển ghi, nhưng không ai theo dõi.',
      'Đăng ký xe phải mất ba ngày.',
      'Ủng hộ người nghèo là việc tốt.',
    ],
  },
  {
    code: 'id',
    languages: ['id', 'ms'],
    name: 'Indonesian and Malay',
    walls: [
      '(?:artikel|konten|berita) ini (?:hanya |khusus )+(?:untuk|bagi) (?:pelanggan|anggota|member)|(?:untuk )?(?:lanjut|melanjutkan|lanjutkan) membaca[^.!?]{0,20},? ?(?:silakan |mari )?(?:berlangganan|daftar|masuk|login)|berlangganan (?:sekarang|untuk membaca|mulai rp)|sudah (?:berlangganan|punya akun|jadi pelanggan)\\?|(?:upgrade|beralih) ke (?:akun )?premium|(?:aktifkan|mulai) (?:langganan|akun) premium|(?:login|masuk) sebagai (?:member|anggota|pelanggan)|(?:konten|artikel) (?:premium|khusus (?:pelanggan|member|anggota))',
      'Artikel ini khusus untuk pelanggan.',
      'Upgrade ke akun Premium untuk membaca sampai habis',
    ],
    letters: [
      '(?:berlangganan|daftar|dapatkan|langgan)(?: [^ ]{1,16}){0,3} (?:newsletter|buletin)(?: kami| mingguan| harian| gratis)|(?:dapatkan|terima) (?:berita|info|kabar|artikel|update)(?: [^ ]{1,16}){0,4} (?:di|ke|lewat|melalui) (?:email|e-mail|whatsapp|inbox|kotak masuk)(?: anda)?|(?:masukkan|tulis) (?:alamat )?e-?mail anda|terima kasih (?:telah|sudah) (?:berlangganan|mendaftar)|jangan (?:lewatkan|ketinggalan) (?:berita|update|kabar|info|artikel)',
      'Dapatkan newsletter kami setiap pagi',
      'Jangan ketinggalan kabar terbaru dari pelabuhan',
    ],
    gifts: [
      '(?:bantu|dukung) kami (?:terus|untuk terus|agar|tetap)|setiap (?:dukungan|donasi) anda|dukung (?:kami|jurnalisme (?:independen|berkualitas|kami)|kerja jurnalistik kami)|donasi (?:sekarang|anda (?:membantu|sangat))',
      'Dukung jurnalisme independen',
    ],
    follow: [
      '(?:ikuti|gabung|follow|simak|dapatkan)(?: [^ ]{1,20}){0,8} (?:di|via|melalui) (?:google news|(?:whatsapp channel|saluran whatsapp|kanal whatsapp|channel whatsapp|kanal telegram|grup telegram)|instagram kami|media sosial kami)',
      'Ikuti berita kami di Google News',
    ],
    app: ['(?:unduh|download|instal) (?:sekarang |gratis )?aplikasi kami', 'Unduh aplikasi kami'],
    rights: ['hak cipta dilindungi', 'Hak cipta dilindungi undang-undang'],
    links: {
      cue: [
        'baca (?:juga|selengkapnya|lainnya)|lihat juga|simak juga|tonton juga|pilihan editor',
        'Baca juga: Penjaga mercusuar terakhir',
      ],
      whole: [
        'baca (?:juga|selengkapnya)|(?:artikel|berita) (?:terkait|lainnya|terpopuler|populer|terkini)|terpopuler|rekomendasi untuk anda|lihat semua|selengkapnya',
        'Berita terkait',
      ],
    },
    labels: [
      'bagikan(?: (?:artikel|berita|ini|ke|di|facebook|whatsapp|twitter|x))*|salin (?:tautan|link)|tautan disalin|cetak|scroll (?:untuk|ke bawah).{0,30}|lanjut(?:kan)? membaca(?: di bawah iklan)?|komentar(?: ?\\(\\d+\\))?|(?:tulis|beri) komentar',
      'Bagikan ke WhatsApp',
    ],
    kept: [
      'Mercusuar padam Senin malam.',
      'Masuk sebagai tamu, ia pulang sebagai kerabat.',
      'Dukung kami, kata lurah dalam rapat, tetapi tidak ada yang datang.',
      'Iklan itu bohong.',
      'Bagikan roti menjadi empat.',
      'Ikuti jalan sampai ke mercusuar.',
    ],
  },
  {
    code: 'hr',
    languages: ['hr', 'sr', 'bs', 'sl'],
    name: 'Croatian, Serbian and Bosnian',
    walls: [
      '(?:ovaj |cijeli |ceo )?(?:članak|sadržaj|tekst) (?:je )?(?:dostupan |namijenjen |namenjen |samo |isključivo )+(?:za )?(?:pretplatni[^ ]{2,5}|članovima)|za (?:nastavak čitanja|čitanje cijelog)[^.!?]{0,30}(?:pretplat|prijav|registr)[^ ]{1,8}|već (?:imate|imaš) (?:račun|nalog|pretplatu)\\?|već ste pretplatnik\\?|pretplati(?:te)? se (?:već|odmah|i čitaj|za [^.!?]{0,20}(?:pristup|čitanje))|(?:samo|isključivo) za pretplatnike|za (?:nastavak čitanja|čitanje)[^.!?]{0,20} potrebna je pretplata',
      'Članak je dostupan samo pretplatnicima.',
      'Isključivo za pretplatnike',
    ],
    letters: [
      '(?:prijavi(?:te)? se|pretplati(?:te)? se|prijava)(?: [^ ]{1,16}){0,3} (?:newsletter|bilten|njuzleter|билтен)[^ ]{0,3}|budite prvi koji (?:saznaj|ć)[^ ]{0,4}|možete se (?:odjaviti|ispisati) (?:u bilo kojem trenutku|kad god|bilo kada|u svakom trenutku)|prijavom (?:pristajete|prihvaćate|prihvatate)|(?:vaša|tvoja|unesite (?:vašu|svoju)|upišite svoju) e-?mail adres[au]|(?:hvala|uspješno ste se) (?:na prijavi|prijavili)|пријавите се (?:на|за) [^.!?]{0,20}(?:билтен|њузлетер)',
      'Prijavite se na naš newsletter i ne propustite ništa.',
      'Možete se odjaviti bilo kada.',
    ],
    gifts: [
      'podrži(?:te)? (?:rad|novinarstvo|novinare)(?: [^ ]{1,16}){1,3} (?:uz|donacijom|pretplatom|i pomozi)[^ ]{0,3}|pomozi(?:te)? nam da |podrži(?:te)? (?:nas|naš|neovisno novinarstvo|nezavisno novinarstvo|rad redakcije)|doniraj(?:te)? (?:sada|portalu|redakciji)|подржите (?:нас|независно новинарство)',
      'Podržite neovisno novinarstvo',
    ],
    follow: [
      '(?:pratite|prati|zapratite|pronađite) nas (?:i )?(?:na|putem|preko)|pridružite (?:nam )?se (?:našoj|u našoj|na našem)|пратите нас на',
      'Pratite nas na Facebooku',
    ],
    app: [
      '(?:preuzmite|skinite|instalirajte) našu (?:novu |mobilnu |besplatnu )?aplikaciju',
      'Preuzmite našu aplikaciju',
    ],
    rights: ['sva prava (?:su )?(?:pridržana|zadržana)|сва права задржана', 'Sva prava pridržana'],
    links: {
      cue: [
        '(?:pročitajte|pročitaj|čitajte|pogledajte) (?:i|još|također|takođe|više)(?: i)?|povezan[eio] ?(?:vijesti|vesti|članci)?|прочитајте (?:и|још)',
        'Pročitajte još: Posljednji svjetioničar',
      ],
      whole: [
        '(?:pročitajte|pročitaj|čitaj|čitajte|pogledajte) (?:još|i|više|također|takođe|dalje)|(?:povezan[ei]|slične|najnovije|preporučene|ostale) (?:vijesti|vesti|članci|teme|objave)|najčitanije|(?:možda|moglo bi) (?:vas|te)(?: bi)? (?:zanima|zanimati|interesuje)|preporučujemo|прочитајте (?:још|и)|повезане вести|најчитаније',
        'Najčitanije',
      ],
    },
    labels: [
      '(?:podijeli|podeli|podijelite|podelite|подели)(?: (?:na|putem|članak|vijest|vest|facebook[a-z]{0,2}|twitter[a-z]{0,2}|viber[a-z]{0,2}))*|kopiraj link|link kopiran|ispiši|odštampaj|komentari(?: ?\\(\\d+\\))?|коментари(?: ?\\(\\d+\\))?|(?:napiši|ostavi|dodaj|pošalji|ostavite) (?:svoj )?komentar',
      'Kopiraj link',
    ],
    kept: [
      'Svjetionik se ugasio u noći na ponedjeljak.',
      'Budite prvi na molu, rekao je kapetan.',
      'Pomozite nam da dignemo brod, vikali su.',
      'Pratite nas na Facebooku, pisalo je na plakatu.',
      'Podržite nas, molila je načelnica na sastanku.',
      'Oglas je bio lažan.',
      'Podijeli kruh na četvero.',
    ],
  },
  {
    code: 'nl',
    name: 'Dutch',
    walls: [
      '(?:verder|meer|alles|dit artikel|het hele artikel) (?:lezen|weten)\\? (?:neem|word|kies|start|probeer|log|maak|bestel|abonneer)|neem (?:nu |vandaag )?een [^ ]{0,10}abonnement (?:vanaf|voor|op|en)|(?:maak|neem) (?:nu |hier )?een gratis account (?:aan )?(?:om|en)|log in (?:of|om) [^.!?]{0,40}(?:te lezen|abonnee)',
      'Verder lezen? Neem een abonnement vanaf € 2 per week.',
    ],
    gifts: [
      '(?:steun|ondersteun) (?:de )?onafhankelijke journalistiek|word (?:lid|vriend|donateur) van [^.!?,]{2,40} en (?:steun|help)|doneer (?:nu|een bedrag|via)',
      'Word vriend van De Kust en steun onze verslaggevers.',
    ],
    follow: [
      'volg (?:ons|[^ ]{2,20})(?: ook| nu)? (?:op|via) (?:facebook|instagram|twitter|x|whatsapp|telegram|youtube|tiktok|linkedin|threads|bluesky|viber|google (?:news|actualités|noticias|notícias|zprávy|správy|hírek|haberler))|(?:tip|app|mail) (?:de redactie|onze redactie)|abonneer je op ons (?:whatsapp|youtube|telegram)',
      'Volg ons op Instagram voor meer beelden',
    ],
    app: ['download (?:nu )?onze [^ ]{0,20} ?[^ ]{0,12}app', 'Download onze app'],
    kept: [
      'De vuurtoren is uit.',
      'Verder lezen kon hij niet, het licht was uit.',
      'Steun de muur met een balk.',
      'Volg ons op Instagram, stond er op de bus, maar niemand deed het.',
      'Neem een abonnement op de bus, zei de chauffeur.',
    ],
  },
  {
    code: 'ca',
    // Short Catalan texts are taken for Spanish ones.
    languages: ['ca', 'es'],
    name: 'Catalan',
    walls: [
      '(?:aquest )?(?:contingut|article|reportatge)(?: és)?(?: exclusiu| només| reservat)+ (?:per a|als|a) (?:(?:els|les|nostres|nous) )*(?:subscriptors|socis|abonats)|(?:ja )?ets subscriptor\\?|ja ets subscriptor|subscriu-te (?:per (?:continuar|seguir|llegir)|des d|a partir d|ara|i llegeix)|fes-te subscriptor[a]?|(?:per|vols) (?:continuar|seguir) llegint[,?]',
      'Aquest article és només per a subscriptors.',
    ],
    letters: [
      "(?:subscriu-te|subscriviu-vos|apunta't|apunteu-vos|inscriu-te|dona't d'alta)(?: [^ ]{1,16}){0,4} (?:butlletí|butlletins|newsletter)[a-z]{0,2}|rep (?:cada|les|els|totes|tota|gratis|el millor|l'actualitat)[^.!?]{2,60} (?:al|a la|en el) (?:teu |teva )?(?:correu|mòbil|safata|whatsapp|telegram)|(?:el teu|introdueix el teu|escriu el teu) (?:correu(?: electrònic)?|e-?mail)|pots donar-te de baixa",
      'Subscriu-te al nostre butlletí i no et perdis res.',
    ],
    gifts: [
      "(?:dona suport|dóna suport|fes costat) (?:al|a la|a|a un) (?:periodisme|premsa|mitjà|informació|nostr[ea]|redacció)|fes-te(?:'n)? (?:soci|sòcia|sòcies|mecenes|subscriptor solidari)|(?:el teu|amb el teu) (?:suport|ajut) (?:fa possible|ens permet|és)|ajuda'ns a (?:continuar|seguir|fer) (?:[^ ]{1,12} ){0,2}(?:periodisme|informant|independents|possible|fent)",
      'Dona suport al periodisme local',
    ],
    follow: [
      "(?:segueix-nos|seguiu-nos|segueix [^ ]{2,20}) (?:a|al|en|per) (?:l')?(?:facebook|instagram|twitter|x|whatsapp|telegram|youtube|tiktok|google)|uneix-te al (?:nostre )?(?:canal|grup)",
      'Segueix-nos a Instagram',
    ],
    app: ["(?:descarrega't|descarrega|baixa't) la nostra (?:app|aplicació)", 'Descarrega la nostra aplicació'],
    rights: ['tots els drets reservats', 'Tots els drets reservats.'],
    links: {
      cue: [
        'llegeix (?:també|més)|llegiu (?:també|més)|també et pot interessar|et pot interessar|més informació',
        "Llegeix també: L'últim farer",
      ],
      whole: [
        '(?:notícies|articles|continguts|temes) (?:relacionades|relacionats|recomanades|recomanats|recents)|(?:el|les|els) més (?:llegit|llegides|llegits|vist|vistos|vistes)|continua llegint|(?:també )?et pot interessar|llegeix també|més notícies',
        'Notícies relacionades',
      ],
    },
    labels: [
      "(?:comparteix|compartir|comparteix-ho)(?: (?:a|al|per|en|aquesta|aquest|la|l'article|article|notícia|facebook|whatsapp|twitter|x|telegram|correu))*|copia (?:l')?enllaç|enllaç copiat|(?:deixa|escriu|afegeix) un comentari|comentaris(?: ?\\(\\d+\\))?|inicia (?:la )?sessió|escolta (?:l'article|aquest article)",
      'Comparteix a WhatsApp',
    ],
    kept: [
      'El far es va apagar ahir.',
      'Fes-te a la mar, li deia el pare.',
      'Comparteix el pa amb qui arribi.',
      'Rep cada nen a la porta de l’escola.',
      'Dona suport a la paret amb una biga.',
      'Segueix el camí fins al far.',
    ],
  },
  {
    code: 'es',
    name: 'Spanish',
    walls: [
      '(?:para|¿?quieres) (?:seguir|continuar) leyendo[^.!?]{0,12}[,?]? ?(?:suscríb|regístr|inicia|hazte|necesitas|accede)[^ ]{0,6}|regístrate (?:gratis )?(?:para|y) (?:seguir leyendo|leer|continuar)',
      '¿Quieres seguir leyendo? Regístrate gratis.',
    ],
    gifts: [
      '(?:hazte|hágase|házte) soci[oa](?: de [^.!?,]{2,50})?(?: y|,| para) (?:apoya|apoyar|ayuda|sostén|sostener|defiende|colabora)|(?:apoya|apoye|sostén|financia)(?: el| nuestro)? (?:periodismo (?:independiente|libre|local|de (?:calidad|investigación))|nuestro (?:periodismo|trabajo|medio))',
      'Hazte socio de El Faro y apoya el periodismo independiente.',
    ],
    app: ['(?:descarga|descárgate|instala) (?:gratis )?nuestra (?:nueva )?app', 'Descárgate nuestra app'],
    kept: [
      'El faro se apagó ayer.',
      'Hazte socio del club y verás, le decía su padre.',
      'Apoya el trabajo del juez desde 2012.',
      'Apoya el periodismo libre, rezaba la pancarta.',
    ],
  },
  {
    code: 'pt',
    name: 'Portuguese',
    walls: [
      '(?:quer|para) (?:continuar|seguir) (?:lendo|a ler|a leitura)[,?]? (?:assine|faça|cadastre|torne)[^ ]{0,4}|assine [^.!?]{2,30} (?:por|a partir de) (?:apenas |só )?(?:r\\$|€|\\d)',
      'Quer continuar a ler? Assine por 1 euro.',
    ],
    gifts: [
      '(?:apoie|ajude|contribua com)(?: [^ ]{1,12}){0,2} (?:jornalismo (?:independente|livre|local|de qualidade)|nosso trabalho|nossa redação)|(?:seja|torne-se|vire) (?:um |uma )?(?:apoiador|apoiadora|membro|sócio|sócia)(?: d[aoe] [^.!?,]{2,40})? e (?:apoie|ajude|fortaleça)',
      'Torne-se membro do Farol e apoie a reportagem.',
    ],
    follow: [
      '(?:siga|acompanhe|inscreva-se|participe)(?: [^ ]{1,14}){0,4} (?:no|pelo|via|canal d[eo]|grupo d[eo]) (?:facebook|instagram|twitter|x|whatsapp|telegram|youtube|tiktok|linkedin|threads|bluesky|viber|google (?:news|actualités|noticias|notícias|zprávy|správy|hírek|haberler))',
      'Siga nosso perfil no Instagram',
    ],
    app: [
      '(?:baixe|instale|descarregue) (?:grátis |gratuitamente )?(?:o nosso|nosso|a nossa) (?:app|aplicativo|aplicação)',
      'Baixe o nosso aplicativo',
    ],
    kept: [
      'O farol apagou.',
      'Apoie o jornalismo livre, dizia o cartaz.',
      'Ajude o vizinho com o barco.',
      'Torne-se membro do clube, pediu o pai.',
    ],
  },
  {
    code: 'it',
    name: 'Italian',
    walls: [
      '(?:vuoi (?:continuare a leggere|leggere tutto)|per continuare a leggere)[^.!?]{0,10}[,?] ?(?:abbonati|registrati|accedi|iscriviti)|registrati (?:gratis )?per (?:continuare|leggere)',
      'Vuoi continuare a leggere? Abbonati.',
    ],
    gifts: [
      '(?:sostieni|sostenete|aiuta) (?:il nostro (?:giornale|lavoro|giornalismo)|la nostra (?:redazione|informazione)|il giornalismo (?:libero|indipendente|di qualità)|l.informazione (?:libera|indipendente))|diventa (?:socio|socia|sostenitore|abbonato)(?: di [^.!?,]{2,40}| del [^.!?,]{2,40})? e (?:sostieni|aiuta)',
      'Diventa socio del Faro e sostieni chi scrive.',
    ],
    follow: [
      '(?:seguici|unisciti|iscriviti)(?: [^ ]{1,12}){0,3} (?:su|canale|gruppo) (?:facebook|instagram|twitter|x|whatsapp|telegram|youtube|tiktok|linkedin|threads|bluesky|viber|google (?:news|actualités|noticias|notícias|zprávy|správy|hírek|haberler))',
      'Seguici anche su WhatsApp',
    ],
    app: ['scarica (?:gratis )?la nostra app', 'Scarica la nostra app'],
    kept: [
      'Il faro è spento.',
      'La riproduzione riservata ai privati dura un mese.',
      'Seguici su WhatsApp, diceva il cartello, e nessuno seguiva.',
      'Aiuta il nostro vicino con la barca, disse.',
    ],
  },
  {
    code: 'fr',
    name: 'French',
    walls: [
      '(?:envie de|vous voulez|pour) (?:lire la suite|continuer (?:la|votre) lecture|poursuivre (?:la|votre) lecture)[^.!?]{0,6}[,?:] ?(?:abonnez|inscrivez|connectez|créez)-?[^ ]{0,5}|(?:créez|créer) (?:un|votre) compte (?:gratuit )?(?:pour|et) (?:lire|continuer|accéder)',
      'Pour lire la suite, abonnez-vous.',
    ],
    gifts: [
      "(?:soutenez|aidez|faites vivre) (?:une |la |le |un )?(?:presse|journalisme|média|information) (?:libre|indépendante?|de qualité|locale?)|devenez (?:membre|adhérente?|sociétaire|mécène) (?:de |du |d')[^.!?,]{2,40} et (?:soutenez|aidez)",
      'Devenez membre du Phare et soutenez ceux qui enquêtent.',
    ],
    app: ['téléchargez (?:gratuitement )?notre appli(?:cation)?', 'Téléchargez notre application'],
    kept: [
      'Le phare est éteint.',
      'Soutenez une presse libre, disait l’affiche, et personne ne donnait.',
      'Devenez membre du club, répétait son père.',
      'Pour lire la suite, il faut du temps.',
    ],
  },
  {
    code: 'pl',
    name: 'Polish',
    walls: [
      '(?:chcesz|by|aby|żeby) (?:czytać|przeczytać) (?:dalej|całość|więcej)[?,]? ?(?:wykup|kup|zaloguj|załóż|zarejestruj|subskrybuj|zostań)[^ ]{0,4}|zostań (?:naszym )?(?:subskrybent|prenumerator)[^ ]{0,4}',
      'Chcesz czytać dalej? Wykup dostęp.',
    ],
    follow: [
      '(?:śledź|obserwuj|polub|dołącz do|subskrybuj) (?:nas|nasz[^ ]{0,4}|naszego)(?: [^ ]{1,12}){0,3} (?:na|w) (?:facebook|instagram|twitter|x|whatsapp|telegram|youtube|tiktok|linkedin|threads|bluesky|viber|google (?:news|actualités|noticias|notícias|zprávy|správy|hírek|haberler))[a-z]{0,3}',
      'Obserwuj nas także na Facebooku, by nic nie przegapić.',
    ],
    app: ['(?:pobierz|ściągnij) naszą (?:bezpłatną )?aplikację', 'Pobierz naszą aplikację'],
    kept: [
      'Latarnia zgasła.',
      'Obserwuj nas na Facebooku, prosiła sołtyska.',
      'Chcesz czytać dalej, mówiła, to zapal lampę.',
      'Pobierz aplikację, głosił napis.',
    ],
  },
  {
    code: 'de',
    name: 'German',
    gifts: [
      'werde(?:n sie|t)? (?:jetzt )?(?:mitglied|genossin) (?:von|der|des|bei) [^.!?,]{2,40} und (?:unterstütz|förder|sicher)[^ ]{0,5}(?: sie| du)? (?:frei|unabhäng|journalis|bericht|redaktion|unser|recherch)[^ ]{0,10}',
      'Werden Sie Mitglied der Küstenpost und unterstützen Sie freie Berichte.',
    ],
    kept: ['Der Deich hält.', 'Werde Mitglied der Wehr und hilf mit, stand auf dem Zettel.'],
  },
];

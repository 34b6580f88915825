/** How pages word their notices on cookies, their forms and other requests, in languages of Eastern Europe and Asia. */
import type { Notices } from './notice-rules.js';

/** Folded, a dotted capital is an i and a dot above it, and a capital without one is an i. */
const turkish = (pattern: string): string => pattern.replaceAll('i', 'i\\u0307?').replaceAll('ı', '[ıi]');

export const notices: readonly Notices[] = [
  {
    code: 'cs',
    languages: ['cs', 'sk'],
    name: 'Czech and Slovak',
    cookies: [
      '(?:(?:tento|tyto|naše|tieto|táto|tato)(?: webové| internetové)? (?:web|stránky|stránka|portál|server) (?:používá|používají|využívá|využívají|používa|používajú)|(?:používáme|používame|využíváme|využívame)|(?:na|pro|pre) [^.!?]{3,50} (?:používáme|využíváme|používame))(?: [^ .!?]{2,14}){0,4} cookies?',
      'Tyto stránky používají soubory cookies, abychom věděli víc.',
    ],
    buttons: [
      '(?:přijmout|prijať|povolit|odmítnout|přijímám|souhlasím|súhlasím)(?: (?:vše|všechny|všetko|soubory|cookies|s cookies|jen|nezbytné))+|nastavení (?:souborů )?cookies|zásady (?:používání )?cookies',
      'Odmítnout vše',
    ],
    form: [
      '(?:vaše |zde |zadej |zadaj |zadejte |vložte |váš |vaši |svou |svůj |zadajte |platnou |platnú |potvrďte )*(?:e-?mailov(?:á|ou|ú) adres[ua]|e-?mail)|(?:požadavek|žádost|žiadosť) přijata?[^.!?]{0,20}|(?:něco|niečo) se nepovedlo[^.!?]{0,20}|(?:žádný|bez) spam[^.!?]{0,40}|více o (?:ochraně osobních údajů|zpracování)|(?:tvůj|tvoj|tvoja|tvá) e-?mail(?:ová adresa)?|chci (?:dostávat|odebírat) (?:newsletter|novinky)[^.!?]{0,40}|(?:chci|chcem) (?:vědět|vedieť)[^.!?]{2,30}|(?:souhlasím|súhlasím) (?:se zpracováním|so spracovaním|s podmínkami)[^.!?]{0,80}',
      'Zadejte svou e-mailovou adresu',
    ],
    walls: [
      '(?:již |už |ještě )?(?:máte|nemáte)(?: již| už| ještě)? (?:předplatné|účet|predplatné)\\?|jste (?:již |už )?předplatitel[^ ]{0,3}\\?|vaše předplatné (?:vypršelo|skončilo)|(?:celý |zbytek )?(?:článek|článku|text|článok)[^.!?]{0,30} (?:s předplatným|(?:jen |pouze |len )?(?:pro předplatitele|pre predplatiteľov))|(?:staňte se|buďte) součástí[^.!?]{0,60} a (?:získejte|podpořte|čtěte)[^.!?]{0,60}|(?:získejte|získajte) (?:neomezený |plný |okamžitý )?(?:přístup|prístup) k (?:článkům|článkom|obsahu|celému|plnému|archivu|archívu|textům|všem)[^.!?]{0,60}|(?:jen|pouze|len|exkluzivně) (?:pro předplatitele|pre predplatiteľov)|(?:předplatné|zrušit) (?:můžete|lze)(?: zrušit)? kdykoli',
      'Celý text si přečtete jen s předplatným',
      'Už máte účet? Vstupte',
    ],
    letters: [
      '(?:(?:nezmeškejte|nepropásněte|chcete|líbí|buďte|zůstaňte|nepřehlédněte)[^.!?]{0,60}[!?.,] ?)?(?:(?:přihlaste se|přihlásit se|prihláste sa) (?:k odběru|na odber) (?:našeho |našich |nášho |našich )?(?:newsletter|novinek|noviniek|zpráv|správ|článků|upozornění|zpravodaj)|(?:odebírejte|odoberajte|odebírat|odoberať|odebírej) (?:náš |naše |naši |nový )*(?:newsletter|novinky|zpravodaj|podcast))[^ .!?]{0,4}(?: [^ .!?]{1,16}){0,6}|(?:dostávejte|dostávajte|dostávej|získejte) (?:[^ .!?]{2,14} ){0,2}(?:novinky|zprávy|články|newsletter|správy)(?: [^ .!?]{1,14}){0,3} (?:e-?mail(?:em|om)|do schránky)|děkujeme za (?:přihlášení|registraci|odběr|potvrzení)|byli jste přihlášeni|potvrďte (?:odběr (?:newsletteru|novinek)|přihlášení k)',
      'Zůstaňte v obraze, přihlaste se k odběru novinek',
      'Děkujeme za odběr!',
    ],
    gifts: [
      '(?:(?:líbí|líbil|páčí|páčil|chcete)[^.!?]{3,60}\\? ?)?(?:podpořte|podporte) (?:nás|naš[eiu]|náš|nezávisl|redakc)[^ ]{0,4}|(?:přispějte|prispejte|darujte)(?: nám)? (?:na (?:nezávisl|žurnalis|novinář|redakc|provoz|chod|náš|naši)|a pomozte nám)[^ ]{0,10}|(?:staňte se|staňte sa) (?:naším |našimi |našou )?(?:podporovatel|dárcem|patron|podporovateľ)[^ ]{0,4}|(?:každý|váš) (?:příspěvek|dar) nám (?:pomáhá|pomůže)',
      'Líbí se vám náš web? Podpořte nás!',
    ],
    follow: [
      '(?:sledujte|sleduj|najdete|lajkujte) (?:nás|náš|naše)(?: [^ .!?]{1,14}){0,4} (?:na|v) (?:facebook|instagram|twitter|x|sociální|sociálny|youtube|google|linkedin|telegram|whatsapp)[^ ]{0,8}(?: sítích| sieťach)?|(?:líbil|zaujal|páčil)[^.!?]{0,30}(?:článek|článok|text)\\? ?(?:sdílejte|zdieľajte|pošlete|podělte)',
      'Zaujal vás text? Pošlete ho dál',
    ],
    rights: [
      'jakékoli(?:v)? (?:šíření|užití|kopírování|další)[^.!?]{0,60} bez [^.!?]{3,40} (?:zakázáno|zakázané)|(?:publikování|šíření|kopírování|přetiskování|další šíření)[^.!?]{0,60} bez (?:písemného |předchozího )?souhlasu[^.!?]{0,40} (?:zakázáno|zakázané)',
      'Kopírování obsahu bez souhlasu vydavatele je zakázáno',
    ],
    labels: [
      '(?:sdílejte|zdieľajte)(?: (?:článek|článok|ho|s|přáteli))*|vstoupit do disku[sz][ez]|zapojte se do disku[sz]e|(?:přidat|napsat|pridať|zobrazit) koment[^ ]{1,6}|(?:doba|čas) (?:čtení|čítania) ?:? ?\\d+ min[^ ]{0,4}|našli jste (?:v článku |v textu )?chybu|(?:další|více|viac) (?:článků|články|článkov|k tématu|k téme)(?: autora)?|poslechnout článek',
      'Přidat komentář',
    ],
    kept: [
      'Maják zhasl v noci na pondělí.',
      'Přihlaste se k odběru krve, vyzvala nemocnice.',
      'Úřad pokutoval web, který používá cookies bez souhlasu.',
      'Darujte krev, prosil lékař.',
      'Máte účet, řekl výčepní.',
    ],
  },
  {
    code: 'tr',
    name: 'Turkish',
    cookies: [
      turkish(
        '(?:(?:bu|web|internet) site(?:miz|si)?(?:de|nde)?|sitemiz(?:de|i)?|size daha iyi|deneyiminizi|kullanıcı deneyimini|sizlere daha)[^.!?]{0,90} çerez(?:ler)?(?:i|den)? (?:kullanıyoruz|kullanılmaktadır|kullanmaktayız|kullanır|kullanmaktadır)|çerez(?:ler)?(?:i)? (?:kullanıyoruz|kullanılmaktadır|kullanmaktayız)',
      ),
      'Deneyiminizi iyileştirmek için çerezleri kullanıyoruz.',
    ],
    buttons: [
      turkish(
        '(?:tümünü|tüm çerezleri|hepsini|çerezleri) (?:kabul et|reddet)|çerez (?:politikası|ayarları|tercihleri)|kabul ediyorum',
      ),
      'Tümünü reddet',
    ],
    form: [
      turkish(
        '(?:lütfen )?(?:geçerli bir )?e-?posta (?:adresiniz|adresinizi (?:girin|yazın|onaylayın)|adresi)|e-?mail adresinizi (?:girin|yazın)|geçerli bir e-?posta adresi gir(?:in)?|(?:isteğin|isteğiniz|talebiniz) alındı[^.!?]{0,10}|(?:bir sorun|hata) oluştu[^.!?]{0,10}|(?:ilk siz öğrenin|güncel kalın|haberdar olun)|[^.!?]{3,40} (?:ile güncel kalın|haberdar olun|ilk siz öğrenin)|istediğiniz zaman (?:çıkabilir|ayrılabilir)[^.!?]{0,20}|spam (?:yok|göndermiyoruz)|e-?posta adresin|[^.!?]{0,30}haberim olsun|adınız(?: soyadınız)?|(?:kişisel verilerimin|aydınlatma metnini)[^.!?]{3,80}',
      ),
      'E-posta adresinizi yazın',
    ],
    walls: [
      turkish(
        '(?:bu )?(?:içerik|haber|makale|yazı)[^.!?]{0,20} (?:abonelere|üyelere|abonelerimize|premium üyelere) (?:özel|açık)[^ ]{0,4}|bu ay(?:ki)? (?:\\d+ )?ücretsiz (?:haber|makale|içerik)[^.!?]{0,50}(?:hakkınız|kaldı|kullandınız|okudunuz)|\\d+ gün ücretsiz dene[^ ]{0,4}|istediğiniz (?:zaman|an) iptal ed(?:in|ebilirsiniz)|aboneliğiniz(?: [^ ]{2,12})? (?:sona erdi|bitti|doldu)|(?:zaten |hâlâ )?(?:abone|üye) (?:misiniz|değil misiniz)|(?:tüm|premium|bütün)[^.!?]{0,50} (?:erişmek|erişebilmek|okumak) için[^.!?]{0,30} (?:üye|abone) ol[^ ]{0,4}|(?:haberin|yazının|makalenin|içeriğin) (?:tamamını|devamını) okumak için[^.!?]{0,30} (?:üye|abone|giriş|kayıt|tıkla)[^ ]{0,8}(?: ol[^ ]{0,4})?|okumaya devam etmek için (?:yükselt|abonelik)[^ ]{0,8}',
      ),
      'Bu haber üyelere özeldir',
      'Haberin tamamını okumak için üye olun',
    ],
    letters: [
      turkish(
        '(?:[^.!?]{3,90} için |(?:haftalık|günlük|ücretsiz) ){0,2}(?:haber |e-?posta )?bülten(?:imize|e|ine|lerimize) (?:ücretsiz |hemen |şimdi |kolayca )*(?:abone ol(?:un|unuz)?|kayıt ol(?:un)?|kaydol(?:un)?|üye ol(?:un)?)|(?:haber )?(?:bültenimize |bültene )?(?:abone|kayıt) ol(?:dunuz|duğunuz için)[^.!?]{0,30}|(?:[^ .!?]{3,16} ){0,3}e-?posta(?:yla|nızla| ile|nıza) (?:[^ .!?]{3,16} ){0,2}(?:abone ol|kaydol|alın|gelsin|gönderelim)[^ ]{0,3}|aboneliğiniz (?:için teşekkür|onaylandı|tamamlandı)[^ ]{0,6}|(?:günün|haftanın|öne çıkan|önemli)[^.!?]{3,50} (?:e-?postanızda|gelen kutunuzda|e-?posta kutunuzda)',
      ),
      'Yeni haberler için haftalık bültenimize abone olun',
      'Aboneliğiniz için teşekkürler',
    ],
    gifts: [
      turkish(
        '(?:gazetemiz|gazetecili|haberci|yayıncılı|bağımsız|özgür|sitemiz|emeği)[^.!?]{0,40} (?:destek (?:olun|ol|vermek için|verin)|destekleyin|bağış yapın|sahip çıkın)|bağımsız (?:gazetecilik|habercilik|medya)[^.!?]{0,40}(?:okurlarının|okuyucularının|sizin|destekçilerinin) desteği|bize bağış yap[^ ]{0,4}|bağış yap(?:mak ister misiniz|ın$)',
      ),
      'Gazetemize bağış yapın',
    ],
    follow: [
      turkish(
        "google news'?(?:te|den)? (?:bizi )?(?:takip|abone)[^ ]{0,4}(?: [^ ]{2,6})?|(?:haberlerimizi|bizi)(?: [^ .!?]{1,14}){0,4} takip ed[^ ]{0,12}|(?:youtube|whatsapp|telegram) kanalımıza (?:abone|katıl)[^ ]{0,6}|gelişmelerden haberdar olmak için",
      ),
      'Google News’te takip edin',
    ],
    rights: [
      turkish(
        '(?:haberler|haberlerimiz|içerikler|yazılar|fotoğraflar)[^.!?]{0,40} (?:kaynak gösterilmeden|izinsiz|izin alınmadan)[^.!?]{3,40}|izinsiz (?:kopyalanamaz|kullanılamaz|alıntı yapılamaz)',
      ),
      'İçerikler izinsiz kullanılamaz',
    ],
    labels: [
      turkish(
        '(?:ücretsiz|hemen|şimdi) (?:üye ol|abone ol|kaydol|kayıt ol)(?:un)?|bu (?:makaleyi|yazıyı|içeriği) (?:paylaş(?:ın)?|dinle|yazdır)|haberi (?:sesli )?dinle|\\d+ (?:dk|dakika)(?:lık)? okuma(?: süresi)?|okuma süresi ?:? ?\\d+ (?:dk|dakika)|yorumları (?:görüntüle|göster|oku)|yorum(?: yapmak|larınızı yazmak) için (?:giriş|üye|oturum)[^.!?]{0,16}|ilk yorumu siz yap(?:ın)?',
      ),
      'Bu yazıyı paylaşın',
    ],
    kept: [
      'Fener pazartesi gecesi söndü.',
      'Mahkeme, izinsiz çerez kullanan siteye ceza kesti.',
      'Bağış yapmak isteyenler kuyruğa girdi.',
      'Bağımsız gazetecilik ödülü üç kişiye verildi.',
      'Okuma süresi uzadıkça gözleri yoruluyordu.',
    ],
  },
  {
    code: 'hu',
    name: 'Hungarian',
    cookies: [
      '(?:weboldalunk|oldalunk|honlapunk|az oldal|a weboldal|ez a weboldal|ez az oldal|a honlap)(?: [^ .!?]{1,16}){0,6} (?:sütiket|cookie-?kat|cookie-?t)(?: használ)?|(?:sütiket|cookie-?kat) használunk',
      'A weboldal sütiket használ',
    ],
    buttons: [
      '(?:összes|mindent|az összes süti|sütik) (?:elfogad|elutasít)[^ ]{0,6}|süti(?:k)? (?:beállítások|beállításai|kezelése)',
      'Összes elfogadása',
    ],
    form: [
      '(?:add meg |adj meg |írd be |adja meg )?(?:az? |egy )?(?:érvényes )?e-?mail[ -]?(?:c[íi]med|c[íi]me|c[íi]m)|feliratkozom|kérem az? (?:újdonságokat|hírlevelet)|hozzájárulok[^.!?]{3,80}|elfogadom az adatvédelmi[^.!?]{0,40}',
      'Add meg az e-mail címed',
    ],
    walls: [
      'ez a (?:tartalom|cikk|írás)[^.!?]{0,20} (?:előfizet|regisztrált)[^ ]{0,10}[^.!?]{0,30}(?:érhető el|elérhető|olvasható)|(?:az olvasás|a cikk)[^.!?]{0,20} folytatásához,? [^.!?]{0,20}(?:jelentkez|regisztrál|fizess|előfizet|lépj|bejelentkez)[^.!?]{0,30}|fizess(?:en)? elő(?:[,!.]| és| most| már)[^.!?]{0,40}|(?:csak|kizárólag) előfizetőknek',
      'A cikk olvasásának folytatásához jelentkezz be',
    ],
    letters: [
      '(?:(?:ne maradj|ne maradjon|szeretné|szeretnéd|tetszett|kíváncsi)[^.!?]{0,60}[!?.,] ?)?(?:iratkozz(?:on)? fel|feliratkozom|feliratkozás)(?: [^ .!?]{1,16}){0,3} (?:hírlev|e-?mailes hír)[^ ]{1,8}(?: hírekre)?|feliratkozás (?:e-?mailes )?hírekre|kap(?:j|d|jon|ja) (?:[^ .!?]{2,14} )?(?:híreket|cikkeket|értesítést) e-?mailben|köszönjük[^.!?]{0,12} feliratkoz[^ ]{1,8}',
      'Ne maradj le! Iratkozz fel a hírlevelünkre',
    ],
    gifts: [
      'támogas(?:d|s|sd|sa|sátok|son)[^ ]{0,3} (?:minket|bennünket|munkánk|a munkánk|lapunk|a lapot|a független|az újságír|a szerkesztőség)[^ ]{0,10}|adományozz(?:on)? (?:most|nekünk|lapunknak)|(?:minden|akár egy kis) (?:támogatás|adomány)[^.!?]{0,20} (?:számít|segít)[^ ]{0,6}',
      'Támogasd lapunkat!',
    ],
    follow: [
      '(?:köves(?:s|sen|setek)|kövesd|kövesse) (?:minket|bennünket|be az oldalunkat)(?: (?:is|a|az))*(?: (?:facebook|instagram|twitter|x|youtube|tiktok|google|telegram|közösségi)[^ ]{0,10})?|(?:oszd meg|ossza meg) (?:a cikket|az írást|ismerőseiddel|ismerőseivel|másokkal|barátaiddal|barátaival)',
      'Oszd meg a cikket másokkal!',
    ],
    labels: [
      'szólj(?:on)? hozzá|hozzászólok|olvasási idő ?:? ?\\d+ perc|\\d+ perc olvasás|adományozz|adományozok',
      'Olvasási idő: 3 perc',
    ],
    kept: [
      'A világítótorony hétfőn kialudt.',
      'Kövess minket, kiáltotta a révész.',
      'A bolt engedély nélkül gyűjtött sütiket, írta a hatóság.',
      'Adományozz ruhát, kérte a plébános.',
    ],
  },
  {
    code: 'fi',
    name: 'Finnish',
    cookies: [
      '(?:käytämme|sivusto(?:mme)? käyttää|tämä sivusto käyttää|verkkosivu(?:mme|sto)? käyttää)(?: [^ .!?]{1,16}){0,3} (?:evästeitä|cookie[^ ]{0,4})',
      'Sivustomme käyttää evästeitä',
    ],
    buttons: [
      'hyväksy (?:kaikki|vain|evästeet)(?: (?:välttämättömät|evästeet))*|hylkää kaikki|evästeasetukset',
      'Hyväksy kaikki evästeet',
    ],
    form: [
      '(?:syötä |anna |kirjoita )?(?:kelvollinen )?sähköposti(?:osoitteesi|osoite|si)|tilaa uutiset|pidä minut ajan tasalla|hyväksyn (?:tietosuoja|käyttöehdot|ehdot)[^.!?]{0,40}',
      'Anna sähköpostiosoitteesi',
    ],
    walls: [
      '(?:lue|jatka) (?:koko )?(?:juttu|jutun|artikkeli|artikkelin|lukemista)[^.!?]{0,20} (?:tilaamalla|tilaajana|kirjautumalla)|(?:juttu|artikkeli|sisältö) on (?:vain |avoinna )?tilaajille|oletko jo tilaaja',
      'Lue koko juttu tilaajana',
    ],
    letters: [
      '(?:(?:pysy|saat|haluatko)[^.!?]{0,40}[?,.! -]{1,3})?(?:tilaa|liity) (?:maksuton |ilmainen |viikoittainen )*(?:uutiskir[^ ]{1,8}|uutiset sähköpost[^ ]{1,8})|(?:saa|saat|vastaanota) (?:[^ .!?]{2,14} )?(?:uutisia|uutiset|juttuja|jutut|artikkelit) (?:[^ .!?]{2,14} )?sähköpost(?:itse|iisi|iin)|kiitos (?:uutiskirjeen )?tilauksesta',
      'Pysy mukana - tilaa uutiskirje',
    ],
    gifts: [
      'tue (?:riippumatonta|vapaata|laadukasta|työtämme|meitä|toimitustamme)(?: journalismia)?|lahjoita (?:nyt|meille|journalismille)|ryhdy (?:tukijaksi|kuukausilahjoittajaksi)',
      'Tue työtämme',
    ],
    follow: [
      'seuraa meitä(?: (?:myös|somessa|facebookissa|instagramissa|twitterissä|x:ssä|youtubessa|sosiaalisessa|mediassa|ja))+|jaa (?:juttu |artikkeli )?(?:facebookissa|twitterissä|whatsappissa|x:ssä)',
      'Jaa juttu Facebookissa',
    ],
    app: ['lataa (?:ilmainen )?(?:mobiili)?sovelluksemme', 'Lataa ilmainen sovelluksemme'],
    labels: [
      'kirjoita kommentti|lue kommentit|lukuaika ?:? ?\\d+ min[^ ]{0,4}|lahjoita(?: nyt)?',
      'Kirjoita kommentti',
    ],
    kept: [
      'Majakka sammui maanantaina.',
      'Lahjoita verta, pyysi lääkäri.',
      'Seuraa meitä, huusi luotsi.',
      'Sivusto käyttää vanhaa kuvaa.',
    ],
  },
  {
    code: 'vi',
    name: 'Vietnamese',
    cookies: [
      '(?:trang web(?: này)?|website(?: này)?|chúng tôi)(?: [^ .!?]{1,12}){0,5} sử dụng (?:các )?(?:tập tin )?cookies?',
      'Chúng tôi sử dụng cookie để hiểu bạn đọc.',
    ],
    buttons: ['chấp nhận (?:tất cả|cookies?)|chính sách cookies?|từ chối tất cả', 'Chấp nhận tất cả'],
    form: [
      '(?:nhập |điền )?(?:địa chỉ )?email(?: của bạn| hợp lệ)?|đã nhận yêu cầu[^.!?]{0,10}|cho mình biết nhé|đăng ký nhận tin|tôi đồng ý (?:nhận|với)[^.!?]{2,60}',
      'Nhập email của bạn',
    ],
    walls: [
      '(?:bài viết|nội dung|bài báo)(?: này)? (?:chỉ )?dành (?:riêng )?cho (?:hội viên|thành viên|người đăng ký|độc giả trả phí)(?: (?:trả phí|vip))?[.!]?$|(?:đăng nhập|đăng ký)(?: (?:thành viên|tài khoản|ngay|miễn phí))* để (?:đọc|xem) (?:tiếp|toàn bộ|đầy đủ|hết)(?: (?:bài viết|bài báo|bài|nội dung|tin))?[.!]?$',
      'Đăng ký tài khoản để xem toàn bộ bài viết',
    ],
    letters: [
      'đăng ký nhận (?:tin|tin tức|thông báo) qua email|nhận (?:tin|tin mới|tin tức|bài mới)[^.!?]{0,20} qua email|đăng ký (?:nhận )?(?:bản tin|newsletter)(?: (?:và|để|của|từ|miễn phí|hằng|mỗi)[^.!?]{0,60})?|cảm ơn (?:bạn )?(?:đã )?đăng ký|(?:đừng|không) bỏ lỡ (?:tin tức|bài viết|bản tin)[^.!?]{0,40}|nhận (?:ngay )?(?:những )?(?:bài viết|tin tức|tin mới|bản tin)[^.!?]{0,40} (?:email|hộp thư)[^.!?]{0,20}',
      'Đăng ký nhận bản tin để đọc mỗi sáng',
      'Cảm ơn bạn đã đăng ký!',
    ],
    gifts: ['(?:hãy )?(?:ủng hộ|đóng góp cho) (?:chúng tôi|tòa soạn|toà soạn|báo chí)', 'Hãy ủng hộ tòa soạn'],
    follow: [
      'theo dõi (?:chúng tôi|kênh|fanpage)(?: (?:trên|tại|của|qua|facebook|youtube|zalo|telegram|tiktok|google|news|chúng tôi|báo))+',
      'Theo dõi kênh YouTube của chúng tôi',
    ],
    app: ['tải (?:ngay |về )?(?:ứng dụng|app) của (?:chúng tôi|báo)', 'Tải ngay ứng dụng của chúng tôi'],
    rights: [
      '(?:cấm|nghiêm cấm) (?:sao chép|sử dụng lại|tái bản|đăng lại)(?: (?:dưới mọi hình thức|nội dung|bài viết|khi chưa|nếu)[^.!?]{0,50})?[.!]?$|(?:không được sao chép|ghi rõ nguồn)[^.!?]{0,60}',
      'Cấm sao chép dưới mọi hình thức',
    ],
    kept: [
      'Ngọn hải đăng đã tắt đêm qua.',
      'Theo dõi chúng tôi, ông nói, nhưng không ai theo dõi.',
      'Đăng ký xe để đi tiếp là việc lâu.',
      'Ủng hộ người nghèo là việc tốt.',
    ],
  },
  {
    code: 'hi',
    name: 'Hindi',
    cookies: [
      '(?:हम|यह वेबसाइट|हमारी वेबसाइट|यह साइट)[^।!?]{0,60} (?:कुकीज\\u093c?|कुकी) (?:का )?(?:उपयोग|इस्तेमाल) (?:करते हैं|करती है|करता है)',
      'यह वेबसाइट कुकीज़ का उपयोग करती है।',
    ],
    buttons: ['(?:सभी|कुकीज\\u093c?) (?:स्वीकार|अस्वीकार) करें|कुकी नीति', 'सभी स्वीकार करें'],
    form: [
      '(?:अपना |सही )(?:ईमेल|ई-?मेल|नाम)(?: पता| आईडी)? (?:दर्ज करें|डालें|लिखें|देखें)|आपका ईमेल(?: पता)?|अपडेट (?:पाएँ|पाएं)|मुझे भी बताते रहें|अनुरोध मिल गया',
      'अपना ईमेल पता डालें',
    ],
    walls: [
      'पूर[ीा] (?:खबर|लेख|स्टोरी) (?:पढ\\u093c?ने|देखने) के लिए[^।!?]{0,24} (?:लॉग ?इन|सब्सक्राइब|रजिस्टर|साइन अप) करें|यह (?:लेख|सामग्री|खबर) (?:केवल|सिर्फ\\u093c?) (?:सदस्यों|सब्सक्राइबर)[^।]{0,30}',
      'पूरा लेख पढ़ने के लिए साइन अप करें',
    ],
    letters: [
      '(?:[^।!?]{3,60} लिए )?हमारे न्यूज\\u093c?लेटर (?:से जुड\\u093c?ें|की सदस्यता लें|के लिए साइन ?अप करें)|(?:नवीनतम|ताज\\u093c?ा|विशेष)[^।!?]{3,50} (?:सदस्यता लें|(?:अपने )?इनबॉक्स में (?:प्राप्त करें|पाएं))|(?:सबसे )?ताज\\u093c?ा (?:खबरें|समाचार)[^।!?]{0,30} इनबॉक्स में (?:प्राप्त करें|पाएं)|न्यूज\\u093c?लेटर की सदस्यता (?:लें|सफल)|ईमेल (?:पर|से) (?:[^ ।!?]{2,10} ){0,2}(?:खबरें|समाचार|जानकारी) (?:पाएँ|पाएं|प्राप्त करें)',
      'ताज़ा लेखों के लिए हमारे न्यूज़लेटर से जुड़ें',
    ],
    follow: [
      '(?:अभी |हमें |हमारे |हमारा )*(?:व्हाट्सएप|व्हाट्सऐप|whatsapp|टेलीग्राम|telegram|फेसबुक|facebook|यूट्यूब|youtube|इंस्टाग्राम|instagram|ट्विटर|गूगल न्यूज\\u093c?)(?: (?:चैनल|ग्रुप|पेज|पर|को|से|हमें|हमारे))* (?:(?:फॉलो|जॉइन|ज्वाइन|शेयर|सब्सक्राइब|लाइक) (?:करें|करिए|कीजिए)|जुड\\u093c?(?:ें|िए))',
      'टेलीग्राम चैनल से जुड़ें',
    ],
    rights: ['(?:सर्वाधिकार|सभी अधिकार) सुरक्षित', 'सर्वाधिकार सुरक्षित।'],
    kept: [
      'प्रकाशस्तंभ सोमवार रात बुझ गया।',
      'टेलीग्राम पर शेयर की गई तस्वीर पुरानी थी।',
      'हम मिलकर नाव चलाते हैं।',
      'अपना नाम उसने रेत पर लिखा।',
    ],
  },
  {
    code: 'zh',
    name: 'Chinese',
    unparted: true,
    cookies: [
      '(?:我们|我們|本网站|本網站|本站|网站|網站)(?:会|會|将|將)?(?:使用|利用) ?cookies?[^。]{0,40}|(?:继续|繼續)(?:浏览|瀏覽|使用)(?:本|此|我们的|我們的)?(?:网站|網站|站|服务|服務)?[，,]?(?:即|表示|视为|視為|就|您)[^。]{0,8}(?:同意|接受)[^。]{0,24}',
      '本站使用Cookie来了解读者。',
    ],
    buttons: ['(?:接受|同意|拒绝|拒絕|允许|允許)(?:全部|所有)(?: ?cookies?)?|cookies? ?(?:设置|設定|政策)', '拒绝全部'],
    form: [
      '(?:请|請)?(?:输入|輸入|填写|填寫)(?:您的|你的|有效的|正确的|正確的)?(?:电子邮件|電子郵件|邮箱|電子信箱|電郵|email|e-mail)(?:地址)?|已收到(?:您的)?(?:请求|申請|申请|請求)|出了(?:点|點)(?:问题|問題)|(?:您的|你的)(?:邮箱|電子信箱|电子邮件|電子郵件|電郵)(?:地址)?|有新消息[，,]?(?:告诉|告訴|通知)我|(?:订阅|訂閱)(?:更新|最新消息)',
      '请输入您的邮箱地址',
    ],
    walls: [
      '(?:请|請)?先?(?:登录|登入|登錄|升级|升級|订阅|訂閱)(?:以|后|後)(?:(?:继续|繼續)(?:阅读|閱讀|查看|观看|觀看)?|(?:阅读|閱讀|查看|观看|觀看)(?:全文|完整|全部|更多|剩余|剩餘|本文|文章|内容|內容))[^。！!]{0,14}|(?:请|請)先?(?:登录|登入|登錄|购买|購買|开通|開通|订阅|訂閱)[^。！!]{0,8}(?:后|後|再|以)(?:(?:继续|繼續)(?:阅读|閱讀|查看|观看|觀看)?|(?:阅读|閱讀|查看|观看|觀看)(?:全文|完整|全部|更多|剩余|剩餘|本文|文章|内容|內容))[^。]{0,14}|(?:登录|登入|登錄)(?:查看|阅读|閱讀)(?:全文|全部|完整)[^。]{0,6}|(?:付费|付費|购买|購買|开通会员|開通會員|订阅|訂閱)(?:后|後)?(?:即可)?(?:解锁|解鎖|免费看|阅读全文|閱讀全文|查看全文)(?:全文|本文|全部|文章)?|(?:本文|此文章?|本篇(?:文章)?|(?:此|本)(?:内容|內容)|(?:这|這)(?:里|裡)是)[^。，,]{0,4}(?:(?:仅|僅|只)(?:供|限|对|對|向|开放给|開放給)[^。]{0,10}(?:会员|會員|订户|訂戶|订阅者|訂閱者|用户)|限(?:订户|訂戶|会员|會員)|(?:付费|付費|会员专享|會員專享)(?:内容|內容|文章))[^。]{0,12}|阅读全文(?:请|需)[^。]{0,24}|(?:成为|成為|加入)(?:付费|付費)?(?:会员|會員)[，,]?(?:即可|可|就能|才能)?(?:畅享|暢享|阅读|閱讀|解锁|解鎖|查看|观看|免费看)[^。]{0,20}|(?:已经|已經|已)是(?:会员|會員|订户|訂戶)(?:了吗)?[?？][^。]{0,10}|您的(?:订阅|訂閱|会员|會員)(?:已经|已經|已)?(?:到期|过期|過期)|(?:会员|會員)专享内容[，,][^。]{0,14}|(?:剩余|剩餘)[^。，,]{0,10}[，,](?:登录|登入|订阅|訂閱|付费|付費)(?:后|後)?(?:即可|可)?(?:查看|阅读|閱讀|观看)[^。]{0,10}',
      '请先登录以继续阅读',
      '本文仅对会员开放。',
    ],
    letters: [
      '(?:感谢|感謝)(?:您|你)?的?(?:订阅|訂閱|注册|註冊)(?:我们|我們|本刊|本报|本報|电子报|電子報)?|(?:您|你)?已(?:成功)?(?:订阅|訂閱)(?:我们的|我們的|本刊)?(?:电子报|電子報|新闻通讯|新聞通訊|邮件|通讯)?|(?:免费|免費|立即|点击|點擊|欢迎|歡迎)?(?:订阅|訂閱)(?:我们的|我們的|本刊的|本报的)?(?:更新|每日邮件|每日新聞信|新闻通讯|新聞通訊|简报|簡報|日报|電子報|电子报)(?:[，,][^。]{0,24})?|(?:请|請)(?:通过|透過|点击|點擊)[^。]{0,8}(?:确认|確認)您的(?:电子邮件|邮箱|訂閱|订阅|電子郵件)[^。]{0,4}|管理(?:订阅|訂閱)|(?:通过|透過|用)(?:邮件|電郵|電子郵件|电子邮件|email)(?:订阅|訂閱|接收|获取|獲取)(?:我们的|我們的)?(?:新消息|最新消息|新闻|新聞|更新|资讯|資訊|通知)?|每(?:月|周|週|日)(?:发送|發送|寄送)的(?:电子报|電子報)[^。]{0,40}',
      '感谢您的订阅！',
    ],
    gifts: [
      '(?:请|請|欢迎|歡迎|快来|快來)?(?:支持|赞助|贊助|赞赏|讚賞|打赏|打賞|捐款支持|捐款给|捐款給|赞赏支持|讚賞支持)(?:我们|我們|作者|本报|本報|本刊|本站)吧?|(?:如果|要是)?(?:您|你)?(?:觉得|覺得|喜欢|喜歡)[^。！!]{2,30}[，,](?:欢迎|歡迎|请|請)(?:打赏|打賞|赞赏|讚賞|赞助|贊助|加入我们|加入我們)[^。]{0,30}|(?:您|你)(?:愿意|願意|可以)(?:捐款|赞助|贊助)[^。]{0,16}[?？]|(?:请|請)(?:捐款|訂閱|订阅)(?:到|给|給)?"[^"。]{2,16}"|定期定[额額](?:支持|捐款|赞助|贊助)[^。]{0,12}|用(?:行动|行動)支持[^。]{0,12}|[^。，,]{2,16}[,，](?:请|請)支持(?:我们|我們)|微信扫一扫[^。]{0,4}(?:赞赏|打赏|支持)[^。]{0,10}',
      '歡迎贊助我們',
      '如果觉得文章有用，欢迎打赏作者',
    ],
    follow: [
      '(?:请|請|欢迎|歡迎)(?:订阅|訂閱|关注|關注)(?:我们|我們)的?[^。，,]{0,16}|(?:获取|獲取|想看|想知道|了解)?更多(?:精彩|资讯|資訊|内容|內容|新闻|新聞|干货|好文|信息|报道|報導|精彩内容)[^。，,]{0,4}[,，]?(?:敬)?(?:请|請|欢迎|歡迎)(?:关注|關注|追蹤|订阅|訂閱|扫码|掃碼|点击|點擊|下载|下載|登录|访问)[^。]{0,40}|(?:点击|點擊)(?:上方|下方|文末)[^。，,]{0,4}(?:蓝字|藍字|蓝色|名片|卡片|公众号|二维码|二維碼)[^。，,]{0,4}(?:关注|關注|订阅|加入)?[^。，,的]{0,12}|(?:点击|點擊)(?:上方|下方)(?:关注|關注|订阅|訂閱)(?:我们|我們)|(?:点个|點個)(?:赞|讚|"?在看"?)[^。的]{0,12}|(?:觉得|覺得|喜欢|喜歡)[^。！]{0,16}[，,?？](?:请|請|记得|記得|欢迎|就)?(?:点赞|點讚|按讚|转发|轉發|分享|追蹤|点个)[^。的]{0,30}|(?:转发|轉發)?分享(?:给|給)(?:更多|你的|您的|身边|身邊)[^。]{0,16}|(?:同步|立即)?(?:追蹤|关注|關注|订阅|訂閱)(?:我们|我們)的? ?(?:google|line|ig|fb|telegram|youtube|instagram|facebook|粉专|粉專)[^。]{0,24}|(?:官方)? ?(?:telegram|line|youtube|facebook|whatsapp) ?(?:频道|頻道|群组|群組|粉專|专页)[:：，,][^。]{0,40}|(?:加入|追蹤|按讚)(?: ?(?:ig|fb|line|粉絲專頁|粉絲團|好友|官方帳號)){1,3}|(?:识别|識別|长按|長按|扫描|掃描)[^。，,]{0,8}二(?:维|維)(?:码|碼)[，,]?(?:关注|關注|加入|下载|下載|添加|订阅|訂閱|进群|领取|領取|即可|获取|獲取)[^。，,的]{0,20}',
      '歡迎訂閱我們的頻道',
      '点击上方蓝字关注灯塔夜读',
    ],
    app: [
      '(?:下载|下載)(?:我们的|我們的|本报)?(?:app|应用|客户端|客戶端)[，,](?:阅读|閱讀|看|查看|随时|隨時)[^。]{0,20}',
      '下载App，查看更多内容',
    ],
    rights: [
      '(?:版权声明|版權聲明)[:：][^。]{0,50}|本文(?:版权|版權|著作权|著作權)(?:归|歸)[^。]{0,40}|(?:转载|轉載)(?:请|請)(?:注明|註明)(?:出处|出處|来源|來源)[^。]{0,20}|本文(?:仅|僅)代表作者[^。]{0,6}(?:观点|觀點|立场|立場)[^。]{0,30}|(?:来源|來源)[:：][^。]{0,10}如有侵(?:权|權)[^。]{0,16}|如有侵(?:权|權)[，,]?(?:请|請)?联?聯?[系繫]?[^。]{0,12}(?:删除|刪除)|(?:未经|未經)[^。]{0,10}(?:授权|許可|授權|许可|同意)[，,]?(?:请勿|請勿|不得|严禁|嚴禁)(?:转载|轉載|使用|复制|複製)[^。]{0,12}|(?:转载|轉載)必究',
      '转载请注明出处',
    ],
    labels: [
      '分享(?:这篇|這篇|本)(?:文章|新闻|新聞)|(?:发表|發表|查看|瀏覽|浏览)(?:评论|評論|留言)|参与讨论|參與討論|(?:请)?(?:登录|登入|登錄)(?:后|後)(?:发表)?(?:评论|評論|留言)|(?:收听|收聽)(?:本文|新闻|新聞|文章)|(?:阅读|閱讀)(?:时间|時間)[:：]?(?:约|約)? ?\\d+ ?分(?:钟|鐘)|往期(?:推荐|回顾|精选|文章)|更多精彩(?:内容)?|(?:继续|繼續)(?:阅读|閱讀)',
      '发表评论',
    ],
    kept: [
      '灯塔在星期一夜里熄灭了。',
      '本文仅讨论技术内容。',
      '订阅更新很慢，老人说。',
      '点赞的人排成长队。',
      '分享给更多的孩子，是她的心愿，她说。',
      '支持我们的邻居修船，他说。',
      '扫描后的二维码模糊不清。',
    ],
  },
  {
    code: 'ja',
    name: 'Japanese',
    unparted: true,
    cookies: [
      '(?:このサイト|当サイト|本サイト|当ウェブサイト|本ウェブサイト|当社)(?:で)?は[^。]{0,40}(?:クッキー|cookies?)を?(?:使用|利用)(?:して|し|します)[^。]{0,60}|[^。]{2,30}(?:向上|改善)[^。]{0,10}ため[^。]{0,16}(?:クッキー|cookie)[^。]{0,30}',
      '当サイトではCookieを利用しています。',
    ],
    buttons: ['すべて(?:に)?(?:同意(?:する)?|許可する|拒否する)|(?:cookie|クッキー)の?設定', 'すべて拒否する'],
    form: [
      '(?:有効な)?(?:メールアドレス|お名前)(?:を)?(?:ご?入力|確認)?(?:して)?(?:ください)?|同意する|登録していただくことで[^。]{0,40}|リクエストを受け付けました|(?:ニュース|最新情報|お知らせ)を受け取る|(?:新着|最新)?情報を届けて|いつでも(?:解除|解約|配信停止)[^。]{0,16}|エラーが発生しました',
      'メールアドレスを入力してください',
    ],
    walls: [
      '(?:この記事|本文|記事)の(?:続き|全文)[^。]{0,30}(?:会員|登録|ログイン|購読|プラン|有料|読み放題|必要)[^。]{0,14}|無料アカウント[^。]{0,12}(?:作成|登録)[^。]{0,30}|月額[\\d,，]+円[^。]{0,30}(?:読め|お読み|放題|購読)[^。]{0,14}|(?:プレミアム|有料)?(?:会員|メンバー|購読者)限定(?:の?(?:記事|コンテンツ|ページ))?(?:です)?|登録すると[^。]{0,20}お読み[^。]{0,12}|この先は有料[^。]{0,6}|すでに(?:購読者|会員|ご?登録)[^。]{0,12}(?:方は|ログイン)[^。]{0,14}|今すぐ購読[^。]{0,12}|(?:この)?(?:続き|全文|残り)を?(?:よむ|読む|みる|見る|ご覧になる|お読みになる)に(?:は)?、?(?:[^。]{0,20}(?:会員|登録|ログイン|購入|購読|有料|プラン|メンバー|課金)[^。]{0,20}|$)|(?:購入|購読|会員登録|登録|ログイン|課金)(?:すると|して|後に?|いただくと)、?(?:この)?(?:続き|全文|すべて|全て|残り|記事)[^。]{0,4}(?:を|の内容を|が)?[^。]{0,4}(?:読|よ|見|み|ご覧|お読み|閲覧|楽しめ)[^。]{0,12}|(?:この記事|続き|ここから先?)は有料(?:です|記事です|となります)|(?:メンバーシップ|サブスク|購読者)限定|新規会員登録|会員の方は(?:こちら|ログイン)[^。]{0,8}|(?:会員|メンバー)ですか',
      'この記事の全文を読むには購読が必要です',
      '月額800円で全記事をお読みいただけます。',
    ],
    letters: [
      '(?:無料)?(?:メルマガ|メールマガジン|ニュースレター)(?:に|を)?(?:ご?登録|購読)(?:して|すると)[^。]{0,30}(?:受け取|届|ください|ましょう|いち早く)[^。]{0,14}|(?:無料)?(?:メルマガ|メールマガジン)(?:会員)?(?:募集中|登録(?:はこちら)?)|(?:新着|最新|注目)(?:記事|情報|ニュース)[^。]{0,20}(?:お届けします|配信します|配信中|受け取れます)|(?:ご?購読|ご?登録)(?:いただき)?ありがとうございま[すし][^。]{0,3}|登録が完了しました|メールで(?:最新の?)?(?:ニュース|記事|情報|お知らせ)を受け取る|(?:最新|新着)(?:情報|記事|ニュース)をメールで(?:受け取|お届け|配信)[^。]{1,8}|メールアドレスの?を?確認$',
      'メルマガに登録して、最新の記事を受け取りましょう',
      'ご購読ありがとうございます！',
    ],
    gifts: [
      '(?:(?:皆様|皆さま|みなさま|読者)(?:から)?の|ぜひ|どうか|よろしければ|[^。]{2,14}への?){0,2}(?:ご支援|ご寄付|ご協力|サポート|寄付|カンパ)(?:を)?(?:お願い(?:します|いたします|しております|しています)|はこちら(?:から)?|ください|募集中)|[^。]{0,14}寄付(?:する$|して(?:いただけますか|ください|[^。]{1,24}(?:ご協力|ご支援|支え)(?:ください|ましょう)))|(?:独立|自由)した報道[^。]{0,12}(?:ご協力|ご支援|支え)[^。]{0,16}',
      '皆様のご支援をお願いいたします',
    ],
    follow: [
      '(?:著者|筆者|この記者|編集部)をフォロー(?:する|して[^。]{1,10})?|高評価[と、・]?チャンネル登録[^。]{0,16}|この記事が(?:気に入ったら|役に立ったら|面白かったら|良かったら|よかったら)[^。]{0,24}(?:フォロー|シェア|いいね|サポート|登録)[^。]{0,14}|(?:facebook|x|instagram|twitter|youtube|line|sns)(?:ページ|アカウント|チャンネル)?(?:に|を|で|の)?(?:いいね|フォロー|シェア|友だち追加|チャンネル登録)(?:する|して(?:ください|ね)|はこちら|しよう|[!！])?',
      'この記事がよかったらシェア！',
    ],
    app: [
      'アプリで(?:続きを)?(?:読む|見る|開く)|(?:公式)?アプリを?(?:ダウンロード|インストール)(?:する|はこちら)?',
      'アプリで読む',
    ],
    rights: [
      '(?:当サイト|本サイト|当社|本紙|記事)[^。]{0,24}無断(?:転載|複製|使用)[^。]{0,20}(?:禁じ|禁止|お断り)[^。]{0,8}',
      '本サイトの記事の無断転載はお断りします',
    ],
    labels: [
      'コメントを?(?:残す|する|追加(?:する)?|見る)|議論に参加する|[^。]{0,14}メンバーになってコメント[^。]{0,14}|この記事は(?:約)? ?\\d+分で読めます|目次[へに]戻る|関連記事を(?:読む|見る)|(?:こちら|この|次)の?記事も(?:おすすめ|読まれています|どうぞ)|あわせて読みたい記事',
      'コメントを残す',
    ],
    kept: [
      '灯台は昨夜消えた。',
      '議論に参加する生徒は増えている。',
      '寄付する人の半分は町の外に住む。',
      '会員限定の鍵を三人が持つ。',
      '登録が完了した船は三隻だ。',
      'ご支援をお願いした村長は頭を下げた。',
    ],
  },
  {
    code: 'ko',
    name: 'Korean',
    cookies: [
      '(?:이|본|당|저희) ?(?:웹사이트|사이트|서비스|홈페이지)는[^.]{0,50}쿠키를 사용(?:합니다|하고 있습니다)|[^.]{2,40}위해 (?:분석 )?쿠키를 사용(?:합니다|하고 있습니다)',
      '이 사이트는 편의를 위해 쿠키를 사용합니다.',
    ],
    buttons: ['모두 (?:수락|동의|허용|거부)(?:하기)?|쿠키 (?:설정|정책)', '모두 허용'],
    form: [
      '(?:올바른 |유효한 )?이메일(?: ?주소)?(?:를)?(?: ?(?:입력|확인)(?:하세요|해 ?주세요)?)?|이름|요청을 받았[^.]{1,4}|새 소식 (?:받을래요|받기)|구독하기|언제든 (?:구독 )?(?:해지|취소)[^.]{0,12}|문제가 생겼[^.]{1,4}',
      '이메일 주소를 입력하세요',
    ],
    walls: [
      '(?:유료 ?)?(?:회원|구독자) ?전용(?: ?(?:기사|콘텐츠|서비스)(?:입니다)?|입니다)|(?:여기부터|이후|나머지|남은)(?:는| 내용은| 기사는| 글은)[^.]{0,30}(?:구독|회원|로그인|유료)[^.]{0,30}니다|(?:무료로 )?(?:구독|가입|로그인)(?:하고|하면|하시면| ?후) [^.]{0,24}(?:읽기|보기|이용할 수 있(?:습니다|어요)|볼 수 있(?:습니다|어요)|읽을 수 있습니다|읽으실 수 있습니다)|(?:계속|전문을|기사를|이어서|이 기사를)[^.]{0,14}(?:읽으려면|보려면|보시려면|읽으시려면) [^.]{0,24}(?:하세요|필요합니다|주세요|하십시오)|(?:전체 )?기사(?:는|를) [^.]{0,12}(?:로그인|구독|회원)[^.]{0,14}제공됩니다|이 (?:기사|글|콘텐츠)는 [^.]{0,20}(?:회원|구독자)[^.]{0,16}니다|언제든(?:지)? (?:해지|취소)할 수 있습니다',
      '여기부터는 회원만 볼 수 있습니다',
      '구독하면 전문을 읽을 수 있습니다.',
    ],
    letters: [
      '(?:[^.]{2,30}[,] ?)?(?:사이트에서 )?뉴스레터를? ?(?:무료로 )?(?:구독하고|신청하고|구독하시고|받아)[^.]{0,30}(?:받아 ?보세요|보세요|보기|만나보세요|받으세요)|(?:[^.]{2,30}, ?)?사이트에서 뉴스레터를 구독하세요|뉴스레터를? ?구독해 ?주셔서 감사합니다|무료 뉴스레터입니다|이메일로 (?:[^ .]{1,6} ){0,2}(?:구독하기|구독하세요|받아 ?보기|받아 ?보세요)|(?:[^ .]{2,8} )?정기 ?구독 ?신청[^가-힣]{0,3}$',
      '뉴스레터를 신청하고 아침마다 받아보세요.',
    ],
    gifts: [
      '(?:[^.]{2,30} )?(?:후원해 ?주세요|후원 ?부탁드립니다)|(?:[^ .]{2,10} )?후원하기[ !>→]{0,3}$|커피 한 잔 (?:후원|사주)[^.]{0,8}|(?:오직 )?(?:독자|구독자|후원자|후원 회원) ?여러분의 (?:힘|후원|구독|참여)[^.]{2,40}(?:입니다|됩니다|만듭니다)',
      '계좌 이체로 후원해 주세요.',
    ],
    follow: [
      "(?:'[^']{2,16}' )?(?:[^ .]{2,10}, ?)?네이버(?: 메인)?(?:에서)? ?[^.]{0,16}(?:구독하기|구독하세요|받아보세요|받아 ?보세요|만나보세요)|(?:[^ .]{2,10} )?(?:홈페이지|네이버 ?tv|유튜브|페이스북|인스타그램)(?: 채널)? ?바로가기[^가-힣]{0,4}$|(?:[^ .]{2,10} )?(?:네이버 )?구독하기 버튼을? ?[^.]{0,12}|카카오톡 채널을? ?추가해 ?[^.]{0,6}|(?:독자|시청자) ?여러분의 (?:소중한 )?(?:제보|의견|참여)[^.]{0,16}(?:기다립니다|듣고 싶습니다|받습니다)|(?:다양한 채널에서|클릭 한 번이면)[^.]{0,20}(?:만나보세요|구독)",
      '▶ 네이버에서 등대일보 구독하기',
      '▶ 등대일보 홈페이지 바로가기',
    ],
    rights: [
      '(?:저작권자|ⓒ|©|copyright)?.{2,50}무단 ?(?:전재|복제|배포|수집|도용).{0,40}금지',
      'ⓒ 등대일보 & deungdae.kr, 무단 전재 및 재배포 금지',
    ],
    labels: [
      '(?:본문|기사|메뉴|메인 메뉴로?) ?바로 ?가기|(?:뉴스|기사) ?듣기|텍스트 음성 변환|이 기사를 추천합니다|앱(?:을 통해|에서|으로) ?(?:만나보세요|열기|보기)|(?:[^ .]{2,8} ?)?앱 ?다운로드|언론사가 주요 ?기사로 선정한 기사입니다|sns ?공유|알림 ?받기|(?:인기|랭킹|많이 본|이 시각 주요|주요) ?뉴스|친구에게 ?공유(?:하기)?|댓글을? ?(?:남겨 ?주세요|달아 ?주세요)|의견 ?쓰기|세 ?줄 ?요약|앱에서 ?보기|제보는 카카오톡 [^.]{2,20}',
      '세 줄 요약',
    ],
    kept: [
      '등대는 월요일 밤에 꺼졌다.',
      '후원하기로 한 사람은 셋이었다.',
      '홈페이지 바로가기를 막은 것은 회사였다.',
      '법은 무단 전재를 금지한다.',
      '회원 전용 주차장은 비어 있었다.',
      '채널을 추가로 개통하는 데 3년이 걸렸다.',
    ],
  },
  {
    code: 'ar',
    name: 'Arabic',
    cookies: [
      '(?:نستخدم|نحن نستخدم|يستخدم (?:هذا )?(?:الموقع|موقعنا))[^.!؟]{0,20} ?(?:ملفات تعريف الارتباط|الكوكيز|ملفات الارتباط)',
      'يستخدم هذا الموقع ملفات تعريف الارتباط.',
    ],
    buttons: ['(?:قبول|رفض|الموافقة على) (?:الكل|جميع [^.]{2,24})|سياسة ملفات تعريف الارتباط', 'رفض الكل'],
    form: [
      '(?:أدخل |اكتب )?(?:عنوان )?(?:بريدك|البريد|بريد) (?:الإلكتروني|إلكتروني)(?: صالحا| صالحًا| صحيحا)?|تم استلام الطلب|اشترك(?: الآن)?|أرسلوا لي (?:الجديد|الأخبار)|حدث خطأ',
      'أدخل بريدك الإلكتروني',
    ],
    walls: [
      '(?:سجل|سجلوا) (?:الدخول|دخولك) (?:لمتابعة|لمواصلة|لإكمال|لقراءة)[^.!؟]{0,24}',
      'سجل الدخول لقراءة المقال كاملا',
    ],
    letters: [
      '(?:تلق[\\u064b-\\u0652]{0,3}|استلموا) [^.!؟]{2,30} (?:عبر|في|على) (?:البريد|بريدك)[^.!؟]{0,14}|(?:الاشتراك|اشتراك) في (?:الأخبار|النشرة|نشرتنا)[^.!؟]{0,24}(?:بالبريد|البريدية|الإخبارية|الإلكتروني)[^.!؟]{0,14}|(?:انضم|انضموا) (?:إلى )?(?:ل)?نشرتنا[^.!؟]{0,20}|احصل على (?:آخر|أحدث) (?:الأخبار|المستجدات|التحديثات)[^.!؟]{0,30}(?:بريدك|البريد)[^.!؟]{0,16}|هل تريد الاشتراك في [^.!؟]{0,10}(?:نشرت|النشرة)[^.!؟]{0,24}|(?:سجل|أدخل) بريدك[^.!؟]{0,12} (?:ليصلك|لتصلك|للحصول)[^.!؟]{0,24}|شكرا (?:لك )?(?:على )?(?:اشتراكك|لاشتراكك)',
      'احصل على آخر الأخبار في بريدك',
    ],
    follow: ['(?:شارك|شاركوا) (?:المقال|الخبر)(?: (?:مع|على)[^.!؟]{0,24})?[.!]?$', 'شارك المقال مع أصدقائك'],
    kept: ['انطفأت المنارة ليلة الاثنين.', 'احصل على تصريح قبل الإبحار.', 'سجل الدخول إلى الميناء ثلاثون قاربا.'],
  },
  {
    code: 'el',
    name: 'Greek',
    cookies: [
      '(?:χρησιμοποιούμε|(?:αυτός ο|ο) ιστότοπος[^.!;]{0,10} χρησιμοποιεί|η (?:σελίδα|ιστοσελίδα)[^.!;]{0,10} χρησιμοποιεί) (?:τα )?cookies?',
      'Η σελίδα μας χρησιμοποιεί cookies',
    ],
    buttons: ['αποδοχή όλων|απόρριψη όλων|ρυθμίσεις cookies|πολιτική cookies', 'Αποδοχή όλων'],
    form: [
      '(?:το |εισάγετε το |βάλτε το )?e-?mail σ(?:ας|ου)|εγγραφή|θέλω να (?:μαθαίνω|λαμβάνω)[^.!;]{2,30}|(?:συμπλήρωσε|συμπληρώστε|δώστε)[^.!;]{2,30}e-?mail|το αίτημα ελήφθη|μείνετε ενημερωμένοι',
      'Εισάγετε το email σας',
    ],
    letters: [
      'εγγραφή για (?:τα )?νέα (?:μέσω|με|στο) [^.!;]{0,20}|λάβετε (?:τα )?(?:νέα|άρθρα|ειδήσεις)[^.!;]{0,40}e-?mail[^.!;]{0,10}',
      'Λάβετε τα νέα μας στο email σας',
    ],
    rights: [
      'όλα τα δικαιώματα (?:διατηρούνται|κατοχυρωμένα)|απαγορεύεται η (?:αναδημοσίευση|αναπαραγωγή|αντιγραφή)[^.!;]{0,60}',
      'Απαγορεύεται η αντιγραφή',
    ],
    labels: ['ακολουθήστε μας', 'Ακολουθήστε μας'],
    kept: ['Ο φάρος έσβησε τη Δευτέρα.', 'Ακολουθήστε μας, φώναξε ο ναύτης.', 'Το email σας, είπε, χάθηκε.'],
  },
  {
    code: 'he',
    name: 'Hebrew',
    cookies: [
      '(?:אתר זה|האתר|אנו|אנחנו)(?: שלנו)? (?:משתמש|עושה שימוש|משתמשים|עושים שימוש) ב-?(?:עוגיות|קבצי cookie|קובצי cookie|cookies)',
      'האתר משתמש בעוגיות',
    ],
    buttons: ['(?:אישור|קבלת|דחיית) (?:הכל|כל העוגיות)|מדיניות (?:עוגיות|cookies)', 'אישור הכל'],
    form: [
      '(?:הזינו |הכניסו )?(?:את )?(?:כתובת )?(?:המייל|האימייל|הדוא"ל) ?(?:שלכם|שלך)|יש להזין (?:כתובת )?(?:אימייל|מייל)[^.!?]{0,12}|הבקשה התקבלה|אשמח להתעדכן|הישארו מעודכנים',
      'הזינו את המייל שלכם',
    ],
    letters: [
      '(?:הירשמו|הרשמו) לעדכונים[^.!?]{0,20}|הרשמה לעדכונים(?: (?:במייל|באימייל|בוואטסאפ|בדוא.?ל))?[.!]?$|קבלו (?:עדכונים|חדשות|כתבות)[^.!?]{0,16} (?:במייל|באימייל|בדוא.?ל|למייל)',
      'הירשמו לעדכונים במייל',
    ],
    walls: ['(?:הכתבה|המאמר|התוכן)(?: המלא| המלאה)? למנויים בלבד', 'המאמר המלא למנויים בלבד'],
    kept: ['המגדלור כבה ביום שני בלילה.', 'האתר נחשף בחפירה.', 'הכתבה נכתבה בחורף.'],
  },
  {
    code: 'fa',
    languages: ['fa', 'ar'],
    name: 'Persian',
    cookies: [
      '(?:این (?:سایت|وب ?سایت)|ما) از کوکی[^.!؟]{0,12} استفاده می ?کن(?:د|یم)',
      'این سایت از کوکی‌ها استفاده می‌کند',
    ],
    buttons: ['(?:پذیرش|قبول|رد) همه(?: کوکی ?ها)?', 'پذیرش همه'],
    form: [
      'نشانی ایمیل شما|دریافت (?:خبرها|اخبار)|من را هم باخبر کنید|(?:لطفا )?(?:ایمیل خود|یک نشانی ایمیل معتبر|آدرس ایمیل خود) را وارد (?:کنید|نمایید)|یک نشانی ایمیل معتبر وارد کنید|خبرنامه',
      'ایمیل خود را وارد کنید',
    ],
    walls: [
      'برای (?:ادامه|خواندن|مشاهده)[^.!؟]{0,24} (?:وارد شوید|ثبت ?نام کنید|عضو شوید|مشترک شوید)|این (?:مطلب|محتوا|مقاله) (?:ویژه|مخصوص|فقط برای) (?:مشترکان|اعضا)[^.!؟]{0,20}',
      'برای ادامه مطالعه ثبت نام کنید',
    ],
    letters: [
      'دریافت (?:خبرها|اخبار|خبر) (?:با|از طریق|در) ایمیل|(?:تازه ?ها|خبرها|اخبار|جدیدترین [^ ]{2,10}) را (?:با|از طریق|در) ایمیل دریافت کنید|(?:برای|با|جهت)[^.!؟]{3,70}خبرنامه[^.!؟]{0,40} (?:شوید|کنید)',
      'برای دریافت خبرها در خبرنامه ما عضو شوید',
    ],
    app: ['(?:اپلیکیشن|برنامه) ما را (?:دانلود|نصب) کنید', 'اپلیکیشن ما را نصب کنید'],
    labels: ['نظر خود را (?:بنویسید|ثبت کنید|وارد کنید)', 'نظر خود را ثبت کنید'],
    kept: ['فانوس دریایی شب دوشنبه خاموش شد.', 'برای ادامه راه وارد تونل شدند.', 'ما از کوه بالا رفتیم.'],
  },
  {
    code: 'bg',
    name: 'Bulgarian',
    cookies: [
      '(?:използваме|(?:този|нашият) (?:уебсайт|сайт) използва|сайтът използва)[^.!?]{0,16} (?:бисквитки|cookies)',
      'Този сайт използва бисквитки',
    ],
    buttons: ['(?:приемам|приеми|отказвам) (?:всички|всичко|бисквитките)|настройки за бисквитки', 'Приемам всички'],
    form: [
      '(?:вашият |въведи |въведете )?(?:вашия |своя |валиден )?(?:имейл|e-?mail)(?: адрес)?|заявката е получена|твоят имейл|абонирай(?: ме)?|искам да (?:научавам|получавам)[^.!?]{2,30}|възникна проблем',
      'Въведете вашия имейл',
    ],
    walls: [
      '(?:съдържанието|статията|текстът)[^.!?]{0,16} (?:е )?(?:достъпн[аои] )?само за абонати',
      'Съдържанието е достъпно само за абонати',
    ],
    letters: [
      'абонир[^ ]{2,8} (?:се )?за новини[^.!?]{0,6} (?:по|на) (?:имейл|e-?mail)|получавай(?:те)? (?:[^ .!?]{2,14} )?(?:новини|новините|статии|известия|бюлетина)[^.!?]{0,20} (?:имейл|пощата|e-?mail)[^.!?]{0,14}',
      'Получавайте новините на имейла си',
    ],
    follow: [
      'абонирайте се за (?:нашия |нашата )?(?:telegram|телеграм|youtube|viber)[^.!?]{0,40}|(?:последвайте|следвайте|следете) ни[^.!?]{0,10} (?:в|във|на) (?:социалните мрежи|instagram|инстаграм|facebook|фейсбук|google|youtube|viber|telegram)',
      'Следете ни в социалните мрежи',
    ],
    kept: ['Фарът угасна в понеделник.', 'Следвайте ни, викаше лодкарят.', 'Сайтът на разкопките е до реката.'],
  },
  {
    code: 'th',
    name: 'Thai',
    unparted: true,
    cookies: ['(?:เว็บไซต์นี้|เว็บไซต์ของเรา|เรา)(?:มีการ)?ใช้(?:งาน)?คุกกี้.{0,60}', 'เว็บไซต์นี้ใช้คุกกี้'],
    buttons: ['(?:ยอมรับ|ปฏิเสธ)(?:ทั้งหมด|คุกกี้)|นโยบายคุกกี้', 'ยอมรับทั้งหมด'],
    form: ['(?:กรอก)?อีเมลของคุณ|กรุณากรอกอีเมล[^ ]{0,20}|รับข่าวสาร(?:ล่าสุด)?', 'กรอกอีเมลของคุณ'],
    letters: ['(?:สมัคร)?รับข่าวสาร(?:ล่าสุด)?ทางอีเมล.{0,60}', 'รับข่าวสารทางอีเมล'],
    gifts: ['ร่วมบริจาค(?:ให้เรา|สนับสนุนเรา)?', 'ร่วมบริจาคสนับสนุนเรา'],
    follow: ['กดติดตาม(?:เพจ|ช่อง)(?:ของเรา)?', 'กดติดตามช่องของเรา'],
    kept: ['ประภาคารดับเมื่อคืนวันจันทร์', 'เราใช้เรือเก่า', 'ร่วมบริจาคที่วัดเมื่อวานมีสามสิบคน'],
  },
];

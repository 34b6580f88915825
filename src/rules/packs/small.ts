import type { Example, Kind, Rule, RulePack } from '../../model.js';

const LETTERS = 'a-zà-ž0-9а-яёіїєґ\u0900-\u097f\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af\u1ea0-\u1ef9';
const START = `^[^${LETTERS}]{0,4}`;
const END = `[^${LETTERS}?]{0,6}$`;
/** A word alone with a full stop or a comma is part of a text. */
const LABEL_END = `[^${LETTERS}?.,]{0,6}$`;

/** What a language says in the three ways of a page: labels of links to other articles, asks, controls. */
interface Words {
  readonly code: string;
  readonly name: string;
  /** Alternatives of patterns. `cue` leads a headline in the same line, `whole` is a line of its own. */
  readonly links: { readonly whole: string; readonly cue: string; readonly shown: readonly [string, string] };
  /** `whole` is a line of its own that asks for a subscription, `opens` begins one about a wall. */
  readonly asks: { readonly whole: string; readonly opens: string; readonly shown: readonly [string, string] };
  /** Begins an appeal for gifts. */
  readonly gifts?: { readonly opens: string; readonly shown: string };
  readonly controls: { readonly whole: string; readonly shown: string };
  /** Lines that are kept. */
  readonly kept: readonly string[];
}

const examples = (shown: readonly string[], kept: readonly string[]): Example[] => [
  { lines: [...shown, kept.at(0) ?? ''], struck: shown.map((_, i) => i) },
  { lines: kept, struck: [] },
];

function rule(
  words: Words,
  kind: Kind,
  what: string,
  match: string[],
  shown: readonly string[],
  maxWords: number,
): Rule {
  const { code, name, kept } = words;
  const id = `${kind}/${code}-${what}`;
  const about = `${name}: ${ABOUT[what] ?? what}.`;
  return { id, kind, languages: [code], about, match, maxWords, examples: examples(shown, kept) };
}

const ABOUT: Readonly<Record<string, string>> = {
  links: 'cues and headings of links to other articles',
  subscribe: 'subscriptions and newsletters',
  wall: 'walls and offers',
  gifts: 'appeals for gifts',
  controls: 'sharing, comments, ads, controls and rights lines',
};

const rulesOf = (words: Words): Rule[] => {
  const { links, asks, gifts, controls } = words;
  return [
    rule(
      words,
      'recirculation',
      'links',
      [`${START}(?:${links.whole})${END}`, `${START}(?:${links.cue}) ?[:|>"\uff1a-] ?.{4,160}$`],
      links.shown,
      34,
    ),
    rule(words, 'signup', 'subscribe', [`${START}(?:${asks.whole})${END}`], [asks.shown[0]], 20),
    rule(words, 'paywall', 'wall', [`${START}(?:${asks.opens}).{0,120}$`], [asks.shown[1]], 60),
    ...(gifts === undefined
      ? []
      : [rule(words, 'donation', 'gifts', [`${START}(?:${gifts.opens}).{0,120}$`], [gifts.shown], 60)]),
    rule(words, 'furniture', 'controls', [`${START}(?:${controls.whole})${LABEL_END}`], [controls.shown], 24),
  ];
};

const NETWORK = '(?:facebook|twitter|x|instagram|whatsapp|messenger|telegram|linkedin|line|zalo)';

const LANGUAGES: readonly Words[] = [
  {
    code: 'cs',
    name: 'Czech and Slovak',
    links: {
      whole:
        'čtěte (?:také|též|více|dále)|čítajte (?:tiež|viac|aj)|přečtěte si (?:také|i)|prečítajte si (?:tiež|aj)|(?:související|podobné|další|nejnovější|doporučené|poslední) (?:články|témata|zprávy|články k tématu)|(?:súvisiace|podobné|ďalšie|najnovšie) (?:články|správy|témy)|nejčtenější(?: články)?|najčítanejšie(?: články)?|mohlo by (?:vás|vás také|vás tiež) (?:zajímat|zaujímať)|mohlo by vás zajímat',
      cue: '(?:čtěte|čítajte|přečtěte si|prečítajte si|podívejte se|pozrite si)(?: (?:také|též|i|více|tiež|aj|viac))+',
      shown: ['Nejčtenější články', 'Čtěte také: Poslední strážce majáku'],
    },
    asks: {
      whole:
        '(?:odebírejte|přihlaste se k odběru|prihláste sa na odber) (?:náš |naše |nášho )?newsletteru?|odebírat newsletter|předplatit|předplaťte si|staňte se předplatitelem',
      opens:
        '(?:tento|zbytek|celý) (?:článek|článku|obsah) (?:je|je dostupný) (?:pouze |jen )?pro (?:předplatitele|registrované)|máte (?:již )?předplatné\\?|tento článok je (?:len )?pre predplatiteľov',
      shown: ['Předplatit', 'Tento článek je pouze pro předplatitele.'],
    },
    gifts: {
      opens: 'podpořte (?:nás|naši práci|nezávislou)|podporte (?:nás|našu prácu)',
      shown: 'Podpořte nezávislou žurnalistiku',
    },
    controls: {
      whole: `(?:sdílet|zdieľať|sdílejte|tisknout|vytisknout|reklamní sdělení|přihlásit se|prihlásiť sa|kopírovat odkaz|zavřít reklamu|diskuse ?\\(\\d+\\)|vstoupit do diskuse|přidat komentář|zpět nahoru)(?: (?:na|článek|přes) ?${NETWORK}?u?)*`,
      shown: 'Sdílet na Facebooku',
    },
    kept: ['Maják zhasl v noci na pondělí.', 'Sdílet dům s bratrem nechtěl.', 'Reklama lže, řekl starosta.'],
  },
  {
    code: 'hu',
    name: 'Hungarian',
    links: {
      whole:
        'ezek is érdekelhetnek|ez is érdekelheti?|ezt is (?:olvassa el|olvasd el|ajánljuk)|(?:kapcsolódó|hasonló|további|legfrissebb|ajánlott|legolvasottabb|korábbi) (?:cikkek|cikk|hírek|tartalmak|írások|cikkeink|témák)|legolvasottabb|olvass(?:on)? tovább|ajánlott tartalom|kapcsolódó|további híreink',
      cue: '(?:olvasd el|olvassa el|nézd meg|ezt is olvasd|ezt is olvassa|ezt is ajánljuk|kapcsolódó cikk|ez is érdekelheti?)(?: (?:ezt is|is|a témában))?',
      shown: ['Ezek is érdekelhetnek', 'Kapcsolódó cikk: Az utolsó világítótorony-őr'],
    },
    asks: {
      whole:
        '(?:iratkozz(?:on)? fel|feliratkozás) (?:a |hírlevelünkre|a hírlevélre|hírlevélre|hírlevelünkre!)?(?:hírlevelünkre|hírlevélre)?|fizessen elő|előfizetek|előfizetés',
      opens: '(?:a cikk|ez a cikk|a tartalom) .{0,30}(?:előfizetőink|előfizetőknek|előfizetéssel)|már előfizető\\?',
      shown: ['Fizessen elő!', 'Már előfizető? Lépjen be!'],
    },
    gifts: {
      opens: 'támogassa? (?:munkánkat|minket|a független|lapunkat|szerkesztőségünket)',
      shown: 'Támogassa a független újságírást',
    },
    controls: {
      whole: `(?:megosztás|megosztom|küldés|nyomtatás|bejelentkezés|regisztráció|link másolása|hozzászólások(?: ?\\(\\d+\\))?|vissza a tetejére|borítókép ?: .{3,60})(?: ?${NETWORK}(?:on|en)?)?`,
      shown: 'Megosztás',
    },
    kept: ['A világítótorony hétfőn kialudt.', 'Hirdetés után jött a hír, mondta.', 'A kapcsolódó jog bonyolult.'],
  },
  {
    code: 'fi',
    name: 'Finnish',
    links: {
      whole:
        'lue (?:myös|lisää|seuraavaksi)(?: aiheesta| aiheista)?|luetuimmat|uusimmat(?: uutiset)?|suosituimmat|(?:aiheeseen liittyvät|muut|suositellut) (?:artikkelit|uutiset|jutut)|lisää aiheesta|katso myös|juuri nyt',
      cue: '(?:lue|katso|kuuntele) (?:myös|lisää)(?: aiheesta)?',
      shown: ['Luetuimmat', 'Lue myös: Viimeinen majakanvartija'],
    },
    asks: {
      whole:
        'tilaa(?: nyt)?(?: uutiskirje| lehti)?|tilaa uutiskirjeemme|oletko jo tilaaja\\?.{0,40}|kirjaudu sisään|tilaajille',
      opens:
        'tämä (?:juttu|artikkeli) on (?:vain )?(?:tilaajille|tilaajien)|jatka lukemista|(?:tilaa|lue) (?:digi|kaikki jutut|rajattomasti)|haluatko lukea koko',
      shown: ['Tilaa uutiskirje', 'Tämä juttu on vain tilaajille.'],
    },
    controls: {
      whole:
        '(?:jaa|jaa artikkeli|jaa juttu|kopioi linkki|tulosta|mainos alkaa|mainos päättyy|kommentit(?: ?\\(\\d+\\))?|kommentoi|ilmoita virheestä|kuuntele juttu|takaisin ylös|tallenna juttu)',
      shown: 'Kopioi linkki',
    },
    kept: ['Majakka sammui maanantaina.', 'Tilaa on vain kahdelle.', 'Jaa leipä kahtia.'],
  },
  {
    code: 'tr',
    name: 'Turkish',
    links: {
      whole:
        '(?:benzer|i\u0307?lgili|diğer|önerilen) (?:haberler|yazılar|makaleler|i\u0307?çerikler)|edi\u0307?törün seçti\u0307?kleri\u0307?|bunları da okuyun|devamını oku|en çok okunanlar|bunlar da i\u0307?lginizi çekebilir|i\u0307?lginizi çekebilir|haberin devamı(?: için tıklayın)?|son dakika haberleri|tüm haberler',
      cue: '(?:i\u0307?lgili haber|ayrıca okuyun|bunu da okuyun|bakınız|haberin devamı)',
      shown: ['Benzer haberler', 'Bunu da okuyun: Son fener bekçisi'],
    },
    asks: {
      whole:
        '(?:e-?bültene|bültene|bültenimize) (?:abone ol|kayıt ol|kaydol|üye ol)(?:un)?|abone ol(?:un)?|hemen abone ol|bize destek ol(?:un)?',
      opens:
        '(?:bu (?:i\u0307?çerik|haber|yazı) (?:sadece |yalnızca )?aboneler)|abonelik için (?:lütfen )?i\u0307?letişim',
      shown: ['Bültenimize abone olun', 'Bu haber sadece abonelere özel'],
    },
    controls: {
      whole: `(?:(?:bu haberi |haberi |bu i\u0307?çeriği )?paylaş(?:ın)?|yazdır|yorum (?:yap|yaz|ekle)(?:ın)?|yorumlar(?: ?\\(\\d+\\))?|giriş yap|üye ol|linki kopyala|bağlantıyı kopyala|favorilere ekle|haberi dinle|yukarı çık)(?:[ ']+(?:da|de|ta|te))?(?: ${NETWORK})*`,
      shown: 'Bu haberi paylaşın',
    },
    kept: ['Fener pazartesi gecesi söndü.', 'Reklam yalan söylüyor, dedi başkan.', 'Paylaş ekmeğini, dedi annesi.'],
  },
  {
    code: 'vi',
    name: 'Vietnamese',
    links: {
      whole:
        '(?:tin|bài viết|bài) (?:liên quan|cùng chuyên mục|mới nhất|nổi bật|đọc nhiều|khác)|xem thêm|đọc thêm|đọc nhiều(?: nhất)?|có thể bạn quan tâm|tin tức liên quan|cùng chuyên mục',
      cue: '(?:xem thêm|đọc thêm|xem ngay|đọc tiếp|mời xem thêm|tin liên quan)',
      shown: ['Tin liên quan', 'Xem thêm: Người giữ hải đăng cuối cùng'],
    },
    asks: {
      whole: '(?:đăng ký|theo dõi) (?:nhận )?(?:bản tin|tin|kênh)(?: .{2,30})?|đăng ký ngay',
      opens: 'mời (?:quý )?(?:độc giả|bạn đọc|bạn) (?:theo dõi|đón đọc|đăng ký|xem)|theo dõi (?:báo|fanpage) ',
      shown: ['Đăng ký nhận bản tin', 'Mời bạn đọc theo dõi kênh của báo.'],
    },
    controls: {
      whole: `(?:chia sẻ|sao chép liên kết|in bài viết|bình luận(?: ?\\(\\d+\\))?|gửi bình luận|đăng nhập|thích|trở lại đầu trang|từ khóa ?: .{3,80})(?: ${NETWORK})*`,
      shown: 'Chia sẻ',
    },
    kept: ['Ngọn hải đăng đã tắt đêm qua.', 'Chia sẻ nhà với anh trai là điều khó.', 'Quảng cáo nói dối.'],
  },
  {
    code: 'zh',
    name: 'Chinese',
    links: {
      whole:
        '(?:相关|相關|推荐|推薦|延伸|更多|热门|熱門|最新|精选|精選|往期)(?:阅读|閱讀|新闻|新聞|文章|报道|報道|報導|内容|內容|消息|推荐|推薦|影片|视频)|猜你喜欢|猜你喜歡|你可能(?:也)?(?:感兴趣|有興趣|喜欢|喜歡|想看).{0,6}|(?:点击|點擊|點閱)(?:查看)?(?:更多|全文|阅读原文)|阅读原文|閱讀更多|看更多|查看更多|上一篇|下一篇|编辑推荐|編輯推薦|(?:本周|本月)?(?:排行榜|热榜)',
      cue: '(?:相关|相關|延伸|推荐|推薦|更多)(?:阅读|閱讀|新闻|新聞|文章|报道|報道|報導)|看更多(?:新聞)?|上一篇|下一篇|更多',
      shown: ['相关阅读', '延伸閱讀：最後的燈塔守護人'],
    },
    asks: {
      whole:
        '(?:立即|免费|免費|马上|馬上)?(?:订阅|訂閱|注册|註冊)(?:我们|我們|电子报|電子報|本刊|频道|頻道|邮件|会员|會員)?|加入(?:会员|會員)|成为(?:会员|订户)|成為(?:會員|訂戶)|登录后(?:查看|阅读)(?:全文|更多|完整.{0,4})?|(?:扫描|掃描|扫一扫)[^。，,的]{0,12}二(?:维|維)(?:码|碼)(?:[，,]?(?:关注|關注|加入|下载|下載|添加|订阅|訂閱|领取|获取)[^。，,的]{0,16})?',
      opens:
        '(?:此|本)(?:内容|內容|文章)(?:仅|僅|只)(?:供|限|对|對)(?:会员|會員|订阅|訂閱|订户|訂戶)|(?:你|您)可以加入成為.{0,16}(?:訂戶|會員)|(?:月費)?訂戶網址',
      shown: ['立即订阅', '此内容仅供会员阅读'],
    },
    gifts: {
      opens:
        '(?:请|請|欢迎|歡迎)?(?:支持|捐助|赞助|贊助|捐款支持)我(?:们|們)(?:的)?(?:工作|新闻|新聞|独立|獨立|编辑部)?|我們的眾籌',
      shown: '請支持我們的工作',
    },
    controls: {
      whole:
        '(?:分享(?:到|至|给|給)?(?:微信|朋友圈|微博|好友|facebook|line|twitter|x)?|复制链接|複製連結|列印|打印(?:本页)?|字体大小|字號|评论(?: ?\\(\\d+\\))?|留言|登录|登入|登錄|注册|返回(?:顶部|首页|頂部|首頁)|责任编辑[：:].{1,20}|責任編輯[：:].{1,20}|举报|舉報|收藏|点赞|阅读全文|(?:未经|未經)(?:授权|許可|授權|许可).{0,30}(?:转载|轉載).{0,12}|广告继续阅读|请往下阅读.{0,8})',
      shown: '分享到微信',
    },
    kept: ['灯塔在星期一夜里熄灭了。', '分享房子并不容易。', '广告说谎，市长说。'],
  },
  {
    code: 'ko',
    name: 'Korean',
    links: {
      whole:
        '(?:관련|연관|추천|주요|인기|최신|많이 본|함께 ?본|함께 보면 좋은|이 시각|다른) ?(?:기사|뉴스|콘텐츠|글)(?: 더 ?보기)?|많이 본 (?:기사|뉴스)|더 ?보기|(?:이전|다음) 기사|기사 더보기|실시간 (?:뉴스|인기 기사)|핫 ?이슈',
      cue: '(?:관련 ?기사|추천 ?기사|관련 ?뉴스|이전 기사|다음 기사|함께 읽기)',
      shown: ['많이 본 뉴스', '관련기사: 마지막 등대지기'],
    },
    asks: {
      whole: '(?:뉴스레터|구독|무료) ?(?:구독|신청|가입)?(?:하기|하세요|신청)|뉴스레터|구독하기|회원 ?가입|로그인',
      opens:
        '(?:이 (?:기사|콘텐츠)는 (?:유료|회원|구독)|로그인 후 |구독(?:자|하시면))(?:.{0,60})(?:이용|구독|회원|로그인|전용|열람)',
      shown: ['뉴스레터 구독하기', '이 기사는 유료 회원 전용입니다.'],
    },
    gifts: {
      opens: '여러분의 후원|정기 ?후원하기|후원해 ?주세요',
      shown: '여러분의 후원이 필요합니다.',
    },
    controls: {
      whole: `(?:공유(?:하기)?|기사 ?공유|url ?복사|링크 ?복사|인쇄(?:하기)?|글자 ?크기(?: 조절)?|스크랩|댓글(?: ?\\(?\\d+\\)?)?|맨 위로|(?:무단 ?전재|무단 ?복제).{0,40}|좋아요|기사 ?저장|본문 ?듣기|가나다라마바사)(?: ?${NETWORK})*`,
      shown: '글자 크기 조절',
    },
    kept: ['등대는 월요일 밤에 꺼졌다.', '광고는 거짓말이다.', '댓글을 쓴 남자는 셋이었다.'],
  },
  {
    code: 'hi',
    name: 'Hindi',
    links: {
      whole:
        '(?:ये|यह|इसे) भी पढ़ें|और (?:भी )?(?:पढ़ें|खबरें|देखें)|(?:संबंधित|ताज़ा|ताजा|अन्य|बड़ी|ट्रेंडिंग) (?:खबरें|ख़बरें|समाचार|लेख)|आगे पढ़ें|पूरी खबर पढ़ें',
      cue: '(?:(?:ये|यह|इसे) भी (?:पढ़ें|देखें)|और पढ़ें|संबंधित खबर)',
      shown: ['ये भी पढ़ें', 'यह भी पढ़ें: आखिरी प्रकाशस्तंभ रक्षक'],
    },
    asks: {
      whole: '(?:सब्सक्राइब|सदस्यता लें|लॉगिन)(?: करें)?|ऐप डाउनलोड करें',
      opens:
        '(?:पूरी खबर (?:पढ़ें|पढ़ने)|ऐप डाउनलोड|प्रीमियम मेंबरशिप|अधूरा नहीं,? पढ़िए|हमारे (?:whatsapp|व्हाट्सएप|टेलीग्राम|यूट्यूब) )',
      shown: ['सदस्यता लें', 'ऐप डाउनलोड करने के लिए यहां जाएं'],
    },
    controls: {
      whole: `(?:शेयर(?: करें)?|कॉपी ?लिंक|लिंक कॉपी करें|कमेंट(?:्स)?(?: करें)?|टिप्पणी करें|फॉलो करें|प्रिंट)(?: ${NETWORK})*`,
      shown: 'कॉपी लिंक',
    },
    kept: ['प्रकाशस्तंभ सोमवार रात बुझ गया।', 'विज्ञापन झूठ बोलते हैं, उसने कहा।', 'शेयर बाजार में तेजी रही।'],
  },
];

/** Languages with few rules each: the safest labels only. */
export const small: RulePack = { name: 'small', rules: LANGUAGES.flatMap(rulesOf) };

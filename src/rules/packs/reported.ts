import type { Pattern } from '../../model.js';

/** How a language reports what others say, ask and write: alternatives of patterns. */
interface Reporting {
  readonly languages: readonly string[];
  /** "According to": notices about data and rights say so themselves, "selon notre politique de confidentialité". */
  readonly by?: string;
  /**
   * Words that report wherever they stand: forms of the past, and what others have to do: "and the company
   * must". In Japanese and Korean also the plain forms in which sentences of an article end.
   */
  readonly tells: string;
  /** Words that report behind what was said, or with a colon before it; elsewhere a request may hold them. */
  readonly says?: string;
  /** The script parts words by no spaces. */
  readonly unparted?: boolean;
}

const NORDIC_TELLS =
  'sa|sade|sagt|sagde|skrev|bad|ba|vädjade|ropade|ropte|råbte|bönade|tryglet|tryglede|stod (?:det|der|på|i|att läsa)|sto (?:det|der|på|i|å lese)|lød|löd|förklarade|forklarte|forklarede|uppgav|opplyste|oplyste|krävde|krevde|krævede|uppmanade|oppfordret|opfordrede|berättade|fortalte|svarade|svarte|svarede|tillade|la til|tilføjede|varnade|advarte|advarede|frågade|spurte|spurgte';

const REPORTING: readonly Reporting[] = [
  {
    languages: ['de'],
    by: 'laut|zufolge',
    tells:
      '(?:und|aber) (?:die|der|das|ein|eine) [^ ]{2,20} (?:muss|müssen|darf|dürfen|soll|sollen)|sagt|(?:sag|erklär|teil|bericht|mein|forder|warn|mahn|fleh|bettel|verkünd|kritisier|laut|antwort|prang|ergänz|beton|behaupt|versicher)e?ten?|schrieb(?:en)?|bat(?:en)?|rief(?:en)?|warb(?:en)?|versprach(?:en)?|sprach(?:en)?|hieß es|heißt es|las (?:man|ich|er|sie)|hatten? [^.!?]{1,60} (?:gedruckt|geschrieben|gerufen|gesagt|gebeten|gemalt|gesetzt|gehängt)|(?:war|ist|stand|steht) (?:dort |da |darauf |auf [^ ]{1,12} [^ ]{1,24} )?zu lesen|(?:auf|an|in|über|unter|neben) (?:dem|der|den|einem|einer) [^ ]{1,24} (?:standen|prangte|hing)|(?:auf|an|in|über|unter|neben) (?:dem|der|den|einem|einer) [^ ]{0,22}(?:[^ n]|[^ e]n|plakaten|wänden|karten|seiten|türen|briefen|flugblättern) stand',
    says: 'sagen|schreibt|schreiben|bittet|bitten|fordert|fordern|erklärt|meint|warnt|ruft|rufen|heißt|lautet|steht|stand|standen|berichtet|liest man|wirbt|verspricht|behauptet|behaupten|mahnt|fleht|teilt|prangt|so (?:der|die|das|er|sie)',
  },
  {
    languages: ['fr'],
    by: 'selon',
    tells:
      "(?:et|mais) (?:l'|la |le |les )[^ ]{2,20} (?:doit|doivent|devra|devront)|(?:a|ont|avait|avaient|eut) (?:déclaré|dit|écrit|demandé|indiqué|expliqué|lancé|supplié|réclamé|répondu|crié|affiché|promis|annoncé|répété|imploré|proclamé|affirmé|prévenu|raconté|ajouté)|(?:déclar|demand|suppli|implor|lanç|cri|proclam|annonç|indiqu|affirm|expliqu|répét|réclam|affich|clam|racont|ajout|pri|invit)(?:ait|aient|a|èrent)|dis(?:ait|aient)|dirent|écriv(?:ait|aient|it)|promett(?:ait|aient)|répondit|dit-(?:il|elle|on|ils|elles)|disent-(?:ils|elles)|lit-on|lisait-on|(?:peut|pouvait)(?:-on| se)? lire|(?:était|est|étaient|est-il|était-il) (?:écrit|inscrit|affiché)e?s?|d'après (?:lui|elle|eux|le|la|les)",
    says: 'dit|disent|écrit|écrivent|demande(?:nt)?|supplie(?:nt)?|implore(?:nt)?|lance(?:nt)?|clame(?:nt)?|proclame(?:nt)?|réclame(?:nt)?|promet(?:tent)?|annonce(?:nt)?|prévient|affirme(?:nt)?|explique(?:nt)?|estime(?:nt)?|indique(?:nt)?|raconte(?:nt)?|prie(?:nt)?|répète(?:nt)?|précise(?:nt)?|prétend(?:ent)?',
  },
  {
    languages: ['es'],
    by: 'según',
    tells:
      '(?:y|pero) (?:la|el|las|los) [^ ]{2,20} (?:debe|deben|tiene que|tienen que)|dijo|dijeron|decía|decían|(?:señal|afirm|explic|asegur|rog|suplic|grit|anunci|reclam|proclam|contest|cont|declar|record|coment|agreg|invit|anim|exclam|implor)(?:ó|aron|aba|aban)|(?:pid|escrib|exig|promet|respond|insist|añad|advirt)(?:ió|ieron)|(?:ped|escrib|exig|promet|advert|insist|le|pon|aparec)(?:ía|ían)|rezab(?:a|an)|leyó|leyeron|(?:se )?(?:podía|puede|podían|pueden) leer(?:se)?|leerse|se lee|había(?:n)? (?:dicho|escrito|pedido)|ha(?:n)? (?:dicho|escrito|pedido|explicado|señalado|declarado)|estaba escrito',
    says: 'dice|dicen|reza|rezan|pide|piden|explica|explican|afirma|afirman|asegura|aseguran|señala|escribe|escriben|cuenta (?:el|la|un|una|él|ella)|recuerda|advierte|ruega|suplica|exige|anuncia|promete|comenta|indica|pone|responde|insiste',
  },
  {
    languages: ['it'],
    by: 'secondo',
    tells:
      "(?:e|ma) (?:la|il|le|i|gli|l'[^ ]{2,20}) ?[^ ]{0,20} (?:deve|devono)|(?:ha|hanno|aveva|avevano) (?:detto|scritto|chiesto|spiegato|dichiarato|affermato|raccontato|aggiunto|annunciato|risposto|supplicato|implorato|gridato|precisato|promesso)|disse|dissero|dicev(?:a|ano)|scrisse|scrissero|scrivev(?:a|ano)|chiese|chiesero|chiedev(?:a|ano)|rispose|aggiunse|leggev(?:a|ano)|promettev(?:a|ano)|avvertiv(?:a|ano)|(?:spieg|afferm|dichiar|raccont|annunci|supplic|implor|grid|recit|invit|preg|esort)(?:ò|ava|avano|arono)|si (?:legge|leggeva|poteva leggere)|(?:c'era|era|stava) scritto",
    says: 'dice|dicono|spiega|spiegano|afferma|affermano|scrive|scrivono|chiede|chiedono|racconta|raccontano|recita|aggiunge|dichiara|annuncia|avverte|sostiene|implora|prega|promette',
  },
  {
    languages: ['pt'],
    by: 'segundo',
    tells:
      '(?:e|mas) (?:a|o|as|os) [^ ]{2,20} (?:deve|devem|tem de|têm de)|disse|disseram|dizia|diziam|(?:afirm|explic|declar|implor|suplic|grit|cont|lembr|alert|avis|convid|anunci|rez|reclam)(?:ou|ava|avam|aram)|(?:ped|exig|garant|insist)(?:iu|ia|iam|iram)|(?:escrev|promet|respond)(?:eu|ia|iam|eram)|lia-se|lê-se|(?:podia|pode|podia-se|pode-se) ler(?:-se)?|estava escrito|(?:tinha|havia|tinham|haviam) (?:dito|escrito|pedido)',
    says: 'diz|dizem|afirma|afirmam|explica|explicam|escreve|escrevem|pede|pedem|conta (?:o|a|um|uma|ele|ela)|declara|anuncia|avisa|alerta|garante|promete|suplica|implora',
  },
  {
    languages: ['nl'],
    by: 'volgens',
    tells:
      '(?:en|maar) (?:de|het) [^ ]{2,20} (?:moet|moeten|mag)|zei|zeiden|zegt|aldus|(?:meldde|stelde|vertelde|beloofde|waarschuwde|antwoordde|verklaarde|smeekte|eiste)n?|schreef|schreven|vroeg(?:en)? (?:de|het|een|hij|ze|zij|ik)|riep|riepen|stond(?:en)? (?:er|op|in|te lezen|geschreven|boven|onder|daar)|luidde|verzocht|verzochten|las (?:je|ik|hij|ze|men)|te lezen (?:stond|was|is)',
    says: 'zeggen|meldt|melden|stelt|stellen|vertelt|vertellen|schrijft|schrijven|vraagt|vragen|staat (?:er|op|in|te lezen|boven|onder|daar)|luidt|smeekt|roept|belooft|waarschuwt|vroeg|vroegen|stond|stonden',
  },
  {
    languages: ['pl'],
    tells:
      '(?:a|i|ale) [^ ]{3,20} (?:musi|muszą)|(?:powiedzia|mówi|stwierdzi|podkreśla|podkreśli|doda|prosi|poprosi|błaga|apelowa|zaapelowa|napisa|pisa|woła|zawoła|krzycza|zapowiada|zachęca|namawia|głosi|brzmia|widnia|przeczyta|tłumaczy|wyjaśni|wyjaśnia|ogłosi|oznajmi|odpowiedzia|żąda|domaga|obiecywa|obieca|poinformowa|informowa|wzywa|wezwa)(?:ł[aoy]?|li)(?: się)?|powiedzieli|odpowiedzieli|odparła?|mówi|mówią|według|zdaniem|podkreśla|można było przeczytać|czytamy',
    says: 'prosi|proszą|pisze|piszą|apeluje|apelują|głosi|brzmi|tłumaczy|dodaje|wyjaśnia|zapowiada|błaga|woła|obiecuje|żąda|twierdzi|widnieje',
  },
  {
    languages: ['ru'],
    tells:
      '(?:и|а|но) [^ ]{3,20} (?:обязан|обязана|обязаны|должен|должна|должны)|(?:сказа|рассказа|заяви|сообщи|отмети|написа|писа|проси|попроси|умоля|призва|призыва|требова|потребова|объяви|объясни|объясня|добави|ответи|крикну|крича|говори|обеща|пообеща|гласи|предупреди|уверя|поясни|напомни|подчеркну|предложи|предлага|уговарива|взмоли|прочита)(?:л|ла|ло|ли)(?:с[ья])?|(?:говори|писа|значи|сообща|требова)лось|было (?:написано|сказано)|стояло|по словам|пишет|пишут|согласно',
    says: 'говорит|говорят|говорится|просит|просят|умоляет|призывает|призывают|сообщает|гласит|объявляет|заявляет|отмечает|требует|обещает|рассказывает|объясняет|значится|написано|сказано|стоит|добавляет',
  },
  {
    languages: ['uk'],
    tells:
      '(?:сказа|розпові|повідоми|заяви|написа|писа|проси|попроси|блага|заклика|вимага|оголоси|поясни|пояснюва|дода|відпові|крикну|крича|говори|обіця|пообіця|попереди|нагада|наголоси|запропонува|прочита)(?:в|ла|ло|ли)(?:ся|сь)?|йшлося|було написано|стояло|за словами|пише|пишуть',
    says: 'каже|кажуть|говорить|просить|просять|благає|закликає|закликають|повідомляє|йдеться|оголошує|заявляє|зазначає|вимагає|обіцяє|розповідає|пояснює|написано|стоїть',
  },
  {
    languages: ['cs', 'sk'],
    tells:
      '(?:řek|napsa|psa|prosi|poprosi|žáda|požáda|vyzýva|vyzva|vola|křiče|prohlási|uved|doda|vysvětli|sděli|oznámi|hlása|slibova|slíbi|odpovědě|varova|stá|žadoni|apelova|tvrdi|poveda|napísa|písa|žiada|požiada|vyhlási|uviedo|uvied|vysvetli|sľúbi|sľubova|odpoveda|hovori)l[aoiy]?|podle (?:něj|ní|nich|slov)|podľa (?:neho|nej|nich|slov)|(?:dalo|dá) se (?:přečíst|číst)',
    says: 'říká|říkají|píše|píšou|prosí|žádá|vyzývá|stojí|hlásá|tvrdí|dodává|vysvětluje|slibuje|uvádí|volá|hovorí|vraví|píšu|žiada|vyzýva|hlása|dodáva|uvádza|sľubuje',
  },
  {
    languages: ['sv', 'no', 'nb', 'nn', 'da'],
    by: 'enligt|ifølge',
    tells: NORDIC_TELLS,
    says: 'säger|sier|siger|skriver|ber|beder|ropar|roper|råber|står (?:det|der|på|i)|lyder|uppmanar|oppfordrer|opfordrer|förklarar|forklarer|berättar|forteller|fortæller|lovar|lover|lovade|lovet|lovede|heter det|heder det',
  },
  {
    languages: ['fi'],
    tells:
      'sanoi|sanoivat|kirjoitti|kirjoittivat|pyysi|pyysivät|aneli|anelivat|vetosi|vetosivat|luki|kertoi|kertoivat|huusi|huusivat|julisti|kehotti|kehottivat|lupasi|vaati|vaativat|vastasi|totesi|muistutti|ilmoitti|selitti',
    says: 'sanoo|sanovat|kirjoittaa|pyytää|pyytävät|vetoaa|lukee|kertoo|kertovat|huutaa|julistaa|kehottaa|lupaa|vaatii|toteaa|ilmoittaa',
  },
  {
    languages: ['hu'],
    by: 'szerint',
    tells:
      'mondta|mondták|írta|írták|kérte|kérték|könyörgött|könyörögtek|hirdette|hirdették|állt|szólt|kiáltotta|ígérte|ígérték|figyelmeztetett|válaszolta|közölte|közölték|tette hozzá|felszólított|olvasható volt|lehetett olvasni',
    says: 'mondja|mondják|írja|írják|kéri|kérik|hirdeti|hirdetik|áll|olvasható|szól|ígéri|könyörög|közli',
  },
  {
    languages: ['ro'],
    by: 'potrivit',
    tells:
      '(?:a|au|am|avea|aveau) (?:spus|scris|cerut|declarat|explicat|adăugat|implorat|rugat|strigat|anunțat|promis|răspuns|afirmat|precizat|povestit)|spunea(?:u)?|scria(?:u)?|cerea(?:u)?|ruga(?:u)?|implora(?:u)?|striga(?:u)?|anunța(?:u)?|promitea(?:u)?|zicea(?:u)?|zise(?:ră)?|spuse(?:ră)?|se (?:putea citi|citea)|era scris',
    says: 'spune|spun|scrie|scriu|cere|cer|roagă|explică|declară|anunță|afirmă|zice|zic|promite|adaugă|precizează',
  },
  {
    languages: ['tr'],
    tells:
      '(?:de|yaz|söyle|i\u0307?ste|rica et|yalvar|açıkla|beli\u0307?rt|i\u0307?fade et|duyur|anlat|ekle|bağır|çağır|denil)(?:di|dı|du|tı|ti|tu)(?:ler|lar)?|demişti|yazmıştı|yazılıydı|(?:di|yazı|söylü|i\u0307?sti|yalvarı|deni|okunu|anlatı|beli\u0307?rti|duyuru)yor(?:du|lar|lardı)?|diye|denildi',
  },
  {
    languages: ['el'],
    tells:
      'είπε|είπαν|έλεγε|έλεγαν|έγραψε|έγραψαν|έγραφε|έγραφαν|ζήτησε|ζήτησαν|ζητούσε|ζητούσαν|παρακάλεσε|παρακαλούσε|παρακαλούσαν|ικέτευε|δήλωσε|δήλωσαν|ανακοίνωσε|ανακοίνωσαν|εξήγησε|πρόσθεσε|φώναξε|φώναζε|υποσχέθηκε|υποσχόταν|τόνισε|ανέφερε|ανέφεραν|διαβάζαμε|κάλεσε|καλούσε|απάντησε',
    says: 'λέει|λένε|γράφει|γράφουν|ζητά|ζητάει|ζητούν|παρακαλεί|δηλώνει|αναφέρει|εξηγεί|προσθέτει|υπόσχεται|διαβάζουμε|καλεί',
  },
  {
    languages: ['bg'],
    tells:
      'каза|казаха|заяви|заявиха|съобщи|съобщиха|написа|написаха|пишеше|помоли|помолиха|молеше|молеха|призова|призоваха|обяви|обясни|добави|отговори|извика|викаше|обеща|обещаха|гласеше|поиска|поискаха|настоя|разказа|предупреди|по думите|се (?:казваше|четеше)',
    says: 'казва|казват|пише|пишат|моли|молят|призовава|съобщава|гласи|обявява|твърди|обещава|разказва',
  },
  {
    languages: ['hr', 'sr', 'bs', 'sl'],
    tells:
      '(?:reka|kaza|izjavi|napisa|pisa|moli|zamoli|preklinja|pozva|poziva|objavi|objasni|odgovori|viknu|vika|obeća|glasi|traži|zatraži|upozori|poruči|ispriča|doda|saopšti|priopći|najavi|staja|dejal?|zapisal?|prosil?)(?:o|la|lo|li|le)|rek(?:la|li|el)|dejal|zapisal|prosil|prema (?:riječima|rečima)|(?:рек|каза|изјави|написа|писа|моли|замоли|позва|саопшти|поручи|обећа|стаја)(?:ао|о|ла|ло|ли)',
    says: 'kaže|kažu|piše|pišu|moli|mole|poziva|pozivaju|glasi|tvrdi|objašnjava|obećava|stoji|traži|poručuje|navodi|pravi|каже|кажу|пише|моли|позива|поручује|стоји',
  },
  {
    languages: ['ar', 'fa'],
    tells:
      '[وف]?(?:قال|قالت|قالوا|كتب|كتبت|كتبوا|طلب|طلبت|طلبوا|ناشد|ناشدت|صرح|صرحت|أعلن|أعلنت|أضاف|أضافت|أوضح|أوضحت|ذكر|ذكرت|أكد|أكدت|دعا|دعت|صاح|صاحت|جاء في|ورد في|يقول|تقول|يقولون|بحسب)|(?:كان|كانت) (?:مكتوبا|مكتوبة|تقول)|مكتوب على|(?:گفت|نوشت|خواست)(?:ند|ه|ه بود)?|میگ(?:فت|وید|ویند)|مینوی(?:سد|سند)|به گفته|(?:اعلام|تاکید|التماس|خواهش) کرد(?:ند)?|افزود|توضیح داد|پاسخ داد',
  },
  {
    languages: ['he'],
    tells:
      'ו?(?:אמר|אמרה|אמרו|כתב|כתבו|ביקש|ביקשה|ביקשו|התחנן|התחננה|התחננו|נכתב|נאמר|הודיע|הודיעה|הודיעו|הסביר|הסבירה|הוסיף|הוסיפה|הבטיח|הבטיחה|צעק|צעקה|לדברי|לדבריו|לדבריה|אומר|אומרת|אומרים|כותב|כותבת|מבקש|מבקשת)|היה כתוב',
  },
  {
    languages: ['hi'],
    tells:
      'कहा|कहते|कहती|कहता|बोले|बोला|बोली|लिखा|लिखी|बताया|बताते|बताती|पूछा|मांगी|मांगा|गुहार|अपील की|के अनुसार|के मुताबिक',
  },
  {
    languages: ['vi'],
    tells:
      '(?:ông|bà|anh|chị|họ|cô|ngài) [^,.]{0,30} ?(?:nói|viết|ghi)|cho biết|nói rằng|nói với|kêu gọi|đã nói|đã viết|van xin|tuyên bố|khẳng định|theo lời|dòng chữ|tấm biển',
    says: 'nói|viết|ghi|theo',
  },
  {
    languages: ['id', 'ms'],
    by: 'menurut',
    tells:
      'katanya|ujar|ujarnya|menulis|mengatakan|menyatakan|meminta|memohon|ungkapnya|tutur|tuturnya|berteriak|tertulis|berbunyi|menjanjikan|memperingatkan|menyerukan',
    says: 'kata|tulis|jelas|ungkap|tegas|terang|bunyi|demikian|begitu',
  },
  {
    languages: ['ja'],
    tells:
      '(?:[たる]|だ|ない|という)。["\')]*$|と(?:いう|も?(?:書|述べ|話|語|訴|呼びかけ|言|叫|記|伝え|説明|頼|求め|読め|あった|ある))|と、?[^、。]{1,16}(?:述べ|話し|語っ|訴え|呼びかけ|書[いか]|言[いっ]|頼[みん])',
    unparted: true,
  },
  {
    languages: ['zh'],
    tells:
      '(?:写道|寫道|写着|寫著|写著|上写|上寫|说道|說道|喊道|指出|恳求|懇求|哀求|告诉|告訴|呼吁道|呼籲道)|[说說] ?[:：]|[,，"][^,，]{0,10}[说說](?:[。.!,，]|$)|(?:他|她|们|們|者|人|长|長|官)(?:表示|称|稱)|(?:据|據)[^,，]{1,12}(?:报道|報道|報導)',
    unparted: true,
  },
  {
    languages: ['ko'],
    tells:
      '[^니]다[.]["\')]*$|(?:라고|다고|라며|다며|자고|냐고) ?(?:[^ ]{1,12} )?(?:말|적|썼|쓰|쓴|전했|밝|호소|부탁|외|요청|했|한다|하는|하며|설명|강조|당부|써)',
    unparted: true,
  },
  {
    languages: ['th'],
    tells: 'กล่าว|บอกว่า|เขียนว่า|ระบุว่า|ร้องขอ|ขอร้อง|ประกาศว่า|พูดว่า|ตะโกน|เล่าว่า',
    unparted: true,
  },
];

const BEFORE = '(?:^|[ ",;:(.-])';
const BEHIND = '(?:[ ",;:.!?)\u060c\u061b\u0964-]|$)';

/** How a language reports: patterns for all requests, and those that notices about data and rights may hold themselves. */
export interface Reports {
  readonly sure: readonly Pattern[];
  readonly by: readonly Pattern[];
}

const sureOf = ({ tells, says, unparted = false }: Reporting): Pattern[] =>
  unparted
    ? [`(?:${tells})`]
    : [
        `${BEFORE}(?:${tells})${BEHIND}`,
        ...(says === undefined ? [] : [`[,"-] ?(?:${says})${BEHIND}|${BEFORE}(?:${says})(?: [^ :]{1,20}){0,3} ?:`]),
      ];

const reportsOf = (one: Reporting): Reports => ({
  sure: sureOf(one),
  by: one.by === undefined ? [] : [`${BEFORE}(?:${one.by})${BEHIND}`],
});

/** By language: what a sentence about a request says, and the request itself does not: "…, it said on the poster". */
export const reported: ReadonlyMap<string, Reports> = new Map(
  REPORTING.flatMap((one) => one.languages.map((language): [string, Reports] => [language, reportsOf(one)])),
);

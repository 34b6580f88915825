import type { RulePack } from '../../model.js';

const r = String.raw;

const END = r`[^a-zåäöæø0-9?]{0,5}$`;
const NETWORK = r`(?:facebook|twitter|x|instagram|linkedin|whatsapp|threads|bluesky|snapchat|tiktok|youtube|e-?post|mail)`;
const LANGUAGES = ['sv', 'no', 'nb', 'nn', 'da'];

/** Swedish, Norwegian and Danish, which share much of this wording. */
export const nordic: RulePack = {
  name: 'nordic',
  rules: [
    {
      id: 'signup/nordic-newsletter',
      kind: 'signup',
      languages: LANGUAGES,
      about: 'Asks in Swedish, Norwegian or Danish to subscribe to a newsletter.',
      match: [
        r`^(?:prenumerera|anmäl dig|få|registrera dig|skriv upp dig|meld deg|abonner|motta|tilmeld dig|modtag)(?: .{0,60})? (?:på|till|for|til|vårt|våra|vores|vårt|våre|nyhetsbrev\S*|nyhedsbrev\S*) ?.{0,60}(?:nyhetsbrev\S*|nyhedsbrev\S*|nyhetsmail\S*|inkorg\S*|innboks\S*|indbakke\S*)(?: .{0,60}|${END})`,
        r`^(?:(?:vårt|våra|vores|vårt|våre|gratis) )*(?:nyhetsbrev|nyhedsbrev|nyhedsbreve)${END}|^(?:din|skriv din) e-?post(?:adress|adresse)?${END}`,
      ],
      maxWords: 30,
      examples: [
        { lines: ['Prenumerera på vårt nyhetsbrev', 'Vores nyhedsbreve', 'Fyren er slukket.'], struck: [0, 1] },
        { lines: ['Få vet hva som hendte på fyret.', 'Nyhetsbrevet trycks i fyra färger.'], struck: [] },
      ],
    },
    {
      id: 'paywall/nordic-wall',
      kind: 'paywall',
      languages: LANGUAGES,
      about: 'Swedish, Norwegian and Danish walls and offers.',
      match: [
        r`^(?:redan prenumerant\?|är du redan prenumerant\?|allerede abonnent\?|er du (?:allerede )?abonnent\?|(?:den här|denna|denne|dette) (?:artikeln?|artikkelen|artikel|saken|innehållet|innholdet) är? ?(?:er )?(?:bara |kun |endast |forbeholdt )*(?:för|for|abonnent\S*|prenumerant\S*|låst)|bli (?:prenumerant|abonnent|medlem)|køb abonnement|prøv (?:gratis|for \d+)|prova (?:gratis|för \d+)|kjøp abonnement|ingen bindingstid|ingen binding)(?:[ .,!].{0,100}|${END})`,
        r`^(?:för att (?:läsa|fortsätta)|for å (?:lese|fortsette)|for at (?:læse|fortsætte))\b.{0,60}\b(?:logga in|prenumer\S*|logg inn|abonn\S*|log ind)\b.{0,60}$`,
      ],
      maxWords: 30,
      examples: [
        {
          lines: [
            'Redan prenumerant? Logga in',
            'For å lese videre må du logge inn eller abonnere',
            'Fyren er slukket.',
          ],
          struck: [0, 1],
        },
        { lines: ['Bli medlemmer enige, stenger havnen i mai.', 'For å lese kartet trengte han briller.'], struck: [] },
      ],
    },
    {
      id: 'donation/nordic-appeal',
      kind: 'donation',
      languages: LANGUAGES,
      about: 'Swedish, Norwegian and Danish appeals for gifts.',
      match: [
        r`^(?:støtt oss|stötta oss|støt os|swisha (?:en|ett|valfri|till|din) .{2,40}|vipps (?:oss|til|et|valgfritt) .{2,40})${END}`,
      ],
      maxWords: 40,
      examples: [
        { lines: ['Støtt oss', 'Fyren er slukket.'], struck: [0] },
        { lines: ['Stötta taket med en bjälke.', 'Vipps er en app.'], struck: [] },
      ],
    },
    {
      id: 'social/nordic-share',
      kind: 'social',
      languages: LANGUAGES,
      about: 'Swedish, Norwegian and Danish share bars and page controls.',
      match: [
        r`^(?:dela|del|dele|følg|följ)(?: (?:artikel|artikeln|artikkelen|artiklen|saken|på|via|oss|os|denne|med))*(?: ?${NETWORK})*(?: ?(?:,|och|og|del på|dela på) ?${NETWORK})*${END}`,
        r`^(?:kopiera länk|länk kopierad|kopier lenke|lenken er kopiert|kopiér link|link kopieret|tipsa oss|skriv ut|logga in|logg inn|log ind|mina sidor|min side|kommentarer ?\(\d+\)|lyssna på artikeln?|lytt til (?:saken|artikkelen)|anmäl fel|anmäl text- och faktafel.{0,40}|öppna bild i helskärm|bild \d+ av \d+|bilde \d+ av \d+|lästid ?:? ?\d+ min\S*|ljuduppspelningen är ai-genererad.{0,60})${END}`,
        r`^\d(?:[.,]\d)x$`,
      ],
      unless: [r`^(?:del|dela|dele|skriv ut|følg|följ)[.,:]$`, r`^del ?\d`],
      maxWords: 16,
      examples: [
        { lines: ['Dela artikel', 'Kopiera länk', '1.5x', 'Fyren er slukket.'], struck: [0, 1, 2] },
        { lines: ['Del 2', 'Dela brödet i fyra bitar.'], struck: [] },
      ],
    },
    {
      id: 'furniture/nordic-sort',
      kind: 'furniture',
      languages: LANGUAGES,
      about: 'Swedish, Norwegian and Danish labels that say what sort of text an article is.',
      match: [
        r`^(?:detta|det här|dette|det her|denne teksten) (?:är|er) (?:en |et |ett )?(?:nyhetsartikel|åsiktstext|opinionstext|kommenterande text|ledare|krönika|debattartikel|debattinnlegg|debattinnlæg|debatindlæg|kronik|kronikk|kommentar|leder|recension|annons|annonsørinnhold)(?: (?:från|fra|i) .{2,40})?[.,:]? .{0,60}(?:åsikt|skribent|redaktion|granskar|gir uttrykk|holdning|ställningstagand|tidningen|udtryk).{0,160}$`,
      ],
      maxWords: 50,
      examples: [
        {
          lines: [
            'Detta är en krönika. Skribenten svarar för sina åsikter.',
            'Dette er et debattinnlegg. Innlegget gir uttrykk for skribentens holdning.',
            'Fyren er slukket.',
          ],
          struck: [0, 1],
        },
        { lines: ['Detta är en ledare som ingen följer.', 'Dette er en kommentar til loven, sa hun.'], struck: [] },
      ],
    },
    {
      id: 'recirculation/nordic-link',
      kind: 'recirculation',
      languages: LANGUAGES,
      about: 'Swedish, Norwegian and Danish cues of links to other articles.',
      match: [
        r`^[^a-zåäöæø0-9]{0,3}(?:les også|läs (?:också|även|mer|vidare)|læs (?:også|mere)|les mer|mest läst(?:a)?|mest lest(?:e)?|mest læste|relaterade artiklar|relaterte saker|senaste nytt|siste nytt|seneste nyt)(?: ?:)?${END}`,
        r`^[^a-zåäöæø0-9]{0,3}(?:les også|läs (?:också|även|mer)|læs også|se også|se även|se också|hør også|lyssna även|les mer|bakgrunn)(?: ?[:|>]| [-"]) ?.{8,160}$`,
      ],
      maxWords: 30,
      examples: [
        { lines: ['Mest läst', 'Les også: Den siste fyrvokteren', 'Fyren er slukket.'], struck: [0, 1] },
        { lines: ['Les mer, sa læreren.', 'Se också till att dörren är stängd.'], struck: [] },
      ],
    },
    {
      id: 'consent/nordic-cookies',
      kind: 'consent',
      languages: LANGUAGES,
      about: 'Swedish, Norwegian and Danish notices on cookies.',
      match: [
        r`^(?:vi|(?:den här|denna|vår|denne|dette|vores|vår) (?:webbplatsen?|sajten?|sidan?|nettsiden|nettstedet|hjemmeside|side)) (?:använder|bruker|bruger|benytter|anvender)\b.{0,40}\b(?:cookies|kakor|informasjonskapsler)\b.{0,240}$`,
      ],
      unless: [r`\b(?:bagare|baker|bager|domstol|rätten|tilsynet)\b`],
      maxWords: 60,
      examples: [
        { lines: ['Vi använder cookies för att förbättra din upplevelse.', 'Fyren är släckt.'], struck: [0] },
        { lines: ['Vi använder smör i kakorna, säger bagaren.', 'Fyren är släckt.'], struck: [] },
      ],
    },
  ],
};

import type { RulePack, Section } from '../../../model.js';

const r = String.raw;

const REPORTED = r`(?:^|[ "])(?:sagte|sagt|sagten|erklärte|teilte|laut|zufolge)\b`;
const START = r`^[^a-zäöüß0-9]{0,4}`;
/** Behind words that may be any, a full stop would make it a sentence. */
const OPEN_END = r`[^a-zäöüß0-9?.]{0,5}$`;
const SOME = r`["\wäöüß-]+(?: ["\wäöüß-]+){0,3}`;
const END = r`[^a-zäöüß0-9?]{0,5}$`;

/** Headlines end without a full stop: a list does not reach past a sentence, nor past an ask. */
const ITEMS =
  '(?:artikel|beiträge|beitrag|videos|meldungen|nachrichten|news|inhalte|geschichten|storys?|stories|berichte|reportagen|pressemitteilungen|rezepte|ratgeber|podcasts|links)';
const OTHER =
  '(?:weitere[rsn]?|mehr|ähnliche[rn]?|verwandte|themenverwandte|passende|neueste|beliebte|beliebteste|empfohlene|ausgewählte|interessante|meistgelesene|meistgeklickte|verlinkte|vorherige[rs]?|nächste[rs]?|vorige[rs]?)';

const LIST: Section = {
  until: 'prose',
  stop: [
    r`^[^ ]+(?: [^ ]+){3,11} [^ ]*[^ .][.!]["')]*$`,
    r`\b(?:newsletter|abo|abonnieren|spenden?|cookies?|anzeige|kommentare?|alle rechte)\b`,
  ],
  maxBlocks: 14,
  maxWords: 140,
};

/** German: links to other articles. */
export const deRecirculation: RulePack = {
  name: 'de/recirculation',
  rules: [
    {
      id: 'recirculation/de-list',
      kind: 'recirculation',
      languages: ['de'],
      about: 'German headings that stand over lists of other articles, but over much else too.',
      match: [
        r`^(?:auch interessant|mehr (?:aus .{3,30}|von .{3,30}|zu[mr]? ${SOME})|(?:aktuelle|neue|letzte|weitere|andere|weiterführende) (?:artikel|beiträge|themen|videos|meldungen|nachrichten|news|inhalte|geschichten|links)|top-?(?:themen|artikel|meldungen|news)|empfehlungen|empfohlen|schlagzeilen|aktuelles?(?::? schlagzeilen)?|zum thema|themen|neueste (?:zuerst|artikel)|das wichtigste des tages|newsticker|mehr lesen|jetzt im trend|im fokus)${END}`,
      ],
      strength: 'weak',
      scope: LIST,
      maxWords: 9,
      examples: [
        {
          lines: [
            'Die Fähre fährt wieder, und am Kai standen am Morgen mehr als hundert Menschen.',
            'Aktuelle Meldungen',
            'Wie der Sturm den Hafen traf',
            'Der letzte Lotse',
            'Am Abend soll das zweite Schiff folgen, teilte die Reederei mit, wenn das Wetter es denn erlaubt.',
          ],
          struck: [1, 2],
        },
        {
          lines: [
            'Themen',
            'Der Rat sprach am Montag vier Stunden lang über den Deich, die Schule und den Haushalt der Stadt.',
            'Mehr zum Thema weiß nur der Lotse, und der schweigt seit vierzig Jahren beharrlich über jene Nacht.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'recirculation/de-heading',
      kind: 'recirculation',
      languages: ['de'],
      about: 'German headings of links to other articles, with the list where one follows: "Mehr zum Thema".',
      match: [
        r`${START}(?:das|dies|diese ${ITEMS}|folgende ${ITEMS}) (?:könnten?|dürften?) (?:sie|dich|euch|dir|ihnen|ihr)?(?: ?(?:auch|ebenfalls|noch))* (?:interessieren|gefallen|interessant sein)${END}`,
        r`${START}(?:noch )?mehr (?:zum thema|zu diesem thema|dazu|hierzu|themen|${ITEMS})(?: (?:auf|bei|in|im|aus|von|zu|für) (?:\w+\.de|${SOME})| ["\wäöüß-]{3,30})?${OPEN_END}`,
        r`${START}(?:noch )?${OTHER} (?:(?:spannende|interessante|lesenswerte|aktuelle) )?${ITEMS}(?: (?:(?:auf|aus) unserem (?:blog|magazin)|(?:zum|zu diesem|zu einem ähnlichen) (?:thema|artikel|beitrag|inhalt)|aus (?:der|dem|diesem|unserem|unserer) ${SOME}|von ${SOME}|in ${SOME}|für sie|für dich|des (?:monats|autors|tages)|der (?:autorin|redaktion|woche)|dieses (?:autors|ressorts)|lesen|zum weiterlesen))?${OPEN_END}`,
        r`${START}(?:die )?(?:meist ?(?:gelesen|gesehen|geteilt|kommentiert|geklickt|besucht)(?:en?)?|am meisten gelesen|viel gelesen|oft gelesen|beliebtesten|beliebteste|neuesten|schon gelesen\?|top ?\d{1,2})(?: ${ITEMS})?(?: (?:(?:in|im|auf|aus|des|der|zum) ${SOME}|diese woche|diesen monat|heute))?${OPEN_END}`,
        r`${START}(?:unsere )?(?:(?:lese|buch|artikel|redaktions)?(?:empfehlung(?:en)?|tipps?)) (?:(?:der|aus der|unserer) redaktion|für (?:sie|dich)|zum weiterlesen)${END}`,
        r`${START}(?:zum weiterlesen|weiterlesen (?:auf|bei) .{3,30}|leser(?:innen)?(?: und leser)? (?:lesen|interessiert)en? auch|(?:verwandte|passende|ähnliche|beliebte|mehr) (?:themen|suchbegriffe|schlagzeilen)(?: auf .{3,30})?|weiterführende ${ITEMS} zu(?:m| diesem) (?:thema|artikel|beitrag)|redaktionstipps?|beliebte beiträge zum thema|auch interessant für (?:sie|dich)|unsere empfehlungen|lesetipps|passend dazu|passend zum thema)${END}`,
      ],
      scope: LIST,
      maxWords: 12,
      examples: [
        {
          lines: [
            'Die Fähre fährt wieder, und am Kai standen am Morgen mehr als hundert Menschen.',
            'Mehr zum Thema',
            'Wie der Sturm den Hafen traf',
            'Der letzte Lotse',
            'Am Abend soll das zweite Schiff folgen, teilte die Reederei mit, wenn das Wetter es denn erlaubt.',
          ],
          struck: [1, 2],
        },
        {
          lines: [
            'Das könnte Sie auch interessieren!',
            'Weitere Beiträge aus der Kolumne:',
            'Viel gelesen in Hafen',
            'Empfehlungen der Redaktion',
            'Zum Weiterlesen',
            'Am Abend soll das zweite Schiff folgen, teilte die Reederei mit, wenn das Wetter es denn erlaubt.',
          ],
          struck: [0, 1, 2, 3, 4],
        },
        {
          lines: [
            'Mehr zum Thema weiß nur der Lotse, und der schweigt seit vierzig Jahren beharrlich über jene Nacht.',
            'Weitere Meldungen von Sturmschäden gab es am Abend nicht.',
            'Mehr Nachrichten als Fische',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'recirculation/de-next',
      kind: 'recirculation',
      languages: ['de'],
      about: 'German cues of a link to another article, with the headline in the next line: "Lesen Sie auch".',
      match: [
        r`${START}(?:lesen sie|lest|lies|auch|jetzt) (?:(?:auch|mehr|dazu|weiter|hierzu|bei uns|lesen|lesenswert|noch) ?)+(?:die folgenden ${ITEMS}|${ITEMS}|(?:zum|zu diesem) thema)?${END}`,
      ],
      scope: { ...LIST, maxBlocks: 2, maxWords: 40 },
      maxWords: 12,
      examples: [
        {
          lines: [
            'Die Fähre fährt wieder, und am Kai standen am Morgen mehr als hundert Menschen.',
            'Lesen Sie auch die folgenden Beiträge:',
            'Wie der Sturm den Hafen traf',
            'Die Flut',
            'Am Abend soll das zweite Schiff folgen, teilte die Reederei mit, wenn das Wetter es denn erlaubt.',
          ],
          struck: [1, 2],
        },
        {
          lines: ['Lesen Sie mehr Gedichte, riet der alte Lehrer.', 'Auch lesen will gelernt sein.'],
          struck: [],
        },
      ],
    },
    {
      id: 'recirculation/de-link',
      kind: 'recirculation',
      languages: ['de'],
      about: 'A German link to another article behind a cue: "Lesen Sie auch: ...", "Mehr zum Thema: ...".',
      match: [
        r`${START}(?:(?:lesen sie|lies|lest)(?: (?:auch|hier|mehr|dazu|hierzu|weiter|jetzt|unbedingt|bei uns))+|auch (?:interessant|lesenswert|spannend|lesen)|(?:noch )?mehr (?:zum thema(?: [\wäöüß-]+)?|dazu|hier|hierzu|lesen)|zum (?:artikel|thema|video|interview|bericht|liveblog|nachlesen|weiterlesen)|das könnte (?:sie|dich|euch)(?: auch)? (?:auch )?interessieren|siehe (?:auch|dazu|hierzu)|weiterlesen|hier weiterlesen|(?:lese|surf|video|podcast|buch|hör)-?tipp|hintergrund|passend (?:dazu|zum thema)|(?:vorab )?im video|exklusiv|tipp der redaktion)(?: (?:auch|dazu|hier))?(?: ?[:|>]| [-"]) ?.{6,160}$`,
        r`^(?:mehr (?:lesen|erfahren|anzeigen|dazu|news|laden|infos)|weiterlesen|weiter lesen|alle anzeigen|mehr anzeigen|weitere anzeigen|zum artikel|artikel lesen|jetzt lesen|alle artikel(?: anzeigen)?|zur übersicht)(?:\d{1,2})?${END}`,
        r`${START}(?:lesen sie|mehr (?:dazu|darüber|zum thema|infos|informationen|über .{3,30}|zu .{3,30})|alle [\wäöüß]+(?: [\wäöüß]+)? (?:zu|zur|zum|über|rund um)|alles (?:über|zu[mr]?|rund um)|einen überblick|weitere (?:nachrichten|artikel|hintergründe)) .{0,90}\b(?:hier|live-?blog|news-?blog|ticker|live-?ticker|newsticker|special|dossier|themenspecial|themenseite)(?: (?:lesen|nachlesen|finden|im überblick))?[.:!>\]" ]*$`,
        r`${START}(?:mehr|was|wie|warum|alles|weitere) .{0,100}\b(?:lesen sie|liest du|lest ihr|erfahren sie|erfährst du|erfahrt ihr) (?:hier|in diesem (?:artikel|beitrag|interview)|im (?:interview|live-?blog|news-?blog))[.:!>\]" ]*$`,
        r`^\+{2,} ?.{10,160} ?\+{2,}$`,
      ],
      unless: [REPORTED, r`[.!?] .{20,300}[.]$`, r`^(?:hintergrund|exklusiv|weiterlesen): ?\S{1,14}$`],
      maxWords: 32,
      examples: [
        {
          lines: [
            'Die Fähre fährt wieder.',
            'Lesen Sie auch: Wie der Sturm den Hafen traf',
            'Wie der Sturm entstand, lesen Sie hier.',
            'Mehr anzeigen',
            'Alle Entwicklungen zum Sturm im Liveblog',
            '[Alle aktuellen Meldungen zum Sturm finden Sie hier in unserem Newsblog.]',
            '+++ Sturm zieht nach Norden ab +++',
            'Am Abend folgt das zweite Schiff.',
          ],
          struck: [1, 2, 3, 4, 5, 6],
        },
        {
          lines: [
            'Mehr Touristen als im Sommer gibt es nur hier.',
            'Lesen Sie langsam, riet der alte Lehrer.',
            'Mehr lesen als andere: das war sein Ziel.',
            'Weitere Informationen hatte die Polizei am Abend nicht.',
            'Hintergrund: Streit',
            'Video-on-Demand kostet mehr als das Kino.',
          ],
          struck: [],
        },
      ],
    },
  ],
};

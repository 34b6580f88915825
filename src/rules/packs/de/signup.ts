import type { RulePack } from '../../../model.js';

const r = String.raw;

const END = r`[^a-zäöüß0-9?]{0,5}$`;
const LETTER = r`(?:[\wäöüß-]*newsletters?|mailing|rundbrief|[\wäöüß]*-briefing|news-?mail|update per (?:e-)?mail)`;
const YOU = r`(?:sie|du|ihr)`;
const YOUR = r`(?:ihre?[mnrs]?|deine?[mnrs]?|eure?[mnrs]?)`;
const OUR = r`(?:unsere?[mnrs]?|meine?[mnrs]?)`;

/** What closes a newsletter box, and what its lines have in common. */
const BOX_END = [
  r`^(?:jetzt |hier |gratis |kostenlos |kostenfrei )*(?:abonnieren|anmelden|bestellen|registrieren|eintragen|abschicken|absenden|bestätigen|gratis anmelden|e-?mail(?:-adresse)?(?: eingeben)?)[ !.:>»→*]*$`,
  r`^(?:mit (?:der|meiner|ihrer|deiner) (?:anmeldung|registrierung)|ich (?:stimme|habe die datenschutz|möchte|bin damit)|abmeldung jederzeit|${YOU} (?:können|kannst|könnt) (?:sich|dich|euch)? ?jederzeit)`,
  r`^weitere newsletter[ !.:>»→]*$`,
];
const BOX = {
  until: BOX_END,
  stop: [r`^(?:anzeige|werbung|mehr zum thema|lesen sie auch|kommentare|teilen)\b`],
  through: r`\b(?:sie|ihnen|ihr|ihre[mnrs]?|du|dir|dein[a-zäöüß]*|uns|unser[a-zäöüß]*|newsletters?|postfach|e-?mail|abonnieren|täglich|wöchentlich|woche|morgen|tag)\b`,
  maxBlocks: 7,
  maxWords: 110,
};

/** German: newsletters. */
export const deSignup: RulePack = {
  name: 'de/signup',
  rules: [
    {
      id: 'signup/de-newsletter',
      kind: 'signup',
      languages: ['de'],
      about: 'Asks in German to subscribe to a newsletter, with the box that follows.',
      match: [
        r`(?:^|[.!?:] )(?:jetzt |hier |einfach |gleich |kostenlos |und )*(?:abonnieren|abonniere|abonniert|bestellen|bestelle|holen|hole|testen) (?:sie |dir |sich |du )?(?:jetzt |hier |gleich |auch )*(?:kostenlos |gratis )?(?:${OUR}|den|die|das|einen) (?:[\wäöüß-]+ ){0,4}${LETTER}`,
        r`(?:^|[.!?:] )(?:melden sie sich|melde dich|meldet euch|tragen sie sich|trage? dich|registrieren sie sich) .{0,60}(?:${LETTER}|e-?mail-verteiler)`,
        r`^(?:jetzt |hier |kostenlos |gratis |zum |zur |den |unseren |unser |kostenlosen |kostenloser |täglichen |wöchentlichen )*${LETTER}(?: [\wäöüß"-]+){0,4} (?:abonnieren|bestellen|anmelden|sichern|lesen)(?: und .{0,60})?${END}`,
        r`^(?:jetzt |hier |gleich )*(?:für|zum) (?:den |unseren |unserem )?(?:[\wäöüß"-]+ ){0,4}${LETTER}(?: [\wäöüß"-]+){0,3} (?:anmelden|registrieren|eintragen)\b.{0,40}$`,
        r`^(?:unser(?:e)? |der |kostenloser |täglicher |wöchentlicher |gratis-)*newsletter(?:[ :-]+[\wäöüß"' -]{2,50})?${END}`,
        r`\b(?:der|unser) (?:[\wäöüß-]+ ){0,3}newsletter (?:[\wäöüß"-]+ ){0,4}(?:informiert|bringt|liefert|versorgt|fasst|hält) (?:sie|dich|euch|ihnen|dir|alles|das|die)\b`,
        r`\b(?:direkt |kostenlos |täglich |wöchentlich |bequem |jeden [a-zäöüß]+ )+in (?:${YOUR}|das) (?:e-?mail-?)?(?:postfach|mailbox|inbox|e-?mail)`,
        r`\b(?:beim|im|mit dem) (?:[\wäöüß-]+ ){0,2}[\wäöüß-]*newsletter (?:richtig|gut aufgehoben|nichts mehr|immer)\b`,
        r`^(?:weitere|alle|andere|mehr) newsletter(?: (?:entdecken|ansehen|anzeigen|im überblick))?${END}`,
        r`^der perfekte start in (?:den tag|die woche)\b.{0,100}$`,
        r`^(?:täglich|wöchentlich|(?:jeden|jede) [a-zäöüß]+|immer [a-zäöüß]+|alle zwei wochen [a-zäöüß]+|ein-?mal (?:pro|in der) woche)[ :,-].{0,120}\b(?:newsletter|per e-?mail|postfach|kompakt|überblick|antworten auf|das wichtigste|die wichtigsten)\b.{0,60}$`,
      ],
      unless: [
        r`newsletter (?:der|des|vom) (?:bücherei|bibliothek|gemeinde|stadt|schule|museums?|vereins?|theaters?|pfarrei|rathaus(?:es)?)\b`,
        r`\b(?:firmen|unternehmen|händler|studie|kunden erhalten|urteil|gericht)\b`,
      ],
      scope: BOX,
      maxWords: 55,
      examples: [
        {
          lines: [
            'Der Hafen bleibt bis Sonntag zu, und die Fähren fahren erst am Montag wieder.',
            'Abonnieren Sie unseren Newsletter!',
            'Melden Sie sich jetzt für den Küsten-Newsletter an.',
            'Newsletter jetzt kostenlos abonnieren',
            'Hier für den Newsletter anmelden',
            'Newsletter: Nachtfähre',
            'Unser täglicher Newsletter informiert Sie über alles, was im Hafen geschieht.',
            'Das Beste der Küste, täglich in Ihr Postfach.',
            'Die Kapitäne warten am Kai auf besseres Wetter und spielen Karten, sagt der Wirt.',
          ],
          struck: [1, 2, 3, 4, 5, 6, 7],
        },
        {
          lines: [
            'Wer es kurz mag, ist beim Küsten-Newsletter richtig.',
            'Weitere Newsletter',
            'Der perfekte Start in den Tag mit Nachrichten von der Küste.',
            'Jeden Freitag: das Wichtigste der Woche per E-Mail.',
            'Jetzt anmelden',
          ],
          struck: [0, 1, 2, 3, 4],
        },
        {
          lines: [
            'Abonnieren Sie den Newsletter der Bücherei, dann wissen Sie es.',
            'Der Verein verschickt seit 1998 einen Newsletter an seine Mitglieder.',
            'Die Behörde will Newsletter künftig seltener verschicken, teilte sie mit.',
            'Eltern müssen ihre Kinder bis Freitag anmelden.',
            'Täglich fahren 300 Lastwagen durch das Dorf.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'signup/de-form',
      kind: 'signup',
      languages: ['de'],
      about: 'German form lines of a newsletter: fields, consent, success and error messages.',
      match: [
        r`^(?:ihre|deine|bitte|geben sie ihre|gib deine)? ?(?:e-?mail-?adresse|mailadresse|e-?mail)(?: hier)?(?: (?:eingeben|ein|angeben|eintragen))?(?: ?\(.{3,20}\))?[ :*.!]*$`,
        r`^mit (?:der|meiner|ihrer|deiner|einer|klick auf) (?:anmeldung|registrierung|bestellung|eintragung|.{2,30})(?: zum newsletter)? (?:stimme|stimmen|nehmen|nehme|erkläre|erklären|akzeptiere|akzeptieren|willige|bestätige|bestätigen|stimmst|erklärst|akzeptierst) .{0,200}(?:datenschutz|nutzungsbedingungen|werbe|agb|einverstanden|newsletter|einwilligung)`,
        r`(?:^|[.!] )(?:die |eine |der |ihre |deine )?(?:abmeldung|abbestellung|kündigung des newsletters|abbestellen|widerruf) (?:ist )?(?:(?:ist )?jederzeit|mit einem klick|ist) (?:(?:kostenlos |einfach |wieder )?möglich|per .{2,20}möglich)`,
        r`\b(?:sie|du) (?:können|kannst) (?:sich|dich|den newsletter|diese|ihre einwilligung|deine einwilligung|ihn|das) (?:[a-zäöüß]+ )?jederzeit (?:[a-zäöüß-]+ ){0,3}(?:wieder )?(?:abmelden|abbestellen|widerrufen|austragen)`,
        r`^(?:vielen )?dank(?:e)?,? (?:dass sie sich|dass du dich|für (?:ihre|deine) anmeldung|für ihr interesse)\b.{0,100}$`,
        r`^(?:sie|du) (?:sind|bist|haben sich|hast dich) (?:bereits |schon |erfolgreich |jetzt |nun )+(?:für (?:den|unseren) newsletter )?(?:angemeldet|registriert|abonniert|eingetragen)\b.{0,60}$`,
        r`^ich (?:habe die datenschutz[a-zäöüß]*(?: [a-zäöüß]+)? (?:gelesen|zur kenntnis)|möchte (?:über|den|regelmäßig|per|künftig|auch|gerne)|bin damit einverstanden,? dass (?:ich|meine|mir)|stimme (?:der|zu)|willige ein)\b.{0,200}\b(?:akzeptiere|einverstanden|newsletter|informiert|benachrichtigt|e-?mail[a-zäöüß]*|datenschutz[a-zäöüß]*|angebote[a-zäöüß]*|informationen|werbe[a-zäöüß]*|verarbeit[a-zäöüß]+)\b.{0,80}$`,
        r`^(?:es ist ein fehler aufgetreten|leider ist ein fehler|bitte (?:geben sie|gib) eine gültige e-?mail|diese e-?mail-?adresse ist|ungültige e-?mail|bitte bestätigen sie ihre (?:e-?mail|anmeldung)|bitte prüfen sie ihr(?:en)? (?:postfach|posteingang)|fast geschafft)\b.{0,140}$`,
        r`^(?:weitere )?(?:informationen|hinweise|infos|details|mehr) (?:zum|zu|finden sie in|über den)\b.{0,80}\b(?:datenschutz[a-zäöüß]*|widerruf[a-zäöüß]*|abmelde[a-zäöüß]*)\b.{0,80}$`,
        r`^sicherheitsüberprüfung\b.{0,80}$|^(?:nein danke|jetzt anmelden|kostenlos anmelden|hier anmelden|gratis anmelden)[ !.>»→]*$`,
      ],
      maxWords: 70,
      examples: [
        {
          lines: [
            'E-Mail-Adresse eingeben',
            'Mit der Anmeldung nehmen Sie die Datenschutzerklärung zur Kenntnis.',
            'Abmeldung jederzeit möglich.',
            'Sie können den Newsletter jederzeit wieder abbestellen.',
            'Vielen Dank für Ihre Anmeldung!',
            'Sie sind bereits angemeldet.',
            'Ich habe die Datenschutzerklärung gelesen und akzeptiere sie.',
            'Es ist ein Fehler aufgetreten, bitte versuchen Sie es noch einmal.',
            'Hinweise zu Widerruf und Abmeldung: siehe Datenschutz',
            'Jetzt anmelden!',
            'Der Deich hält.',
          ],
          struck: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
        },
        {
          lines: [
            'Ich habe die Akten gelesen und akzeptiere das Urteil.',
            'Mit der Anmeldung beginnt die Frist von zwei Wochen.',
            'Danke für den Fisch, schrieb sie.',
            'E-Mail ist älter als das Netz.',
          ],
          struck: [],
        },
      ],
    },
  ],
};

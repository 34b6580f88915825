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
const START = r`^[^a-zäöüß0-9]{0,4}`;
const NEWS = r`(?:artikel|beiträge|beitrag|ausgaben?|folgen?|news|neuigkeit(?:en)?|nachricht(?:en)?|recherchen?|meldung(?:en)?|geschichten?|storys?|updates?|veranstaltung(?:en)?|eilmeldung(?:en)?|episoden?|videos?|rezepte?|texte?|highlights?|termine?)`;

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
        r`\b(?:sie|du) (?:können|kannst) (?:sich|dich|den newsletter|diese|ihre einwilligung|deine einwilligung|ihn|das) (?:[a-zäöüß]+ )?jederzeit (?:[a-zäöüß-]+ ){0,6}(?:wieder )?(?:abmelden|abbestellen|widerrufen|austragen)`,
        r`^(?:vielen )?dank(?:e)?,? (?:dass sie sich|dass du dich|für (?:ihre|deine|die) (?:newsletter-?)?(?:anmeldung|registrierung|bestellung)|für (?:ihr|dein) (?:interesse|abo|abonnement|vertrauen)|für'?s (?:abonnieren|lesen|anmelden)|für das abonnieren)\b.{0,160}$`,
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
    {
      id: 'signup/de-invite',
      kind: 'signup',
      languages: ['de'],
      about: 'German invitations to miss nothing, the names of letters, and what comes how often to the inbox.',
      match: [
        r`${START}(?:verpasse|verpasst|verpassen sie) (?:nichts|nie wieder etwas|keine?n? (?:[a-zäöüß]+ )?${NEWS})(?: mehr)?(?: (?:von|aus|über|rund um) .{2,40})?${END}`,
        r`${START}(?:nichts mehr|nie (?:mehr|wieder)) (?:etwas |eine?n? .{2,30} )?verpassen(?:[:!] ?.{0,100})?${END}`,
        r`${START}(?:(?:möchten sie|möchtest du|wollen sie|willst du|(?:sie|du) (?:möchten|möchtest|wollen|willst)) )?keine?n? ${NEWS} (?:mehr )?verpassen\?.{0,120}$`,
        r`${START}bleib(?:e|t|en sie)? (?:immer |stets )?(?:bestens |gut )?(?:auf dem laufenden|auf dem neuesten stand|informiert|up to date|dran)(?:[!.]? ?-? ?(?:(?:über|mit|zu|rund um|bei|und|wenn|per|in|durch) .{3,120}|${END}))?$`,
        r`${START}(?:der|unser|das|die|unsere) (?:[\wäöüß"-]+ ){0,2}[\wäöüß]+-(?:newsletter|briefing|mail)${END}`,
        r`\b(?:jeden|jede|täglich|wöchentlich|monatlich|kostenlos|direkt|wichtigste[n]?|besten|neuesten|neuigkeiten|news|nachrichten|eilmeldungen)\b.{0,80}\b(?:in|per mail in|an) (?:${YOUR}|das) (?:[a-zäöüß]+ )?(?:e-?mail-?)?(?:postfach|posteingang|mailbox|inbox)${END}`,
        r`${START}(?:erhalten sie|erhalte|bekommen sie|bekomme|lesen sie|lies) .{0,80}\b(?:per (?:e-?)?mail|in (?:ihr|dein|ihrem|deinem) (?:e-?mail-?)?(?:postfach|posteingang))${END}`,
        r`${START}(?:neue|unsere|meine|alle|aktuelle|die (?:besten|neuesten|wichtigsten)) (?:neuen )?${NEWS}(?: .{2,30})? (?:per (?:e-?)?mail|ins postfach|in ${YOUR} (?:postfach|posteingang))${END}`,
        r`(?:^|[.!?] )abonnieren?(?: sie)?(?:,| jetzt| kostenlos| gratis)*,? (?:um|und|damit)\b.{0,60}\b(?:erhalten|erhältst|bekommen|bekommst|verpassen|verpasst|benachrichtigt|lesen)\b.{0,30}$`,
        r`${START}(?:abonniert|angemeldet|eingetragen|geschafft|fast geschafft|fast fertig|erledigt|super|danke)(?:[!,]| -) .{0,60}\b(?:e-?mails?|link|bestätig[a-z]*|postfach|posteingang|newsletter|abo)\b.{0,50}$|${START}(?:sie|du) (?:erhalten|erhältst|bekommen|bekommst) (?:ab jetzt|künftig|nun|in kürze|gleich|demnächst|eine bestätigung[a-z]*|eine e-?mail|von uns)\b.{0,80}$`,
        r`${START}(?:melde dich|melden sie sich|registriere dich|registrieren sie sich) (?:jetzt |hier |kostenlos |gleich )*an,? um\b.{0,100}\b(?:erhalten|bekommen|verpassen|freizuschalten|freischalten|lesen)${END}`,
        r`^[^!?]{0,60}\b(?:unser(?:e[nmr]?)?|mein(?:e[nmr]?)?) (?:[a-zäöüß-]+ ){0,3}newsletters?\b.{0,100}$|${START}(?:die|ihre|deine|unsere|zur|für die) newsletter-?anmeldung\b.{0,120}$|${START}newsletter-?anmeldung${END}`,
        r`${START}schlie(?:ße?|sse|ßen sie|ssen sie)(?: dich| sich) .{3,60} an,? (?:die|und)\b.{0,100}$`,
        r`${START}(?:lust auf|mehr davon|noch mehr|nicht genug|neugierig auf|interesse an)\b.{0,50}\? .{0,30}\b(?:abonnier[a-z]*|melde[n]?|newsletter|folge[n]?|trag[a-z]*)\b.{0,80}$|${START}(?:sie möchten|möchten sie|willst du|möchtest du|du willst|du möchtest|wollen sie)\b.{0,100}\b(?:informiert|auf dem laufenden|benachrichtigt|nichts verpassen|post von uns|posteingang|postfach|per (?:e-?)?mail|newsletter)\b.{0,30}\?.{0,100}$`,
        r`${START}(?:jetzt |hier )?(?:kostenlos|gratis) (?:abonnieren|bestellen|anmelden|eintragen)${END}`,
        r`${START}(?:hier|jetzt) geht'?s? (?:es )?zu[rm] (?:newsletter-?)?(?:anmeldung|abo|newsletter)${END}`,
        r`${START}(?:trag|trage|tragen sie|trägt) (?:dich|sich) (?:jetzt |hier |einfach )*(?:in|für) (?:unsere[nm]?|den|die) (?:e-?mail-?)?(?:verteiler|liste|mailingliste|newsletter[a-z]*)\b.{0,60}$`,
        r`${START}(?:hier|jetzt) (?:können sie|kannst du|gibt es|geht es) .{0,30}\bnewsletter\b.{0,30}(?:bestellen|abonnieren|anmelden)${END}`,
        r`${START}(?:mehr|alles) .{0,60}\b(?:in|mit) unserem (?:[a-zäöüß-]+ )?newsletter\b(?:[.:!,] ?(?:hier|jetzt|melden sie|melde|abonnieren|gleich)\b.{0,60}|${END})`,
        r`\bwir (?:sagen|geben) (?:ihnen|dir) .{0,20}\bbescheid\b.{0,20}$|${START}(?:per e-?mail|mich(?: per e-?mail)?) (?:benachrichtigen|informieren),? wenn\b.{0,80}$`,
      ],
      unless: [r`\bnicht (?:in|an) (?:ihr|dein)|\b(?:phishing|betrüger[a-z]*|bank|behörde|amt)\b`],
      maxWords: 36,
      examples: [
        {
          lines: [
            'Der Deich hält.',
            'Verpassen Sie keine Folge mehr!',
            'Nie wieder etwas verpassen',
            'Willst du keine Recherche mehr verpassen? Dann melde dich.',
            'Bleiben Sie immer auf dem Laufenden über den Hafen',
            'Das Küsten-Briefing',
            'Die besten Texte, jeden Montag um acht in Ihrem Postfach.',
            'Erhalten Sie unsere Küstenpost per E-Mail.',
            'Tragen Sie sich in unseren Verteiler ein.',
            'Hier geht es zum Newsletter: abonnieren!',
            'Wir geben Ihnen Bescheid.',
            'Mehr Küste gibt es in unserem Newsletter.',
            'Die neuesten Meldungen vom Hafen per Mail',
            'Abonniere jetzt, um nichts zu verpassen!',
            'Eingetragen! Wir haben dir einen Link geschickt.',
            'Melde dich an, um jede Woche Post zu bekommen.',
            'Ihre Newsletter-Anmeldung ist eingegangen.',
            'Schließe dich 300 Küstenleuten an, die uns schon lesen.',
            'Noch mehr Küste? Dann folge uns.',
            'Hier geht es zur Anmeldung.',
            'Gratis abonnieren',
          ],
          struck: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20],
        },
        {
          lines: [
            'Verpassen Sie den Bus, hilft nur das Rad.',
            'Keine Meldung lag vor.',
            'Bleib bei mir, sagte sie.',
            'Die Nachrichten lagen ungelesen in ihrem Postfach, als der Prozess begann.',
            'Erhalten blieb nur der Turm.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'signup/de-confirm',
      kind: 'signup',
      languages: ['de'],
      about: 'German lines around a form: no spam, what one agrees to, and the mail that must be confirmed.',
      match: [
        r`^(?:[^!?]{0,60}[.!,|\u00b7-] )?(?:kein|null|0|garantiert kein) (?:spam|tracking)\b.{0,70}$|^[^!?]{0,60}\babmelden (?:ist )?jederzeit\b.{0,20}$|${START}(?:kostenlos(?: und unverbindlich)?[,.] )?(?:jederzeit (?:wieder )?(?:abbestellbar|abmeldbar)|abbestellen (?:jederzeit|geht jederzeit))\b.{0,20}$|^[^!?]{0,80}\b(?:abbestellbar|abmeldbar)\b.{0,30}$`,
        r`(?:^|[.!,:] )(?:bitte |jetzt |nun |noch )*bestätig(?:e|en sie) (?:bitte |jetzt |noch )*(?:deine?n?|ihre?n?|den|die) (?:anmeldung|abo|abonnement|e-?mail-?adresse|link|registrierung|newsletter-?anmeldung)\b.{0,120}$`,
        r`(?:^|[.!] )(?:bitte )?(?:überprüfe|prüfe|checke?|überprüfen sie|prüfen sie|schaue?|schauen sie|sieh|sehen sie) (?:jetzt |nun |bitte |gleich |auch )*(?:in )?(?:deine?n?|ihre?n?) (?:e-?mail-?)?(?:posteingang|postfach|spam-?ordner|e-?mails?)\b.{0,60}$`,
        r`${START}(?:durch|mit) (?:das |dem |der |einem )?(?:absenden|abschicken|klick|eintragen|abonnieren|anmelden|bestätigen)\b.{0,60}\b(?:stimmen sie|stimmst du|akzeptieren sie|akzeptierst du|willigen sie|erklären sie|erklärst du)\b.{0,60}\b(?:e-?mails?|newsletter[a-z]*|datenschutz[a-zäöüß]*|bedingungen|einverstanden|verarbeitung)\b.{0,80}$`,
        r`${START}(?:den|der|die) (?:datenschutz[a-zäöüß]*|nutzungsbedingungen|agb)\b.{0,30}\b(?:stimme ich|akzeptiere ich|habe ich)\b.{0,30}$|${START}ich nehme zur kenntnis\b.{0,140}$|${START}(?:sie|du) (?:wurden|wurdest|sind|bist|haben sich|hast dich)\b.{0,12}\berfolgreich\b.{0,20}\b(?:abgemeldet|angemeldet|ausgetragen|eingetragen|registriert)${END}`,
        r`${START}ich (?:akzeptiere|erlaube|erkläre|bestätige|habe)\b.{0,60}\b(?:datenschutz[a-zäöüß]*|newsletter|nutzungsbedingungen|agb)\b.{0,120}$|\brecaptcha\b.{0,160}$|${START}(?:ihre|deine) (?:daten|e-?mail-?adresse) (?:wird|werden|geben wir|verwenden wir|nutzen wir)\b.{0,40}\b(?:nicht|nur|ausschließlich|niemals)\b.{0,80}$`,
        r`${START}ja,? ich (?:möchte|will|bin|habe|stimme)\b.{0,100}\b(?:newsletter|e-?mails?|informiert|datenschutz[a-zäöüß]*|angebote|neuigkeiten)\b.{0,140}$`,
        r`${START}(?:ihre|deine|diese|meine) (?:einwilligung|zustimmung) (?:können sie|kannst du|kann ich|ist|kann) jederzeit (?:mit wirkung für die zukunft|per (?:e-?mail|link)|über den .{3,40}|durch .{3,40}) (?:widerrufen|widerrufbar|widerrufen werden)\b.{0,40}$`,
        r`${START}(?:wir respektieren|wir schützen|wir achten) (?:ihre|deine) (?:privatsphäre|daten)\b.{0,60}\b(?:abmelden|abbestellen|weiter|dritte)\b.{0,30}$`,
      ],
      unless: [r`(?:adresse|link|anmeldung) nicht\b|\b(?:phishing|betrüger[a-z]*|bank|onlinebanking)\b`],
      maxWords: 50,
      examples: [
        {
          lines: [
            'Der Deich hält.',
            'Versprochen: gut lesbar, kein Spam.',
            'Jederzeit abmeldbar',
            'Fast fertig! Bitte bestätigen Sie noch Ihre E-Mail-Adresse.',
            'Schauen Sie bitte in Ihr Postfach.',
            'Durch das Eintragen akzeptieren Sie die Datenschutzerklärung des Küstenblatts.',
            'Ja, ich will die Küstenpost per E-Mail.',
            'Meine Einwilligung kann ich jederzeit per E-Mail widerrufen.',
            'Wir schützen Ihre Daten und geben sie nicht weiter.',
            'Ich akzeptiere die Nutzungsbedingungen.',
            'Die Nutzungsbedingungen habe ich gelesen.',
          ],
          struck: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
        },
        {
          lines: [
            'Spam landet bei ihm im Ordner, den keiner liest.',
            'Bestätigen Sie die Adresse nicht, rät das Amt.',
            'Ja, ich bin gern an der Küste, sagte er.',
            'Der Widerruf muss schriftlich erfolgen.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'signup/de-field',
      kind: 'signup',
      languages: ['de'],
      about: 'German fields and buttons beside a request for an address, and what the machine answers.',
      match: [
        r`^(?:vorname|nachname|vor- und nachname|name|ihr name|dein name|anrede|frau|herr|divers|plz|postleitzahl|pflichtfeld(?:er)?)(?: ?\((?:optional|freiwillig|pflichtfeld)\))?[ :*]*$|^\* ?(?:pflichtfeld(?:er)?|erforderlich)[. ]*$`,
        r`^(?:abonnieren|anmelden|eintragen|jetzt eintragen|bestellen|absenden|abschicken|weiter|los geht's|ja,? bitte|ich bin dabei|bestätigen|abbestellen|zum newsletter|alle newsletter)[ !.*>]*$`,
        r`^[a-z.]{2,20}@[a-z.-]{3,30}$`,
        r`^[^.!?]{5,80} (?:monatlich|wöchentlich|täglich|jeden (?:monat|tag|montag|freitag|sonntag|morgen))[.!]?$|^(?:monatliche|wöchentliche|tägliche) [a-zäöüß]+$`,
        r`^(?:der link|der bestätigungslink) (?:läuft|ist|verfällt)\b.{0,60}$|^(?:du bist dabei|geschafft|fast fertig|fast geschafft|danke)!(?: .{3,60})?$|^(?:ungültige|diese) e-?mail-?adresse(?: ist .{3,40})?[.!]?$`,
        r`^(?:täglich|wöchentlich|monatlich|kostenlos|gratis|jeden [a-z]+|(?:ein|zwei)-?mal (?:pro|in der|die|im) (?:woche|monat)|alle (?:zwei|vier) wochen|(?:\d|eine?|zwei) (?:e-?)?mails? (?:pro|im|in der) (?:woche|monat))(?:[,.!:] .{0,60})?[.!]?$`,
      ],
      strength: 'weak',
      maxWords: 12,
      examples: [
        {
          lines: [
            'Melden Sie sich jetzt für den Küsten-Newsletter an.',
            'Vorname (optional)',
            'du@kueste.example',
            'Eintragen',
            'Danke! Wir haben dir geschrieben.',
            'Der Link ist eine Stunde gültig.',
            'Zweimal die Woche, gratis.',
            'Tipps von der Küste, monatlich.',
            'Monatliche Post',
          ],
          struck: [1, 2, 3, 4, 5, 6, 8],
        },
        { lines: ['Der Deich hält.', 'Name', 'Anmelden', 'Die Flut kam um acht.'], struck: [] },
      ],
    },
  ],
};

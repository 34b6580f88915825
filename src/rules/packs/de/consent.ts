import type { RulePack } from '../../../model.js';

const r = String.raw;

const END = r`[^a-zäöüß0-9?]{0,5}$`;
const START = r`^[^a-zäöüß0-9]{0,4}`;

/** German: cookies, ad labels, rights. */
export const deConsent: RulePack = {
  name: 'de/consent',
  rules: [
    {
      id: 'consent/de-cookies',
      kind: 'consent',
      languages: ['de'],
      about: 'German cookie banners and gates in front of embedded content.',
      match: [
        r`\b(?:wir|diese (?:web)?seite|diese website|unsere (?:web)?seite|unsere website|wir und unsere (?:\d+ )?partner)\b.{0,40}\b(?:verwende[nt]|nutz(?:t|en)|benutz(?:t|en)|setz(?:t|en)|speicher[nt])\b.{0,60}\b(?:cookies?|trackern?|technologien)\b.{0,300}`,
        r`\b(?:mit einem klick auf|durch (?:die (?:weitere )?nutzung|klick)|wenn sie auf)\b.{0,80}\b(?:stimmen sie|akzeptieren sie|willigen sie|erklären sie)\b.{0,160}\b(?:cookies?|daten[a-zäöüß]*|verarbeitung|nutzung)\b`,
        r`^(?:alle (?:cookies )?(?:akzeptieren|ablehnen|zulassen|erlauben)|(?:cookies?|alle) (?:akzeptieren|ablehnen|zulassen)|akzeptieren (?:und|&) .{2,20}|nur notwendige(?: cookies)?|(?:auswahl|einstellungen) (?:bestätigen|speichern|anpassen)|(?:cookie|datenschutz|privatsphäre|privatsphären|consent|tracking)-?(?:einstellungen|manager)(?: (?:ändern|öffnen|verwalten|anpassen))?|einwilligung (?:widerrufen|verwalten)|zwecke anzeigen|notwendige cookies|utiq verwalten)${END}`,
        r`^(?:empfohlener redaktioneller inhalt|externer inhalt(?: nicht verfügbar)?|empfohlener externer inhalt|externe inhalte(?: (?:anzeigen|aktivieren|laden|von .{2,20}))?|(?:[\wäöüß]+-)?inhalte? (?:erlauben|anzeigen|laden|aktivieren|entsperren)|link zum [\wäöüß]+-inhalt|inhalt(?:e)? (?:von .{2,20} )?(?:laden|anzeigen|aktivieren)|immer entsperren)${END}`,
        r`^(?:an dieser stelle|hier) (?:finden sie|findest du|befindet sich|steht|sehen sie)\b.{0,40}\b(?:extern[a-zäöüß]+ inhalt[a-zäöüß]*|inhalt[a-zäöüß]* von|einen? (?:externen|eingebettete[a-zäöüß]*))\b.{0,240}$`,
        r`^(?:sie|du) (?:können|kannst) (?:ihn|sich|dir|sie|es|hier|dich)\b.{0,60}\bmit einem klick\b.{0,60}\b(?:anzeigen|ausblenden|aktivieren)\b.{0,60}$`,
        r`\bich bin damit einverstanden,? dass mir (?:externe )?inhalte\b.{0,240}`,
        r`\b(?:personenbezogene|ihre|deine) daten (?:können |werden )?(?:dabei )?an (?:drittplattformen|dritte|drittanbieter)\b.{0,200}`,
        r`\b(?:ihre|deine) (?:privatsphäre|datenschutz|cookie)-?einstellungen\b.{0,80}\b(?:verhindern|blockieren|erlauben|lassen)\b.{0,240}`,
        r`^(?:diese|notwendige|funktionale|statistik|marketing|analyse|technisch notwendige|essenzielle)[ -]cookies? (?:sind|sammeln|erfassen|werden|ermöglichen|helfen|dienen)\b.{0,80}\b(?:ihnen|uns|unserer|unsere|(?:web)?seite|website|webseitenbetreiber[a-zäöüß]*|besucher[a-zäöüß]*|anonym[a-zäöüß]*|informationen)\b.{0,300}$`,
        r`^da diese (?:cookies|anbieter) \b.{0,160}\b(?:webseite|website|erforderlich|speichern)\b.{0,500}$|^(?:klicken sie|klicke) auf die verschiedenen kategorien[a-zäöüß]*\b.{0,400}$|^wir (?:können cookies anfordern|stellen (?:ihnen|dir) eine liste der .{0,60}cookies)\b.{0,400}$`,
        r`^wir (?:benötigen|brauchen) (?:ihre|deine) (?:zustimmung|einwilligung)(?:,? (?:bevor|um|damit|für|zum|zur) .{0,160}|[^a-zäöüß]{0,3})$|^wenn (?:sie|du) unter 16 jahre alt\b.{0,240}$|^hier (?:finden sie|findest du) eine (?:übersicht|liste) (?:über )?alle[r]? (?:verwendeten |eingesetzten )?cookies\b.{0,200}$|^(?:google|vimeo|youtube|vimeo und youtube)(?: [a-z]{3,12})? einstellungen${END}`,
        r`^(?:um (?:diesen|das|dieses|diese|den)\b.{0,60}(?:inhalt|video|beitrag|inhalte|post)\b.{0,20}(?:anzuzeigen|zu sehen|ansehen|laden))\b.{0,160}$`,
        r`^(?:zum|beim) (?:schutz ihrer|laden des|aktivieren|anzeigen)\b.{0,60}\b(?:daten|videos?|inhalts?|beitrags?)\b.{0,160}$`,
      ],
      unless: [r`\b(?:gericht|urteil|bäck[a-zäöüß]+|teig|mehl|eugh|datenschützer|bundesgerichtshof)\b`],
      maxWords: 110,
      examples: [
        {
          lines: [
            'Wir verwenden Cookies, um unser Angebot zu verbessern.',
            'Mit einem Klick auf „Ja“ stimmen Sie der Verarbeitung Ihrer Daten zu.',
            'Alle akzeptieren',
            'Externer Inhalt',
            'An dieser Stelle finden Sie externen Inhalt, der den Artikel ergänzt.',
            'Sie können ihn mit einem Klick anzeigen lassen.',
            'Ich bin damit einverstanden, dass mir Inhalte angezeigt werden.',
            'Personenbezogene Daten können an Drittplattformen übermittelt werden.',
            'Ihre Privatsphäre-Einstellungen verhindern das Laden des Videos.',
            'Um dieses Video anzuzeigen, brauchen wir Ihre Zustimmung.',
            'Zum Schutz Ihrer Daten wird das Video erst nach einem Klick geladen.',
            'Der Deich hält.',
            'Statistik-Cookies helfen uns zu verstehen, wie Besucher mit der Seite umgehen.',
            'Klicken Sie auf die verschiedenen Kategorienüberschriften, um mehr zu erfahren.',
            'Wir benötigen Ihre Zustimmung, bevor Sie weiterlesen können.',
          ],
          struck: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 13, 14],
        },
        {
          lines: [
            'Das Gericht rügte, dass die Seite Cookies ohne Einwilligung setzt.',
            'Die Bäckerei verkauft Cookies aus Roggenmehl.',
            'Alle Bewerber akzeptieren die Bedingungen.',
            'An dieser Stelle stand bis 1950 ein Leuchtturm.',
            'Diese Cookies sind in Öl gebacken und mit Zimt bestreut.',
            'Wir brauchen Ihre Stimme, rief der Lotse.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'advertisement/de-label',
      kind: 'advertisement',
      languages: ['de'],
      about: 'German labels of ad slots.',
      match: [
        r`^[^a-z0-9]{0,3}(?:advertorial|sponsored|gesponsert|artikel wird unter der anzeige fortgesetzt|nach der (?:anzeige|werbung) (?:geht|weiter).{0,30}|(?:hier endet die|ende der) (?:anzeige|werbung)|(?:anzeige|werbung) (?:überspringen|schließen|ausblenden)|(?:anzeige|werbung)[:-]? ?(?:scrollen|weiterscrollen|bitte scrollen)(?:,? um weiterzulesen)?)[^a-z0-9?]{0,4}$`,
      ],
      maxWords: 8,
      examples: [
        {
          lines: ['Der Deich hält.', 'Hier endet die Anzeige', 'Am Abend kam die Flut.', 'Werbung: weiterscrollen'],
          struck: [1, 3],
        },
        {
          lines: ['Die Anzeige kam anonym.', 'Hier endet die Anzeige nicht.', 'Gesponsert war niemand.'],
          struck: [],
        },
      ],
    },
    {
      id: 'legal/de-rights',
      kind: 'legal',
      languages: ['de'],
      about: 'German rights lines and links to legal pages.',
      match: [
        r`^(?:.{0,60}\b)?alle rechte vorbehalten[ .!]*$|^(?:\u00a9|copyright).{0,80}\b(?:gmbh|verlag|kg|ag|e\. ?v\.)(?:\b.{0,60}|[ .]*)$`,
        r`^(?:impressum|datenschutz(?:erklärung|hinweise?)?|agb|nutzungsbedingungen|widerruf(?:srecht)?|barrierefreiheit|netiquette|mediadaten|jugendschutz|nutzungsbasierte onlinewerbung|cookie-?richtlinie)(?: ?[|/,\u00b7\u2022-] ?(?:impressum|datenschutz(?:erklärung|hinweise?)?|agb|kontakt|nutzungsbedingungen|widerruf|barrierefreiheit|karriere|jobs|über uns|hilfe|mediadaten|werbung|presse|netiquette))*${END}`,
        r`^(?:hier )?(?:können sie )?(?:die )?(?:nutzungs)?rechte an diesem (?:artikel|beitrag|text|inhalt)(?: erwerben| kaufen)?\b.{0,40}$|^hier können sie die rechte an\b.{0,60}$`,
        r`^(?:sofern|soweit|wenn|falls) nicht anders (?:ausgewiesen|angegeben|vermerkt|gekennzeichnet|bezeichnet),? (?:stehen|steht|sind|ist|unterliegen|gilt|gelten)\b.{0,80}\b(?:inhalte?|texte?|bilder|fotos|werke?|website|seite|blogs?)\b.{0,80}\b(?:cc|creative|lizenz[a-zäöüß]*|urheberrecht[a-zäöüß]*|nutzung)\b.{0,120}$`,
        r`^(?:alle |sämtliche )?(?:inhalte|texte|texte und bilder|artikel|beiträge)(?: (?:dieser|der|unserer) (?:seite|website|webseite|zeitung|internetseite))? (?:sind|unterliegen) (?:urheberrechtlich geschützt|dem urheberrecht)\b.{0,80}$|^(?:dieser text|dieser artikel|dieser beitrag|die inhalte|die texte|unsere artikel) (?:darf|dürfen) (?:nicht|nur|weder|ohne)\b.{0,60}\b(?:zustimmung|genehmigung|erlaubnis|quellenangabe)\b.{0,80}$`,
        r`^(?:weiterverwendung|vervielfältigung|nachdruck|verbreitung|jede verwendung)\b.{0,100}\b(?:genehmigung|erlaubnis|zustimmung|untersagt|verboten|nicht gestattet)\b.{0,60}$`,
      ],
      unless: [r`^(?:datenschutz|widerruf|barrierefreiheit|jugendschutz)[.:,]?$`],
      maxWords: 40,
      examples: [
        {
          lines: [
            '© Küstenblatt Verlag GmbH. Alle Rechte vorbehalten.',
            'Impressum | Datenschutz | AGB | Kontakt',
            'Hier können Sie die Rechte an diesem Artikel erwerben.',
            'Nachdruck nur mit Genehmigung des Verlags.',
            'Der Deich hält.',
            'Sofern nicht anders angegeben, stehen alle Inhalte dieser Website unter CC-BY.',
            'Alle Texte sind urheberrechtlich geschützt.',
            'Unsere Artikel dürfen nur mit Genehmigung übernommen werden.',
          ],
          struck: [0, 1, 2, 3, 5, 6, 7],
        },
        {
          lines: [
            'Datenschutz',
            'war im Ort kein Thema.',
            'Die Rechte an diesem Lied hat der Sohn geerbt.',
            'Sofern nicht anders vereinbart, gilt der Lohn vom Mai.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'consent/de-choices',
      kind: 'consent',
      languages: ['de'],
      about: 'German consent banners of many partners, their choices, and gates before an embed.',
      match: [
        r`${START}(?:wir und (?:unsere )?(?:(?:bis zu )?\d{1,4} )?(?:ausgewählten? )?(?:partner|drittanbieter|dienstleister))\b.{0,40}\b(?:verarbeiten|speichern|nutzen|verwenden|greifen|erheben|setzen)\b.{0,60}\b(?:daten|informationen|geräte[ns]?|kennungen|technologien|inhalte|anzeigen)\b.{0,300}$`,
        r`^(?:(?:nur |auch )?(?:funktionale|notwendige|essenzielle|essentielle|technisch notwendige|erforderliche|statistik|marketing)(?:[ -]cookies)? (?:zulassen|akzeptieren|erlauben|verwenden)|nur (?:essenzielle|essentielle|notwendige|erforderliche|technisch notwendige)(?:[ -]cookies)?|zustimmen (?:und|&) (?:weiter|weiterlesen|schließen|fortfahren)|(?:akzeptieren|einverstanden) (?:und|&) (?:weiter|schließen|fortfahren)|ablehnen (?:und|&) .{3,20}|individuelle (?:datenschutz-?)?einstellungen|ohne (?:zustimmung|einwilligung) fortfahren|(?:ihre|deine) (?:auswahl|einstellungen) wurden? gespeichert|wir (?:schätzen|respektieren|achten) (?:ihre|deine) privatsphäre|(?:ihre|deine) privatsphäre ist (?:uns )?wichtig|wir nehmen (?:den schutz ihrer daten|ihre privatsphäre|datenschutz) ernst|datenschutz-?(?:einstellungen|präferenz(?:en)?)|cookies? (?:und|&) datenschutz|datenschutz (?:und|&) cookies?)${END}`,
        r`${START}(?:wählen sie|wähle|hier können sie|hier kannst du)\b.{0,50}\bcookies?\b.{0,200}$|(?:^|[.] )(?:technisch )?(?:notwendige|erforderliche|essenzielle) cookies (?:sind|können|werden|bleiben|lassen)\b.{0,160}$`,
        r`${START}mit (?:ihrer|deiner) (?:zustimmung|einwilligung) (?:wird|werden|können|zeigen|laden|kann)\b.{0,60}\b(?:extern[a-z]*|geladen|angezeigt|eingebettet|youtube|video|inhalte?)\b.{0,120}$`,
        r`${START}(?:hier|an dieser stelle) (?:würden|möchten|wollten) wir (?:dir|ihnen|euch) (?:gerne? )?.{0,60}\bzeigen\b.{0,120}$|\b(?:hast du|haben sie) (?:leider )?(?:der (?:nutzung|verwendung|darstellung|anzeige)\b.{0,40}|dem nicht |noch )nicht zugestimmt\b.{0,40}$`,
      ],
      unless: [r`\b(?:gericht|urteil|eugh|datenschützer|bundesgerichtshof|verbraucherschützer)\b`],
      maxWords: 110,
      examples: [
        {
          lines: [
            'Der Deich hält.',
            'Wir und unsere Dienstleister speichern Informationen auf Ihrem Gerät.',
            'Nur notwendige Cookies erlauben',
            'Akzeptieren und schließen',
            'Mit Ihrer Einwilligung zeigen wir hier ein Video.',
            'Hier würden wir dir gern eine Karte zeigen.',
            'Wählen Sie, welche Cookies Sie erlauben.',
          ],
          struck: [1, 2, 3, 4, 5, 6],
        },
        {
          lines: [
            'Wir und unsere Kinder nutzen den Deich.',
            'Nur notwendige Reisen sind erlaubt.',
            'Mit deiner Zustimmung fahren wir, sagte der Lotse.',
            'Hier würden wir gern wohnen.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'consent/de-button',
      kind: 'consent',
      languages: ['de'],
      about: 'German buttons beside a consent banner.',
      match: [
        r`^(?:mehr optionen|optionen|ablehnen|alle ablehnen|akzeptieren|zustimmen|einverstanden|einstellungen|anpassen|auswahl speichern|speichern|verwalten|details(?: anzeigen| ausblenden)?|ok(?:ay)?(?:, verstanden)?|verstanden|mehr infos?|mehr erfahren|nicht laden|nein,? danke|video anzeigen|einmalig laden|immer laden|jetzt laden|inhalt anzeigen|notwendig|nur notwendige|immer aktiv|immer aktiviert|einstellungen anpassen|statistik|marketing|funktional|präferenzen|komfort|datenschutz(?:erklärung)?|impressum)[ !.>]*$`,
      ],
      strength: 'weak',
      maxWords: 4,
      examples: [
        {
          lines: ['Wir verwenden Cookies, um unser Angebot zu verbessern.', 'Ablehnen', 'Mehr Optionen'],
          struck: [1, 2],
        },
        { lines: ['Der Deich hält.', 'Ablehnen', 'Optionen', 'Die Flut kam um acht.'], struck: [] },
      ],
    },
  ],
};

import type { RulePack } from '../../../model.js';

const r = String.raw;

const START = r`^[^a-zäöüß0-9]{0,4}`;
const END = r`[^a-zäöüß0-9?]{0,5}$`;
const PRICE = r`(?:\d+(?:[.,]\d\d)? ?(?:€|euro|eur|chf|franken)|(?:€|chf|fr\.) ?\d+(?:[.,]\d\d)?)`;
const PIECE = r`(?:artikel|beitrag|text|inhalt|interview|bericht)`;
const PLAN = r`(?:monats|jahres|wochen|probe|digital|plus|premium|pur|web|print|online|kombi|schnupper|kurz|geschenk|studenten|tages|halbjahres|basis)-?(?:abo(?:nnement)?|pass|zugang|angebot|mitgliedschaft)s?`;

/** German: what walls offer and how, and the ways to pay a gift. */
export const deOffers: RulePack = {
  name: 'de/offers',
  rules: [
    {
      id: 'paywall/de-offer',
      kind: 'paywall',
      languages: ['de'],
      about: 'German walls: plans, prices, terms, and what a subscriber may read.',
      match: [
        r`${START}(?:(?:sie|du) (?:möchten?|möchtest|wollen|willst) (?:gerne |diesen artikel |den artikel |mehr |alles )*(?:weiterlesen|lesen)|(?:möchten sie|möchtest du|wollen sie|willst du|lust) (?:gerne |diesen artikel |den ganzen artikel |den artikel |mehr |auf mehr |alles )*(?:weiterlesen|weiter ?lesen|lesen)?|neugierig geworden|sie haben noch fragen zum abo|interesse geweckt)\?.{0,80}$`,
        r`${START}(?:${PLAN}|beliebtestes angebot|alle abos|alle abo-vorteile)(?: (?:für|ab|nur|zum|im überblick|testen|wählen|auswählen|vergleichen|buchen|sichern)(?: .{0,50})?)?${END}`,
        r`\b(?:verlängert sich|endet|läuft) (?:das abo(?:nnement)? |danach |anschließend |sich )*(?:automatisch|nach ablauf)\b.{0,160}\b(?:kündig[a-zäöüß]*|abo[a-zäöüß]*|monat[a-zäöüß]*|preis[a-zäöüß]*|${PRICE})`,
        r`${START}(?:danach|anschließend|dann|statt|nur|im ersten (?:monat|jahr)|jetzt) (?:nur |für |ab |regulär )*${PRICE}(?: ?/ ?| pro | im | je | )(?:monat|woche|jahr|mtl|monatlich|wöchentlich|jährlich)\b(?:,? (?:danach|kündbar|jederzeit|statt|im jahresabo|bei|testen|lesen)\b.{0,120}|[^a-zäöüß0-9?]{0,4})$`,
        r`${START}(?:mit (?:der )?werbung (?:weiterlesen|lesen|nutzen)|weiter mit werbung|werbefrei (?:lesen|weiterlesen)|(?:.{2,30} )?(?:ohne|mit weniger) (?:werbung|werbe-?tracking)(?: und (?:tracking|werbung|.{3,20}))?(?: (?:lesen|nutzen|weiterlesen|im abo))?|besuchen sie .{2,40} wie gewohnt mit werbung.{0,80}|nutzen sie .{2,40} (?:ohne|mit) (?:werbung|werbetracking).{0,120})${END}`,
        r`${START}(?:(?:alle|sämtliche|exklusive|unbegrenzt|uneingeschränkt|vollen?|freien?|jederzeit) ?)(?:zugriff |zugang |auf |zu |alle |exklusive |unsere |digitalen |premium-?|plus-?)*(?:artikel|inhalte|beiträge|texte|reportagen|berichte|plus-artikel|hintergründe|e-?paper|videos)\b.{0,80}\b(?:lesen|frei|freischalten|inklusive|im web|app|auf .{2,30}|unbegrenzt|nutzen|archiv|hintergrundinfos?)${END}`,
        r`${START}(?:(?:bitte )?(?:melden sie sich an|melde dich an|loggen sie sich ein|logge dich ein|registrieren sie sich|registriere dich)(?: kostenlos| bitte| jetzt| hier)*,? (?:um|und|damit)\b.{0,60}\b(?:lesen|weiterlesen|weiterzulesen|zugriff|zugang|freizuschalten|artikel|inhalte?)\b.{0,60})$`,
        r`${START}(?:sie haben|du hast) (?:in diesem monat |diesen monat |bereits |noch |schon |heute )*(?:alle |ihre |deine |\d{1,2} |keine |einen )*(?:kostenlosen? |freien? |gratis-?)*(?:artikel|beiträge)\b.{0,80}\b(?:gelesen|frei|übrig|aufgebraucht|verbraucht|erreicht)\b.{0,100}$`,
        r`${START}(?:das ist|dies ist|dieser artikel ist|sie lesen) (?:ein(?:en)? |teil (?:von |unseres )?)*(?:plus|premium|abo|exklusiv|bezahl|\+|e\+|sz-plus|f\+)(?:-?(?:artikel|inhalt|beitrag|angebots?))?${END}|^(?:zum|für den) (?:vollständigen|ganzen|kompletten) (?:artikel|beitrag|text)\b.{0,60}$`,
        r`${START}(?:einzelnen )?artikel (?:einzeln )?(?:kaufen|freischalten|erwerben|verschenken) (?:für|ab) ${PRICE}(?: .{0,40})?$|^(?:bezahlen (?:mit|per)|zahlung per) (?:paypal|kreditkarte|rechnung|google|apple)\b.{0,60}$`,
        r`${START}(?:bestellen|testen|lesen|sichern) sie (?:jetzt |sich |gleich |noch heute )*(?:unser|ihr|das|die|ein|alle|den) .{0,50}\b(?:abo|angebot|probe-?abo|digitalpaket|e-?paper|digital-?abo|zugang)\b.{0,80}$`,
      ],
      unless: [
        r`\b(?:mobilfunk|handy[a-zäöüß]*|strom[a-zäöüß]*|fitness[a-zäöüß]*|versicherung[a-zäöüß]*|netflix|streaming[a-zäöüß]*|verbraucher[a-zäöüß]*|gericht|bahncard|mietvertrag|arbeitsvertrag|vertrag)\b`,
      ],
      maxWords: 60,
      examples: [
        {
          lines: [
            'Der Deich hält.',
            'Sie möchten gerne weiterlesen?',
            'Jahresabo für 79 Euro',
            'Das Abo verlängert sich automatisch um einen Monat.',
            'Danach 9,99 Euro pro Monat',
            'Mit Werbung weiterlesen',
            'Alle exklusiven Inhalte',
            'Unbegrenzt alle Artikel lesen',
            'Bitte melden Sie sich an, um weiterzulesen.',
            'Sie haben diesen Monat alle freien Artikel gelesen.',
            'Dies ist ein Plus-Artikel.',
            'Artikel kaufen für 0,49 €',
            'Testen Sie jetzt unser Digital-Abo mit allen Vorteilen.',
          ],
          struck: [1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 12],
        },
        {
          lines: [
            'Der Mietvertrag verlängert sich automatisch um ein Jahr.',
            'Willst du weiterlesen, musst du Licht machen.',
            'Jetzt 40 Euro günstiger',
            'Alle Artikel des Vertrags sind strittig.',
            'Das ist ein Abo, das keiner braucht, dachte sie und legte auf.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'donation/de-ways',
      kind: 'donation',
      languages: ['de'],
      about: 'German appeals that say why and how to give to the publisher.',
      match: [
        r`${START}(?:(?:ihnen|dir|euch) gefällt|gefällt (?:ihnen|dir|euch)|hat (?:ihnen|dir|euch)|wenn (?:ihnen|dir|euch)|schätzen sie|magst du)\b.{0,80}\b(?:artikel|beitrag|text|arbeit|journalismus|lesen|blog|seite|magazin|podcast|recherche[a-zäöüß]*|berichterstattung)\b.{0,80}\b(?:unterstütz[a-zäöüß]*|spend[a-zäöüß]*|mitglied|kaffee|steady|patreon|paypal|abonn[a-zäöüß]*)\b.{0,160}$`,
        r`\b(?:finanzieren uns|finanziert sich|leben|lebt|sind|ist|werden|wird|arbeiten)\b.{0,60}\b(?:durch|aus|von|über|dank|auf|auf die|mit)\b.{0,40}\b(?:spenden|beiträge[n]?|unterstützung|abos|mitgliedsbeiträge[n]?|crowdfunding) (?:und .{3,30} )?(?:unserer|eurer|deiner|von (?:leser[a-zäöüß:*]*|ihnen|euch|dir)|der leser[a-zäöüß:*]*)\b`,
        r`${START}(?:werden sie|werde|jetzt) (?:jetzt |auch |noch heute )*(?:förder-?mitglied|unterstützer(?:in|\*in|:in)?|mitglied|förderer|steady-mitglied|teil unserer community|genossenschafter(?:in)?)(?: (?:von|bei|der|des|und|werden|im|in) .{2,80})?${END}`,
        r`${START}(?:spenden sie|spende|spendet|helfen sie|hilf|helft) (?:bitte |jetzt |uns |hier |mit |online |per )+.{0,100}\b(?:spende[n]?|unabhängig[a-zäöüß]*|journalismus|recherchen?|paypal|überweisung|unterstützung|weiter[a-zäöüß]*|redaktion|steuerlich)\b.{0,120}$`,
        r`${START}(?:spenden (?:per|via|über|mit) (?:paypal|überweisung|sepa|kreditkarte|lastschrift|bitcoin)|(?:bank|konto)verbindung ?:.{0,120}|kontoinhaber ?:.{0,120}|empfänger ?: .{2,60}|verwendungszweck ?:.{0,80}|bic ?: ?[a-z0-9]{6,14}|iban ?: ?[a-z]{2}\d\d[ \d]{8,40}|dauerauftrag einrichten|(?:einmalige|monatliche|regelmäßige) spende|anderer betrag|betrag (?:wählen|eingeben)|spendenquittung|spendenformular|mit paypal (?:spenden|unterstützen)|spenden-?button)${END}`,
        r`${START}unsere? (?:[a-zäöüß]+ )?(?:journalismus|recherchen?|redaktion|arbeit|angebot)\b.{0,60}\b(?:kostet|braucht|ist nicht umsonst|ist auf|lebt von|nur möglich|bleibt|benötigt)\b.{0,100}\b(?:geld|unterstützung|spenden?|ihnen|euch|dir|ihre|deine|eure|hilfe|frei zugänglich|kostenlos|mitglied[a-zäöüß]*)\b.{0,160}$`,
        r`${START}(?:guter|unabhängiger|kritischer|freier|investigativer) journalismus\b.{0,60}\b(?:kostet|braucht|lebt von|ist auf|nur möglich|benötigt)\b.{0,100}\b(?:ihnen|euch|dir|ihrer?|deiner?|eurer?) (?:spende|unterstützung|hilfe|beitrag|abo|mitgliedschaft)\b.{0,160}$`,
        r`${START}(?:(?:jetzt |gerne )?(?:einen )?kaffee (?:spendieren|ausgeben)|spendier(?:e|en sie)? (?:uns|mir) .{0,40}kaffee|(?:uns|mich|blog|projekt|podcast|redaktion) (?:auf|via|über|bei) (?:steady|patreon|paypal|ko-?fi) unterstützen|(?:jetzt |hier )?(?:auf|via|über|bei) (?:steady|patreon|paypal|ko-?fi) (?:unterstützen|spenden|mitglied werden))${END}`,
      ],
      unless: [
        r`\b(?:partei[a-zäöüß]*|erdbeben[a-zäöüß]*|flut[a-zäöüß]*|opfer[a-zäöüß]*|tafel|kirche[a-zäöüß]*|blutspende[a-zäöüß]*|tierheim|hospiz|krankenhaus|verein (?:freut|finanziert))\b`,
      ],
      maxWords: 90,
      examples: [
        {
          lines: [
            'Der Deich hält.',
            'Ihnen gefällt dieser Artikel? Dann unterstützen Sie uns!',
            'Unsere Arbeit finanziert sich fast ganz aus den Spenden unserer Leser:innen.',
            'Werden Sie Fördermitglied',
            'Helfen Sie uns mit Ihrer Spende.',
            'Verwendungszweck: Küstenblatt',
            'Unsere Arbeit kostet Geld.',
            'Guter Journalismus braucht Ihre Unterstützung.',
            'Auf Steady unterstützen',
          ],
          struck: [1, 2, 3, 4, 5, 6, 7, 8],
        },
        {
          lines: [
            'Der Verein finanziert sich aus Spenden der Bürger.',
            'Werde Mitglieder fragen, schrieb er.',
            'Guter Journalismus kostet Geld, und das fehlt vielen Verlagen.',
            'Hat dir der Text gefallen, den er las?',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'paywall/de-terms',
      kind: 'paywall',
      languages: ['de'],
      about: 'German walls: trials, renewals, how to pay, and the choice of a plan.',
      match: [
        r`${START}(?:(?:jetzt abonnieren:|jetzt|nur|lesen sie|lies|testen sie|teste|probieren sie|probiere|sichern sie sich|sichere dir|hol dir|uns|alles|${PLAN}) )*(?:\d{1,3}|einen|eine|zwei|drei|vier|sechs|acht|zwölf) (?:tage?|wochen?|monate?) (?:lang )?(?:gratis|kostenlos|kostenfrei|unverbindlich|für (?:nur )?${PRICE})(?: und unverbindlich)?(?: (?:testen|lesen|ausprobieren|probelesen|probieren|nutzen))?${END}`,
        r`${START}(?:im ersten|der erste|den ersten|erster|1\.) (?:monat|jahr) (?:(?:nur|für|ist|lesen|testen) )*(?:${PRICE}|gratis|kostenlos|kostenfrei|geschenkt)(?: (?:lesen|testen))?(?:[,.] (?:danach|dann|jederzeit)\b.{0,60})?${END}`,
        r`${START}(?:wir haben )?(?:ihr|dein|euer) interesse geweckt\?.{0,120}$`,
        r`${START}(?:\d{1,2}|einen?|ein|zwei|drei|sechs|zwölf) (?:monate?|wochen?|jahr) (?:lang )?(?:zum preis von|für nur|ab|nur) (?:${PRICE}|einem|einer)\b.{0,40}$|^.{0,30}\b(?:\d{1,2}|zwei|drei|sechs|zwölf) (?:monate|wochen) zum (?:halben preis|vorteilspreis|sonderpreis|aktionspreis)${END}|${START}(?:zum |jetzt |ihr |dein )*(?:digital|online|plus|premium|print)-?(?:zugang|zugriff|paket) (?:jetzt |online )*(?:bestellen|sichern|testen|kaufen|buchen|aktivieren|freischalten)${END}|${START}(?:starten sie|starte) (?:jetzt |noch heute )?(?:ihr|dein|mit)e?n? (?:kostenlose[snr]? |\d{1,2}-tägige[snr]? )*(?:test|probe)[a-z-]+\b.{0,40}$`,
        r`${START}(?:dieser|der|diese|dieses) (?:${PIECE}|seite|website) (?:ist|gehört|ist ein) (?:ein )?(?:teil|bestandteil|zu)\b.{0,30}\b(?:abo-?angebot[a-z]*|[a-zäöüß-]*abos?|plus|premium[a-z-]*|mitgliederbereich[a-z]*|plus-angebots?)\b.{0,80}$|${START}(?:aktuell|derzeit|momentan) (?:haben sie|hast du) (?:nur )?(?:ein kostenloses|eine kostenlose|kein)\b.{0,80}\b(?:upgrade|abo|zugang|mitgliedschaft)\b.{0,40}$`,
        r`${START}(?:nach (?:ablauf |ende )?(?:der|des|ihrer|deiner|ihres|deines) (?:kostenlosen |kostenfreien )?(?:test(?:phase|zeitraums?|zeit|monats?)|probe(?:zeit|phase|abos?|monats?|zeitraums?)|gratis(?:phase|monats?|zeitraums?))|(?:ihr|dein)e? (?:kostenfreies |kostenloses |kostenlose )?(?:(?:probe|test|digital|schnupper|plus)-?abo(?:nnement)?|abo|gratismonat|probemonat|testphase|testzeitraum))\b.{0,60}\b(?:verlängert sich|endet|läuft|kündigen|kündbar|gekündigt|in rechnung|berechnet|(?:regulär|normal)[a-zäöüß]*)(?: .{0,140}|[.!]?)$`,
        r`${START}(?:(?:es gibt )?(?:keine|ohne) (?:mindestlaufzeit|vertragsbindung|bindung)(?: - .{3,60}|,? (?:jederzeit|monatlich|kündbar|du|sie)\b.{0,60})?|(?:sicher|bequem|einfach) (?:be)?zahlen (?:mit|per) .{3,60}|(?:kündigung|monatlich kündbar|kündbar) (?:jederzeit|zum monatsende)(?: möglich)?|vor ablauf .{3,30} kündbar)(?:[.,!] ?(?:danach|dann|jederzeit)\b.{0,40})?${END}`,
        r`${START}(?:sie|du) (?:können|kannst) (?:jederzeit |hier |jetzt |auch )*(?:wieder |noch heute )?(?:ein|ihr|dein|unser) [a-z-]*(?:abo|abonnement) (?:abschließen|verwalten|testen|buchen|verschenken)\b.{0,100}$|${START}jetzt (?:[a-z-]*abo|abonnement) (?:abschließen|sichern|holen|buchen|testen) und\b.{0,80}$`,
        r`${START}(?:noch )?kein(?:e|en)? (?:konto|account|abo|zugang|login|benutzerkonto)\?.{0,60}$|${START}(?:mit|nur mit) (?:einem )?(?:[a-z-]*abo|abonnement|konto|plus-zugang)\b.{0,40}\b(?:weiterlesen|lesen|zugriff|freischalten)${END}`,
        r`${START}(?:wähle|wählen sie|finde|finden sie|entdecke|entdecken sie) (?:jetzt )?(?:ihr(?:en)?|dein(?:en)?|das passende|den passenden|einen?|unsere?) (?:[a-z-]*abo|tarif|abonnement|mitgliedschaft|abo-?modell|abo-?angebote?)${END}`,
        r`${START}(?:unser (?:bestes|beliebtestes|günstigstes) angebot|beliebteste wahl|(?:jetzt )?(?:abo|abonnement|mitgliedschaft) abschließen|jetzt abschließen|(?:jetzt |hier )?(?:alle|diesen|den ganzen|den vollständigen|kompletten|weitere|exklusive|noch mehr exklusive|mehr exklusive) (?:artikel|inhalte|beiträge|beitrag|texte) (?:freischalten|entsperren|kaufen|lesen)|zum login|zur anmeldung|(?:unbegrenzter|uneingeschränkter|voller|freier) zu(?:griff|gang)|bezahlinhalt|abo-?inhalt|für abonnent(?:en|innen)(?: .{2,20})?|inhalt nur für .{3,30}|abo verwalten|abo-?optionen(?: ansehen)?|anderen tarif wählen|kostenlos starten|testphase starten|abo erweitern|abo-?angebote (?:ansehen|vergleichen)|zum abo-?shop|exklusiver inhalt|plus-?inhalt)${END}`,
        r`${START}(?:schalten sie|schalte) (?:jetzt )?(?:diesen|den|alle|sämtliche) (?:artikel|beitrag|text|inhalte)\b.{0,60}\bfrei\b.{0,60}$`,
        r`${START}(?:zugang|zugriff) (?:zu|auf) (?:allen?|sämtlichen?|mehr als [\d. ]+|über [\d. ]+) (?:plus-?|digitalen |exklusiven |premium-?)?(?:inhalten?|artikeln?|beiträgen?|texten?|ausgaben)(?: (?:im|in|der|und|auf|web|app|archiv|allen|geräten|des|unserer|unserem|website|e-?paper|des archivs))*${END}`,
      ],
      unless: [
        r`\b(?:mobilfunk|handy[a-zäöüß]*|strom[a-zäöüß]*|fitness[a-zäöüß]*|versicherung[a-zäöüß]*|netflix|streaming[a-zäöüß]*|verbraucher[a-zäöüß]*|gericht|bahncard|mietvertrag)\b`,
      ],
      maxWords: 40,
      examples: [
        {
          lines: [
            'Der Deich hält.',
            'Lesen Sie jetzt sechs Wochen für 6 Euro',
            'Der erste Monat ist gratis.',
            'Ihr Interesse geweckt? Dann lernen Sie uns kennen.',
            'Nach Ablauf der Probezeit verlängert sich das Abo.',
            'Ihr Probeabo endet am Montag.',
            'Keine Vertragsbindung',
            'Bequem zahlen per Rechnung',
            'Finden Sie Ihr Abo',
            'Jetzt abschließen',
            'Schalten Sie alle Artikel des Küstenblatts frei',
            'Zugriff auf alle Artikel in App und Web',
            'Zwei Monate zum Preis von einem',
            'Dieser Beitrag ist Teil des Küstenabos.',
            'Du kannst hier ein Probeabo buchen.',
            'Noch kein Login? Hier entlang.',
          ],
          struck: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
        },
        {
          lines: [
            'Zwei Wochen lang kostenlos baden durften nur die Kinder.',
            'Der erste Monat war der schwerste.',
            'Ihr Abo bei der Oper kündigte sie im Mai, danach ging sie ins Kino.',
            'Zugang zu allen Räumen hatte nur der Wirt.',
            'Wähle einen Apfel, sagte die Alte.',
            'Ohne Bindung leben viele Seeleute.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'paywall/de-plan-label',
      kind: 'paywall',
      languages: ['de'],
      about: 'German labels beside an offer: the period, the price, the saving, the button, what is included.',
      match: [
        r`^(?:pro |je |im |/ ?)?(?:monat|monatlich|jahr|jährlich|halbjährlich|vierteljährlich|woche|wöchentlich|quartal)[ :*]*$`,
        r`^(?:(?:sie )?sparen |(?:du )?sparst |spare )?(?:bis zu )?\d{1,2} ?% ?(?:sparen|rabatt|günstiger)?[ !*]*$`,
        r`^(?:nur |ab )?${PRICE} ?(?:(?:/|pro|im|je) ?(?:monat|jahr|woche)|mtl\.?|monatlich|jährlich)?[ *]*$`,
        r`^(?:auswählen|beliebt|bestseller|tarif wählen|zur kasse|weiter zur kasse|mehr erfahren|vorteile ansehen|jetzt bestellen|nein danke|(?:nur |exklusiv )?für neukund(?:en|innen)|neukundenangebot|login|zum shop|abo|mitglied werden|vielleicht später|jetzt sparen|jetzt buchen|mehr zum abo|abo kündigen|werbefrei(?:es)? lesen|(?:weniger|ohne) werbung)[ !.*>]*$`,
        r`^(?:voller |unbegrenzter |freier )?(?:zugang|zugriff) (?:zu|auf) .{3,60}[^.!?]$|^auf alle .{3,50}[^.!?]$|^alle (?:artikel|inhalte|texte|podcasts|ausgaben|plus-artikel)(?: .{2,50}[^.!?])?$`,
      ],
      strength: 'weak',
      maxWords: 12,
      examples: [
        {
          lines: [
            'Jetzt abschließen',
            'Jährlich',
            'Sie sparen 17 %',
            '99 € pro Jahr',
            'Auswählen',
            'Zugriff auf das Archiv',
          ],
          struck: [1, 2, 3, 4, 5],
        },
        {
          lines: ['Der Deich hält.', 'Jährlich', 'Jahr', '40 Euro', 'Der Sturm kam in der Nacht.'],
          struck: [],
        },
      ],
    },
  ],
};

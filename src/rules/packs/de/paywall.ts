import type { RulePack } from '../../../model.js';

const r = String.raw;

const END = r`[^a-zäöüß0-9?]{0,5}$`;
const YOU = r`(?:sie|du|ihr)`;
const PRICE = r`(?:nur |ab |je )?(?:\d+(?:[.,]\d\d)? ?(?:€|euro|eur|chf|franken|cent)|(?:€|chf|fr\.) ?\d+(?:[.,]\d\d)?)`;
const START = r`^[^a-zäöüß0-9]{0,4}`;
const ABO = r`(?:[a-zäöüß-]*abo(?:s|nnements?)?|[a-z]*-?mitgliedschaft)`;
const PIECE = r`(?:artikel|beitrag|text|inhalt|interview|bericht|reportage)s?`;

/** German: walls and subscription offers. */
export const dePaywall: RulePack = {
  name: 'de/paywall',
  rules: [
    {
      id: 'paywall/de-wall',
      kind: 'paywall',
      languages: ['de'],
      about: 'German walls: who may read on, and what a subscription costs and brings.',
      match: [
        r`^(?:jetzt |hier |gleich )*(?:weiterlesen|artikel (?:jetzt )?(?:freischalten|kaufen|lesen|weiterlesen|erwerben)|freischalten)(?: mit .{2,40})?[ !.>»→]*$`,
        r`^(?:weiterlesen|lesen sie weiter|lies weiter|jetzt lesen|freischalten) (?:mit|für|im|als)\b.{0,60}\b(?:plus|abo|premium|\+|abonnent[a-zäöüß]*|digital|probe[a-zäöüß]*|kostenlos[a-zäöüß]*|${PRICE})(?:\b.{0,40}| ?/ ?.{2,20}|)$`,
        r`\b(?:dieser|diesen|dieses|der|die|das) (?:artikel|beitrag|text|inhalt|funktion|angebot|inhalte|beiträge)s? (?:ist|sind|steht|stehen|gehört) (?:nur |exklusiv |ausschließlich |allein )*(?:für|unseren|abonnent[a-zäöüß]+|mit|zu|teil)\b.{0,80}\b(?:abonnent[a-zäöüß]*|abo[a-zäöüß]*|mitglieder[a-zäöüß]*|plus[a-zäöüß]*|premium[a-zäöüß]*|kund[a-zäöüß]+|nutzer[a-zäöüß]*|angemeldet[a-zäöüß]*|verfügung)\b`,
        r`^diese funktion steht nur\b.{0,80}$`,
        r`^(?:${YOU} )?(?:sind|haben|hast|bist)?(?: ${YOU})? ?(?:schon|bereits) (?:ein(?:en)? |eine |als )?(?:[a-zäöüß]+-?)?(?:abo|abonnent[a-zäöüß]*|kunde|kundin|digital-?abo|registriert|mitglied|konto|zugang|plus-abo[a-zäöüß]*|account)\b.{0,10}\?.{0,60}$`,
        r`^(?:jetzt |gleich |hier |zum |zur |unsere |alle |weitere |digital-?|plus-?|probe-?)*(?:abo|abos|abo-?angebote|aboshop|abo-shop|probeabo|digitalabo|abonnement)(?:s)? ?(?:jetzt |gratis |kostenlos |hier )?(?:testen|sichern|abschlie(?:ß|ss)en|bestellen|wählen|kaufen|starten|kündigen|verwalten|ansehen|entdecken|auswählen)?${END}`,
        r`^(?:abonnieren|jetzt abonnieren|jetzt testen|gratis testen|kostenlos testen|jetzt kostenlos testen|zum angebot|zu den angeboten|zur anmeldung|alle angebote|jetzt registrieren|kostenlos registrieren|registrieren sie sich kostenlos)[ !.>»→]*$`,
        r`^(?:[a-zäöüß]+ )?(?:für )?${PRICE} (?:(?:können sie|kannst du|lesen|testen|kaufen|freischalten|im ersten|für den ersten)\b.{0,100}|(?:pro (?:monat|woche|jahr)|im monat|monatlich|mtl|wöchentlich|jährlich)(?:[ .,*]{0,3}|,? (?:danach|statt|jederzeit|kündbar|testen|lesen)\b.{0,60}))$`,
        r`^(?:die ersten )?(?:\d+|vier|ersten|erste[rn]?|ein|einen|zwei|drei|sechs) (?:tage|wochen|monate?|woche|monat)\b.{0,30}\b(?:gratis|kostenlos|kostenfrei|für ${PRICE})(?:,? (?:testen|lesen|weiterlesen|ausprobieren|probelesen|probieren|nutzen|und unverbindlich|danach|dann|zugang|zugriff|alle|statt)\b.{0,100}|[^a-zäöüß?]{0,4})$`,
        r`(?:^|^.{0,80}[,.!|] )(?:das abo ist |und |auch )?(?:jederzeit|monatlich|flexibel|online|mit einem klick) (?:monatlich |wieder |online )*(?:kündbar|kündigen)[ .!*]*$`,
        r`\b(?:melden sie sich|melde dich) (?:jetzt |bitte |einfach )*(?:mit (?:ihrem|deinem)|an,? (?:um|oder)|kostenlos)\b.{0,120}\b(?:abo|weiterzulesen|zugang|artikel|inhalte|testen)\b`,
        r`^(?:${YOU} (?:haben|hast) (?:noch )?kein(?:en)? (?:aktives? )?(?:[a-zäöüß]+-)?(?:abo|konto|zugang|account|zugriff|berechtigung)|noch kein(?:e|en)? (?:abo|abonnent[a-zäöüß]*|konto|kunde|zugang))\b.{0,160}$`,
        r`\b(?:unbegrenzter?|uneingeschränkter?|voller?|freier?|unlimitierter?|sofortigen|vollen|unbegrenzten|uneingeschränkten) (?:digital[a-zäöüß]* )?(?:zugang|zugriff) (?:auf|zu|auch)\b.{0,120}\b(?:artikel[a-zäöüß]*|inhalte[a-zäöüß]*|beiträge[a-zäöüß]*|webseite|website|seite|app|archiv|texte[a-zäöüß]*|angebot[a-zäöüß]*)\b`,
        r`^(?:sie sind nicht angemeldet|danke,? dass sie .{2,40} (?:nutzen|lesen)|testen sie (?:unser|jetzt|das)|mit einem benutzerkonto|alle vorteile)\b.{0,160}$`,
        r`^(?:lesen sie|lies) (?:jetzt |hier )*(?:alle|sämtliche|unbegrenzt|weiter)\b.{0,100}\b(?:abo|plus|digital|premium|inhalte|artikel)\b.{0,60}$`,
        r`^(?:exklusiv|nur) für (?:unsere )?(?:abonnent[a-zäöüß]*|plus-?(?:mitglieder|abonnent[a-zäöüß]*|leser[a-zäöüß]*)|mitglieder|registrierte)(?:\b.{0,30}|)$`,
        r`^(?:das )?(?:beste|alles) (?:aus|von) [\wäöüß +-]{2,40} (?:lesen|entdecken) mit\b.{0,60}$|^ihre abo-?vorteile[ :!]*$|^ihre vorteile (?:auf einen blick|mit .{2,20})[ :!]*$`,
      ],
      unless: [
        r`\b(?:netzbetreiber|strom[a-zäöüß]*|mobilfunk|handyvertr[a-zäöüß]+|fitness[a-zäöüß]*|verbraucher[a-zäöüß]*|bahncard|deutschlandticket|gericht|urteil)\b`,
      ],
      maxWords: 60,
      examples: [
        {
          lines: [
            'Die Brücke bleibt gesperrt.',
            'Jetzt weiterlesen',
            'Weiterlesen mit Küstenblatt Plus',
            'Dieser Artikel ist nur für Abonnenten verfügbar.',
            'Diese Funktion steht nur Abonnenten zur Verfügung.',
            'Sie haben bereits ein Abo? Hier anmelden',
            'Jetzt Abo sichern',
            'Kostenlos testen',
            'Für 0,99 € können Sie diesen Artikel kaufen.',
            '4 Wochen für 1 Euro testen, danach 3,49 Euro pro Woche.',
          ],
          struck: [1, 2, 3, 4, 5, 6, 7, 8, 9],
        },
        {
          lines: [
            'Jederzeit kündbar.',
            'Melden Sie sich kostenlos an und lesen Sie alle Artikel.',
            'Sie haben kein aktives Abo.',
            'Unbegrenzter Zugang zu allen Artikeln',
            'Testen Sie unser Angebot.',
            'Lesen Sie alle Artikel im Abo.',
            'Exklusiv für Abonnenten',
            'Ihre Vorteile auf einen Blick',
            'Ende der Sperre: März.',
          ],
          struck: [0, 1, 2, 3, 4, 5, 6, 7],
        },
        {
          lines: [
            'Das Abo für den Zug soll teurer werden, sagte die Ministerin.',
            'Der Zugang zu den Akten ist nur Angehörigen erlaubt.',
            'Für 3 Euro pro Stunde wollte niemand arbeiten.',
            '855 Euro pro Jahr günstiger',
            'Dieser Artikel des Gesetzes ist für Städte ohne Belang.',
            'Vier Wochen lang testen die Fahrer den neuen Bus.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'paywall/de-gate',
      kind: 'paywall',
      languages: ['de'],
      about: 'German gates: what a reader needs to read on, how many articles are left, and who gave this one away.',
      match: [
        r`${START}um (?:.{0,40}\b${PIECE}\b.{0,30}\b(?:lesen|sehen|hören|freizuschalten|können)|weiter ?(?:zu)?lesen(?: zu können)?),? (?:(?:benötigen|brauchen|müssen|melden|registrieren|abonnieren|schließen|loggen|holen|lösen) sie|(?:benötigst|brauchst|musst|registriere|melde|abonniere|hol|logge|schließe?|löse) (?:du|dich|dir|unser|ein))\b.{0,80}\b(?:${ABO}|mitglied[a-z]*|konto|account|zugang|an|ein|anmelden|einloggen|registrieren)\b.{0,60}$`,
        r`${START}(?:du|sie) (?:benötigst|brauchst|benötigen|brauchen) (?:[a-zäöüß]+ ){1,3}(?:${ABO}|mitgliedschaft|konto|zugang),? (?:um|für|damit)\b.{0,40}\b(?:${PIECE}|lesen|weiterzulesen)\b.{0,30}$`,
        r`${START}(?:den|der|diese[rn]?|das|dieses) (?:vollständige|ganze|komplette|gesamte|restliche|volle)[nrs]? ${PIECE} (?:lesen|finden|gibt|steht|ist|können|hören|liest|findest|kannst)\b.{0,60}\b(?:${ABO}|plus|abonnent[a-zäöüß]*|mitglieder[a-z]*|registrierte[nr]?|heft|ausgabe|e-?paper|magazin)\b.{0,40}$`,
        r`${START}nur (?:(?:registrierte|zahlende|angemeldete|eingeloggte) )?(?:mitglieder|nutzer[a-zäöüß]*|abonnent[a-zäöüß]*|leser[a-zäöüß]*) (?:können|sehen|haben|dürfen) (?:diese[nrs]? |zugriff auf diese[nrs]? |den (?:ganzen|vollständigen) )${PIECE}\b.{0,40}$`,
        r`${START}(?:ab hier|von hier an|wie es weitergeht|alles weitere|weiter geht es|den rest),? (?:geht es|lesen sie|liest du|gibt es|nur|erfahren sie|mit)\b.{0,40}\b(?:mitglieder[a-z]*|abonnent[a-zäöüß]*|${ABO}|plus)(?: (?:weiter|lesen))?${END}`,
        r`${START}(?:noch|sie haben noch|du hast noch|ihnen bleib(?:t|en)(?: noch)?|dir bleib(?:t|en)(?: noch)?) (?:\d{1,2}|einen?|zwei|drei|vier|fünf) (?:(?:kostenlose|freie|kostenfreie)[nr]? (?:artikel|beiträge|beitrag|texte?)|(?:gratis|frei)-?artikel)\b.{0,40}$`,
        r`${START}(?:dies|das) (?:ist|war) (?:ihr|dein) (?:letzte|erste|zweite|dritte|vierte|fünfte|\d{1,2}\.?)[rs]? (?:kostenlose[rs]? |freie[rs]? |gratis-?|frei-?)(?:artikel|beitrag|text)\b.{0,60}$`,
        r`${START}(?:ihr|dein) (?:(?:kostenloses|freies|monatliches|kostenfreies) (?:[a-z]+-?)?(?:kontingent|limit|guthaben)|(?:artikel|frei|gratis|lese|tages|wochen|monats)-?(?:kontingent|limit)) (?:ist|wurde|haben)\b.{0,20}\b(?:aufgebraucht|erschöpft|erreicht|verbraucht|ausgeschöpft)\b.{0,140}$`,
        r`${START}(?:ein(?:e)? (?:abonnent(?:in)?|mitglied|leser(?:in)?|freund(?:in)?|unterstützer(?:in)?) hat (?:ihnen|dir|für sie|für dich) diesen ${PIECE} (?:geschenkt|freigeschaltet|geteilt|verschenkt)|dieser ${PIECE} wurde (?:für (?:sie|dich)|ihnen|dir|von einem mitglied)\b.{0,40}\b(?:geschenkt|freigeschaltet|verschenkt)|artikel verschenken(?: ?: ?.{0,100})?)${END}`,
        r`${START}(?:mit (?:ihrem|deinem|einem|dem|unserem) ${ABO}|als (?:abonnent(?:in)?|mitglied)) (?:können|genießen|profitieren|kannst|erhalten|erhältst|haben|hast|lesen|liest|teilen|teilst|bekommen|verschenken) (?:auch )?(?:sie|du)\b.{0,60}\b(?:artikel|texte?|beiträge|inhalte|lesen|archiv|werbefrei|verschenken|e-?paper|podcasts?)\b.{0,40}$`,
        r`${START}(?:sie lesen|du liest|dies ist|das ist) (?:gerade |nur )?(?:eine|die) (?:kostenlose |kurze )?(?:vorschau|leseprobe)(?: (?:dieses|des|von|aus|für)\b.{0,60})?${END}`,
        r`${START}(?:jetzt )?upgrade(?:n)?(?: sie)?(?: (?:auf|dein|ihr|jetzt|und|für|zu)\b.{0,60}\b(?:${ABO}|mitglied[a-z]*|weiterzulesen|lesen|archiv|premium|plus)\b.{0,30})?${END}`,
        r`${START}(?:werde|werden sie) (?:jetzt |noch heute )?(?:zahlendes )?(?:mitglied|abonnent(?:in)?|unterstützer(?:in)?)(?: (?:bei|von) .{2,30})?,? (?:und|um)\b.{0,60}\b(?:lesen|liest|weiterzulesen|zugang|zugriff|inhalte)\b.{0,40}$`,
        r`${START}(?:print-?)?abonnent(?:en|innen) (?:lesen|erhalten|surfen) (?:[a-zäöüß]+ ){0,4}(?:kostenlos|gratis|kostenfrei)[.!,]? (?:jetzt|hier|einfach|bitte|melden|einloggen|freischalten|anmelden)\b.{0,40}$`,
        r`${START}ich (?:bin|habe) (?:schon|bereits) (?:abonnent(?:in)?|mitglied|kunde|kundin|registriert|ein ${ABO}|ein konto)${END}|${START}mit (?:ihrem|deinem|meinem) (?:konto|benutzerkonto|account) (?:anmelden|einloggen|fortfahren)${END}`,
        r`${START}(?:(?:jetzt|kostenlos|einfach|gratis|hier) )*(?:anmelden|registrieren|einloggen|abonnieren|konto erstellen|mitglied werden) und (?:[a-zäöüß]+ ){0,4}(?:lesen|weiterlesen|freischalten|sparen|sichern|profitieren|testen)${END}|${START}(?:ihr|dein) (?:aktuelles )?(?:${ABO}|konto|zugang|tarif) (?:enthält|berechtigt|umfasst|beinhaltet|schließt)\b.{0,80}$`,
        r`${START}(?:dieser|der|diese|dieses) ${PIECE} (?:ist kostenpflichtig|liegt hinter|befindet sich hinter|ist exklusiv|kann nur)\b.{0,80}$|${START}(?:kostenpflichtiger (?:inhalt|artikel)|(?:plus|premium|abo|exklusiv)-?artikel)${END}|${START}(?:sichern sie sich|sichere dir|holen sie sich|hol dir|nutzen sie|nutze|profitieren sie von|profitiere von)\b.{0,60}\b(?:${ABO}|digitalzugang|abo-?prämie|abo-?vorteile?[n]?|neukundenrabatt|einstiegspreis|vorteilspreis|aktionspreis)\b.{0,60}$`,
        r`${START}(?:diesen|den) (?:[a-zäöüß]+ )?${PIECE} (?:lesen sie|liest du|hören sie|gibt es|finden sie) (?:nur |exklusiv |jetzt )*(?:mit|im|als|in)\b.{0,40}\b(?:${ABO}|abonnent[a-zäöüß]*|mitglied|plus|e-?paper|magazin)${END}|${START}(?:sie können|du kannst) (?:diesen|den) ${PIECE} (?:leider |derzeit |aktuell )*nicht\b.{0,60}$`,
        r`^(?:sie sind |du bist )?(?:schon|bereits) (?:abonnentin oder abonnent|abonnent(?:in)?|mitglied|registriert|angemeldet|dabei)\?.{0,60}$|^neu hier\?(?: .{3,40})?$`,
      ],
      unless: [
        r`\b(?:sportverein|fitness[a-zäöüß]*|versicherung[a-zäöüß]*|krankenkasse|verbraucherzentrale|gericht|urteil|netflix|partei|gewerkschaft)\b`,
      ],
      maxWords: 50,
      examples: [
        {
          lines: [
            'Der Deich hält.',
            'Um diesen Beitrag zu lesen, brauchen Sie ein Küstenabo.',
            'Du brauchst ein aktives Abo, um den Text zu sehen.',
            'Das vollständige Interview lesen Sie im Küstenabo.',
            'Nur angemeldete Leser können diesen Text sehen.',
            'Wie es weitergeht, lesen Sie im Küstenabo.',
            'Sie haben noch drei freie Artikel.',
            'Das ist Ihr letzter Gratisartikel.',
            'Ihr Lesekontingent ist erschöpft.',
            'Eine Leserin hat Ihnen diesen Artikel geschenkt.',
            'Als Mitglied lesen Sie auch das Archiv.',
            'Sie lesen eine Leseprobe.',
            'Jetzt upgraden',
            'Werden Sie Mitglied und lesen Sie weiter.',
            'Abonnenten lesen hier kostenlos. Bitte anmelden',
            'Ich bin bereits Mitglied',
            'Schon dabei? Hier entlang.',
            'Kostenlos anmelden und weiterlesen',
            'Dieser Text ist kostenpflichtig.',
            'Diesen Bericht lesen Sie exklusiv im Küstenabo.',
          ],
          struck: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19],
        },
        {
          lines: [
            'Um den Beitrag zu senken, müssen Sie die Kasse wechseln.',
            'Den ganzen Text sang der Chor im Stehen.',
            'Ihr Kontingent an Karten war nach einer Stunde weg.',
            'Als Mitglied der Feuerwehr haben Sie freien Eintritt ins Bad.',
            'Noch drei Artikel des Gesetzes sind strittig.',
            'Ein Freund hat ihm das Boot geschenkt.',
            'Nur Mitglieder dürfen auf den Steg.',
          ],
          struck: [],
        },
      ],
    },
  ],
};

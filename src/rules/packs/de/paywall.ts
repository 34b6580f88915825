import type { RulePack } from '../../../model.js';

const r = String.raw;

const END = r`[^a-zäöüß0-9?]{0,5}$`;
const YOU = r`(?:sie|du|ihr)`;
const PRICE = r`(?:nur |ab |je )?(?:\d+(?:[.,]\d\d)? ?(?:€|euro|eur|chf|franken|cent)|(?:€|chf|fr\.) ?\d+(?:[.,]\d\d)?)`;

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
        r`^(?:weiterlesen|lesen sie weiter|lies weiter|jetzt lesen|freischalten) (?:mit|für|im|als)\b.{0,60}\b(?:plus|abo|premium|\+|abonnent[a-zäöüß]*|digital|probe[a-zäöüß]*|kostenlos[a-zäöüß]*|${PRICE})(?:\b.{0,40}|)$`,
        r`\b(?:dieser|diesen|dieses|der|die|das) (?:artikel|beitrag|text|inhalt|funktion|angebot|inhalte|beiträge)s? (?:ist|sind|steht|stehen|gehört) (?:nur |exklusiv |ausschließlich |allein )*(?:für|unseren|abonnent[a-zäöüß]+|mit|zu|teil)\b.{0,80}\b(?:abonnent[a-zäöüß]*|abo[a-zäöüß]*|mitglieder[a-zäöüß]*|plus[a-zäöüß]*|premium[a-zäöüß]*|kund[a-zäöüß]+|nutzer[a-zäöüß]*|angemeldet[a-zäöüß]*|verfügung)\b`,
        r`^diese funktion steht nur\b.{0,80}$`,
        r`^(?:${YOU} )?(?:sind|haben|hast|bist)?(?: ${YOU})? ?(?:schon|bereits) (?:ein(?:en)? |eine |als )?(?:[a-zäöüß]+-?)?(?:abo|abonnent[a-zäöüß]*|kunde|kundin|digital-?abo|registriert|mitglied|konto|zugang|plus-abo[a-zäöüß]*|account)\b.{0,10}\?.{0,60}$`,
        r`^(?:jetzt |gleich |hier |zum |zur |unsere |alle |weitere |digital-?|plus-?|probe-?)*(?:abo|abos|abo-?angebote|aboshop|abo-shop|probeabo|digitalabo|abonnement)(?:s)? ?(?:jetzt |gratis |kostenlos |hier )?(?:testen|sichern|abschlie(?:ß|ss)en|bestellen|wählen|kaufen|starten|kündigen|verwalten|ansehen|entdecken|auswählen)?${END}`,
        r`^(?:abonnieren|jetzt abonnieren|jetzt testen|gratis testen|kostenlos testen|jetzt kostenlos testen|zum angebot|zu den angeboten|zur anmeldung|alle angebote|jetzt registrieren|kostenlos registrieren|registrieren sie sich kostenlos)[ !.>»→]*$`,
        r`^(?:[a-zäöüß]+ )?(?:für )?${PRICE} (?:(?:können sie|kannst du|lesen|testen|kaufen|freischalten|im ersten|für den ersten)\b.{0,100}|(?:pro (?:monat|woche|jahr)|im monat|monatlich|mtl|wöchentlich|jährlich)(?:[ .,*]{0,3}|,? (?:danach|statt|jederzeit|kündbar|testen|lesen)\b.{0,60}))$`,
        r`^(?:die ersten )?(?:\d+|vier|ersten|erste[rn]?|ein|einen|zwei|drei|sechs) (?:tage|wochen|monate?|woche|monat)\b.{0,30}\b(?:gratis|kostenlos|kostenfrei|für ${PRICE})(?:\b.{0,100}|)$`,
        r`(?:^|^.{0,80}[,.!|] )(?:das abo ist |und |auch )?(?:jederzeit|monatlich|flexibel|online|mit einem klick) (?:monatlich |wieder |online )*(?:kündbar|kündigen)[ .!*]*$`,
        r`\b(?:melden sie sich|melde dich) (?:jetzt |bitte |einfach )*(?:mit (?:ihrem|deinem)|an,? (?:um|oder)|kostenlos)\b.{0,120}\b(?:abo|weiterzulesen|zugang|artikel|inhalte|testen)\b`,
        r`^(?:${YOU} (?:haben|hast) (?:noch )?kein(?:en)? (?:aktives? )?(?:[a-zäöüß]+-)?(?:abo|konto|zugang|account)|noch kein(?:e|en)? (?:abo|abonnent[a-zäöüß]*|konto|kunde|zugang))\b.{0,160}$`,
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
  ],
};

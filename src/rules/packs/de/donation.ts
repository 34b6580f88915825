import type { RulePack } from '../../../model.js';

const r = String.raw;

const END = r`[^a-zäöüß0-9?]{0,5}$`;
const YOUR = r`(?:ihre?[mnrs]?|deine?[mnrs]?|eure?[mnrs]?)`;
const OUR = r`(?:unsere?[mnrs]?|meine?[mnrs]?)`;
const PRICE = r`(?:nur |ab |je )?(?:\d+(?:[.,]\d\d)? ?(?:€|euro|eur|chf|franken|cent)|(?:€|chf|fr\.) ?\d+(?:[.,]\d\d)?)`;

/** German: appeals for gifts, and promotion of the publisher’s own channels. */
export const deDonation: RulePack = {
  name: 'de/donation',
  rules: [
    {
      id: 'donation/de-appeal',
      kind: 'donation',
      languages: ['de'],
      about: 'German appeals for gifts or membership to the publisher.',
      match: [
        r`^(?:jetzt |hier |gleich |online |bitte )*(?:spenden|spende|unterstützen|mitglied werden|fördermitglied werden|unterstützen sie uns|unterstütze uns|abo-?spende|jetzt mitglied werden|werde mitglied|werden sie mitglied)(?: sie| du)?(?: uns| jetzt| unsere arbeit)*[ !.>»→]*$`,
        r`(?:^|[.!?:] )(?:bitte )?(?:unterstützen sie|unterstütze|unterstützt|fördern sie|stärken sie|stärke) (?:bitte |jetzt |auch )*(?:uns\b|unser[a-zäöüß]* |unabhängig[a-zäöüß]+ |kritisch[a-zäöüß]+ |(?:den |freien |guten )+journalismus|${OUR} (?:arbeit|redaktion|journalismus|recherche[a-zäöüß]*))`,
        r`\b(?:mit|durch|dank) (?:${YOUR}|einer|jeder|jede) (?:[a-zäöüß]+ )?(?:spende|unterstützung|beitrag|mitgliedschaft)\b.{0,120}\b(?:uns|unser[a-zäöüß]*|unabhängig[a-zäöüß]*|journalismus|redaktion|recherch[a-zäöüß]+|möglich)\b`,
        r`^(?:${YOUR}|jede) (?:[a-zäöüß]+ )?(?:spende|unterstützung|beitrag) (?:für|hilft|zählt|ermöglicht|sichert|macht)\b.{0,120}$`,
        r`\b(?:wir|unsere (?:arbeit|redaktion|recherchen)|dieses (?:angebot|projekt|magazin)) (?:sind|ist|finanzier[a-zäöüß]+|leb[a-zäöüß]+|wird|werden|brauchen) (?:uns )?(?:[a-zäöüß]+ ){0,4}(?:auf |von |durch |über )?(?:${YOUR}|spenden|euch|die unterstützung)\b.{0,120}\b(?:spenden?|unterstützung|hilfe|angewiesen|finanziert|leser[a-zäöüß]*)\b`,
        r`^(?:spendenkonto|spendenziel|iban)\b.{0,120}$|^(?:einmalig|monatlich|jährlich)[ |/]+(?:monatlich|jährlich|einmalig)\b.{0,40}$`,
        r`\b(?:schon ab|mit|bereits mit) ${PRICE}(?: (?:im|pro) monat)? (?:unterstützen|helfen|sind sie|bist du|kannst du|können sie|dabei)\b.{0,60}`,
        r`\b(?:steuerlich absetzbar|von der steuer absetzen|spendenquittung|zuwendungsbestätigung)\b.{0,80}$`,
        r`\b(?:freiwillig[a-zäöüß]*|kleine[a-zäöüß]*|finanziell[a-zäöüß]*) (?:beitrag|unterstützung|abo)\b.{0,100}\b(?:taz|uns|unser[a-zäöüß]*|paywall|journalismus|redaktion)\b`,
      ],
      unless: [
        r`\b(?:partei[a-zäöüß]*|erdbeben[a-zäöüß]*|flut[a-zäöüß]*|opfer[a-zäöüß]*|tafel|kirche[a-zäöüß]*|blutspende[a-zäöüß]*|organspende[a-zäöüß]*|vereinskasse|finanzamt|steuererklärung|verein freut)\b`,
      ],
      maxWords: 90,
      examples: [
        {
          lines: [
            'Jetzt spenden',
            'Unterstützen Sie unsere Arbeit mit einem kleinen Betrag.',
            'Mit Ihrer Spende machen Sie unabhängigen Journalismus möglich.',
            'Deine Spende für freie Berichte von der Küste',
            'Wir finanzieren uns durch Spenden unserer Leser.',
            'Spendenkonto: Küstenblatt e. V.',
            'Schon ab 5 Euro im Monat sind Sie dabei.',
            'Ihre Gabe ist steuerlich absetzbar.',
            'Ein freiwilliger Beitrag hilft uns und hält die Seite offen.',
            'Der Deich hält.',
          ],
          struck: [0, 1, 2, 3, 4, 5, 6, 7, 8],
        },
        {
          lines: [
            'Mit einer Spende von 300 Euro half der Chor dem Tierheim.',
            'Die Partei will ihre Spenden offenlegen.',
            'Statt Blumen bittet die Familie um Spenden für das Hospiz.',
            'Der Staat soll den Journalismus stärken, fordert der Verband.',
            'Unterstützt wurde er dabei von seiner Schwester.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'promo/de-app',
      kind: 'promo',
      languages: ['de'],
      about: 'German promotion of the publisher’s app, channels and offers.',
      match: [
        r`^(?:jetzt |hier |kostenlos |die |unsere |gratis )*(?:app|news-?app|[\wäöüß-]+-app) (?:jetzt |hier |kostenlos |gratis )*(?:herunterladen|laden|downloaden|installieren|testen|öffnen|holen)${END}`,
        r`\b(?:laden sie|lade|hol dir|holen sie sich|installieren sie|entdecken sie) (?:jetzt |hier |dir |sich )*(?:unsere|die) (?:[a-zäöüß]+ )?(?:[\wäöüß-]*-)?app\b.{0,100}$`,
        r`\b(?:hier geht es|hier geht's|hier gehts|hier entlang) (?:zur|zum|direkt)\b.{0,40}\b[\wäöüß-]*(?:app|whatsapp[a-zäöüß]*|newsletter|kanal|podcast|shop)\b.{0,60}$`,
        r`^[\wäöüß .-]{2,40} (?:ist|gibt es) (?:jetzt |nun |ab sofort )?auch (?:auf|bei|als) (?:whatsapp|instagram|tiktok|telegram|threads|bluesky|facebook|youtube|app)${END}`,
        r`\b(?:infos|news|nachrichten)\b.{0,60}\b(?:ab sofort|jetzt) auch (?:direkt )?(?:via|per|auf|über) (?:whatsapp|telegram|instagram)\b`,
        r`^(?:push-?nachrichten (?:aktivieren|erhalten|über|aufs?|direkt|von|einschalten)|kostenlos herunterladen|zum e-?paper|e-?paper (?:lesen|öffnen|herunterladen))\b.{0,80}$`,
        r`^(?:folgen sie|folge|folgt) (?:uns|mir|unserem kanal|dem [\wäöüß-]+-kanal) (?:auch |jetzt )?(?:auf|bei|via) (?:whatsapp|telegram)\b.{0,60}$`,
        r`^(?:(?:die |den |das )?[\wäöüß]+(?: [\wäöüß]+)? auch|(?:die|das) [\wäöüß]+ auch|folgen sie [\wäöüß ]{2,30}|[\wäöüß]+) (?:bei|auf) (?:social media|sozialen (?:medien|netzwerken))\b.{0,80}$`,
        r`^(?:alle )?(?:filme|serien|videos|sendungen),? .{0,80}\b(?:mediathek|jetzt anschauen|jederzeit abrufbar)\b.{0,40}$`,
      ],
      maxWords: 60,
      examples: [
        {
          lines: [
            'Die Küsten-App kostenlos herunterladen',
            'Laden Sie jetzt unsere App!',
            'Nachrichten aufs Handy? Hier geht es zur neuen Küsten-App.',
            'Das Küstenblatt ist jetzt auch auf WhatsApp',
            'Infos vom Hafen gibt es ab sofort auch direkt via WhatsApp.',
            'Push-Nachrichten über den Tag',
            'Folgen Sie uns auf WhatsApp',
            'Das Küstenblatt auch bei Social Media',
            'Filme, Serien und mehr: jetzt anschauen!',
            'Der Deich hält.',
          ],
          struck: [0, 1, 2, 3, 4, 5, 6, 7, 8],
        },
        {
          lines: [
            'Die App der Stadt zeigt, wo noch Parkplätze frei sind.',
            'Lade die Batterie nie über Nacht.',
            'Hier geht es um Geld, nicht um Fische.',
            'Er ist auch auf Instagram ein anderer.',
            'Stille Revolte in den sozialen Medien',
          ],
          struck: [],
        },
      ],
    },
  ],
};

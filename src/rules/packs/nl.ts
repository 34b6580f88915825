import type { RulePack } from '../../model.js';

const r = String.raw;

const END = r`[^a-zéëïöü0-9?]{0,5}$`;
const NETWORK = r`(?:facebook|twitter|x|instagram|linkedin|whatsapp|telegram|threads|bluesky|tiktok|youtube|e-?mail|mail)`;

/** Dutch: asks, sharing, links to other articles, accounts. */
export const nl: RulePack = {
  name: 'nl',
  rules: [
    {
      id: 'signup/nl-newsletter',
      kind: 'signup',
      languages: ['nl'],
      about: 'Asks in Dutch to subscribe to a newsletter.',
      match: [
        r`^(?:schrijf (?:je|u)|meld (?:je|u)|abonneer (?:je|u)|ontvang|krijg|blijf)\b.{0,80}\b(?:nieuwsbrief|nieuwsbrieven|mailbox|inbox|e-?mail|whatsapp-?kanaal|op de hoogte)\b.{0,80}$`,
        r`^(?:(?:onze|de|gratis|alle|dagelijkse|wekelijkse) )*(?:nieuwsbrief|nieuwsbrieven)(?: (?:ontvangen|aanmelden))?${END}|^(?:je|jouw|uw|vul je) e-?mail(?:adres)?(?: in)?${END}`,
      ],
      unless: [
        r`nieuwsbrief van (?:de |het )(?:bibliotheek|gemeente|school|museum|parochie|vereniging|theater|wijk)\b`,
      ],
      maxWords: 36,
      examples: [
        {
          lines: ['Schrijf je in voor onze nieuwsbrief', 'Onze nieuwsbrieven', 'De vuurtoren is uit.'],
          struck: [0, 1],
        },
        {
          lines: [
            'Schrijf je in voor de nieuwsbrief van de bibliotheek.',
            'Krijg je kou, zegt hij, dan loop je.',
            'De nieuwsbrief van de club telt vier bladen.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'paywall/nl-wall',
      kind: 'paywall',
      languages: ['nl'],
      about: 'Dutch walls and subscription offers.',
      match: [
        r`^(?:als abonnee (?:lees|krijg|heb)|al abonnee\?|ben je (?:al )?(?:abonnee|-?\d\d jaar)|nog geen abonnee\?|alleen voor abonnees|(?:dit|deze) (?:artikel|inhoud|functie) is (?:alleen|enkel|exclusief) (?:voor|toegankelijk)|exclusief voor abonnees|je hebt nog \d+|lees (?:alle|onbeperkt|verder met) ).{0,160}$`,
        r`^(?:lees|proef|probeer|abonneer|neem|bestel)(?: (?:je|nu|vanaf|voor maar|voor|hier|dit artikel|een))* ?(?:voordelig|gratis|abonnement|\u20ac ?\d+(?:[.,]\d\d)?(?: ?/ ?\S{3,8})?)?(?: ?(?:per|/) ?(?:week|maand|jaar))? ?${END}`,
        r`^(?:opzeggen wanneer je wilt|je kan elke maand opzeggen|maandelijks opzegbaar|altijd opzegbaar|\d+ maanden welkomsttarief|welkomsttarief|ontdek je voordeel|bekijk (?:alle|onze) (?:abonnementen|aanbiedingen))${END}`,
      ],
      unless: [
        r`^(?:lees|neem|bestel|proef|probeer)(?: .{0,20})?[.,]$`,
        r`^(?:lees|proef|probeer|neem|bestel|abonneer)$`,
      ],
      maxWords: 40,
      examples: [
        {
          lines: [
            'Nog geen abonnee? Ontdek ons aanbod.',
            'Lees nu voor € 4/week',
            'Opzeggen wanneer je wilt',
            'De vuurtoren is uit.',
          ],
          struck: [0, 1, 2],
        },
        { lines: ['Steun van de raad kwam laat.', 'Lees voor.', 'Proef de soep.'], struck: [] },
      ],
    },
    {
      id: 'donation/nl-appeal',
      kind: 'donation',
      languages: ['nl'],
      about: 'Dutch appeals for gifts to the publisher.',
      match: [
        r`^(?:steun (?:ons|onze|(?:de|het) (?:redactie|onderzoek|werk|journalistiek))|doneer(?: nu)?|word (?:vriend|donateur|supporter))(?: .{0,60})?${END}`,
      ],
      unless: [r`^doneer .{0,20}(?:bloed|plasma|organen|kleding|speelgoed)`],
      maxWords: 40,
      examples: [
        { lines: ['Steun ons werk', 'De vuurtoren is uit.'], struck: [0] },
        {
          lines: ['Steun van de raad kwam laat.', 'Steun groeit voor het plan', 'Doneer bloed in het ziekenhuis.'],
          struck: [],
        },
      ],
    },
    {
      id: 'social/nl-share',
      kind: 'social',
      languages: ['nl'],
      about: 'Dutch share bars, comments and login.',
      match: [
        r`^(?:deel (?:dit artikel|dit|via|op|deze pagina)|delen|delen via|link gekopieerd|kopieer link|volg ons(?: op)?|inloggen|log in|mijn account|wachtwoord vergeten\??|registreren|reacties ?\(\d+\)|reageer|afspelen)(?: ?${NETWORK})*(?: ?(?:,|en|of) ?${NETWORK})*${END}`,
      ],
      unless: [r`^(?:delen|inloggen|registreren|reageer)[.,:]$`],
      maxWords: 16,
      examples: [
        { lines: ['Deel dit artikel', 'Link gekopieerd', 'De vuurtoren is uit.'], struck: [0, 1] },
        { lines: ['Delen.', 'Volg ons pad tot de brug.'], struck: [] },
      ],
    },
    {
      id: 'recirculation/nl-link',
      kind: 'recirculation',
      languages: ['nl'],
      about: 'Dutch cues of links to other articles.',
      match: [
        r`^[^a-z0-9]{0,3}(?:lees ook|lees meer|lees verder|bekijk ook|meer over .{3,30}|meest gelezen|gerelateerd(?:e artikelen)?|meer nieuws)(?: ?:)?${END}|^[^a-z0-9]{0,3}(?:lees ook|bekijk ook|luister ook|zie ook)(?: ?[:|>]| [-"]) ?.{8,160}$`,
      ],
      maxWords: 34,
      examples: [
        { lines: ['Lees ook: De laatste wachter', 'De vuurtoren is uit.'], struck: [0] },
        { lines: ['Lees meer boeken, zei de leraar.', 'Meest gelezen was het boek over de vuurtoren.'], struck: [] },
      ],
    },
    {
      id: 'consent/nl-cookies',
      kind: 'consent',
      languages: ['nl'],
      about: 'Dutch notices on cookies, and their buttons.',
      match: [
        r`\b(?:wij|deze (?:web)?site) (?:gebruiken|gebruikt|maken gebruik van|plaatst) cookies\b.{0,300}|^(?:alles accepteren|alle cookies accepteren|cookie-?instellingen|privacyverklaring)${END}`,
      ],
      maxWords: 60,
      examples: [
        { lines: ['Wij gebruiken cookies om de site te verbeteren.', 'De vuurtoren is uit.'], struck: [0] },
        {
          lines: [
            'Wij gebruiken cookies, stond er op het scherm, en iedereen klikte.',
            'Alles accepteren wilde hij niet.',
          ],
          struck: [],
        },
      ],
    },
  ],
};

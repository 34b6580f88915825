import type { RulePack } from '../../model.js';

const r = String.raw;

const END = r`[^a-zéëïöü0-9?]{0,5}$`;
const NETWORK = r`(?:facebook|twitter|x|instagram|linkedin|whatsapp|telegram|threads|bluesky|tiktok|youtube|e-?mail|mail)`;
const START = r`^[^a-zà-ÿ0-9€]{0,4}`;
const PRICE = r`(?:€ ?\d+(?:[.,]\d\d)?|\d+(?:[.,]\d\d)? ?(?:euro|€))`;

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
        r`^(?:steun (?:ons|onze|(?:de|het) (?:redactie|onderzoek|werk|journalistiek))|doneer(?: nu)?|word (?:vriend|donateur|supporter))(?: .{0,120})?${END}`,
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
        r`^(?:deel (?:dit artikel|dit verhaal|dit bericht|dit|via|op|deze pagina)(?: met je vrienden)?|delen|delen via|link gekopieerd|kopieer (?:de )?link|mail dit artikel|volg deze auteur|volg ons(?: op)?|inloggen|log in|mijn account|wachtwoord vergeten\??|registreren|reacties ?\(\d+\)|reageer|afspelen)(?: ?${NETWORK})*(?: ?(?:,|en|of) ?${NETWORK})*${END}`,
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
    {
      id: 'paywall/nl-gate',
      kind: 'paywall',
      languages: ['nl'],
      about: 'Dutch gates and terms: what a reader needs to read on, how much is left, trials, prices, plans.',
      match: [
        r`${START}(?:verder lezen|(?:wil je|wilt u|benieuwd naar) (?:dit (?:artikel|verhaal)|het (?:hele|volledige) (?:artikel|verhaal)|de rest(?: van dit (?:artikel|verhaal))?|meer|verder|alles)(?: lezen| verder lezen)?)\?(?: .{0,80})?$`,
        r`${START}(?:dit|deze|het (?:hele|volledige)) (?:artikel|verhaal|inhoud|bericht|interview|site|pagina) (?:is|zijn|lees je|leest u|kun je|accepteert|maakt)\b ?(?:alleen|enkel|exclusief|uitsluitend|normaal|onderdeel|deel)?\b.{0,30}\b(?:leden|abonnees|abonnement|ingelogde|betalende|registratie|premium|plus)\b.{0,60}$`,
        r`${START}dit (?:artikel|verhaal) (?:kreeg je|krijg je|is je|werd je|wordt je) (?:cadeau|aangeboden|gratis aangeboden)\b.{0,40}$|${START}(?:geef|deel) dit artikel cadeau${END}`,
        r`${START}(?:je|u) (?:hebt|heeft) (?:deze (?:maand|week) |al |nu |nog )*(?:al je |al uw |je |uw |\d{1,2} )(?:gratis|vrije) artikel(?:en|s)?\b.{0,60}$`,
        r`${START}(?:word|neem|maak|registreer|log|upgrade|lees|kies|krijg|sluit)(?: (?:nu|je|u|uw|jouw|direct|hier|gratis|eerst|een|onbeperkt))* ?(?:abonnee|lid|account|abonnement|proefabonnement|in|verder|toegang)(?: (?:aan|af))?,? (?:en|om|met|tot|voor)\b.{0,60}\b(?:lezen|lees|artikelen|artikel|archief|plus|abonnement|toegang)\b.{0,80}$|${START}abonneer(?: je)?(?: nu)? (?:en|om) (?:lees|te lezen|verder)\b.{0,40}$`,
        r`${START}(?:lees|bekijk) (?:het|dit|de) (?:hele|volledige|complete) (?:artikel|verhaal|interview|stuk) (?:met|als|in) (?:een |je |ons )?.{0,20}\b(?:abonnement|abonnee|lid|account|magazine)${END}|${START}meer lezen\? (?:neem|word|bekijk)\b.{0,50}$`,
        r`${START}(?:probeer|lees|test|krijg)(?: (?:nu|ons|de krant|plus|digitaal|gratis))* (?:\d{1,2}|een|twee|drie|vier|zes) (?:dagen|weken|week|maanden?|maand) (?:lang )?(?:gratis|voor (?:maar |slechts )?${PRICE})\b.{0,40}$|${START}(?:de )?eerste (?:maand|week|jaar) (?:is )?(?:gratis|voor (?:maar |slechts )?${PRICE})${END}`,
        r`${START}(?:daarna|vervolgens|nu|slechts|vanaf) ${PRICE}(?: ?/ ?| per )(?:maand|week|jaar|4 weken)(?:[ ,.*].{0,60})?$`,
        r`${START}(?:na (?:je|de|uw) (?:gratis )?(?:proefperiode|proefmaand)|(?:je|uw) (?:gratis )?(?:proefperiode|proefabonnement|abonnement) (?:eindigt|loopt|wordt|verloopt|stopt))\b.{0,120}$|${START}(?:stop|zeg op|opzeggen) (?:wanneer je wilt|kan altijd|kan elk moment|kan maandelijks|op elk moment)${END}`,
        r`${START}(?:kies|vergelijk|bekijk|ontdek|wijzig) (?:je|jouw|uw|een|een ander|alle|onze) (?:abonnement(?:en)?|lidmaatschap)${END}|${START}start (?:nu |gratis )*(?:je|jouw|uw|een|met een) .{0,16}proef[a-z]+${END}|${START}(?:word nu (?:abonnee|lid)|abonneer nu|abonneer je nu|nog geen (?:account|abonnee|lid)\?.{0,50}|probeer (?:nu )?gratis|premium|dit is een (?:premium|plus)-?artikel|log in of (?:registreer|word abonnee|maak een account)|onze voordeligste keuze|meest gekozen|nu afsluiten|jaarabonnement|maandabonnement|plusartikel|premium-?artikel)${END}`,
        r`${START}(?:heb je|heeft u|ben je|bent u) (?:al |nog geen )+(?:een )?(?:abonnement|account|lid|abonnee)\?.{0,60}$`,
      ],
      unless: [r`\b(?:sportschool|ov-|telefoon|rechter|energie|verzekering|vereniging|vakbond)\b`],
      maxWords: 40,
      examples: [
        {
          lines: [
            'De vuurtoren is uit.',
            'Wil je het hele verhaal lezen?',
            'Deze inhoud is alleen voor leden.',
            'Dit verhaal krijg je cadeau van een lezer.',
            'Je hebt nog 3 gratis artikelen.',
            'Word lid en lees alle artikelen.',
            'Lees het volledige interview in ons magazine',
            'Lees nu zes weken voor € 6',
            'Daarna € 8 per maand',
            'Je proefabonnement loopt vanzelf af.',
            'Bekijk alle abonnementen',
            'Heb je nog geen account?',
          ],
          struck: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
        },
        {
          lines: [
            'Dit verhaal is van de loods zelf.',
            'Je hebt drie boten nodig.',
            'Word lid van het koor en zing mee.',
            'Daarna 8 euro per kilo, en dan nooit meer vis.',
            'De eerste maand was de zwaarste.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'donation/nl-letter',
      kind: 'donation',
      languages: ['nl'],
      about: 'Dutch letters of appeal: who pays for the work, why and how to give.',
      match: [
        r`${START}(?:vind je|vindt u|waardeer je|waardeert u|lees je|geniet je)\b.{0,60}\?(?: dan)? (?:steun|doneer|word|geef|help|trakteer)\b.{0,80}$`,
        r`${START}(?:als je kunt|als u kunt|als je dit kunt missen|indien mogelijk),? (?:steun|doneer|help|geef)\b.{0,140}$`,
        r`${START}(?:wij|we) (?:maken|houden|bieden|zijn|werken|geloven|bestaan)\b.{0,80}\b(?:betaalmuur|voor iedereen|gratis|onafhankelijk[a-z]*|dankzij|advertenties)\b.{0,80}\b(?:dankzij|leden|donateurs|donaties|lezers|steun)\b.{0,60}$`,
        r`\b(?:veroorloven|betalen) .{0,20}\b(?:nieuws|journalistiek)\b.{0,160}\b(?:open|gratis|iedereen)\b.{0,20}$|\bredenen? (?:om ons|om de redactie)\b.{0,20}\bte steunen[.!: ]*$|\bals je ons wel kan steunen\b.{0,60}$`,
        r`${START}(?:met )?(?:jouw|je|uw|elke|iedere) (?:gift|donatie|bijdrage|steun)\b.{0,20}\b(?:fiscaal aftrekbaar|aftrekbaar|helpt|help je|helpt u|maakt (?:het )?(?:een )?verschil|telt|is welkom|maak je)\b.{0,90}$|${START}maak (?:het )?(?:een )?verschil met\b.{0,30}\b(?:bijdrage|gift|donatie|steun)\b.{0,80}$`,
        r`${START}(?:word (?:lid|donateur|vriend|steunlid)|draag bij|steun ons|doneer) (?:al )?vanaf ${PRICE}(?: per (?:maand|jaar))?${END}|${START}lid worden (?:kan|is)\b.{0,20}${PRICE}.{0,20}$|${START}(?:elke|iedere) euro (?:telt|helpt)${END}|${START}zonder (?:jouw|uw|je) (?:steun|bijdrage|hulp)\b.{0,80}$|${START}trakteer (?:ons|mij|de redactie|de auteur) op .{3,30}$`,
        r`${START}help ons\b.{0,80}\b(?:onafhankelijk|gratis|advertentievrij|in de lucht|te houden)\b.{0,60}$`,
      ],
      unless: [r`\b(?:bloed|plasma|dierenasiel|voedselbank|kerk|slachtoffers|aardbeving|belastingdienst|partij)\b`],
      maxWords: 60,
      examples: [
        {
          lines: [
            'De vuurtoren is uit.',
            'Lees je ons graag? Word dan donateur.',
            'Als u kunt, steun ons met een gift.',
            'Wij werken zonder betaalmuur, dankzij onze lezers.',
            'Wie het nieuws niet kan betalen, leest gratis: nieuws blijft open.',
            'Drie redenen om ons te steunen:',
            'Elke gift helpt.',
            'Draag bij vanaf € 5',
            'Help ons de site in de lucht te houden.',
          ],
          struck: [1, 2, 3, 5, 6, 7, 8],
        },
        {
          lines: [
            'Wij maken boten voor iedereen.',
            'Vind je de weg niet? Vraag het de loods.',
            'Elke gift werd geteld door de penningmeester.',
            'Steun voor de dijk kwam laat.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'signup/nl-form',
      kind: 'signup',
      languages: ['nl'],
      about: 'Dutch form lines of a newsletter: invitations, consent, confirmation, and how to leave.',
      match: [
        r`${START}(?:mis (?:niets|geen (?:enkel )?(?:artikel|verhaal|aflevering|update|nieuws)|nooit meer .{3,30})|niets (?:meer )?missen|blijf op de hoogte|ontvang als eerste .{3,30})${END}|${START}(?:wil je|wilt u) geen (?:enkel )?(?:artikel|verhaal|update|nieuws|aflevering) (?:meer )?missen\?.{0,100}$`,
        r`${START}(?:elke|iedere|dagelijks|wekelijks|het beste|het laatste|de beste|nieuwe|alle|ons nieuws)\b.{0,80}\b(?:in je|in uw|per) (?:mailbox|inbox|e-?mail|postvak)\b.{0,10}(?:\? .{0,80}|${END})`,
        r`${START}(?:wij respecteren (?:je|uw) privacy|(?:wij|we) (?:delen|geven|gebruiken) (?:je|uw) (?:gegevens|e-?mail(?:adres)?)) ?.{0,60}$|${START}(?:geen spam|je kunt je (?:op elk moment|altijd|te allen tijde|op ieder moment)|u kunt zich (?:op elk moment|altijd)|afmelden (?:kan|is)|uitschrijven (?:kan|is))\b.{0,60}(?:uitschrijven|afmelden|altijd|spam|mogelijk|moment|elk moment|kan altijd)${END}`,
        r`${START}(?:bedankt|dank je wel|dank u wel|bijna klaar|gelukt)[!.,]?(?: (?:voor (?:je|uw|het) (?:aanmeld|inschrijv)[a-z]+))?[!.,]? ?(?:klik|bevestig|check|controleer|bekijk)\b.{0,120}$|${START}(?:bevestig|check|controleer|bekijk) (?:nu )?(?:je|uw) (?:e-?mail(?:adres)?|inschrijving|aanmelding|inbox|mailbox)\b.{0,80}$`,
        r`${START}(?:ja,? )?ik (?:ontvang|wil|ga akkoord|geef toestemming|meld me)\b.{0,80}\b(?:nieuwsbrief|e-?mails?|privacy[a-z]*|voorwaarden|aanbiedingen)\b.{0,80}$|${START}door (?:je|u|jezelf) (?:in te schrijven|aan te melden)\b.{0,20}\b(?:ga je|gaat u|accepteer je|accepteert u|geef je)\b.{0,100}$`,
        r`^[^!?]{0,60}\b(?:onze|mijn|ons) (?:[a-z]+ ){0,2}(?:nieuwsbrief|nieuwsbrieven|mailinglijst)\b.{0,80}$|${START}(?:wilt u|wil je)\b.{0,30}\bnieuwsbrief\b.{0,20}\?.{0,80}$|${START}(?:ontvang|krijg) (?:een )?(?:melding|bericht|seintje) (?:als|wanneer|zodra)\b.{0,60}$`,
        r`${START}klik op de (?:bevestigings)?link\b.{0,40}\b(?:e-?mail|mail|inbox|registratie|inschrijving|aanmelding)\b.{0,60}$|${START}om (?:op de hoogte te blijven|niets te missen|.{2,30} te (?:blijven )?ontvangen),? (?:abonneer|schrijf|meld|volg)\b.{0,50}$|${START}(?:je|u) (?:bent|staat) (?:al |reeds |nu )(?:ingeschreven|aangemeld|geabonneerd|op de lijst)\b.{0,50}$`,
      ],
      unless: [r`\b(?:bank|phishing|oplichters?|politie|gemeente)\b`],
      maxWords: 36,
      examples: [
        {
          lines: [
            'De vuurtoren is uit.',
            'Mis geen aflevering!',
            'Iedere maandag onze beste verhalen in je inbox.',
            'Afmelden kan altijd.',
            'Gelukt! Bevestig je aanmelding in de mail.',
            'Ja, ik wil de nieuwsbrief.',
            'U staat reeds op de lijst.',
            'Door je aan te melden ga je akkoord met alles.',
            'Je krijgt vanaf nu onze nieuwsbrief.',
            'Klik op de link in de mail.',
          ],
          struck: [1, 2, 3, 4, 5, 6, 7, 8, 9],
        },
        {
          lines: [
            'Mis niet de laatste pont, zei de loods.',
            'Iedere maandag gaat de brug open.',
            'Ik ontvang geen post meer, schreef ze.',
            'Bedankt voor de vis.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'signup/nl-field',
      kind: 'signup',
      languages: ['nl'],
      about: 'Dutch fields and buttons beside an ask.',
      match: [
        r`^(?:je|jouw|uw|voor|achter)?-?(?: )?(?:naam|voornaam|achternaam|e-?mail|e-?mailadres)(?: ?\((?:optioneel|verplicht)\))?[ :*]*$|^vul (?:je|uw) (?:e-?mail(?:adres)?|naam|voornaam) in[ .*]*$`,
        r`^(?:inschrijven|aanmelden|abonneren|verstuur|versturen|schrijf (?:me|mij) in|meld (?:me|mij) aan|ja,? graag|zet meldingen aan|afmelden)[ !.>]*$`,
      ],
      strength: 'weak',
      maxWords: 6,
      examples: [
        {
          lines: ['Schrijf je in voor onze nieuwsbrief', 'Je naam', 'Inschrijven'],
          struck: [1, 2],
        },
        { lines: ['De vuurtoren is uit.', 'Naam', 'Inschrijven', 'Om acht uur kwam de vloed.'], struck: [] },
      ],
    },
    {
      id: 'paywall/nl-label',
      kind: 'paywall',
      languages: ['nl'],
      about: 'Dutch labels beside an offer: the period, the price, the saving, the button.',
      match: [
        r`^(?:per )?(?:maand|jaar|week|kwartaal)[ :*]*$|^(?:bestel nu|kies|meest gekozen|naar de kassa|verder)[ !.>:]*$`,
        r`^(?:nu |vanaf )?${PRICE} ?(?:/|per) ?(?:maand|jaar|week)[ *]*$|^(?:bespaar )?\d{1,2} ?% (?:korting|voordeel)[ !*]*$|^\d{1,2} (?:maanden|weken|dagen) gratis[ !*]*$|^toegang tot (?:alle|het hele|ons|al het)\b.{2,50}$`,
      ],
      strength: 'weak',
      maxWords: 6,
      examples: [
        {
          lines: ['Bekijk alle abonnementen', 'Per jaar', '€ 99 per jaar', '2 maanden gratis'],
          struck: [1, 2, 3],
        },
        { lines: ['De vuurtoren is uit.', 'Jaar', '€ 10 per jaar', 'Om acht uur kwam de vloed.'], struck: [] },
      ],
    },
    {
      id: 'donation/nl-amount',
      kind: 'donation',
      languages: ['nl'],
      about: 'Dutch labels beside an appeal: how much and how often.',
      match: [
        r`^(?:maandelijks|jaarlijks|eenmalig|ander bedrag|kies een bedrag|doneer nu|ideal|bedankt(?: voor (?:je|uw|jouw) (?:steun|gift|donatie|hulp|bijdrage))?)[ !.>:]*$|^${PRICE}$`,
      ],
      strength: 'weak',
      maxWords: 4,
      examples: [
        { lines: ['Steun ons werk', 'Eenmalig', '€ 25'], struck: [1, 2] },
        { lines: ['De vuurtoren is uit.', 'Eenmalig', '€ 10', 'Om acht uur kwam de vloed.'], struck: [] },
      ],
    },
  ],
};

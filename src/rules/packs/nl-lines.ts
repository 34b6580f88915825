import type { RulePack } from '../../model.js';

const r = String.raw;

const REPORTED = r`(?:^|[ "])(?:zegt|zei|volgens|aldus|meldt|stelt|vertelt)(?: |,)`;
const START = r`^[^a-zà-ÿ0-9]{0,4}`;
const END = r`[^a-zà-ÿ0-9?]{0,5}$`;

/** Dutch: more cues of links, offers and notices of a page. */
export const nlLines: RulePack = {
  name: 'nl-lines',
  rules: [
    {
      id: 'recirculation/nl-cue',
      kind: 'recirculation',
      languages: ['nl'],
      about: 'Dutch cues and headings of links to other articles.',
      match: [
        r`${START}(?:lees (?:ook|meer|hier|verder|alles|het (?:hele )?interview|de analyse|hierover)(?: ook)?|(?:bekijk|luister|zie|kijk|beluister)(?: (?:ook|hier|meer|verder))+|meer (?:lezen|weten|over dit onderwerp)|leestip|kijktip|luistertip|achtergrond|in beeld) ?[:|>"-] ?.{8,170}$`,
        r`${START}(?:(?:lees|bekijk|bezoek) (?:ook )?ons (?:blog|archief|dossier)(?: .{3,50})?|(?:hier zijn|hier vind je|dit zijn) .{2,40} die je (?:misschien|wellicht) (?:ook )?(?:leuk|interessant) vindt|(?:ook|misschien|wellicht|dit vind je misschien) (?:interessant(?: voor jou)?|leuk)|(?:dit|deze artikelen) (?:is|zijn|vind je) (?:misschien )?ook (?:interessant|leuk)|(?:meest|best|net) (?:gelezen|bekeken|populair|binnen)|(?:gerelateerde?|aanbevolen|verwante|populaire|laatste|recente|vergelijkbare|andere) (?:artikelen|artikels|berichten|nieuws|onderwerpen|verhalen|video's)|meer (?:nieuws|artikelen|berichten|lezen|uit .{3,20}|van .{3,25}|over dit onderwerp|hierover)|lees (?:ook|meer|verder|hier meer)|het laatste nieuws|net binnen|aanraders|tips van de redactie|vorig (?:artikel|bericht)|volgend (?:artikel|bericht))${END}`,
      ],
      unless: [REPORTED, r`^(?:achtergrond|in beeld): \S{1,14}$`, r`^(?:meer nieuws|lees verder)[.,]`],
      maxWords: 32,
      examples: [
        { lines: ['Lees hier: De laatste wachter', 'Gerelateerde artikelen', 'De vuurtoren is uit.'], struck: [0, 1] },
        { lines: ['Meer nieuws was er niet.', 'Lees verder dan de eerste bladzij.'], struck: [] },
      ],
    },
    {
      id: 'paywall/nl-offer',
      kind: 'paywall',
      languages: ['nl'],
      about: 'Dutch offers of a subscription, and appeals for gifts.',
      match: [
        r`${START}(?:(?:tip: )?als abonnee (?:van .{2,30} )?(?:lees|krijg|heb)|(?:wil je|wilt u) (?:dit artikel|verder|meer|alles) (?:lezen|verder lezen).{0,20}\?|(?:u|je) (?:heeft|hebt) (?:deze maand |al |nog )*(?:\d+ |het maximum |geen ).{0,40}(?:artikelen|abonnement)|(?:onbeperkt|volledige?) toegang|(?:krijg|neem|bestel|start|kies) (?:nu |direct |een |je |jouw |hier )*(?:toegang|abonnement|proefabonnement|digitaal abonnement)|(?:digitaal|jaar|maand|proef)-?abonnement|al (?:abonnee|lid|een account|geabonneerd)\?|(?:slechts|vanaf|voor maar|daarna) € ?\d+(?:,\d\d)? (?:per|/) (?:week|maand|jaar)|(?:log in|maak een (?:gratis )?account(?: aan)?) (?:om|en) (?:verder te lezen|dit artikel|lees))(?:[ ,.:!].{0,140})?$`,
        r`${START}(?:help ons|(?:met )?(?:jouw|uw|je) (?:steun|donatie|bijdrage)|wij kunnen .{0,30}niet zonder|onafhankelijke journalistiek)(?: .{0,100})?(?: |:)(?:steun|doneer|donatie|journalistiek|onafhankelijk[a-z]*|lezers|bijdrage)(?:[ ,.:!].{0,100}|${END})`,
      ],
      unless: [r`(?:sportschool|ov-|telefoon|rechter)`],
      maxWords: 50,
      examples: [
        {
          lines: [
            'Onbeperkt toegang tot alle artikelen',
            'Met jouw steun blijft onze journalistiek vrij.',
            'De vuurtoren is uit.',
          ],
          struck: [0, 1],
        },
        { lines: ['Je hebt al drie boten en geen haven.', 'Jouw steun was er niet.'], struck: [] },
      ],
    },
    {
      id: 'furniture/nl-notices',
      kind: 'furniture',
      languages: ['nl'],
      about: 'Dutch controls, labels and comments of a page.',
      match: [
        r`${START}(?:leestijd ?:? ?\d+ ?min(?:uten)?\.?|\d+ ?min(?:uten)? (?:leestijd|leestijd|lezen)|(?:beluister|luister naar|print|bewaar|deel|mail) (?:dit|het) (?:artikel|bericht|verhaal)|artikel (?:beluisteren|bewaren|delen|opslaan|printen|afdrukken)|afdrukken|printen|(?:tekst gaat verder|lees verder|artikel gaat verder) (?:onder|na) (?:de |het )?(?:foto|video|tweet)|(?:bekijk|toon|lees|laat) (?:alle |de )?reacties|reageren|geef (?:je|een) reactie|reacties (?:gesloten|tonen)|terug naar boven|naar de homepage|volgen via .{3,30}|volg (?:dit onderwerp|deze auteur)|fout gezien\?.{0,40}|(?:meld|zie je) een (?:fout|spelfout).{0,40}|vergroot(?: (?:afbeelding|foto))?|volledig scherm|(?:privacy|cookie)-?(?:beleid|statement|instellingen)|algemene voorwaarden)${END}`,
      ],
      unless: [r`^(?:reageren|vergroot|afdrukken|printen)[.,]`],
      maxWords: 34,
      examples: [
        {
          lines: ['Leestijd: 4 min', 'De vuurtoren is uit.'],
          struck: [0],
        },
        {
          lines: ['Reageren wilde hij niet.', 'Artikel 5 bewaren ze niet.'],
          struck: [],
        },
      ],
    },
    {
      id: 'promo/nl-channel',
      kind: 'promo',
      languages: ['nl'],
      about: 'Dutch asks to follow a channel, to load an app, to listen to a podcast.',
      match: [
        r`${START}(?:volg ons (?:nu |ook )*(?:op|via)|word lid van ons|ontvang .{3,40} via (?:ons|onze)|abonneer je op ons)\b.{0,20}\b(?:whatsapp|telegram|youtube|signal|instagram|tiktok|bluesky|spotify)(?:-?kanaal)?\b.{0,50}$`,
        r`${START}(?:download|installeer|haal) (?:nu |hier |gratis )*(?:onze|de) (?:gratis )?[a-z-]*app\b.{0,40}$|${START}(?:gratis )?(?:in de app store|via google play)(?: (?:en|of) (?:in |via )?(?:google play|de app store|play store))?${END}`,
        r`${START}(?:luister|beluister|abonneer|volg|hoor)\b.{0,60}\bpodcast\b.{0,40}\b(?:spotify|apple podcasts|podcast-?app)\b.{0,40}$`,
      ],
      maxWords: 24,
      examples: [
        {
          lines: [
            'De vuurtoren is uit.',
            'Volg ons ook op Telegram!',
            'Download nu de kustapp',
            'Luister de podcast via Spotify',
            'In de App Store en Google Play',
          ],
          struck: [1, 2, 3, 4],
        },
        { lines: ['Volg ons naar de dijk.', 'Download de app niet, zei de politie.'], struck: [] },
      ],
    },
    {
      id: 'consent/nl-choices',
      kind: 'consent',
      languages: ['nl'],
      about: 'Dutch buttons of cookie banners, and gates before an embed.',
      match: [
        r`^(?:deze (?:web)?site|wij|we|onze (?:web)?site)\b.{0,30}\b(?:gebruikt?|gebruiken|maakt|maken)\b.{0,30}\bcookies\b.{0,200}$`,
        r`${START}(?:akkoord (?:en|&) (?:doorgaan|verder)|alle(?:s)? (?:cookies )?(?:accepteren|toestaan|weigeren)|(?:alleen|enkel) (?:noodzakelijke|functionele)(?: cookies)?(?: accepteren| toestaan)?|(?:voorkeuren|cookie-?voorkeuren|instellingen) (?:aanpassen|beheren|opslaan|wijzigen))${END}`,
        r`${START}(?:om (?:deze|dit|het) (?:video|inhoud|bericht|filmpje|post|fragment) (?:te (?:bekijken|zien|laden|tonen))|hier staat (?:inhoud|een video|een bericht))\b.{0,80}\b(?:cookies|toestemming)\b.{0,120}$`,
      ],
      unless: [r`\b(?:rechters?|rechtbank|toezichthouders?|wet|verbod)\b`],
      maxWords: 40,
      examples: [
        {
          lines: [
            'De vuurtoren is uit.',
            'Alleen functionele cookies',
            'Om dit filmpje te zien hebben we je toestemming nodig.',
            'Deze website maakt gebruik van cookies om je ervaring te verbeteren.',
          ],
          struck: [1, 2, 3],
        },
        {
          lines: [
            'Alles weigeren wilde hij.',
            'Om de brug te zien moet je vroeg op.',
            'Wij gebruiken boter in de cookies, zei de bakker.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'consent/nl-button',
      kind: 'consent',
      languages: ['nl'],
      about: 'Dutch buttons beside a cookie banner.',
      match: [
        r`^(?:akkoord|accepteren|weigeren|alles weigeren|meer opties|instellingen|voorkeuren|opslaan|sluiten|meer informatie)[ !.>]*$`,
      ],
      strength: 'weak',
      maxWords: 3,
      examples: [
        { lines: ['Wij gebruiken cookies om de site te verbeteren.', 'Weigeren'], struck: [1] },
        { lines: ['De vuurtoren is uit.', 'Weigeren', 'Om acht uur kwam de vloed.'], struck: [] },
      ],
    },
    {
      id: 'comments/nl-thread',
      kind: 'comments',
      languages: ['nl'],
      about: 'Dutch calls to comment, and the notices of a thread.',
      match: [
        r`${START}(?:plaats|schrijf|geef) (?:een|je|jouw) (?:reactie|mening)${END}|${START}deel (?:je|uw|jouw) (?:mening|feedback|reactie|gedachten)(?: over .{3,30})?${END}|${START}(?:praat|discussieer|denk) mee${END}|${START}(?:wees|ben jij) de eerste (?:die|om te) (?:reageert|reageren|een reactie .{3,20})${END}`,
        r`${START}(?:reageren|reacties|de reacties)(?: op dit artikel)? (?:is|zijn) (?:niet (?:meer |langer )?mogelijk|gesloten|uitgeschakeld)${END}|${START}(?:word (?:lid|abonnee)|log in|meld je aan) om (?:te kunnen reageren|te reageren|mee te praten)${END}`,
        r`${START}(?:wat vind jij|wat vindt u|wat denk jij)(?: (?:hiervan|ervan))?\? (?:laat|praat|reageer|deel)\b.{0,60}$`,
      ],
      maxWords: 20,
      examples: [
        {
          lines: [
            'De vuurtoren is uit.',
            'Plaats je reactie',
            'De reacties zijn gesloten.',
            'Wat denk jij? Praat mee in de groep!',
          ],
          struck: [1, 2, 3],
        },
        { lines: ['Reageren is een kunst.', 'Wat vind jij? Ik weet het niet.', 'Praat mee of zwijg.'], struck: [] },
      ],
    },
    {
      id: 'furniture/nl-tools',
      kind: 'furniture',
      languages: ['nl'],
      about: 'Dutch players, reading time, votes and reports of a fault.',
      match: [
        r`${START}(?:luister naar|beluister) (?:dit|het) (?:artikel|verhaal|bericht)(?: \(?\d{1,2}(?::\d\d)? ?(?:min(?:uten|\.)?)?\)?)?${END}|${START}\d{1,3} min(?:uten|\.)? (?:leestijd|lezen)${END}`,
        r`${START}dit (?:artikel|verhaal) (?:is|wordt) voorgelezen door\b.{0,50}$|${START}(?:klopt er iets niet|fout gezien|zie je een fout|een tip)\b.{0,30}\? .{0,60}$|${START}(?:vond je|vindt u|was) dit (?:artikel|verhaal) (?:nuttig|interessant|leuk|goed)\?(?: (?:ja|nee)[ /|]*){0,2}$`,
      ],
      maxWords: 18,
      examples: [
        {
          lines: [
            'De vuurtoren is uit.',
            'Beluister dit verhaal (9 min)',
            'Was dit artikel nuttig? Ja Nee',
            '3 min. leestijd',
          ],
          struck: [1, 2, 3],
        },
        { lines: ['Luister naar dit artikel van de wet, zei hij.', 'Dit verhaal is waar.'], struck: [] },
      ],
    },
    {
      id: 'legal/nl-rights',
      kind: 'legal',
      languages: ['nl'],
      about: 'Dutch notices on who may use the text.',
      match: [
        r`${START}(?:niets uit deze (?:uitgave|publicatie)|(?:overname|overneming|gebruik|verspreiding) van (?:artikelen|dit artikel|teksten|de inhoud)|dit artikel mag niet)\b.{0,60}\b(?:toestemming|bronvermelding|overgenomen)\b.{0,60}$`,
      ],
      maxWords: 40,
      examples: [
        {
          lines: ['De vuurtoren is uit.', 'Overname van teksten mag alleen met toestemming.'],
          struck: [1],
        },
        { lines: ['Gebruik van de brug is gratis.', 'Overname van de werf ging niet door.'], struck: [] },
      ],
    },
    {
      id: 'advertisement/nl-notice',
      kind: 'advertisement',
      languages: ['nl'],
      about: 'Dutch labels of ad slots, and notices on links that pay.',
      match: [
        r`${START}(?:(?:de )?(?:tekst|artikel|verhaal) gaat verder|lees verder) (?:onder|na) (?:de |het )?(?:advertentie|reclame)${END}|${START}(?:ingezonden mededeling|gesponsord(?:e inhoud)?|einde advertentie)${END}`,
        r`${START}(?:als|wanneer|koop) je\b.{0,40}\blinks?\b.{0,30}\b(?:koopt|bestelt|iets|verdienen|ontvangen)\b.{0,40}\b(?:commissie|vergoeding)\b.{0,60}$`,
      ],
      unless: [r`^gesponsord[.,]`],
      maxWords: 34,
      examples: [
        {
          lines: [
            'De vuurtoren is uit.',
            'Artikel gaat verder na de reclame',
            'Als je via een van de links bestelt, krijgen wij een vergoeding.',
          ],
          struck: [1, 2],
        },
        { lines: ['Gesponsord.', 'Als je links gaat, zie je de dijk.', 'Lees verder onder de lamp.'], struck: [] },
      ],
    },
  ],
};

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
        r`${START}(?:(?:ook|misschien|wellicht|dit vind je misschien) (?:interessant(?: voor jou)?|leuk)|(?:dit|deze artikelen) (?:is|zijn|vind je) (?:misschien )?ook (?:interessant|leuk)|(?:meest|best|net) (?:gelezen|bekeken|populair|binnen)|(?:gerelateerde?|aanbevolen|verwante|populaire|laatste|recente|vergelijkbare|andere) (?:artikelen|artikels|berichten|nieuws|onderwerpen|verhalen|video's)|meer (?:nieuws|artikelen|berichten|lezen|uit .{3,20}|van .{3,25}|over dit onderwerp|hierover)|lees (?:ook|meer|verder|hier meer)|het laatste nieuws|net binnen|aanraders|tips van de redactie|vorig (?:artikel|bericht)|volgend (?:artikel|bericht))${END}`,
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
        r`${START}(?:leestijd ?:? ?\d+ ?min(?:uten)?\.?|\d+ ?min(?:uten)? (?:leestijd|leestijd|lezen)|(?:beluister|luister naar|print|bewaar|deel|mail) (?:dit|het) (?:artikel|bericht|verhaal)|artikel (?:beluisteren|bewaren|delen|opslaan|printen|afdrukken)|afdrukken|printen|(?:tekst gaat verder|lees verder|artikel gaat verder) (?:onder|na) (?:de |het )?(?:advertentie|foto|video|tweet|reclame)|ingezonden mededeling|gesponsord|(?:bekijk|toon|lees|laat) (?:alle |de )?reacties|reageren|geef (?:je|een) reactie|reacties (?:gesloten|tonen)|terug naar boven|naar de homepage|volgen via .{3,30}|volg (?:dit onderwerp|deze auteur)|fout gezien\?.{0,40}|(?:meld|zie je) een (?:fout|spelfout).{0,40}|vergroot(?: (?:afbeelding|foto))?|volledig scherm|(?:privacy|cookie)-?(?:beleid|statement|instellingen)|algemene voorwaarden)${END}`,
        r`^(?:deze (?:web)?site|wij|we|onze (?:web)?site)\b.{0,30}\b(?:gebruikt?|gebruiken|maakt|maken)\b.{0,30}\bcookies\b.{0,200}$`,
      ],
      unless: [
        r`^(?:reageren|gesponsord|vergroot|afdrukken|printen)[.,]`,
        r`\b(?:rechters?|rechtbank|toezichthouders?|wet|verbod)\b`,
      ],
      maxWords: 34,
      examples: [
        {
          lines: [
            'Leestijd: 4 min',
            'De vuurtoren is uit.',
            'Deze website maakt gebruik van cookies om je ervaring te verbeteren.',
          ],
          struck: [0, 2],
        },
        {
          lines: [
            'Reageren wilde hij niet.',
            'Artikel 5 bewaren ze niet.',
            'Wij gebruiken boter in de cookies, zei de bakker.',
          ],
          struck: [],
        },
      ],
    },
  ],
};

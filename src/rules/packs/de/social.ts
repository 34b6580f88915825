import type { RulePack } from '../../../model.js';

const r = String.raw;

const END = r`[^a-zäöüß0-9?]{0,5}$`;
const NETWORK = r`(?:facebook|twitter|x|instagram|linkedin|xing|whatsapp|telegram|pinterest|reddit|threads|bluesky|mastodon|e-?mail|mail|facebook messenger|flipboard|pocket)`;
const START = r`^[^a-zäöüß0-9]{0,4}`;

/** German: sharing, comments, accounts. */
export const deSocial: RulePack = {
  name: 'de/social',
  rules: [
    {
      id: 'social/de-share',
      kind: 'social',
      languages: ['de'],
      about: 'German share bars, follow buttons and bookmarks.',
      match: [
        r`^(?:(?:diesen |den |diese |die |jetzt )?(?:artikel|beitrag|seite|link|meldung|inhalt|text) )?(?:jetzt )?(?:teilen|weitersagen|weiterleiten|merken|twittern|tweeten|flippen|versenden|empfehlen|kopieren|verschenken|verschicken)(?: (?:auf|mit|per|via|bei|abbrechen|oder .{2,12})(?: ${NETWORK})?)?(?: teilen)?${END}`,
        r`^(?:(?:auf|in|per|via|bei|mit|über) (?:${NETWORK}|messenger) (?:teilen|versenden|senden|posten)[ |,/]*){2,10}(?:link kopieren|drucken)?${END}`,
        r`^(?:auf|per|via|bei|mit|über) ${NETWORK} (?:teilen|versenden|senden|weiterleiten|posten|empfehlen)${END}`,
        r`^(?:link (?:wurde )?kopiert|link kopieren|link in die zwischenablage.{0,30}|url kopieren|in merkliste übernehmen|(?:auf|zur|in die) (?:merkliste|leseliste)(?: (?:setzen|hinzufügen))?|artikel merken|für später merken)(?: ?error occurred|link kopiert)?${END}`,
        r`^(?:${NETWORK}|link kopieren)? ?link kopiert(?: ?error occurred)?${END}`,
        r`^(?:folgen sie|folge|folgt) (?:uns|mir|dem autor|der autorin|[\wäöüß .@-]{2,30}) (?:auch |jetzt )?(?:auf|bei|in) (?:${NETWORK}|den sozialen|social)\b.{0,80}$`,
        r`^(?:ich folge|thema folgen|autor(?:in)? folgen|\+ folgen|folgen sie uns|folge uns|(?:jetzt )?teilen auf:?|diesen artikel verschenken|artikel als geschenk|(?:teile|teilt|teilen sie) (?:diesen|den|unseren) (?:artikel|beitrag|text|post)(?: (?:mit|über|auf|in|bei) .{3,70})?|(?:diese )?seite weiterempfehlen|(?:gefällt dir|gefällt ihnen|gefällt's)\? (?:teile|teilen sie|teilt) (?:es|ihn|den artikel|das)|(?:folge|folgen sie|folgt) uns (?:auf|in den) (?:social media|sozialen (?:medien|netzwerken))|(?:folge|folgen sie|folgt) uns (?:für|und|hier|gerne?|auch|jetzt)\b.{0,60}|mehr auf (?:instagram|facebook|tiktok|youtube)|link in (?:die )?zwischenablage kopieren|(?:dieser|diesem) autor(?:in)? folgen)${END}`,
      ],
      unless: [r`^(?:teilen|merken|empfehlen|folgen)[.,]$`],
      maxWords: 18,
      examples: [
        {
          lines: [
            'Diesen Artikel teilen',
            'Per E-Mail versenden',
            'Auf Facebook teilen In Messenger teilen Via E-Mail teilen',
            'In Merkliste übernehmen',
            'Facebook Link kopiert Error occurred',
            'Folgen Sie uns auf Instagram',
            'Ich folge',
            'Der Deich hält.',
            'Teilen Sie diesen Beitrag!',
            'Seite weiterempfehlen',
            'Diesem Autor folgen',
          ],
          struck: [0, 1, 2, 3, 4, 5, 6, 8, 9, 10],
        },
        {
          lines: [
            'Teilen heißt hier, dass zwei Höfe einen Mähdrescher kaufen.',
            'Auf Facebook teilen viele den Aufruf der Fischer.',
            'Artikel 5 empfehlen sie zu streichen.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'comments/de-label',
      kind: 'comments',
      languages: ['de'],
      about: 'German comment sections: headings, counts, rules and forms.',
      match: [
        r`^[^a-zäöüß0-9]{0,3}(?:(?:\d{1,5}|keine|alle|noch keine) )?(?:kommentare?|leserkommentare?|ergänzungen|diskussion(?:en)?|leserbriefe?)(?: ?\(\d{1,5}\)| ?\d{1,5})?(?: (?:anzeigen|lesen|schreiben|verfassen|zum artikel|ansehen|einblenden|empfehlungen? \d{1,4}))?${END}`,
        r`^(?:kommentare?:?(?: \d{1,4})? ?,? )?empfehlungen?:? \d{1,4}$`,
        r`^(?:(?:einen|ihren|deinen|jetzt|artikel|neuen) )*(?:kommentar|kommentare|kommentieren|mitdiskutieren|diskutieren sie mit|antworten)(?: (?:schreiben|verfassen|abgeben|hinterlassen|hinzufügen|abschicken|absenden|melden))?${END}`,
        r`^(?:schreiben sie|schreib|hinterlassen sie|hinterlasse|verfassen sie)(?: uns)? (?:einen|den ersten|deinen|ihren|ihre) (?:kommentar|meinung|ersten kommentar)\b.{0,60}$`,
        r`\bum (?:zu )?kommentieren\b.{0,80}\b(?:anmelden|angemeldet|registrieren|einloggen|können|abonnent[a-zäöüß]*|zu können)\b|\b(?:anmelden|angemeldet|einloggen|registrier[a-zäöüß]+)\b.{0,60}\bkommentieren\b.{0,20}$`,
        r`^(?:was (?:meinen|denken|halten) (?:sie|du|ihr)|diskutieren sie|sagen sie uns ihre|schreiben sie uns)\b.{0,100}\b(?:(?:kommentar[a-zäöüß]*|meinung|unten|e-?mail)\b.{0,60}|mit[ .!]*)$`,
        r`^(?:ihre|deine) e-?mail-?adresse wird nicht veröffentlicht\b.{0,80}$|^erforderliche felder sind\b.{0,40}$`,
      ],
      unless: [r`^(?:diskussionen?|kommentar|leserbriefe?|kommentare)[.:,]?$|^antworten[.:,?]?$`],
      maxWords: 26,
      examples: [
        {
          lines: [
            'Kommentare (112)',
            'Kommentare 45 Empfehlungen 8',
            'Empfehlungen 4',
            'Kommentar schreiben',
            'Schreiben Sie den ersten Kommentar!',
            'Sie müssen angemeldet sein, um kommentieren zu können',
            'Was meinen Sie? Schreiben Sie uns Ihre Meinung!',
            'Deine E-Mail-Adresse wird nicht veröffentlicht.',
            'Der Deich hält.',
          ],
          struck: [0, 1, 2, 3, 4, 5, 6, 7],
        },
        {
          lines: [
            'Kommentar: Der Deich ist zu niedrig',
            'Kommentare wollte der Minister nicht abgeben.',
            'Die Diskussion dauert an.',
            'Antworten hat bisher niemand.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'account/de-login',
      kind: 'account',
      languages: ['de'],
      about: 'German login lines of a page.',
      match: [
        r`^(?:hier |jetzt |zum |zur |bitte )?(?:einloggen|anmeldung|ausloggen|abmelden|mein konto|mein profil|registrieren|registrierung|benutzerkonto|passwort vergessen\??|konto erstellen|kostenlos registrieren)(?: ?(?:/|\||und|oder|&) ?(?:registrieren|registration|registrierung|anmelden|login))?${END}`,
        r`^(?:melden sie sich (?:an|hier an)|bitte (?:melden sie sich an|loggen sie sich ein)|(?:sie|du) (?:sind|bist) (?:nicht|jetzt|derzeit nicht|noch nicht) (?:angemeldet|eingeloggt)|willkommen zurück|angemeldet als .{2,30}|angemeldet bleiben)${END}`,
      ],
      unless: [r`^(?:anmeldung|registrierung|abmelden|mein profil|registrieren)[.:,]`],
      maxWords: 8,
      examples: [
        {
          lines: ['Hier einloggen', 'Passwort vergessen?', 'Sie sind nicht angemeldet', 'Der Deich hält.'],
          struck: [0, 1, 2],
        },
        {
          lines: [
            'Anmeldung: im Rathaus, Zimmer 4',
            'Sie sind nicht angemeldet, sagte der Wirt.',
            'Registrieren muss sich jeder.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'comments/de-thread',
      kind: 'comments',
      languages: ['de'],
      about: 'German calls to join the discussion, and the notices and buttons of a thread.',
      match: [
        r`${START}(?:nimm|nehmen sie|nehmt) (?:jetzt )?an (?:der|dieser) (?:diskussion|debatte|unterhaltung|umfrage) teil${END}|${START}(?:diskutieren sie|diskutiere|diskutiert|reden sie|rede|redet) (?:jetzt |hier )?mit(?: (?:und|über|in|auf|bei|unserer|der)\b.{0,60})?${END}|${START}beginne? (?:das gespräch|die diskussion|die unterhaltung)${END}`,
        r`${START}dieser kommentar wurde (?:entfernt|gelöscht|ausgeblendet|gemeldet|vom .{3,30} (?:entfernt|gelöscht))${END}|${START}(?:\d{1,4} )?(?:weitere|frühere|vorherige|alle|mehr) (?:\d{1,4} )?(?:antworten|kommentare) (?:anzeigen|laden|ansehen|einblenden)${END}`,
        r`${START}(?:die )?(?:kommentarfunktion|kommentare|diskussion)(?: (?:für|zu|unter) (?:diesen?|diesem|den|dem) (?:artikel|beitrag|text))? (?:ist|sind|wurde|wurden) (?:leider |inzwischen |bereits |derzeit )*(?:geschlossen|deaktiviert|beendet|abgeschaltet)${END}`,
        r`${START}(?:bitte )?(?:melde dich|melden sie sich|logge dich|loggen sie sich) (?:bitte )?(?:an|ein),? um (?:zu kommentieren|mitzudiskutieren|(?:einen )?kommentare? zu)\b.{0,40}$|${START}(?:noch )?keine kommentare(?: vorhanden)?[.!] ?.{3,60}$`,
        r`${START}(?:werde|werden sie) (?:zahlendes )?mitglied(?: (?:bei|von) .{2,40})?,? um (?:kommentare? zu schreiben|zu kommentieren|mitzudiskutieren)\b.{0,20}$|${START}(?:sei|seien sie) (?:der|die|das) erste(?: person)?(?:,? (?:der|die|das|und)) .{0,20}(?:kommentiert|kommentar|schreibt)\b.{0,20}$`,
        r`${START}(?:antwort|kommentar)(?: auf (?:einen )?(?:kommentar|antwort))? (?:verfassen|hinzufügen|schreiben|melden|löschen|bearbeiten|ausblenden)${END}|${START}auf (?:diesen )?kommentar antworten${END}`,
        r`${START}(?:was (?:meint|denkt|haltet) ihr|was (?:meinst|denkst) du|was (?:meinen|denken) sie|wie seht ihr das|wie sehen sie das|haben sie eine (?:andere )?meinung|habt ihr|hast du)\b.{0,60}\? (?:schreib(?:t|en sie)?|lass(?:t|en sie)?|teil(?:t|en sie)|verrate?t?|diskutier(?:t|en sie)|sag(?:t|en sie)?) .{0,80}\b(?:kommentare?n?|leserbrief|redaktion|unten|wissen|meinung|mit)\b.{0,20}$`,
        r`(?:^|[.!] )(?:bitte )?(?:beachten sie|beachte|beachtet) (?:bitte )?(?:unsere|die) (?:netiquette|kommentarregeln|community-?(?:regeln|richtlinien)|diskussionsregeln)\b.{0,120}$`,
      ],
      maxWords: 32,
      examples: [
        {
          lines: [
            'Der Deich hält.',
            'Nehmen Sie an der Debatte teil!',
            'Diskutieren Sie mit',
            'Dieser Kommentar wurde gelöscht.',
            '12 weitere Kommentare laden',
            'Die Kommentare sind geschlossen.',
            'Werden Sie Mitglied, um zu kommentieren.',
            'Sei der erste, der kommentiert',
            'Auf diesen Kommentar antworten',
            'Was denkst du? Schreib es unten in die Kommentare!',
            'Bitte beachtet unsere Kommentarregeln.',
            'Loggen Sie sich ein, um zu kommentieren.',
          ],
          struck: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
        },
        {
          lines: [
            'Diskutieren Sie mit Ihren Nachbarn über die Hecke, rät der Anwalt.',
            'Die Diskussion ist noch nicht beendet.',
            'Dieser Kommentar wurde oft zitiert.',
            'Hast du Hunger? Lass uns gehen.',
            'Beachten Sie die Schilder am Deich.',
          ],
          struck: [],
        },
      ],
    },
  ],
};

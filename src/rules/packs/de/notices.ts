import type { RulePack } from '../../../model.js';

const r = String.raw;

const START = r`^[^a-zäöüß0-9]{0,4}`;
const END = r`[^a-zäöüß0-9?]{0,5}$`;
const LINKS = r`\b(?:affiliate|partner|provisions|werbe|ref)[ -]?(?:links?|verlinkung(?:en)?|programm[a-zäöüß]*)`;

/** German: what a page says of itself: ads, links that pay, where a post is filed, votes, the magazine's issue. */
export const deNotices: RulePack = {
  name: 'de/notices',
  rules: [
    {
      id: 'advertisement/de-affiliate',
      kind: 'advertisement',
      languages: ['de'],
      about: 'German notes on paid links and paid posts.',
      match: [
        r`^.{0,140}\b(?:handelt es sich|sind|ist ein|enthält|enthalten|beinhaltet|mit (?:einem )?(?:\*|stern|sternchen)|durch (?:\*|einen stern)|gekennzeichnete[nr]?)\b.{0,80}${LINKS}\b.{0,300}$`,
        r`^[^a-zäöüß]{0,5}(?:(?:amazon|unbezahlte[r]?|hinweis|werbung|anzeige)[ :/|-]{1,3})?(?:affiliate|partner|provisions|werbe)-?links?(?: .{0,60})?[^a-zäöüß0-9?]{0,4}$`,
        r`\b(?:erhalten|bekommen|verdienen|kriegen|erhalte|bekomme|verdiene) (?:wir|ich)(?: dafür| dann| unter umständen| ggf\.?| gegebenenfalls| möglicherweise| eventuell| evtl\.?| vom [a-zäöüß]+)*(?: eine)?(?: kleine| geringe)? (?:provision|vermittlungsprovision|kommission|vergütung)\b`,
        r`${START}(?:(?:unbezahlte |bezahlte )?werbung|anzeige|sponsored post)[ .:|/(-]{1,4}(?:da |wegen |durch |unbezahlt|unbeauftragt|markennennung|namensnennung|dieser (?:beitrag|artikel|text)|affiliate|enthält|selbst ?gekauft|verlinkung).{0,160}$`,
        r`${START}(?:dieser|der) (?:beitrag|artikel|text|post) (?:enthält|beinhaltet) (?:unbezahlte |bezahlte )?(?:werbung|produktplatzierung(?:en)?|werbelinks|affiliate[a-zäöüß-]*)\b.{0,100}$`,
        r`${START}(?:anzeigen?|werbung)(?: ?[:|-])? (?:endet hier|beginn|ende|scrollen? sie .{0,30}|\(.{2,20}\)|symplr|outbrain|taboola)${END}|${START}(?:werbeanzeige|bezahlte anzeige|hier scrollen|weiter nach der anzeige|artikel geht nach der (?:anzeige|werbung) weiter|bezahlter inhalt|promotion|präsentiert von|in (?:kooperation|zusammenarbeit) mit unserem (?:partner|werbepartner))${END}`,
      ],
      unless: [r`\b(?:gericht|urteil|bundesgerichtshof|verbraucherschützer|influencer(?:in)? m[uü]ss)\b`],
      maxWords: 80,
      examples: [
        {
          lines: [
            'Der Deich hält.',
            'Bei den mit * gekennzeichneten Verweisen handelt es sich um Affiliate-Links.',
            '*Affiliate-Link',
            'Kaufst du über den Link, bekommen wir eine kleine Provision.',
            'Werbung | unbeauftragt',
            'Dieser Beitrag enthält Werbung für ein Boot.',
            'Weiter nach der Anzeige',
          ],
          struck: [1, 2, 3, 4, 5, 6],
        },
        {
          lines: [
            'Die Makler bekommen eine Provision von drei Prozent.',
            'Werbung: Wie sie wurde, was sie ist',
            'Das Gericht entschied, dass Affiliate-Links gekennzeichnet sein müssen.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'navigation/de-filed',
      kind: 'navigation',
      languages: ['de'],
      about: 'German lines that say where a post is filed, and links to the posts beside it.',
      match: [
        r`${START}(?:dieser (?:beitrag|artikel|eintrag)|der (?:beitrag|artikel|eintrag)|beitrag|artikel) (?:wurde )?(?:am|von|in|unter) .{0,160}\b(?:veröffentlicht|abgelegt|verfasst|gepostet|eingestellt|verschlagwortet|kategorisiert)\b.{0,400}$`,
        r`${START}(?:abgelegt|veröffentlicht|gepostet|eingeordnet|einsortiert|kategorisiert|gespeichert) (?:unter|in):? .{2,120}[^.!?]$`,
        r`${START}(?:verschlagwortet (?:mit|als)|schlagw[öo]rter|schlagworte|stichw[öo]rter|stichworte) ?:?(?: .{2,160}[^.!?]|)$|^(?:kategorien?|tags?|schlagwort|rubrik) ?: .{2,120}[^.!?]$`,
        r`${START}(?:beitrags-?navigation|artikel-?navigation|(?:vorheriger|nächster|voriger|älterer|neuerer|älterer|letzter) (?:beitrag|artikel|eintrag|post|text)(?: ?[:>"-] ?.{3,120})?|(?:ältere|neuere|vorherige|nächste) (?:beiträge|artikel|einträge|posts)|zurück zur (?:übersicht|liste)|zurück zum (?:blog|archiv)|zur (?:themen|artikel|news|blog)?übersicht|alle (?:beiträge|artikel) von .{3,40}|mehr von diesem autor|permalink|perma-?link zu diesem .{3,20}|trackback-url|kurzlink|kurz-url|kommentar-?feed|kommentare (?:geschlossen|deaktiviert)(?: für .{3,80})?)${END}`,
        r`^(?:permalink|kurzlink|kurz-url|trackback-url|link zum artikel) ?: ?https?:.{4,200}$|^(?:kommentarfeed|kommentare geschlossen|trackback-url|permalink)(?: ?[|/] ?(?:kommentarfeed|kommentare geschlossen|trackback-url|permalink))+$`,
        r`^(?:setze(?:n sie)? )?(?:ein )?lesezeichen (?:auf den|für den|zum) permalink\b.{0,40}$|^speichere in deinen favoriten diesen permalink\b.{0,20}$`,
      ],
      maxWords: 80,
      examples: [
        {
          lines: [
            'Der Deich hält.',
            'Dieser Beitrag wurde am 3. Mai 2019 von Ada unter Hafen veröffentlicht.',
            'Abgelegt unter: Hafen, Sturm',
            'Schlagwörter Deich, Flut, Sturm',
            'Nächster Beitrag: Der letzte Lotse',
            'Kommentarfeed | Kommentare geschlossen | Trackback-URL',
            'Lesezeichen auf den Permalink.',
          ],
          struck: [1, 2, 3, 4, 5, 6],
        },
        {
          lines: [
            'Der Artikel wurde in Oslo gefunden.',
            'Veröffentlicht in drei Bänden, wurde das Werk bald vergessen.',
            'Die ältere Liste nennt vierzig Namen.',
            'Schlagworte wie dieses sind ihm fremd.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'furniture/de-votes',
      kind: 'furniture',
      languages: ['de'],
      about: 'German votes on an article, and ways to write to its desk.',
      match: [
        r`${START}(?:war dieser (?:artikel|beitrag|inhalt|text) (?:hilfreich|interessant|nützlich)|(?:hat|gefällt) (?:ihnen|dir|euch) (?:der|dieser) (?:artikel|beitrag|text|inhalt)(?: gefallen| geholfen)?|wie (?:hilfreich|gut|hat (?:ihnen|dir)|gefällt (?:ihnen|dir)|fanden sie) .{0,30}(?:artikel|beitrag|inhalt|seite)(?: gefallen)?|hat (?:ihnen|dir) (?:der |dieser )?(?:artikel|beitrag) weitergeholfen)\b.{0,4}\?.{0,60}$`,
        r`${START}(?:(?:noch )?keine bewertungen?(?: vorhanden)?|(?:artikel|beitrag|rezept|seite) bewerten|sterne anklicken zum bewerten|bewerte(?:n sie)? (?:diesen|den) (?:artikel|beitrag)|(?:wir|ich) freuen? (?:uns|mich),? wenn .{2,40}(?:bewertest|bewerten)|klicke? auf die sterne.{0,40}|durchschnittliche bewertung.{0,60}|bewertungen? ?: ?\d.{0,60}|anzahl bewertungen.{0,20})[^a-zäöüß0-9?]{0,3}(?:loading.{0,4})?$`,
        r`${START}(?:haben sie|hast du|habt ihr|bei|für) (?:noch )?(?:fragen|anregungen|hinweise|kritik|feedback|einen fehler)\b.{0,60}\b(?:zu diesem|zum|im|zu unserem|in diesem) (?:artikel|beitrag|text)\b.{0,120}$`,
        r`${START}(?:zu favoriten hinzufügen|link zur diskussion|video überspringen|seite hinzufügen|seite weiterempfehlen|(?:bild|galerie|karte|grafik|video) (?:überspringen|einblenden|ausblenden)|text (?:einblenden|aufklappen|vorlesen)|mehr (?:anzeigen|einblenden)|weniger anzeigen|(?:ein klick auf das bild|klick(?:en)? (?:sie )?auf das bild|bild anklicken|zum vergrößern (?:bitte )?(?:an)?klicken)\b.{0,60}|diese seite aufrufen|rss-feed abonnieren|(?:beitrags|titel|header|teaser|artikel)bild ?: .{2,140}|artikel teilen ?/ ?drucken|druckversion|pdf-version|als pdf (?:herunterladen|speichern)|kontakt zur redaktion|dieses (?:element|video|widget) .{0,30}(?:nicht verfügbar|wird geladen))${END}`,
        r`^(?:zum (?:laden|anzeigen|aktivieren)|klicken sie (?:auf|hier)|klicke (?:auf|hier))\b.{0,60}\b(?:um|bitte)\b.{0,60}\b(?:inhalte?|video|karte|beitrag|tweet)\b.{0,60}\b(?:laden|zu laden|anzuzeigen|anzeigen|aktivieren)\b.{0,40}$`,
      ],
      maxWords: 40,
      examples: [
        {
          lines: [
            'Der Deich hält.',
            'War dieser Artikel hilfreich?',
            '(Noch keine Bewertungen) Loading...',
            'Bei Fragen und Anregungen zu diesem Artikel können Sie uns schreiben.',
            'Zu Favoriten hinzufügen',
            'Klicken Sie auf den Knopf, um den Inhalt der Karte zu laden.',
          ],
          struck: [1, 2, 3, 4, 5],
        },
        {
          lines: [
            'War dieser Artikel des Gesetzes nötig? Die Richter meinten: nein.',
            'Bei Fragen zum Deich hilft das Amt.',
            'Bewertungen der Schüler gab es keine.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'promo/de-issue',
      kind: 'promo',
      languages: ['de'],
      about: 'German promotion of a magazine’s issue, shop or book.',
      match: [
        r`${START}(?:jetzt |hier |gleich |die |unsere )*(?:aktuelle|neue|neueste|nächste|kommende) (?:ausgabe|heft|magazin)(?: von .{2,30}| der .{2,30}| des .{2,30})?,? (?:(?:jetzt |hier |gleich |gratis |ab sofort |auch )*(?:bestellen|lesen|kaufen|sichern|entdecken|downloaden|herunterladen)${END}|(?:jetzt |ab sofort |auch )*(?:(?:am|an jedem|im) (?:kiosk|bahnhofskiosk|handel|zeitschriftenhandel)|als e-?paper|im abo)\b.{0,90}$)`,
        r`\b(?:bestellen sie|bestelle|lesen sie)\b.{0,80}\b(?:als abo|e-?paper|einzelheft|am kiosk|bahnhofskiosk|im zeitschriftenhandel)\b.{0,80}$`,
        r`${START}(?:jetzt |hier |gleich )?(?:heft|magazin|ausgabe|einzelheft|e-?paper|leseprobe|jahresabo|miniabo|probeheft|buch|zeitschrift) (?:jetzt |hier |gratis )?(?:bestellen|kaufen|sichern|testen|anfordern|abonnieren|lesen)${END}`,
        r`${START}(?:mehr |besserer )lesekomfort\b.{0,60}$|^(?:nein,? danke\.? ?)?weiter (?:in dieser ansicht|im browser|zur (?:mobilen )?website)${END}`,
        r`${START}(?:dieser|der) (?:artikel|text|beitrag) (?:ist|stammt|wurde) .{0,80}\b(?:ausgabe|heft)\b.{0,80}\b(?:bestellen|abonnieren|kaufen|shop|hier)\b.{0,60}$`,
      ],
      maxWords: 45,
      examples: [
        {
          lines: [
            'Der Deich hält.',
            '>>> Jetzt die aktuelle Ausgabe bestellen! <<<',
            'Lesen Sie das Küstenheft digital oder bestellen Sie es im Shop als Abo oder Einzelheft:',
            'Heft bestellen',
            'Mehr Lesekomfort mit der Küsten-App!',
            'Dieser Text stammt aus der Ausgabe 5/2020, die Sie hier bestellen können.',
          ],
          struck: [1, 2, 3, 4, 5],
        },
        {
          lines: [
            'Die neue Ausgabe des Wörterbuchs kaufen vor allem Schulen.',
            'Das Ticket für alle Busse gibt es nur im Abo, als E-Paper gibt es nichts.',
            'Sie wollte das Buch bestellen.',
          ],
          struck: [],
        },
      ],
    },
  ],
};

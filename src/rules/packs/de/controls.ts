import type { RulePack } from '../../../model.js';

const r = String.raw;

const END = r`[^a-zäöüß0-9?]{0,5}$`;

/** German: menus and controls of a page. */
export const deControls: RulePack = {
  name: 'de/controls',
  rules: [
    {
      id: 'furniture/de-controls',
      kind: 'furniture',
      languages: ['de'],
      about: 'German controls: reading time, players, images, print, corrections.',
      match: [
        r`^(?:lesezeit|lesedauer) ?:? ?(?:ca\. ?|etwa |rund )?\d{1,3} ?(?:min(?:uten?|\.)?)?${END}|^\d{1,3} ?min(?:uten|\.)? (?:lesezeit|lesedauer)${END}`,
        r`^(?:artikel |beitrag |text )?(?:(?:an)?hören|vorlesen(?: lassen)?|drucken|ausdrucken|merken|audio starten|audiobeitrag|zusammenfassung anzeigen|schriftgröße(?: ändern)?)(?: \(?\d{1,2} ?min.{0,8}\)?)?${END}`,
        r`^(?:bild|foto|video) \d{1,3} (?:von|/) \d{1,3}(?: bildern?| fotos)?${END}|^\d{1,3} von \d{1,3} (?:bildern?|fotos)${END}|^(?:bild(?:er)? (?:vergrößern|in originalgröße|anzeigen)|vollbild|zur (?:fotostrecke|bildergalerie|galerie)|fotostrecke|bildergalerie|galerie (?:öffnen|ansehen)|video (?:abspielen|starten|ansehen)|autoplay|weitere videos)${END}`,
        r`^(?:fehler (?:gefunden|entdeckt|melden|im text)|(?:tipp|recht)schreibfehler)\b.{0,60}$|^(?:nach oben|zum seitenanfang|zum inhalt springen|zum hauptinhalt.{0,12}|direkt zum inhalt|zurück zur startseite|zur startseite|startseite|seite drucken|seitenindex|inhaltsverzeichnis|\(?öffnet in (?:einem )?neue[mn] fenster\)?|javascript (?:ist|muss|aktivieren).{0,80}|veröffentlicht/aktualisiert:?)${END}`,
        r`^(?:(?:bild|foto|grafik|galerie|großansicht|lightbox|vollbild) ?(?:in (?:großansicht|voller größe|originalgröße|neuem fenster|der galerie) )?(?:anzeigen|ansehen|schließen|öffnen|verkleinern)[ |/]*){1,3}${END}|^(?:zum|zur) (?:vergrößern|großansicht|vergrößerung)(?: bitte)?(?: hier)?(?: auf (?:das|ein|die) (?:bild|foto|bilder|grafik))? (?:an)?klicken${END}`,
        r`^(?:diesen (?:artikel|beitrag|text)|jetzt|hier|als (?:audio|podcast))(?: jetzt| hier| auch)? (?:an)?hören(?: \(?\d{1,2}(?::\d\d)? ?(?:min(?:uten|\.)?)?\)?)?${END}|^(?:diese|die|dieser|der) (?:audioversion|audiofassung|vorlesefunktion|stimme|text|artikel|beitrag)\b.{0,20}\b(?:künstlich|automatisch|ki-?generiert|maschinell|mit (?:hilfe von )?(?:ki|künstlicher intelligenz)|von einer (?:ki|computerstimme))\b.{0,30}(?:erzeugt|erstellt|generiert|vertont|vorgelesen|eingelesen)${END}|^hören sie (?:diesen|den) (?:artikel|beitrag|text)(?: hier)?(?: an)?${END}`,
        r`^(?:gib|geben sie|gebt) (?:uns |hier )?(?:ihr |dein |euer )?feedback(?: (?:zu|zum|zur) (?:diese[mr] |unserem )?(?:beitrag|artikel|text|seite|angebot))?${END}|^war (?:das|dies|diese seite|dieser (?:artikel|beitrag)) (?:hilfreich|nützlich)\?(?: (?:ja|nein)[ /|]*){0,2}$`,
        r`^(?:startseite|home)(?: ?[|>/\u00b7\u203a-] ?[\wäöüß &-]{3,24}){1,6}$`,
      ],
      unless: [r`^(?:startseite|drucken|anhören|merken|audiobeitrag)[.,:]$`],
      maxWords: 14,
      examples: [
        {
          lines: [
            'Lesezeit: 5 Min.',
            'Artikel anhören',
            'Bild 1 von 12',
            'Fehler gefunden? Jetzt melden.',
            'Startseite | Politik | Wirtschaft',
            'Der Deich hält.',
            'Bild anzeigen Bild schließen',
            'Diesen Artikel anhören',
            'Diesen Beitrag hören (9 Min.)',
            'Dieser Artikel wurde von einer Computerstimme eingelesen.',
            'Geben Sie uns Feedback!',
          ],
          struck: [0, 1, 2, 3, 4, 6, 7, 8, 9, 10],
        },
        {
          lines: [
            'Lesezeit ist Lebenszeit.',
            'Bild 3 zeigt den Deich im Jahr 1962.',
            'Hören konnte er es nicht.',
            'Das Bild öffnen durfte nur der Lotse.',
            'Hier hören die Deiche auf.',
            'Der Text wurde automatisch gelöscht, sagt das Amt.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'furniture/de-page-line',
      kind: 'furniture',
      languages: ['de'],
      about: 'German: lines of image links and recipes.',
      match: [
        r`^(?:zum vergrößern (?:bitte )?auf (?:das|die) (?:bild|foto|grafik)(?:er)? klicken|(?:bild|foto) anklicken zum vergrößern)[ .!]*$`,
        r`^(?:rezept drucken|bei pinterest speichern|rezept (?:speichern|merken|teilen))(?: (?:rezept drucken|bei pinterest speichern|rezept (?:speichern|merken|teilen)))*$`,
      ],
      maxWords: 20,
      examples: [
        {
          lines: ['Der Deich hält.', 'Zum Vergrößern auf das Bild klicken', 'Rezept drucken Bei Pinterest speichern'],
          struck: [1, 2],
        },
        { lines: ['Das Rezept drucken wir morgen.', 'Der Deich hält.'], struck: [] },
      ],
    },
  ],
};

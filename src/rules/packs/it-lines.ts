import type { RulePack } from '../../model.js';

const r = String.raw;

const REPORTED = r`(?:^|[ "])(?:ha detto|secondo|spiega|afferma|ha spiegato|ha dichiarato)(?: |,)`;
const START = r`^[^a-zà-ÿ0-9]{0,4}`;
const END = r`[^a-zà-ÿ0-9?]{0,5}$`;

/** Italian: more cues of links, offers and notices of a page. */
export const itLines: RulePack = {
  name: 'it-lines',
  rules: [
    {
      id: 'recirculation/it-cue',
      kind: 'recirculation',
      languages: ['it'],
      about: 'Italian cues and headings of links to other articles.',
      match: [
        r`${START}(?:(?:leggi|leggete|guarda|ascolta|vedi|scopri) (?:anche|qui|pure|di più|l'articolo|il nostro .{3,20}|la nostra .{3,20})|da leggere|per saperne di più|ti consigliamo(?: anche)?|potrebbe(?:ro)? interessarti(?: anche)?|sullo stesso argomento|lo speciale|il retroscena|notizia correlata) ?[:|>"-] ?.{8,170}$`,
        r`${START}(?:(?:ti|vi) (?:potrebbe|potrebbero|può) (?:anche )?interessare|(?:articoli|notizie|contenuti|video|post|argomenti|temi) (?:correlat[ie]|simili|consigliat[ie]|recent[ie]|suggerit[ie]|popolari|sponsorizzat[ie])|(?:le |i )?(?:notizie|articoli|video) più (?:lett[ie]|vist[ie]|recenti)|le più lette|più lette|da non perdere|in evidenza|in primo piano|sullo stesso argomento|per saperne di più|leggi (?:gli altri articoli|altro|di più|tutte le notizie.{0,20}|l'articolo completo)|altri articoli(?: di .{3,25})?|(?:articolo|post) (?:precedente|successivo|seguente)|continua la lettura|consigliati per te)${END}`,
      ],
      unless: [REPORTED, r`^(?:in evidenza|in primo piano|da non perdere)[.,]`],
      maxWords: 34,
      examples: [
        {
          lines: ['Per saperne di più: L’ultimo guardiano del faro', 'Articoli simili', 'Il faro è spento.'],
          struck: [0, 1],
        },
        { lines: ['Leggi qui, disse il padre.', 'Le notizie recenti non sono buone.'], struck: [] },
      ],
    },
    {
      id: 'paywall/it-offer',
      kind: 'paywall',
      languages: ['it'],
      about: 'Italian walls, offers and appeals for gifts.',
      match: [
        r`${START}(?:(?:hai|avete) (?:letto|raggiunto|esaurito|superato) .{0,40}(?:articoli|limite|gratuit)|(?:vuoi|per) (?:continuare a leggere|leggere (?:tutto|l'articolo)|accedere).{0,60}(?:abbon|registr|acced)|questo (?:articolo|contenuto) è (?:riservato|disponibile|accessibile|gratuito)|accesso (?:illimitato|completo)|tutti i contenuti .{0,40}(?:illimitat|abbon|app)|(?:solo|a soli|da|poi) \d+(?:[.,]\d\d)? ?(?:€|euro) (?:al|alla|per|/) ?(?:mese|settimana|anno)|attiva (?:ora|subito|l'offerta|il tuo abbonamento)|passa a premium|abbonamento (?:digitale|annuale|mensile)|non sei (?:ancora )?(?:abbonato|registrato)\??|rinnovo automatico)(?:[ ,.:;].{0,120}|[a-z]{0,6}${END})`,
        r`${START}(?:(?:se|ti) (?:apprezzi|piace|è piaciuto) (?:il nostro lavoro|questo articolo|quello che facciamo)|aiutaci a|abbiamo bisogno (?:di te|del tuo)|con il tuo (?:contributo|aiuto|sostegno)|il tuo (?:contributo|sostegno|aiuto) )(?:.{0,120})(?:indipendent[ei]|sosten[a-z]+|contribu[a-z]+|donazione|abbon[a-z]+|giornalismo|informazione)(?: .{0,100}|${END})|^(?:dona(?:ci)? il tuo 5 ?x ?1000|5 ?x ?1000.{0,40}codice fiscale.{0,30})${END}`,
      ],
      unless: [r`(?:candidat|sangue|terremotati|palestra|treno)`],
      maxWords: 60,
      examples: [
        {
          lines: [
            'Questo articolo è riservato a chi è iscritto.',
            'Se apprezzi il nostro lavoro, sostienici con una donazione.',
            'Il faro è spento.',
          ],
          struck: [0, 1],
        },
        { lines: ['Poi 40 euro al mese per il treno.', 'Il tuo aiuto è prezioso, scrisse al guardiano.'], struck: [] },
      ],
    },
    {
      id: 'furniture/it-notices',
      kind: 'furniture',
      languages: ['it'],
      about: 'Italian controls, labels, ad slots and licences of a page.',
      match: [
        r`${START}(?:(?:tempo di )?lettura ?:? ?\d{1,3} ?min(?:ut[oi])?\.?|\d{1,3} ?min(?:ut[oi])?\.? di lettura|(?:ascolta|stampa|salva|leggi) (?:l'articolo|la versione audio.{0,20}|questo articolo)|(?:leggi|scrivi|commenta|lascia) (?:e commenta|i commenti|un commento)|(?:apri|chiudi|vai alla|guarda la|sfoglia la) (?:galleria|fotogallery|gallery)|ingrandisci(?: immagine)?|torna (?:su|in alto|alla home)|caricamento(?: in corso)?|contenuto sponsorizzato|continua dopo la pubblicità|scorri per continuare.{0,20}|informazione pubblicitaria|in questo articolo|argomenti ?: .{3,120}|tag ?: .{3,120}|segnala (?:un errore|errore|abuso)|(?:aggiungi|salva) (?:ai|tra i) preferiti|seguici su .{3,60}|(?:chi siamo|note legali|privacy policy|contatti|termini e condizioni)(?: ?[|\u00b7•/-] ?(?:chi siamo|note legali|privacy(?: policy)?|contatti|termini e condizioni|pubblicità|cookie policy))+)${END}`,
        r`^(?:salvo|tranne|eccetto) (?:diversa indicazione|dove (?:diversamente|altrimenti) (?:indicato|specificato)|diversamente indicato)\b.{0,120}\b(?:licenza|creative|diritti)\b.{0,100}$`,
      ],
      unless: [r`^ingrandisci[.,]`],
      maxWords: 34,
      examples: [
        {
          lines: [
            'Lettura: 3 min.',
            'Leggi e commenta',
            'Il faro è spento.',
            'Salvo diversa indicazione, i contenuti sono sotto licenza Creative Commons',
          ],
          struck: [0, 1, 3],
        },
        {
          lines: [
            'La lettura dura tre minuti.',
            'Torna su: il faro non aspetta nessuno.',
            'Salvo sorprese, il porto apre lunedì.',
          ],
          struck: [],
        },
      ],
    },
  ],
};

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
        r`${START}(?:(?:ti|vi) (?:potrebbe|potrebbero|può) (?:anche )?interessare|(?:articoli|notizie|contenuti|video|post|argomenti|temi) (?:correlat[ie]|simili|consigliat[ie]|recent[ie]|suggerit[ie]|popolari|sponsorizzat[ie])|(?:le |i )?(?:notizie|articoli|video) più (?:lett[ie]|vist[ie]|recenti)|le più lette|più lette|da non perdere|in evidenza|in primo piano|sullo stesso argomento|per saperne di più|leggi (?:gli altri articoli|altro|di più|tutte le notizie.{0,20}|l'articolo completo)|altri articoli(?: di .{3,25})?|(?:articolo|post) (?:precedente|successivo|seguente)|continua la lettura|consigliati per te|(?:vedi|altri|tutti gli) altri articoli|(?:vedi|leggi) (?:altri articoli|tutte le notizie|tutti gli articoli)|(?:le )?ultim[ei] (?:notizie|news|articoli)(?: (?:su|da|di) .{2,25})?|ultimi (?:pubblicati|articoli)|(?:articoli|contenuti|notizie) che (?:ti )?(?:potrebbero|possono) (?:piacerti|interessarti|interessare)|altri articoli che potrebbero (?:piacerti|interessarti)|approfondisci con il podcast)${END}`,
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
        r`${START}(?:(?:continua a leggere: |questo è un )?(?:contenuto|articolo|servizio|testo|video)(?: è)?(?: disponibile| accessibile)? (?:riservat[oa]|esclusiv[oa]|solo|soltanto|per soli)(?: (?:agli|per|gli|i|ai))* (?:abbonati|iscritti|membri|soci|utenti registrati)|(?:riservato|esclusivo|solo|soltanto) (?:agli|per|per gli|ai|per i) (?:abbonati|iscritti|soci|membri|sostenitori)(?: [a-z+]{3,10})?|scopri (?:i piani|il piano|gli abbonamenti|l'offerta|l'abbonamento)(?: [a-z+]{3,10})?|(?:scegli|vedi|confronta) (?:il tuo|i|un|gli) (?:piano|piani|abbonament[oi])|(?:sblocca|leggi) (?:questo |l'|il |tutto l')?(?:articolo|contenuto)(?: completo| integrale)?|(?:sei|siete) già (?:abbonat|iscritt|registrat)[oai]\?)(?: (?:plus|premium|accedi|entra|login)[^.]{0,20})?(?:[,.:].{0,100})?$`,
        r`${START}(?:(?:per|vuoi) (?:leggere|continuare|proseguire|accedere).{0,50}(?:abbonati|registrati|accedi|iscriviti)|(?:registrati|abbonati|iscriviti|accedi)(?: gratis| gratuitamente| ora| subito| o abbonati)? (?:per|e) (?:leggere|leggi|continuare|continua|accedere|accedi|proseguire)(?: .{2,60})?|abbonati (?:a|da|per) (?:soli? |solo )?€? ?\d|(?:il )?prim[oi] (?:[a-z]{3,4} )?mes[ei] (?:gratis|gratuit[oi]|a (?:1|solo|soli))|attiva il primo mese(?: gratis)?|(?:prova|provalo|periodo di prova) (?:gratuit[ao]|gratis)(?: (?:di|per) \d.{0,20})?|(?:nessun vincolo|senza vincoli|accesso immediato senza vincoli|disdici|puoi disdire|annulla)(?: (?:quando vuoi|in qualsiasi momento|in ogni momento))?(?: .{0,20})?(?:quando vuoi|in qualsiasi momento|in ogni momento)?|leggi (?:tutti gli articoli|tutto) senza limiti|(?:un abbonato|un lettore) ti ha (?:regalato|offerto) (?:questo articolo|la lettura))(?:[,.:;(-].{0,90}| (?:poi|e|per|quando|in|senza|con) .{0,90})?$`,
        r`${START}(?:sostieni|aiuta|sostenete|proteggi|difendi) (?:il giornalismo|la stampa|l'informazione|l'editoria|il nostro lavoro|la redazione)(?: [a-z]{4,14}){0,2}(?:(?: di| de| del| della) .{2,30})?(?: (?:per|e|con) .{2,90}|: .{2,110})?${END}|${START}(?:il contributo|il sostegno|l'aiuto) di (?:ogni|ciascun|tutti) .{0,110}(?:indipendent[ei]|giornalis[a-z]+|editoria|l'editoria|informazione|redazione).{0,60}${END}`,
        r`${START}(?:(?:se (?:ne hai la possibilità|puoi|vuoi|ti piace|apprezzi)(?: .{2,40})?,? (?:contribuisci|sostieni|sostienici|dona|abbonati|aiutaci|offrici|considera)|se doni (?:almeno )?|ogni (?:donazione|contributo|euro) (?:conta|è importante|fa la differenza|ci aiuta|sostiene)|il tuo (?:contributo|sostegno|supporto|aiuto|abbonamento) (?:fa la differenza|ci (?:permette|aiuta|consente)|aiuta a|è (?:importante|essenziale|fondamentale))|grazie per il tuo (?:supporto|sostegno|contributo)|(?:considera|valuta) (?:di (?:sostenerci|donare|abbonarti|contribuire)|una donazione|la possibilità di (?:sostenerci|donare))|(?:questo|ogni) articolo è gratuito (?:grazie|perché)|(?:le nostre notizie|i nostri (?:articoli|contenuti)|abbiamo scelto di (?:mantenere|tenere|lasciare|rendere)(?: .{2,16})? (?:notizie|articoli|contenuti|sito|giornale|informazione)) .{0,30}(?:gratuit[aeoi]|liber[aeoi]|accessibil[ei]|apert[aeoi])|(?:viviamo|esistiamo|andiamo avanti) (?:solo )?grazie (?:ai|a|alle)|(?:offri(?:mi|ci)|paga(?:mi|ci)) un caffè|(?:diventa|diventate) (?:sostenitor[ei]|soci[oa]|donator[ei])(?: .{2,40})?|(?:dona|destina|devolvi) (?:il tuo |il )?5 ?(?:x|per) ?(?:1000|mille)(?: .{2,40})?|la donazione è (?:deducibile|detraibile)(?: .{2,30})?|aiutaci a (?:restare|rimanere|continuare|crescere|mandare avanti|informare)(?: .{2,60})?))(?:[,.:;(!-].{0,100}| (?:mantenere|continuare|crescere|che|di|a|per|e|almeno|con|oggi|tramite|anche|lettori|nostri|\d).{0,110})?$`,
        r`^(?:[^.!?]{0,60}(?:gratuit|limite|prova|access|articol|abbonament|contenut)[^.!?]{0,40}[.!?:] ?)?(?:accedi o )?(?:ri)?abbonati (?:per (?:continuare|leggere|accedere|sbloccare|avere|ricevere|proseguire)|ora|subito)[a-zà-ÿ' ]{0,90}[^a-zà-ÿ?]{0,4}$`,
        r`${START}(?:(?:il tuo|il|la tua|la) (?:abbonamento|periodo di prova|prova gratuita|prova) (?:non )?è (?:attiv|terminat|scadut|finit)[oa]|sei (?:già )?(?:abbonat|iscritt)[oa]\? ?(?:accedi|entra|login))(?:[,.!].{0,90})?[^a-zà-ÿ]{0,3}$`,
      ],
      unless: [r`(?:candidat|sangue|terremotati|palestra|treno)`],
      maxWords: 60,
      examples: [
        {
          lines: [
            'Hai finito gli articoli gratuiti. Abbonati per leggere ancora',
            'Il tuo periodo di prova è terminato.',
            'Il faro è spento.',
          ],
          struck: [0, 1],
        },
        {
          lines: [
            'La prova è finita nel sangue, ma il faro resta.',
            'Abbonati per un anno, poi mai più: così dissero.',
          ],
          struck: [],
        },
        {
          lines: [
            'Articolo riservato ai soci',
            'Registrati gratis per continuare la lettura',
            'Sostieni la stampa libera del Faro',
            'Ogni contributo conta',
            'Il faro è spento.',
          ],
          struck: [0, 1, 2, 3],
        },
        {
          lines: [
            'Riservato agli iscritti alla gara il molo nord.',
            'Leggi il contenuto della lettera ad alta voce, disse.',
            'Sostieni la stampa di quel manifesto, chiese.',
            'Ogni euro conta venti lire in più.',
            'Il primo mese gratis lo pagò la nonna.',
            'Il tuo sostegno conta i passi del cieco.',
          ],
          struck: [],
        },
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
        r`${START}(?:(?:tempo di )?lettura ?:? ?\d{1,3} ?min(?:ut[oi])?\.?|\d{1,3} ?min(?:ut[oi])?\.? di lettura|(?:ascolta|stampa|salva|leggi) (?:l'articolo|la versione audio.{0,20}|questo articolo)|(?:leggi|scrivi|commenta|lascia) (?:e commenta|i commenti|un commento)|(?:apri|chiudi|vai alla|guarda la|sfoglia la) (?:galleria|fotogallery|gallery)|ingrandisci(?: immagine)?|torna (?:su|in alto|alla home)|(?:versione|audio)(?: audio)? generat[ao] (?:da|con|dall')(?: ?(?:ia|ai|l'ia|intelligenza artificiale))|in riproduzione(?: ?\.{0,3})?|(?:mostra|nascondi) (?:la )?mappa(?: (?:dei )?contenuti)?|torna (?:alle notizie|agli articoli|all'inizio|in cima|indietro)|salva(?: l'articolo)? per dopo|(?:segui|segui l')(?:autore| l'autore| autore| questo autore| questo tema)|(?:ingrandisci|riduci|aumenta|diminuisci) (?:il )?(?:testo|carattere)|segnala (?:un )?errore (?:in|nell') ?(?:questo )?articolo|caricamento(?: in corso)?|contenuto sponsorizzato|continua dopo la pubblicità|scorri per continuare.{0,20}|informazione pubblicitaria|in questo articolo|argomenti ?: .{3,120}|tag ?: .{3,120}|segnala (?:un errore|errore|abuso)|(?:aggiungi|salva) (?:ai|tra i) preferiti|seguici su .{3,60}|(?:chi siamo|note legali|privacy policy|contatti|termini e condizioni)(?: ?[|\u00b7•/-] ?(?:chi siamo|note legali|privacy(?: policy)?|contatti|termini e condizioni|pubblicità|cookie policy))+)${END}`,
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
    {
      id: 'promo/it-channels',
      kind: 'promo',
      languages: ['it'],
      about: 'Italian promotion of the publisher’s app, channels and alerts.',
      match: [
        r`${START}(?:(?:seguici|seguiteci|resta aggiornato|rimani aggiornato|le notizie .{3,60})(?: sui social| su .{2,30})?(?: e|,|\.) ?)?(?:iscriviti|iscrivetevi|unisciti|entra|segui|seguici)(?: ora| subito| gratis| anche)? (?:sul|al|nel|il|su|alla|nella|ai) (?:nostr[oai] )?(?:canal[ei]|gruppo|community|pagina|profilo) (?:ufficiale )?(?:whatsapp|telegram|youtube|facebook|instagram|discord|tiktok)(?: ufficiale)?(?: (?:di|de|del|della|dei|per|e) .{2,60})?${END}`,
        r`${START}(?:segui(?:ci)? (?:anche )?(?:.{2,30} )?su google(?: (?:news|discover|notizie))?(?: .{0,50})?|(?:scarica|scaricate|installa) (?:gratis |subito )?(?:la nostra (?:app|applicazione)(?: (?:e|per) .{3,60})?|l'(?:app|applicazione) d(?:i|e|el|ella|ell') ?[^ ]{2,16}(?: [^ ]{2,16})?(?: (?:e|per) (?:legg|ricev|segu|rest|non ).{2,50})?)|clicca qui per (?:entrare|iscriverti|unirti|seguire|scaricare|ricevere) .{3,50}|aggiungi .{2,30} (?:alle|come|tra le) (?:tue )?(?:fonti|fonte) (?:preferite|preferita)?(?: .{2,20})?)${END}`,
      ],
      maxWords: 34,
      examples: [
        {
          lines: ['Iscriviti al gruppo Telegram del Faro', 'Segui Il Faro su Google Discover', 'Il faro è spento.'],
          struck: [0, 1],
        },
        {
          lines: [
            'Unisciti ai remi sul molo.',
            'Scarica l’app e poi butta il telefono: ecco il consiglio.',
            'Segui la pagina fino in fondo.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'comments/it-line',
      kind: 'comments',
      languages: ['it'],
      about: 'Italian lines that ask for comments and opinions, or tell of them.',
      match: [
        r`${START}(?:(?:nessun|non ci sono|ancora nessun) comment[oi](?: (?:ancora|per ora|presenti))?|commenta per primo|(?:sii il primo|scrivi il primo|sii la prima) (?:a commentare|commento)(?: .{2,30})?|(?:iscriviti|abbonati|accedi|registrati)(?: .{2,30})? per (?:poter )?(?:commentare|partecipare alla (?:discussione|conversazione))|(?:mostra|vedi|carica) (?:altri|altre|tutti i|gli altri) (?:\d{1,4} )?(?:commenti|risposte|commento)|questo commento è stato (?:rimosso|nascosto|eliminato|moderato)(?: .{2,30})?|i commenti (?:sono|a questo articolo sono) (?:chiusi|disattivati|riservati|moderati)(?: .{2,30})?|(?:scrivilo|dicci la tua|faccelo sapere|fatecelo sapere|scrivici) (?:nei commenti|qui sotto)|partecipa alla (?:discussione|conversazione))${END}`,
        r`${START}(?:ti è piaciuto (?:questo articolo|l'articolo|questo post|quello che hai letto)|(?:cosa|che cosa|tu cosa) ne pens[ia]|(?:questo articolo|questa pagina) ti è stat[oa] utile|hai trovato un errore) ?\?(?: .{0,80})?$`,
      ],
      maxWords: 24,
      examples: [
        {
          lines: [
            'Scrivi il primo commento',
            'I commenti sono disattivati.',
            'Ti è piaciuto questo post? Faccelo sapere',
            'Il faro è spento.',
          ],
          struck: [0, 1, 2],
        },
        {
          lines: [
            'Nessun commento dal porto, per una volta.',
            'I commenti del guardiano sono chiusi in un cassetto.',
            'Ti è piaciuto il faro?',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'signup/it-beside',
      kind: 'signup',
      languages: ['it'],
      about: 'Italian lines beside a request that go on with it: an offer to the reader, in the imperative.',
      match: [
        r`${START}(?:ricevi|accedi|scopri|ottieni|sblocca|unisciti|sostieni|approfitta|scegli|crea|prova|attiva|scarica|partecipa|diventa|contribuisci|aiutaci|abbonati|iscriviti|registrati)[a-zà-ÿ' -]{0,4} [^.!?]{0,70}(?:newsletter|abbon|gratis|gratuit|esclusiv|illimitat|premium|contenuti|articoli|notizie|novità|e-mail|offert|community|giornalis|redazione|sconti)[a-zà-ÿ-]{0,8}(?:[^a-zà-ÿ].{0,60})?$`,
      ],
      strength: 'weak',
      maxWords: 24,
      examples: [
        {
          lines: ['Niente spam, promesso.', 'Scopri i contenuti di maggio', 'Il faro è spento.'],
          struck: [1],
        },
        { lines: ['Scopri gli articoli di pesca al molo.', 'Ricevi il postino.'], struck: [] },
      ],
    },
  ],
};

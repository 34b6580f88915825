import type { RulePack } from '../../model.js';

const r = String.raw;

const END = r`[^a-zàèéìòù0-9?]{0,5}$`;
const NETWORK = r`(?:facebook|twitter|x|instagram|linkedin|whatsapp|telegram|threads|bluesky|tiktok|youtube|e-?mail|mail)`;

/** Italian: asks, sharing, links to other articles, comments, accounts. */
export const it: RulePack = {
  name: 'it',
  rules: [
    {
      id: 'signup/it-newsletter',
      kind: 'signup',
      languages: ['it'],
      about: 'Asks in Italian to subscribe to a newsletter or channel.',
      match: [
        r`^[^a-zàèéìòù0-9]{0,4}(?:iscriviti|iscrivetevi|ricevi|abbonati|registrati|unisciti|entra|segui)(?: gratis| ora| qui| subito)* (?:alla|alle|al|ai|la|le|il|nel|nella|gratis|ogni|i) .{0,80}(?:newsletter|mailing list|nostr[oi] canal[ei]|whatsapp|telegram|notifiche|e-?mail|aggiornamenti)(?: .{0,90}|${END})`,
        r`^[^a-zàèéìòù0-9]{0,4}(?:(?:la nostra|le nostre|tutte le) )?newsletters?${END}|\b(?:il meglio|le notizie|ogni (?:giorno|mattina|settimana|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|mese))\b.{0,80}\b(?:nella tua (?:casella|mail|e-?mail|inbox)|via e-?mail)\b.{0,40}$`,
        r`^[^a-zàèéìòù0-9]{0,4}(?:la tua|il tuo|inserisci la tua|inserisci il tuo|inserisci un|indirizzo) (?:e-?mail|mail|indirizzo(?: e-?mail)?)${END}|^(?:ho letto e accetto|accetto (?:le condizioni|di ricevere|i termini|l'informativa)|grazie per esserti iscritto)\b.{0,120}$`,
        r`^[^a-zàèéìòù0-9]{0,4}(?:(?:niente|zero|no|nessuno|senza|mai) spam|non (?:inviamo|mandiamo|facciamo|ti invieremo) (?:mai )?(?:spam|posta indesiderata)|100 ?% gratuit[oa] ?[\u2022\u00b7|-].{0,30}spam)(?: ?[,.!;:\u2022\u00b7|-].{0,140})?$|^[^a-zàèéìòù0-9]{0,4}(?:(?:puoi|potrai) (?:disiscriverti|cancellarti|annullare (?:l'iscrizione|la tua iscrizione)|revocare l'iscrizione)(?: .{0,20})?(?:in qualsiasi momento|quando vuoi|in ogni momento|con un clic)?|cancellazione in qualsiasi momento|il tuo indirizzo (?:e-?mail )?non (?:sarà|verrà) (?:mai )?(?:ceduto|condiviso|comunicato))(?:[ ,.!\u2022].{0,140})?$`,
        r`^[^a-zàèéìòù0-9]{0,4}(?:(?:grazie|fatto|perfetto|ottimo)[!.,]* ?(?:per (?:esserti (?:iscritt|registrat)|l'iscrizione|la tua iscrizione)|(?:ora )?(?:sei iscritt|controlla la tua (?:e-?mail|casella|posta))|riceverai)|(?:la tua )?iscrizione (?:è )?(?:confermata|completata|avvenuta|riuscita|effettuata)|(?:ti abbiamo|abbiamo) inviato (?:un'|una |un )(?:e-?mail|mail|messaggio|link)|(?:controlla|verifica) (?:la tua (?:casella|e-?mail|posta|inbox)|la cartella spam)(?: .{0,20})? (?:per|e) (?:confermare|conferma|completare|attivare|clicca))[a-z]*(?:[ ,.!].{0,120})?$`,
        r`^[^a-zàèéìòù0-9]{0,4}(?:(?:resta|rimani|restate|tieniti|stai) (?:sempre )?(?:aggiornat[oai]|informat[oai]|in contatto|connesso|al passo)(?: (?:su|sulle|con|sui|sugli|con le|via|sulla) (?:.{0,40} )?(?:novità|notizie|news|eventi|attività|iniziative|offerte|aggiornamenti|newsletter|whatsapp|telegram|noi|nostr[a-z]+)(?: .{2,40})?)?|non (?:perderti|perdere|perdetevi|perdete) (?:nulla|niente|nessun[ao]? ?[a-z]{4,14}|i (?:nostri|prossimi) .{3,30}|le (?:nostre|prossime|ultime) .{3,30})|sii (?:il primo|la prima|tra i primi) a (?:ricevere|sapere|scoprire|conoscere).{0,70}|(?:scegli|gestisci|scopri) (?:le|le tue|le nostre|tutte le) newsletter|(?:ricevi|voglio ricevere) (?:gli aggiornamenti|le notizie|le novità|i nostri .{3,20}))${END}`,
        r`^[^a-zàèéìòù0-9]{0,4}(?:ricevi|ricevete|riceverai|ti invieremo)(?: gratis| gratuitamente| ogni .{3,20}| tutte le .{3,12})? (?:il|la|le|i|gli|lo|l'|una|un|articoli|notizie|aggiornamenti|storie|contenuti|consigli|suggerimenti|offerte|novità|tutti i|tutte le) ?.{0,80}(?:casella|e-?mail|inbox|posta|newsletter|whatsapp|telegram|discord|telefono|smartphone|spunti|esclusiv[aei])(?:[ ,.].{0,80})?$|^[^a-zàèéìòù0-9]{0,4}ricevi (?:tutte )?(?:le (?:ultime|nostre|migliori|principali)) (?:notizie|novità|storie)(?:[ ,.].{0,60})?$|^[^a-zàèéìòù0-9]{0,4}(?:devi )?inserir?[ei]s?c?i? un (?:indirizzo )?e-?mail(?: valid[oa])?[^a-z?]{0,4}$|^[^a-zàèéìòù0-9]{0,4}iscriviti (?:qui |ora |gratis )?(?:alla mia|alla nostra|alla|alle nostre|a) (?:[a-z]{4,12} )?newsletter(?: (?:settimanale|gratuita|quotidiana|di .{2,30}))?(?: (?:e|per) .{2,80})?${END}`,
        r`^[^a-zàèéìòù0-9]{0,4}(?:iscrivendoti|registrandoti|cliccando|inviando (?:il modulo|questo)|proseguendo|abbonandoti)(?: [^,.]{0,40})?,? (?:accetti|acconsenti|dichiari|confermi|autorizzi)[a-zà-ÿ' ]{0,60} ?(?:condizioni|termini|privacy|informativa|policy|ricevere|trattamento|comunicazioni|dati)(?:[ ,.].{0,140})?$|^[^a-zàèéìòù0-9]{0,4}(?:accetto|acconsento|autorizzo|desidero|voglio|ho letto)(?: .{0,20})? (?:di ricevere|a ricevere|ricevere|al trattamento|il trattamento|l'informativa|la privacy policy|all'invio)(?: .{0,120})?$|^[^a-zàèéìòù0-9]{0,4}attiva (?:le|la) (?:notifiche|notifica)(?: (?:e|per) .{3,60})?${END}`,
        r`^[^.!?]{0,110}\bdirettamente (?:nella|sulla|alla) tua (?:casella|e-?mail|mail|inbox|posta)\b|^(?:[^.!?]{0,60}[.!?,:]? |[^a-zàèéìòù0-9]{0,4})(?:lascia|lasciaci) (?:qui )?(?:la tua|il tuo) (?:e-?mail|mail|indirizzo e-?mail)\b|^[^a-zàèéìòù0-9]{0,4}ti (?:avviseremo|avvisiamo|avvertiremo|scriveremo) (?:quando|appena|non appena|se|via)\b.{0,80}$|^[^a-zàèéìòù0-9]{0,4}il tuo indirizzo e-?mail è stat[oa] .{3,60}$|^[^a-zàèéìòù0-9]{0,4}acconsento (?:a|di|al) .{3,60}newsletter\b.{0,40}$`,
        r`^[^a-zàèéìòù0-9]{0,4}(?:se )?vuoi ricevere (?:le|i|gli|la|il|l'|tutte|notizie|avvisi|aggiornamenti) ?[^.!?]{3,80}(?:\?|registrati|iscriviti|lascia|clicca)[^!?]{0,60}$|^[^a-zàèéìòù0-9]{0,4}(?:sì, )?(?:voglio|vorrei|desidero) ricevere (?:offerte|le|gli|i|notizie|aggiornamenti|la newsletter|email|e-mail) ?[^.!?]{0,60}[^a-z?]{0,4}$|^[^a-zàèéìòù0-9]{0,4}conferma la (?:tua )?iscrizione[^a-z?]{0,4}$`,
        r`^[^a-zàèéìòù0-9]{0,4}(?:compila(?:ndo)?|inserendo|lasciando|completando|inserisci|lascia) (?:i campi|il modulo|il form|la tua|il tuo|i tuoi|l'indirizzo)[^.!?]{0,40}(?:potrai ricevere|riceverai|per ricevere|e ricevi|puoi ricevere)[^!?]{3,90}$`,
      ],
      unless: [
        r`newsletter (?:della|del|dell'|di) ?(?:biblioteca|comune|scuola|museo|parrocchia|associazione|teatro|quartiere)\b`,
      ],
      maxWords: 44,
      examples: [
        {
          lines: ['Compilando il modulo riceverai le notizie via mail', 'Il faro è spento.'],
          struck: [0],
        },
        {
          lines: ['Compilando i campi si sbaglia.', 'Lascia la tua barca.'],
          struck: [],
        },
        {
          lines: ['Vuoi ricevere le nostre storie?', 'Il faro è spento.'],
          struck: [0],
        },
        {
          lines: ['Vuoi ricevere lui o me?', 'Vorrei ricevere le chiavi, disse.'],
          struck: [],
        },
        {
          lines: ['Vuoi saperne di più? Lascia la tua email qui.', 'Il faro è spento.'],
          struck: [0],
        },
        {
          lines: ['Lascia la tua borsa qui.', 'Ti avvisiamo: il mare è mosso.'],
          struck: [],
        },
        {
          lines: [
            'Niente spam, promesso.',
            'Grazie per esserti registrato!',
            'Rimani aggiornato sulle novità',
            'Ricevi ogni lunedì le storie del porto nella tua casella.',
            'Registrandoti accetti le nostre condizioni.',
            'Il faro è spento.',
          ],
          struck: [0, 1, 2, 3, 4],
        },
        {
          lines: [
            'Zero spam di parole, solo remi.',
            'Grazie per la barca, disse.',
            'Non perderti nel bosco.',
            'Ricevi un bacio dal tuo Pietro.',
            'Accetto il remo, rispose.',
            'Rimani a casa.',
          ],
          struck: [],
        },
        {
          lines: ['Iscriviti alla nostra newsletter', 'Le nostre newsletter', 'La tua email', 'Il faro è spento.'],
          struck: [0, 1, 2],
        },
        {
          lines: [
            'Iscriviti alla newsletter della biblioteca e saprai chi legge.',
            'Segui la costa fino al faro.',
            'Segui il canale fino al mare.',
            'La newsletter del club ha mille lettori.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'paywall/it-wall',
      kind: 'paywall',
      languages: ['it'],
      about: 'Italian walls and subscription offers.',
      match: [
        r`\b(?:contenuto|articolo|servizio|funzione|funzionalità )\b.{0,20}\b(?:riservat[oa]|dedicato|disponibile solo|esclusiv[oa]|accessibile solo)\b.{0,20}\b(?:agli? (?:abbonati|utenti|iscritti)|per (?:gli )?abbonati)\b.{0,80}$`,
        r`^[^a-zàèéìòù0-9]{0,4}(?:abbonati|sei già abbonato\?.{0,40}|già abbonato\?.{0,30}|per continuare a leggere.{0,80}|continua a leggere(?: con.{0,60})?|leggi (?:tutto|senza limiti).{0,40}|scopri (?:le|tutte le) offerte|prova gratis.{0,30}|disdici quando vuoi|abbonati (?:ora|subito|a .{2,40}|per .{2,40}))${END}`,
        r`^[^a-zàèéìòù0-9]{0,4}(?:ottieni|sblocca|goditi|per avere|con (?:l'|il tuo |un unico |un )abbonamento|ora hai|attiva)[^.!?]{0,40} (?:accesso (?:illimitato|completo)|premium|senza (?:limiti|pubblicità)|contenuti esclusivi)[^.!?]{0,80}[^a-zà-ÿ?]{0,4}$|^[^a-zàèéìòù0-9]{0,4}accesso illimitato (?:a|ai|agli|alle) (?:tutt|nostr|contenut|articol)[^.!?]{2,70}(?:\. ?.{0,60})?$|^[^a-zàèéìòù0-9]{0,4}limite di (?:articoli|lettura)(?: gratuiti)? raggiunto[^a-zà-ÿ?]{0,4}$`,
      ],
      unless: [r`\b(?:candidat\w+|sangue|organi)\b`],
      maxWords: 40,
      examples: [
        {
          lines: ['Sblocca il tuo accesso completo', 'Accesso illimitato ai contenuti del Faro', 'Il faro è spento.'],
          struck: [0, 1],
        },
        {
          lines: ['Ottieni la chiave del faro.', 'Sblocca la porta.'],
          struck: [],
        },
        {
          lines: ['Contenuto riservato agli abbonati', 'Sei già abbonato? Accedi', 'Il faro è spento.'],
          struck: [0, 1],
        },
        { lines: ['Abbonati e turisti erano in fila.', 'L’articolo 5 è riservato ai sindaci.'], struck: [] },
      ],
    },
    {
      id: 'donation/it-appeal',
      kind: 'donation',
      languages: ['it'],
      about: 'Italian appeals for gifts to the publisher.',
      match: [
        r`^[^a-zàèéìòù0-9]{0,4}(?:sostienici|dona (?:ora|adesso)|fai una donazione|sostieni (?:il nostro|la nostra|l'informazione|il giornalismo|[\wàèéìòù]+$)|diventa (?:sostenitore|socio))(?: .{0,60})?${END}|^(?:dai il tuo contributo|contribuisci(?: anche tu| ora)?|grazie per il tuo (?:supporto|sostegno|contributo|aiuto)|sostieni (?:il|lo|la|questo|questa) [a-zàèéìòù]{4,14})[^a-zàèéìòù0-9?.,]{0,5}$`,
        r`^[^a-zàèéìòù0-9]{0,4}(?:sostieni|supporta|finanzia|aiuta) (?:le (?:nostre )?inchieste|il (?:nostro )?(?:giornalismo|lavoro giornalistico|giornale)|l'informazione (?:libera|indipendente|locale)|la (?:nostra )?redazione|la stampa (?:libera|locale|indipendente)|i (?:nostri )?(?:giornalisti|reportage))[^!?]{0,60}$|^[^a-zàèéìòù0-9]{0,4}(?:ogni|anche (?:un )?(?:piccol[oa] )?)(?:contributo|donazione|euro|aiuto) (?:conta|è (?:importante|prezios[oa])|fa la differenza)[^a-z]{0,3}(?:grazie[^!?]{0,40})?$|^[^a-zàèéìòù0-9]{0,4}se (?:questo|quest'|questa|il nostro) ?(?:articolo|testo|contenuto|notizia|lavoro|guida|podcast) (?:ti|vi) (?:è (?:piaciut[oa]|stat[oa] utile|servit[oa])|piace)[^.!?]{0,30}[, ](?:puoi|potete|considera|sostieni|aiutaci|condividi|offri|iscriviti|abbonati|fai)[^!?]{2,90}$`,
      ],
      unless: [r`\b(?:candidat\w+|sangue|organi)\b`],
      maxWords: 40,
      examples: [
        {
          lines: ['Sostieni le inchieste del Faro', 'Il faro è spento.'],
          struck: [0],
        },
        {
          lines: ['Ogni contributo conta nel calcolo della pensione.', 'Sostieni il vecchio muro con due travi.'],
          struck: [],
        },
        {
          lines: ['Sostienici con 5 euro', 'Dai il tuo contributo', 'Il faro è spento.'],
          struck: [0, 1],
        },
        {
          lines: ['Contribuisci tu, disse il padre.', 'Sostieni il muro.'],
          struck: [],
        },
        { lines: ['Sostieni il nostro lavoro', 'Il faro è spento.'], struck: [0] },
        { lines: ['Dona Maria arrivò tardi.', 'Sostieni la scala, disse.'], struck: [] },
      ],
    },
    {
      id: 'social/it-share',
      kind: 'social',
      languages: ['it'],
      about: 'Italian share bars, links to other articles and comment lines.',
      match: [
        r`^[^a-zàèéìòù0-9]{0,4}(?:condividi|condividi (?:su|l'articolo|questo articolo|via|con)|condividilo(?: (?:con|sui|su) .{3,30})?|condividi (?:con (?:i tuoi )?amici|sui social|questa notizia|la notizia|il post)|opzioni di condivisione|invia(?: via| per)? e-?mail|invia|copia (?:il )?link|link copiato(?: negli appunti)?|seguici(?: su| sui social)?|stampa|ascolta (?:l'articolo|la notizia))(?: ?${NETWORK})*(?: ?(?:,|e|o) ?${NETWORK})*${END}`,
      ],
      unless: [r`^(?:invia|stampa|condividi)[.,]$`],
      maxWords: 12,
      examples: [
        { lines: ['Condividi su Facebook', 'Seguici', 'Il faro è spento.'], struck: [0, 1] },
        { lines: ['Condividi la cena con lui.', 'Stampa e radio tacciono.'], struck: [] },
      ],
    },
    {
      id: 'recirculation/it-link',
      kind: 'recirculation',
      languages: ['it'],
      about: 'Italian cues and headings of links to other articles.',
      match: [
        r`^[^a-z0-9]{0,3}(?:leggi anche|leggi tutto|potrebbe interessarti(?: anche)?|ti potrebbe(?:ro)? interessare|articoli (?:correlati|simili)|notizie correlate|i più letti|più letti|ultime notizie|altre notizie|vedi anche|per approfondire|guarda anche|correlati|altro su questo argomento|(?:clicca|fai clic|visita il link|premi) (?:qui |sul link )?per (?:leggere|vedere|continuare)(?: .{3,40})?|(?:puoi )?leggere? (?:l'articolo|la notizia|il testo) (?:complet[oa]|integrale)(?: qui)?|le ultime)${END}`,
        r`^[^a-z0-9]{0,3}(?:leggi anche|leggi qui|guarda (?:anche|il video)|vedi anche|ascolta anche|approfondisci|per approfondire)(?: ?[:|>]| [-"]) ?.{8,170}$`,
      ],
      unless: [r`^(?:correlati|le ultime|ultime notizie)[.,]$`],
      maxWords: 32,
      examples: [
        {
          lines: ['Potrebbe interessarti anche', 'Leggi anche: L’ultimo guardiano del faro', 'Il faro è spento.'],
          struck: [0, 1],
        },
        { lines: ['Leggi anche la lettera, disse.', 'Più letti di lui sono in pochi.'], struck: [] },
      ],
    },
    {
      id: 'account/it-login',
      kind: 'account',
      languages: ['it'],
      about: 'Italian login, bookmark and comment lines.',
      match: [
        r`^[^a-zàèéìòù0-9]{0,4}(?:accedi|accedi o registrati|registrati|esci|il mio (?:account|profilo)|i tuoi preferiti|hai salvato un nuovo articolo|(?:non )?hai (?:già )?un account\?.{0,40}|non sei (?:ancora )?registrat[oa]\?.{0,40}|completa il (?:tuo )?profilo|accedi (?:al|con il) (?:tuo )?(?:profilo|account)|crea (?:un|il tuo) account|password dimenticata\??|(?:leggi e|scrivi un|lascia un|vedi i|tutti i) comment[aio]|commenti ?\(\d+\)|partecipa alla discussione|caratteri rimanenti ?:? ?\d+|salva l'articolo)${END}`,
        r`^[^a-zàèéìòù0-9]{0,4}(?:salva questo articolo|trovi tutti gli articoli salvati|per commentare (?:devi|è necessario))\b.{0,140}$`,
      ],
      unless: [r`^(?:registrati|esci|accedi)[.,]$`],
      maxWords: 36,
      examples: [
        {
          lines: ['Accedi', 'Salva questo articolo e leggilo quando vuoi.', 'Il faro è spento.'],
          struck: [0, 1],
        },
        { lines: ['Esci.', 'Accedi al faro dal molo.'], struck: [] },
      ],
    },
    {
      id: 'legal/it-rights',
      kind: 'legal',
      languages: ['it'],
      about: 'Italian rights lines.',
      match: [r`^[^a-zàèéìòù0-9]{0,4}(?:\u00a9 ?)?riproduzione riservata(?: \u00a9.{0,40})?${END}`],
      maxWords: 12,
      examples: [
        { lines: ['© RIPRODUZIONE RISERVATA', 'Il faro è spento.'], struck: [0] },
        { lines: ['La riproduzione riservata ai privati dura un mese.', 'Il faro è spento.'], struck: [] },
      ],
    },
    {
      id: 'consent/it-cookies',
      kind: 'consent',
      languages: ['it', 'pt', 'es'],
      about: 'Italian and Portuguese cookie banners and their buttons.',
      match: [
        r`\b(?:utilizziamo|usiamo|utilizamos|usamos|questo sito(?: web)? (?:utilizza|usa)|este (?:site|website) (?:utiliza|usa)) (?:i )?cookies?\b.{0,300}`,
        r`^[^a-zàèéìòù0-9]{0,4}(?:accetta (?:tutti|tutto|i cookie|e continua)|rifiuta (?:tutti|tutto)|gestisci (?:i cookie|preferenze|consenso)|impostazioni (?:dei )?cookie|continua senza accettare|aceitar (?:todos|cookies|todos os cookies|e fechar)|rejeitar (?:todos|cookies)|definições de cookies|política de (?:cookies|privacidade)|informativa sulla privacy)${END}`,
        r`^[^a-zàèéìòù0-9]{0,4}(?:(?:continua|prosegui|naviga) senza (?:accettare|cookie)|(?:accetta|accettare|solo|consenti|usa) (?:solo |soltanto )?(?:i )?(?:cookie )?(?:necessari|essenziali|tecnici)|(?:rifiuta|rifiuta e|accetta e) (?:chiudi|continua|prosegui|tutti(?: i cookie)?|tutto|i cookie(?: non necessari| facoltativi)?)|chiudi e rifiuta(?: .{3,30})?|(?:gestisci|personalizza|modifica|salva|imposta|configura) (?:le |la |i |il )?(?:tue |mie |tuoi )?(?:preferenze|scelte|cookie|opzioni|consensi|consenso)(?: (?:sui|dei) cookie)?|(?:leggi|consulta|vedi) la (?:nostra )?(?:cookie policy|informativa(?: sui cookie| privacy)?)|(?:vedi|elenco dei) (?:i )?(?:nostri )?(?:\d{1,4} )?(?:partner|fornitori))[^a-zàèéìòù0-9?]{0,5}$`,
        r`^[^a-zàèéìòù0-9]{0,4}(?:(?:cliccando|proseguendo|continuando|chiudendo|scorrendo|accettando|navigando)(?: [^,.]{2,60})?,? (?:acconsenti|accetti|presti|si accetta|acconsente|dai il)[a-zà-ÿ' ]{0,60} (?:cookies?|consenso|utilizzo|uso|l'utilizzo|l'uso|all'uso|all'utilizzo|condizioni|informativa)|(?:puoi|potrai) (?:revocare|modificare|cambiare|gestire|negare) (?:il tuo|il|le tue|le|la tua) (?:consenso|preferenze|scelte|scelta)|(?:questo|il nostro) sito(?: web)? (?:utilizza|usa|si avvale di|impiega)(?: .{1,20})? cookie|accetti (?:i|i nostri) cookie\?|(?:rispettiamo|teniamo a(?:lla)?|abbiamo a cuore) la tua privacy|la tua privacy è (?:importante|la nostra)|puoi (?:scegliere|accettare|rifiutare)(?: .{2,40})? (?:cookies?|terze parti|categorie|preferenze)|(?:noi|con il tuo consenso,? noi) e (?:i nostri|terze|\d{1,4}) .{0,30}cookie)(?:[ ,.?].{0,240})?$`,
      ],
      unless: [r`\b(?:garante|tribunale|ricetta|forno)\b`],
      maxWords: 110,
      examples: [
        {
          lines: ['Solo cookie necessari', 'Proseguendo accetti i nostri cookie.', 'Il faro è spento.'],
          struck: [0, 1],
        },
        {
          lines: [
            'Rifiuta tutto il guardiano.',
            'Continuando a remare, accetti il rischio.',
            'Puoi cambiare il tuo remo.',
          ],
          struck: [],
        },
        {
          lines: ['Utilizziamo i cookie per migliorare il sito.', 'Accetta tutti', 'Il faro è spento.'],
          struck: [0, 1],
        },
        { lines: ['Accetta tutti gli ospiti.', 'Il garante multa chi usa cookie senza consenso.'], struck: [] },
      ],
    },
  ],
};

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
        r`^(?:iscriviti|iscrivetevi|ricevi|abbonati|registrati|unisciti|entra|segui)(?: gratis| ora| qui| subito)* (?:alla|alle|al|ai|la|le|il|nel|nella|gratis|ogni|i) .{0,80}(?:newsletter|mailing list|canale|whatsapp|telegram|notifiche|e-?mail|aggiornamenti)(?: .{0,90}|${END})`,
        r`^(?:(?:la nostra|le nostre|tutte le) )?newsletters?${END}|\b(?:il meglio|le notizie|ogni (?:giorno|mattina|settimana))\b.{0,80}\b(?:nella tua (?:casella|mail|e-?mail|inbox)|via e-?mail)\b.{0,40}$`,
        r`^(?:la tua|inserisci la tua|inserisci il tuo|indirizzo) (?:e-?mail|mail|indirizzo e-?mail)${END}|^(?:ho letto e accetto|accetto (?:le condizioni|di ricevere|i termini|l'informativa)|grazie per esserti iscritto)\b.{0,120}$`,
      ],
      unless: [
        r`newsletter (?:della|del|dell'|di) ?(?:biblioteca|comune|scuola|museo|parrocchia|associazione|teatro|quartiere)\b`,
      ],
      maxWords: 44,
      examples: [
        {
          lines: ['Iscriviti alla nostra newsletter', 'Le nostre newsletter', 'La tua email', 'Il faro è spento.'],
          struck: [0, 1, 2],
        },
        {
          lines: [
            'Iscriviti alla newsletter della biblioteca e saprai chi legge.',
            'Segui la costa fino al faro.',
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
        r`\b(?:contenuto|articolo|servizio|funzione|funzionalità)\b.{0,20}\b(?:riservat[oa]|dedicato|disponibile solo|esclusiv[oa]|accessibile solo)\b.{0,20}\b(?:agli? (?:abbonati|utenti|iscritti)|per (?:gli )?abbonati)\b.{0,80}$`,
        r`^(?:abbonati|sei già abbonato\?.{0,40}|già abbonato\?.{0,30}|per continuare a leggere.{0,80}|continua a leggere(?: con.{0,60})?|leggi (?:tutto|senza limiti).{0,40}|scopri (?:le|tutte le) offerte|prova gratis.{0,30}|disdici quando vuoi|abbonati (?:ora|subito|a .{2,40}|per .{2,40}))${END}`,
      ],
      unless: [r`\b(?:candidat\w+|sangue|organi)\b`],
      maxWords: 40,
      examples: [
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
        r`^(?:sostienici|dona (?:ora|adesso)|fai una donazione|sostieni (?:il nostro|la nostra|l'informazione|il giornalismo|[\wàèéìòù]+$)|diventa (?:sostenitore|socio))(?: .{0,60})?${END}`,
      ],
      unless: [r`\b(?:candidat\w+|sangue|organi)\b`],
      maxWords: 40,
      examples: [
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
        r`^(?:condividi|condividi (?:su|l'articolo|questo articolo|via|con)|invia|copia link|link copiato|seguici(?: su| sui social)?|stampa|ascolta (?:l'articolo|la notizia))(?: ?${NETWORK})*(?: ?(?:,|e|o) ?${NETWORK})*${END}`,
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
        r`^[^a-z0-9]{0,3}(?:leggi anche|leggi tutto|potrebbe interessarti(?: anche)?|ti potrebbe(?:ro)? interessare|articoli (?:correlati|simili)|notizie correlate|i più letti|più letti|ultime notizie|altre notizie|vedi anche|per approfondire|guarda anche|correlati|altro su questo argomento|le ultime)${END}`,
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
        r`^(?:accedi|accedi o registrati|registrati|esci|il mio (?:account|profilo)|i tuoi preferiti|hai salvato un nuovo articolo|non hai un account\?.{0,40}|password dimenticata\??|(?:leggi e|scrivi un|lascia un|vedi i|tutti i) comment[aio]|commenti ?\(\d+\)|partecipa alla discussione|caratteri rimanenti ?:? ?\d+|salva l'articolo)${END}`,
        r`^(?:salva questo articolo|trovi tutti gli articoli salvati|per commentare (?:devi|è necessario))\b.{0,140}$`,
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
      match: [r`^(?:\u00a9 ?)?riproduzione riservata(?: \u00a9.{0,40})?${END}`],
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
        r`^(?:accetta (?:tutti|tutto|i cookie|e continua)|rifiuta (?:tutti|tutto)|gestisci (?:i cookie|preferenze|consenso)|impostazioni (?:dei )?cookie|continua senza accettare|aceitar (?:todos|cookies|todos os cookies|e fechar)|rejeitar (?:todos|cookies)|definições de cookies|política de (?:cookies|privacidade)|informativa sulla privacy)${END}`,
      ],
      unless: [r`\b(?:garante|tribunale|ricetta|forno)\b`],
      maxWords: 110,
      examples: [
        {
          lines: ['Utilizziamo i cookie per migliorare il sito.', 'Accetta tutti', 'Il faro è spento.'],
          struck: [0, 1],
        },
        { lines: ['Accetta tutti gli ospiti.', 'Il garante multa chi usa cookie senza consenso.'], struck: [] },
      ],
    },
  ],
};

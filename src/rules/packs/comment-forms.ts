import type { Example, Rule, RulePack } from '../../model.js';

const LETTERS = 'a-zà-ž0-9а-яёіїєґ';
const START = `^[^${LETTERS}]{0,4}`;
/** A word alone with a full stop or a comma is part of a text. */
const END = `[^${LETTERS}?.,]{0,6}$`;

/** How a language words what blog systems put below every post: the form for comments, and the buttons for sharing. */
interface Words {
  readonly code: string;
  readonly name: string;
  /** Alternatives of patterns: lines of their own, and beginnings of sentences. */
  readonly form: { readonly whole: string; readonly opens: string; readonly shown: readonly [string, string] };
  /** What stands between a number and the headline in quotation marks: `3 thoughts on "The pilot"`. */
  readonly count: string;
  readonly counted: string;
  readonly buttons: { readonly whole: string; readonly opens: string; readonly shown: readonly [string, string] };
  /** Lines that are kept. */
  readonly kept: readonly string[];
}

const examples = (shown: readonly string[], kept: readonly string[]): Example[] => [
  { lines: [...shown, kept.at(0) ?? ''], struck: shown.map((_, i) => i) },
  { lines: kept, struck: [] },
];

const rulesOf = ({ code, name, form, count, counted, buttons, kept }: Words): Rule[] => [
  {
    id: `comments/${code}-form`,
    kind: 'comments',
    languages: [code],
    about: `${name}: the labels, fields and notices of a form for comments.`,
    match: [
      `${START}(?:${form.whole})${END}`,
      `${START}(?:${form.opens})(?:[ ,.].{0,200})?$`,
      `${START}\\d{1,4} (?:${count}) ?".{1,160}"$`,
    ],
    maxWords: 40,
    examples: examples([...form.shown, counted], kept),
  },
  {
    id: `social/${code}-buttons`,
    kind: 'social',
    languages: [code],
    about: `${name}: the buttons below a post, and what asks the reader to press them.`,
    match: [`${START}(?:${buttons.whole})${END}`, `${START}(?:${buttons.opens})(?:[ ,.!(-].{0,120})?$`],
    maxWords: 24,
    examples: examples(buttons.shown, kept),
  },
];

const NETWORK =
  '(?:facebook|twitter|x|whatsapp|linkedin|pinterest|telegram|tumblr|reddit|pocket|threads|mastodon|bluesky|xing)';

const LANGUAGES: readonly Words[] = [
  {
    code: 'de',
    name: 'German',
    form: {
      whole:
        '(?:schreibe?|hinterlasse|verfasse) (?:einen kommentar|eine antwort)(?: antworte?n? abbrechen)?|antworte?n? abbrechen|kommentar abgeben|du kommentierst mit (?:deinem|hilfe deines) .{3,30}-konto.{0,40}',
      opens:
        'meinen? namen?,? (?:meine )?e-?mail(?:-adresse)? und (?:meine )?website in diesem browser|diese (?:website|seite) verwendet akismet|benachrichtig(?:e mich|ung) (?:über|bei) (?:neuen?|nachfolgenden?|weiteren?) (?:kommentare?n?|beiträgen?)|(?:du musst|sie müssen) (?:angemeldet|eingeloggt) sein,? um (?:einen kommentar|kommentare)|(?:du musst dich|sie müssen sich) anmelden,? um (?:einen kommentar|kommentare)',
      shown: [
        'Schreibe einen Kommentar Antworten abbrechen',
        'Meinen Namen, meine E-Mail-Adresse und meine Website in diesem Browser für die nächste Kommentierung speichern.',
      ],
    },
    count: '(?:gedanken?|antworte?n?|kommentare?) (?:zu|auf|über)',
    counted: '3 Gedanken zu „Der letzte Lotse“',
    buttons: {
      whole: `gefällt mir:?(?: wird geladen)?(?: ?\\.{0,3})|klicke?n?,? um .{0,12}${NETWORK} .{0,20}teilen ?\\(.{5,40}\\)|(?:den |diesen )?(?:artikel|beitrag|post) (?:mit anderen |mit freunden )?teilen ?/ ?(?:diskutieren|weiterleiten|drucken)|inhalt melden|auf google news folgen`,
      opens:
        '(?:teilen sie|teile|teilt) (?:diesen|den) (?:artikel|beitrag|post|text) (?:mit|auf|in|gern)|(?:hat dir|dir hat|gefällt dir|gefällt ihnen|wenn dir|wenn ihnen|falls dir) (?:der|dieser|unser|mein) (?:artikel|beitrag|post|text)(?: gefallen)?(?: hat| gefällt)?[,?]? (?:dann |so )?(?:teile|teilen sie|teilt)',
      shown: ['Den Artikel mit anderen teilen/diskutieren:', 'Gefällt dir dieser Beitrag? Dann teile ihn!'],
    },
    kept: [
      'Der Deich hält.',
      'Schreibe einen Kommentar zum Gesetz, riet ihm die Richterin.',
      '3 Gedanken zu dieser Frage legte er vor.',
      'Gefällt mir nicht, sagte der Lotse.',
    ],
  },
  {
    code: 'fr',
    name: 'French',
    form: {
      whole:
        "(?:laisser|laissez|écrire|ajouter|publier|poster) (?:un commentaire|une réponse)(?: annuler la réponse)?|annuler la réponse|navigation (?:de l'article|des articles|de commentaire)",
      opens:
        'enregistrer mon nom,? (?:mon )?(?:e-?mail|adresse)|ce site utilise akismet|(?:prévenez|avertissez|notifiez)-moi (?:de tous les|des|par) (?:nouveaux )?(?:commentaires|articles|e-?mail)|vous devez (?:vous connecter|être connectée?|être connecté\\(e\\)) pour (?:publier|laisser|poster|écrire) un commentaire',
      shown: ['Laisser un commentaire', 'Ce site utilise Akismet pour réduire les indésirables. En savoir plus.'],
    },
    count: '(?:réflexions?|réponses?|commentaires?|pensées?) (?:sur|à|au sujet de)',
    counted: '3 réflexions sur « Le dernier gardien »',
    buttons: {
      whole: `j'aime ?(?:ça ?)?:|j'aime chargement(?: ?\\.{0,3})|cliquez? pour (?:partager|envoyer|imprimer) .{0,30}\\(.{5,45}\\)`,
      opens:
        "(?:partagez|partage) (?:cet article|ce post|ce billet) (?:avec|sur)|(?:cet article|ce billet) vous a (?:plu|été utile|intéressée?) ?\\? ?(?:partagez|n'hésitez pas)",
      shown: [
        'Cliquez pour partager sur Twitter(ouvre dans une nouvelle fenêtre)',
        'Cet article vous a plu ? Partagez-le !',
      ],
    },
    kept: [
      'Le phare est éteint.',
      'Laisser un commentaire lui semblait inutile.',
      'J’aime ça, dit le gardien.',
      '3 réflexions sur la mer occupent son livre.',
    ],
  },
  {
    code: 'es',
    name: 'Spanish',
    form: {
      whole:
        '(?:deja|dejar|escribe|añade|publica) (?:una respuesta|un comentario)(?: cancelar (?:la )?respuesta)?|cancelar (?:la )?respuesta|navegación de (?:entradas|comentarios)',
      opens:
        '(?:tu|su) (?:dirección de )?(?:correo electrónico|e-?mail) no será publicad[oa]|guarda(?:r)? mi nombre,? (?:mi )?(?:correo|e-?mail)|este sitio (?:web )?(?:usa|utiliza) akismet|recibir un (?:correo electrónico|e-?mail) con (?:los siguientes comentarios|cada nueva entrada)|(?:debes|tienes que|debe) (?:iniciar sesión|estar conectado|acceder|identificarte) para (?:comentar|publicar un comentario|escribir)',
      shown: [
        'Deja una respuesta',
        'Tu dirección de correo electrónico no será publicada. Los campos obligatorios están marcados con *',
      ],
    },
    count: '(?:comentarios?|respuestas?|pensamientos?|ideas?) (?:en|sobre|a)',
    counted: '3 comentarios en «El último farero»',
    buttons: {
      whole: `(?:comparte|compartir) (?:esto|esta (?:noticia|nota|entrada)|este (?:artículo|contenido)):|me gusta ?(?:esto)?:|me gusta cargando(?: ?\\.{0,3})|haz clic para (?:compartir|enviar|imprimir) .{0,30}\\(.{5,45}\\)`,
      opens:
        '(?:comparte|compartí|comparta) (?:este (?:artículo|post|contenido)|esta (?:noticia|nota|entrada)) (?:con|en)|(?:te|le) ha gustado (?:este|esta|el|la) (?:artículo|noticia|entrada|post|nota)\\? ?[^a-z]{0,2}(?:compárte|comparte|comparta)(?:lo|la)?',
      shown: ['Comparte esto:', '¿Te ha gustado este artículo? ¡Compártelo!'],
    },
    kept: [
      'El faro se apagó ayer.',
      'Deja una respuesta para cada pregunta de la comisión.',
      'Me gusta esto, dijo el farero.',
      '3 comentarios en la radio bastaron.',
    ],
  },
  {
    code: 'it',
    name: 'Italian',
    form: {
      whole:
        '(?:lascia|scrivi|aggiungi|inserisci) (?:un commento|una risposta)(?: annulla risposta)?|annulla (?:la )?risposta|navigazione (?:articoli|articolo|commenti)',
      opens:
        'il tuo indirizzo e-?mail non sarà pubblicato|salva il mio nome,? (?:la mia )?e-?mail|questo sito (?:usa|utilizza) akismet|(?:avvertimi|avvisami|notificami) (?:via e-?mail|quando|della|di nuovi)|devi (?:essere connesso|effettuare il login|accedere|autenticarti) per (?:inviare|pubblicare|lasciare|scrivere) un commento',
      shown: [
        'Lascia un commento Annulla risposta',
        'Il tuo indirizzo email non sarà pubblicato. I campi obbligatori sono contrassegnati *',
      ],
    },
    count: '(?:commenti|commento|pensieri|risposte) (?:su|a|riguardo)',
    counted: '3 commenti su “L’ultimo guardiano”',
    buttons: {
      whole: `mi piace:|mi piace caricamento(?: ?\\.{0,3})|(?:fai|fare) clic (?:qui )?per (?:condividere|inviare|stampare) .{0,30}\\(.{5,45}\\)`,
      opens:
        "condividi (?:questo articolo|questo post|l'articolo|questa notizia) (?:con|su)|ti è piaciut[oa] (?:questo|questa|l'|il) ?(?:articolo|post|notizia)\\? ?[^a-z]{0,2}condividil[oa]",
      shown: ['Mi piace Caricamento...', 'Ti è piaciuto questo articolo? Condividilo!'],
    },
    kept: [
      'Il faro si è spento ieri.',
      'Lascia un commento amaro il guardiano.',
      'Mi piace, disse il sindaco.',
      '3 commenti su dieci erano falsi.',
    ],
  },
  {
    code: 'pt',
    name: 'Portuguese',
    form: {
      whole:
        '(?:deixe?|escreva|faça|adicione) (?:um comentário|uma resposta|o seu comentário|seu comentário)(?: cancelar resposta)?|cancelar (?:a )?resposta|navegação d[eo]s? (?:posts?|artigos?|comentários?)',
      opens:
        '(?:o seu|o teu|seu) (?:endereço de )?(?:e-?mail|correio eletrónico) não será publicado|(?:salvar|guardar?) (?:meus dados neste|os? meus? (?:dados|nome)(?:,? (?:e-?mail|email) .{0,30})? neste|meu nome,? e-?mail)|este site (?:usa|utiliza) o? ?akismet|(?:notifique-me|notificar-me|avise-me|receber notificações) (?:sobre|de|por) (?:novos|novas|e-?mail)|(?:você precisa|tem de|é preciso|deve) (?:fazer o? ?login|iniciar (?:a )?sessão|estar logado) para (?:publicar|deixar|comentar|escrever)',
      shown: [
        'Deixe uma resposta',
        'O seu endereço de e-mail não será publicado. Campos obrigatórios são marcados com *',
      ],
    },
    count: '(?:comentários?|respostas?|pensamentos?|opiniões) (?:em|sobre|a|para)',
    counted: '3 comentários em “O último faroleiro”',
    buttons: {
      whole: `(?:compartilhe|partilhe|partilhar|compartilhar) (?:isso|isto|este (?:artigo|post)|esta (?:matéria|notícia)):|(?:curtir|gosto|gostar) (?:isso|disto|disso):|(?:curtir|gosto) (?:carregando|a carregar)(?: ?\\.{0,3})|clique para (?:compartilhar|partilhar|enviar|imprimir) .{0,30}\\(.{5,45}\\)`,
      opens:
        '(?:compartilhe|partilhe) (?:este (?:artigo|post|conteúdo)|esta (?:matéria|notícia)) (?:com|n[oa])|gostou d(?:este|esta|o|a) (?:artigo|post|matéria|notícia|conteúdo)\\? ?(?:compartilhe|partilhe)',
      shown: ['Compartilhe isso:', 'Gostou deste artigo? Compartilhe!'],
    },
    kept: [
      'O farol apagou-se ontem.',
      'Deixe uma resposta para amanhã, pediu o prefeito.',
      'Gosto disto, disse o faroleiro.',
      '3 comentários em dez eram falsos.',
    ],
  },
  {
    code: 'nl',
    name: 'Dutch',
    form: {
      whole:
        '(?:geef|laat|plaats|schrijf) (?:een reactie|een antwoord|reactie)(?: achter)?(?: (?:reactie|antwoord) annuleren)?|(?:reactie|antwoord) annuleren|(?:bericht|reactie)navigatie',
      opens:
        '(?:het|je|uw) e-?mail-?adres (?:wordt|zal) niet (?:worden )?gepubliceerd|mijn naam,? e-?mail en (?:web)?site (?:opslaan|bewaren)|deze (?:web)?site gebruikt akismet|(?:stuur|mail|bericht) mij (?:een e-?mail|bij|via|als)|(?:je moet|u moet|je dient) (?:ingelogd|aangemeld) zijn om (?:een reactie|te reageren)|je moet inloggen om een reactie',
      shown: [
        'Laat een reactie achter',
        'Mijn naam, e-mail en site opslaan in deze browser voor de volgende keer wanneer ik een reactie plaats.',
      ],
    },
    count: '(?:gedachten?|reacties?|antwoorden?) (?:over|op|aan)',
    counted: '3 gedachten over “De laatste loods”',
    buttons: {
      whole: `(?:delen|deel dit|vind ik leuk):|vind-?[ -]?ik-?[ -]?leuk (?:aan het )?laden(?: ?\\.{0,3})|klik om (?:te delen|dit te|af te drukken) .{0,30}\\(.{5,45}\\)`,
      opens:
        'deel (?:dit artikel|dit bericht|deze pagina) (?:met|op|via)|vond je dit (?:artikel|bericht) (?:leuk|interessant|nuttig)\\? ?deel',
      shown: ['Vind ik leuk:', 'Vond je dit artikel leuk? Deel het!'],
    },
    kept: [
      'De vuurtoren is uit.',
      'Laat een reactie achter op de muur, zei hij.',
      'Vind ik leuk, zei de loods.',
      '3 reacties op de tien waren vals.',
    ],
  },
  {
    code: 'pl',
    name: 'Polish',
    form: {
      whole:
        '(?:dodaj|zostaw|napisz|skomentuj) (?:komentarz|odpowiedź|swój komentarz)(?: anuluj (?:pisanie )?odpowied(?:ź|zi))?|anuluj (?:pisanie )?odpowied(?:ź|zi)|nawigacja (?:wpisu|po wpisach|komentarzy)',
      opens:
        'tw[oó]j adres e-?mail nie zostanie opublikowany|zapami?ę?taj moje dane w tej przeglądarce|zapisz moje (?:dane|nazwisko|imię)[^.]{0,40} w (?:tej )?przeglądarce|ta (?:strona|witryna) używa akismet|powiadom mnie o (?:kolejnych|nowych)|musisz się zalogować,? (?:aby|żeby|by) (?:móc )?(?:dodać|skomentować|komentować)',
      shown: ['Anuluj pisanie odpowiedzi', 'Twój adres e-mail nie zostanie opublikowany. Wymagane pola są oznaczone *'],
    },
    count: '(?:komentarze|komentarzy|odpowiedzi|przemyśleń|myśli) (?:do|na|o)(?: wpisu)?',
    counted: '3 komentarze do “Ostatni latarnik”',
    buttons: {
      whole: `(?:udostępnij|podziel się|lubię to)(?: to)?:|lubię(?: to!?)? wczytywanie(?: ?\\.{0,3})|kliknij,? (?:aby|by) (?:udostępnić|wysłać|wydrukować) .{0,30}\\(.{5,45}\\)`,
      opens:
        '(?:udostępnij|podziel się) (?:ten|tym) (?:artykuł|artykułem|wpis|wpisem) (?:znajomym|z|na)|(?:spodobał|podobał) (?:ci się|wam się) (?:ten )?(?:artykuł|wpis|tekst)\\? ?(?:udostępnij|podziel się)',
      shown: ['Lubię to! Wczytywanie…', 'Spodobał Ci się artykuł? Udostępnij go!'],
    },
    kept: [
      'Latarnia zgasła.',
      'Zostaw komentarz dla siebie, powiedział latarnik.',
      'Lubię to, powiedział burmistrz.',
      '3 komentarze do ustawy nadeszły pocztą.',
    ],
  },
  {
    code: 'ru',
    name: 'Russian',
    form: {
      whole:
        '(?:добавить|оставить|оставьте|написать) (?:комментарий|ответ|свой комментарий)(?: отменить ответ)?|отменить ответ|навигация (?:по записям|записей|по комментариям)',
      opens:
        'ваш (?:адрес )?(?:e-?mail|электронной почты) не будет опубликован|сохранить мо[её] имя,? (?:e-?mail|адрес)|этот сайт использует akismet|(?:уведомить|уведомлять|сообщать) (?:меня )?(?:о новых|об ответах)|(?:чтобы|для того чтобы|для того,? чтобы) (?:оставить|добавить|отправить) комментарий,? (?:необходимо|вам нужно|нужно|вы должны)|(?:вы должны|необходимо) (?:авторизоваться|быть авторизованы|войти),? чтобы (?:оставить|оставлять|добавить) комментари',
      shown: ['Отменить ответ', 'Ваш адрес email не будет опубликован. Обязательные поля помечены *'],
    },
    count: '(?:комментари[йяев]{1,2}|ответ(?:а|ов)?|мысл[ией]{1,2}) (?:на|к|о|к записи) ?',
    counted: '3 комментария к “Последний смотритель”',
    buttons: {
      whole: `(?:поделиться ссылкой|понравилось это|поделиться|поделитесь):|нравится загрузка(?: ?\\.{0,3})|нажмите,? (?:чтобы|для|здесь) .{0,40}\\(.{5,45}\\)`,
      opens:
        'поделитесь (?:статьей|статьёй|новостью|материалом|записью|этой статьей) (?:с|в)|(?:понравилась|понравился|интересна?) (?:эта )?(?:статья|материал|запись|новость)\\? ?(?:поделитесь|расскажите)',
      shown: ['Понравилось это:', 'Понравилась статья? Поделитесь с друзьями!'],
    },
    kept: [
      'Маяк погас вчера.',
      'Оставить комментарий он отказался.',
      'Нравится ли это мэру, неизвестно.',
      '3 комментария к закону пришли почтой.',
    ],
  },
  {
    code: 'sv',
    name: 'Swedish',
    form: {
      whole:
        '(?:lämna|skriv|lägg till) (?:ett svar|en kommentar|kommentar)(?: avbryt svar)?|avbryt svar|inläggsnavigering|kommentarsnavigering',
      opens:
        'din e-?postadress (?:kommer inte|publiceras inte|visas inte)|spara mitt namn,? (?:min )?e-?post[a-z]*|denna (?:webbplats|sida) använder akismet|(?:meddela|skicka) mig (?:om|via|ett)|du måste (?:vara inloggad|logga in) för att (?:kommentera|publicera|skriva|lämna)',
      shown: ['Lämna ett svar', 'Din e-postadress kommer inte publiceras. Obligatoriska fält är märkta *'],
    },
    count: '(?:svar|tankar|kommentarer) (?:på|om|till)',
    counted: '3 svar på ”Den sista fyrvaktaren”',
    buttons: {
      whole: `(?:dela det här|dela detta|gilla(?: detta)?):|gilla laddar(?: in)?(?: ?\\.{0,3})|klicka för att (?:dela|skicka|skriva ut) .{0,30}\\(.{5,45}\\)`,
      opens:
        'dela (?:den här |denna )?(?:artikeln?|inlägget) (?:med|på)|gillade du (?:artikeln|inlägget|det här)\\? ?dela',
      shown: ['Gilla Laddar in …', 'Gillade du artikeln? Dela den!'],
    },
    kept: [
      'Fyren är släckt.',
      'Lämna ett svar i morgon, sade hon.',
      'Gilla läget är allt vi kan.',
      '3 svar på tio var falska.',
    ],
  },
];

const NUMBER = '\\d[\\d.,]{0,8}';

/** How many follow a blog by e-mail, said to those who do not yet. */
const FOLLOWERS: Rule = {
  id: 'signup/blog-followers',
  kind: 'signup',
  languages: ['de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'sv'],
  about: 'Blogs that ask their readers to join so many other followers, in several languages.',
  match: [
    `${START}schließ(?:e dich|en sie sich) ${NUMBER} (?:anderen )?(?:abonnenten|followern|lesern) an${END}`,
    `${START}rejoignez (?:les )?${NUMBER} autres (?:abonné(?:e|·e|\\(e\\))?s|lecteurs)${END}`,
    `${START}únete a (?:otros )?${NUMBER} (?:suscriptores|seguidores)${END}`,
    `${START}unisciti a(?:d|gli)? (?:altri )?${NUMBER} (?:altri )?(?:iscritti|follower|lettori)${END}`,
    `${START}junte-se a (?:outros )?${NUMBER} (?:outros )?(?:assinantes|subscritores|seguidores)${END}`,
    `${START}voeg je bij ${NUMBER} andere (?:abonnees|volgers)${END}`,
    `${START}dołącz do ${NUMBER} (?:innych )?(?:subskrybentów|obserwujących)${END}`,
    `${START}gör som ${NUMBER} andra[,:]? prenumerera${END}`,
  ],
  maxWords: 12,
  examples: [
    {
      lines: [
        'Schließe dich 123 anderen Abonnenten an',
        'Rejoignez 123 autres abonnés',
        'Únete a otros 123 suscriptores',
        'Unisciti ad altri 123 iscritti',
        'Junte-se a 123 outros assinantes',
        'Voeg je bij 123 andere abonnees',
        'Dołącz do 123 innych subskrybentów',
        'Gör som 123 andra, prenumerera',
        'Der Deich hält.',
      ],
      struck: [0, 1, 2, 3, 4, 5, 6, 7],
    },
    {
      lines: [
        'Schließen sie sich 20 anderen Städten an?',
        'Rejoignez le quai avant midi.',
        'Únete a otros, dijo el farero.',
      ],
      struck: [],
    },
  ],
};

/** Forms for comments and buttons for sharing, as blog systems word them in each language. */
export const commentForms: RulePack = { name: 'comment-forms', rules: [...LANGUAGES.flatMap(rulesOf), FOLLOWERS] };

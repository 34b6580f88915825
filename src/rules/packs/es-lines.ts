import type { RulePack } from '../../model.js';

const r = String.raw;

const REPORTED = r`(?:^|[ "])(?:dijo|señaló|afirmó|según|explicó|asegura|aseguró)(?: |,)`;
const START = r`^[^a-zà-ÿ0-9]{0,4}`;
const END = r`[^a-zà-ÿ0-9?]{0,5}$`;
const ITEMS = r`(?:noticias?|notas?|artículos?|contenidos?|temas?|entradas?|publicaciones|historias|videos?|vídeos?|reportajes|columnas)`;

/** Spanish: more cues of links, offers and notices of a page. */
export const esLines: RulePack = {
  name: 'es-lines',
  rules: [
    {
      id: 'recirculation/es-cue',
      kind: 'recirculation',
      languages: ['es'],
      about: 'Spanish cues and headings of links to other articles, as papers of Latin America word them too.',
      match: [
        r`${START}(?:(?:también|además)? ?(?:lee|lea|leé|leer|ve|vea|ver|mira|mire|mirá|escucha|escuche|consulta|consulte|puedes? (?:ver|leer)) (?:también|además|más|aquí|esto|ahora)|(?:también|además) (?:lee|lea|leé|leer|puedes leer)|puedes? (?:ver|leer)|(?:también )?(?:te|le|les) (?:puede|podría|puede que|sugerimos|recomendamos|invitamos a)(?: (?:interesar|leer|ver|te interese))?|(?:te|le) recomendamos|no te (?:lo )?pierdas|no se pierda|para saber más|(?:noticia|nota|artículo|contenido)s? (?:relacionad[oa]s?|recomendad[oa]s?)|quizá(?:s)? te interese|en contexto|más sobre este tema|te interesa|(?:este|el) (?:video|vídeo) (?:le|te) (?:puede|podría) interesar|entérate|sigue leyendo) ?[:|>"-] ?.{8,170}$`,
        r`${START}(?:lee|lea|leé|mira|mire|mirá|vea|escuche) ?: .{20,170}[^.!?" ]$`,
        r`${START}(?:(?:también )?(?:te|le|les) (?:puede|podría|pueden|podrían) (?:interesar|gustar)|puede(?:s)? ver|lea también|vea también|lo (?:más|último)(?: (?:reciente|nuevo|en .{3,20}))?|(?:las|los) más (?:leíd[oa]s|vist[oa]s|recientes)|${ITEMS} (?:relacionad[oa]s|recientes|recomendad[oa]s|destacad[oa]s|similares|populares|patrocinad[oa]s)|más ${ITEMS}(?: de .{3,25})?|más (?:de|en) (?:esta sección|nuestra web)|recomendad[oa]s(?: para (?:ti|usted))?|no te pierdas|leer también|(?:otra información|otras noticias|(?:más|otros) (?:artículos|contenidos|temas)|este (?:video|vídeo)|noticias|artículos)(?: que)? (?:le|te|les) (?:puede|pueden|podría|podrían) interesar ?:?|consulte? más noticias(?: de interés)?|(?:nuestras|nuestros) recomendaci(?:ones|ón)|también en .{3,25}|siguiente ${ITEMS}|${ITEMS} (?:anterior|siguiente)|seguir leyendo)${END}`,
      ],
      unless: [REPORTED, r`^lo último[.,]`],
      maxWords: 34,
      examples: [
        {
          lines: [
            'Le puede interesar: El último farero de la costa',
            'Lea: Cierran el puerto por el temporal del norte',
            'Noticias recomendadas',
            'Te interesa: Vuelve el barco de la línea del norte',
            'El faro se apagó ayer.',
          ],
          struck: [0, 1, 2, 3],
        },
        {
          lines: [
            'Lea: es lo único que sirve en la cárcel.',
            'Puede leer la carta quien quiera.',
            'Mira, el faro se apaga.',
            'Más noticias llegaron de noche.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'promo/es-channels',
      kind: 'promo',
      languages: ['es'],
      about: 'Spanish promotion of the publisher’s app, channels and alerts.',
      match: [
        r`${START}(?:(?:descarga|descargue|descargá|baja) (?:gratis |ya |aquí |ahora )*(?:nuestra|la) (?:nueva )?app|(?:únete|únase|unite|suscríbete|suscríbase|síguenos|síganos|seguinos|sigue|entra|ingresa) (?:gratis |ya |aquí |también |ahora )*(?:a|en|al) (?:nuestro|nuestra|el|la|nuestros) (?:canal|comunidad|grupo|página|perfil|canales)|(?:activa|activá|recibe|recibí) nuestras (?:notificaciones|alertas)|mira lo que (?:tiene|hay en) nuestro canal|(?:haz|haga) clic aquí para (?:unirte|seguir|recibir|suscribir|descargar)|síguenos en (?:google|whatsapp|redes))(?: .{0,100})?${END}`,
        r`${START}(?:(?:recibe|reciba|recibí) .{2,50} (?:en|por|a través de) (?:tu |su )?(?:whatsapp|telegram|celular|móvil|teléfono)(?: .{0,50})?|(?:y )?(?:recuerda|recuerde) que puedes (?:recibir notificaciones|descargar|seguirnos).{0,120}|(?:sigue|siga|seguí|lee|agrega|añade)(?: toda la información de| las noticias de| a)? .{2,40} (?:en|como fuente (?:preferida )?en) google(?: (?:noticias|news|discover))?.{0,60}|(?:sigue|siga|seguí) (?:toda la información de|las noticias de|la actualidad de|a) .{2,40} en (?:whatsapp|telegram|facebook|instagram|x|twitter|tiktok|youtube|redes).{0,70}|(?:descarga|descargue|descárgate|instala|instale|baja) (?:gratis |ya |aquí )?(?:nuestra (?:nueva )?(?:app|aplicación)(?: (?:móvil|gratis|gratuita))?(?: (?:y|para) .{3,60})?|la (?:app|aplicación) de [^ ]{2,16}(?: [^ ]{2,16})?(?: y (?:lleva|recibe|lee|entérate|mantente).{2,50})?)|(?:activa|activá|active|recibe) (?:las|tus) (?:notificaciones|alertas)(?: (?:y (?:no te|entérate|recibe)|para (?:no perder|estar|enterarte|recibir (?:las últimas|nuestr|noticias))).{0,60})?)${END}`,
      ],
      maxWords: 34,
      examples: [
        {
          lines: ['Lee a El Faro en Google Noticias', 'Recibe la marea en tu WhatsApp', 'El faro se apagó ayer.'],
          struck: [0, 1],
        },
        {
          lines: [
            'Recibe cartas en su casa.',
            'Active las alertas del puerto antes de salir.',
            'Siga a ese coche, gritó.',
          ],
          struck: [],
        },
        {
          lines: [
            'Únete a nuestro canal de WhatsApp',
            '¡Mira lo que tiene nuestro canal de YouTube!',
            'El faro se apagó ayer.',
          ],
          struck: [0, 1],
        },
        { lines: ['Descarga la red en el muelle.', 'Entra en la casa y espera.'], struck: [] },
      ],
    },
    {
      id: 'account/es-device',
      kind: 'account',
      languages: ['es'],
      about: 'Spanish notices to a subscriber about the account.',
      match: [
        r`(?:^|[ ¿"])(?:tu|su) suscripción (?:.{0,40} )?(?:se está usando|está activa|ha (?:caducado|expirado|vencido)|en otro dispositivo|a la modalidad|premium)(?:[ ,.].{0,120}|$)`,
        r`(?:^|[ ¿"])(?:compartir|compartiendo|usando|cambiar|cambia) tu (?:cuenta|contraseña|suscripción)(?:[ ,.].{0,120}|$)|${START}(?:¿?quieres añadir otro usuario.{0,60}|¿?por qué estás viendo esto\?|añadir usuario ?(?:continuar leyendo aquí)?|continuar leyendo aquí|si continúas leyendo en este dispositivo.{0,60})$`,
      ],
      unless: [r`(?:netflix|banco|facebook|google)`],
      maxWords: 60,
      examples: [
        {
          lines: [
            'Tu suscripción se está usando en otro dispositivo',
            'Puedes cambiar tu contraseña aquí.',
            'El faro se apagó ayer.',
          ],
          struck: [0, 1],
        },
        { lines: ['Tu suscripción fue un acto de fe.', 'El banco pide cambiar tu contraseña cada mes.'], struck: [] },
      ],
    },
    {
      id: 'furniture/es-notices',
      kind: 'furniture',
      languages: ['es'],
      about: 'Spanish controls, labels and licences of a page.',
      match: [
        r`${START}(?:(?:escucha|escuchar|escuche|oír|imprimir|imprime) (?:esta (?:nota|noticia)|este (?:artículo|contenido)|la (?:nota|noticia)|(?:el )?artículo|noticia)(?: aquí| ahora)?|(?:audio|versión en audio|resumen) generad[oa] (?:con|por) (?:ia|inteligencia artificial)(?: .{0,30})?|(?:min(?:utos)?|tiempo) de lectura ?:? ?\d{1,3}(?: min(?:utos)?)?|volver (?:al inicio|arriba|a la portada)|(?:reportar|informar de|avisar de|comunicar) un (?:error|fallo)(?: en (?:esta|este) (?:nota|noticia|artículo))?|(?:seguir|sigue) (?:al autor|a la autora|a este autor|este tema)|(?:guardar|guarda)(?: (?:el|este) artículo)? para (?:leer )?(?:más tarde|después|luego)|ampliar(?: (?:imagen|foto))?|ver (?:galería|fotos|en pantalla completa|imagen ampliada)|fotogalería|(?:archivado|publicado) en ?: .{3,90}|etiquetas ?: .{3,120}|en este artículo|sobre la firma|ver comentarios|ir a (?:los )?comentarios|comentarios (?:cerrados|desactivados)|se adhiere a los criterios de.{0,40}|(?:anterior|siguiente) ?[|/] ?(?:anterior|siguiente)|deslizar? para ver más|cargando(?: contenido)?|actualizar página|aumentar (?:letra|texto)|(?:reducir|disminuir) (?:letra|texto)|tu navegador no soporta .{3,60}|javascript desactivado.{0,60}|(?:aviso legal|política de privacidad|términos y condiciones|condiciones de uso|quiénes somos|contacto)(?: ?[|\u00b7•/-] ?(?:aviso legal|política de (?:privacidad|cookies)|términos y condiciones|condiciones de uso|quiénes somos|contacto|publicidad|cookies))+)${END}`,
        r`^(?:salvo|excepto) (?:que se indique lo contrario|indicación (?:en|de lo) contrari[oa]|donde se indique)\b.{0,120}\b(?:licencia|creative|derechos)\b.{0,100}$`,
      ],
      unless: [r`^ampliar[.,]`],
      maxWords: 40,
      examples: [
        {
          lines: [
            'ESCUCHA ESTA NOTA AQUÍ',
            'El faro se apagó ayer.',
            'Salvo que se indique lo contrario, el contenido está bajo licencia Creative Commons',
          ],
          struck: [0, 2],
        },
        {
          lines: [
            'Ampliar el puerto costará dos millones.',
            'Publicado en 1998, fue un éxito.',
            'Salvo que llueva, el puerto abrirá con licencia.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'paywall/es-offer',
      kind: 'paywall',
      languages: ['es'],
      about: 'Spanish walls: who may read on, prices, trials and terms.',
      match: [
        r`${START}(?:(?:lee (?:este |el )?|accede a (?:este |este )?|est[ea] (?:es un )?)?(?:contenido|artículo|nota|reportaje|noticia|texto|información|vídeo|fragmento|análisis|episodio|sección)s? (?:es |está |son )?(?:de acceso )?(?:disponible )?(?:exclusiv[oa]s?|reservad[oa]s?|sólo|solo|únicamente|exclusivamente|restringid[oa]s?)(?: y .{3,14})? (?:para|a|de) (?:los |las |nuestr[oa]s |usuarios |lector[ae]s )*(?:suscri[pt][a-zà-ÿ]*|soci[oa]s|abonad[oa]s|miembros|registrad[oa]s|premium)|exclusiv[oa] para (?:suscri[a-zà-ÿ]+|soci[oa]s|abonados)(?: digital)?(?: de pago)?|contenido (?:premium|pro|plus|no disponible con tu suscripción.{0,20}))(?:[ ,.].{0,160})?$`,
        r`${START}(?:para (?:seguir|continuar) leyendo,? (?:debes|debe|tienes que|necesitas|necesita|es necesario|ingres[aáe]|suscr[ií]b[a-zà-ÿ]+|reg[ií]str[a-zà-ÿ]+|inici[ae]|acced[ae]|hazte|cre[ae]|únete)|(?:regístra|regístre|registrate|únete|únase|suscrib[ie]te|ingresa|crea|cree)(?:te|se)? ?(?:gratis |una cuenta |tu cuenta |gratuitamente )?(?:para|y) (?:seguir (?:leyendo|la lectura)|continuar (?:leyendo|la lectura)|leer|lee|lea|desbloquear|acceder|accede)|(?:desbloquea|desbloquee|accede a|acceda a|obtén|disfruta de|tendrás) (?:l[oa]s?|tod[oa]s? (?:el|la|los|las|nuestr[oa]s?)|el acceso|acceso|este|nuestr[oa]s?) .{0,30}(?:premium|contenidos?|artículos?|ilimitad[oa]|suscripción|exclusivos?|sin límites?)|(?:tu|su|el|la) (?:período de prueba|periodo de prueba|prueba gratuita|suscripción|prueba)(?: gratuita| gratis)? (?:ha|está|no está) (?:terminad|expirad|caducad|vencid|finalizad|activ)[oa]|tienes una (?:membresía|suscripción|cuenta) (?:gratuita|básica)|¿ya eres (?:miembro|soci[oa]|suscriptor[a-zà-ÿ]*|parte).{0,12}\?|¿tienes una suscripción.{0,20}\?|has (?:alcanzado|superado|agotado|leído) .{0,20}(?:límite|gratuitos|gratis).{0,30})(?:[ ,.].{0,120})?$`,
        r`${START}(?:(?:prueba|pruébalo|pruebe) gratis (?:(?:por|durante) )?\d.{0,30}|(?:el |tu )?primer(?:os)? (?:[a-zà-ÿ]+ )?mes(?:es)? (?:gratis|por (?:solo |sólo )?\d|a \d)|suscr[íi]b(?:ete|ase|ite)(?: (?:ya|ahora|hoy))? (?:por|desde|a partir de) (?:solo |sólo )?[€$]? ?\d|(?:sin permanencia|sin compromiso)|(?:cancela(?:ción)?|cancele|cancelá|anula|puedes cancelar)(?: (?:tu|la|su) suscripción)? (?:en cualquier momento|cuando (?:quieras|quiera|lo desees))|(?:desde|solo|sólo|por) [€$]? ?\d{1,5}(?:[.,]\d\d)? ?(?:€|euros|pesos|dólares)? ?(?:al|por|/|cada) ?(?:mes|año|semana))(?:[,.;:(-].{0,80}| (?:luego|después|y|con|al|sin|para|en) .{0,80})?$`,
        r`${START}(?:(?:ver|elige|elegir|conoce|descubre|compara|consulta|escoge|ver todos) (?:los |nuestros |tu |un |nuestras |las |todos los |todas las )?(?:otro |planes|plan|ofertas?|suscripci(?:ón|ones)|opciones de suscripción)(?: ?(?:plan(?:es)?|diferente|disponibles|de suscripción|digital(?:es)?))?|hazte suscriptor[a-zà-ÿ]*(?: (?:y|para) .{3,50})?)${END}`,
      ],
      unless: [r`(?:alquiler|inquilin|gimnasio|autobús|hipoteca)`],
      maxWords: 50,
      examples: [
        {
          lines: [
            'Nota exclusiva para nuestros suscriptores',
            'Para seguir leyendo debes registrarte.',
            'Pruebe gratis durante 15 días, luego 3 € al mes.',
            'Elige tu plan',
            'El faro se apagó ayer.',
          ],
          struck: [0, 1, 2, 3],
        },
        {
          lines: [
            'Contenido reservado a los adultos, decía el sello.',
            'Para seguir leyendo necesitas gafas, le dijo el médico.',
            'El primer mes gratis lo pagó la abuela.',
            'Ver los planes del puerto es un derecho.',
            'Desde 3 euros por barco.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'donation/es-ways',
      kind: 'donation',
      languages: ['es'],
      about: 'Spanish appeals that say why and how to give to the publisher.',
      match: [
        r`${START}(?:(?:suscríbete|suscríbase|únete)(?: a .{2,40})? y (?:apoya|ayuda|sostén|defiende|financia)|(?:apoya|apoye|apoyá|apoyar|sostén|sostener|defiende|financia|colabora con|ayuda a)(?: a| con)?(?: .{2,30}?)?(?: y .{5,12})? (?:(?:el |nuestro |un |al )?periodismo|(?:la |una )?(?:información|prensa)|(?:un |este |nuestro )?medio)(?: .{0,16})? (?:independiente|libre|local|de (?:calidad|investigación)|crític[oa]|honest[oa])|(?:apoyar|apóyanos|apóyame|colabora|dona|donar|haz (?:tu|una) donación|invítanos a un café|invítame a un café)(?: .{0,20})? (?:en|con|por|vía|a través de) (?:ko-?fi|patreon|paypal|bizum|mercado ?pago|teaming|goteo|verkami)|invíta(?:nos|me) (?:a )?un (?:café|cafecito)|(?:ser|quiero ser|hazte|conviértete en) (?:colaborador|colaboradora|mecenas|micromecenas|donante|soci[oa](?: o soci[oa])?)(?: (?:desde|por|de|ahora|y) .{2,50})?|(?:apoyar|colaborar|aportar|donar) con una (?:donación|aportación)(?: .{3,20})?)(?:[ ,.].{0,110})?$`,
        r`${START}(?:si (?:puedes|te gusta|valoras|crees|quieres)(?: .{2,40})? (?:apoyarnos|apóyanos|ayudarnos|ayúdanos|hazte|suscríbete|colabora|considera)|(?:nuestr[oa]|este|esta) (?:periodismo|medio|trabajo|independencia|redacción|reportaje|artículo|web)(?: .{0,50})? (?:gracias a (?:ti|tu|nuestr|lectores|quienes|las personas|las donaciones)|depende (?:de|sólo de|solo de) (?:ti|tu|lector|nuestr|person|quienes)|se (?:financia|sostiene|mantiene) (?:con|gracias|por))|(?:en .{2,30} )?(?:podemos mantener|mantenemos|somos) .{0,40}(?:gracias a|financiad[oa]s? (?:por|con)|independen.{0,30}suscri|nuestra comunidad|nuestr[oa]s soci[oa]s)|sin (?:tu|vuestro) (?:apoyo|ayuda|aportación)|(?:ayúdanos|ayudanos|ayúdenos) a (?:mantener|seguir|continuar|crecer|sostener|financiar)(?: [^.!?]{2,70})?$|únete a nuestra (?:misión|causa|comunidad)|necesitamos (?:tu|vuestra|de tu) (?:ayuda|apoyo|colaboración|aportación)|(?:aporta|dona|contribuye con) lo que (?:puedas|quieras)|(?:tu|su|vuestr[oa]) (?:apoyo|ayuda|aportación|donación|contribución) (?:desgrava|cuenta|suma|(?:nos )?(?:permite|ayuda|hace|mantiene|impulsa)|es (?:deducible|importante|fundamental|clave|esencial)|marca la diferencia)|(?:cada|cualquier|toda) (?:aportación|donación|contribución|cantidad|euro),? (?:por pequeñ[oa] que sea,? )?(?:nos|cuenta$|suma$|ayuda$|es bienvenida)|gracias por (?:tu|su|vuestr[oa]) (?:apoyo|donación|aportación|contribución|colaboración)|(?:considera|plantéate) (?:donar|hacer una donación|apoyarnos|suscribirte|hacerte socio)|¿por qué (?:ser (?:mecenas|socio|socia)|donar|apoyarnos)\?)(?:[ ,.:].{0,110})?$`,
        r`^[^a-záéíóúñü0-9]{0,4}est[ea] (?:medio|periódico|diario|periodismo|proyecto|espacio|revista|web|portal|contenido|podcast) (?:independiente )?(?:se (?:sostiene|mantiene|financia)|existe|es posible|vive) (?:solo |únicamente |exclusivamente )?(?:gracias a|con|de) (?:su comunidad|ti|vosotros|ustedes|lectores|personas como|(?:el|tu|vuestro) apoyo|las? aportaci|sus (?:lector|soci|suscript)|la comunidad)[^!?]{0,90}$|^[^a-záéíóúñü0-9]{0,4}(?:este|nuestro) periodismo no lo (?:financia|paga|sostiene)n? [^!?]{3,80}$|^[^a-záéíóúñü0-9]{0,4}lo (?:sostienen|financian|pagan|hacen posible) (?:personas|lectores|lectoras|gente|soci[oa]s) como (?:tú|vos|ustedes|usted)(?:[ .,][^!?]{0,60})?$|^[^a-záéíóúñü0-9]{0,4}si (?:este|esta|estos|nuestr[oa]s?) (?:artículo|texto|noticia|información|contenido|contenidos|trabajo|podcast|página|guía|historia) (?:te|le|os|les) (?:ha |han |fue |resultó |parece |resulta )?(?:servido|gustado|gustó|gusta|sirve|sirvió|útil|ayudado|interesante|importante|interesado)[^.!?]{0,40}[, ](?:puedes|puede|podés|podéis|considera|ayúdanos|apóyanos|compárte|apoya|suscríbete|invítanos|danos)[^!?]{2,90}$`,
        r`^[^a-záéíóúñü0-9]{0,4}(?:cada|toda|cualquier) (?:aportación|aporte|donación|contribución|ayuda|euro|peso)(?:,? por pequeñ[oa] que sea,?)? (?:cuenta|suma|ayuda|importa|es (?:bienvenid[oa]|importante))[^a-z]{0,3}(?:sin [^.!?]{4,50}[.!]?|gracias[^!?]{0,40})?$`,
      ],
      unless: [r`(?:sangre|órganos|candidat|cruz roja|damnificados|refugiad)`],
      maxWords: 60,
      examples: [
        {
          lines: ['Cada aporte cuenta.', 'Lo sostienen personas como tú.', 'El faro se apagó ayer.'],
          struck: [0, 1],
        },
        {
          lines: ['Cada aportación cuenta en el recuento del jurado.', 'Si este libro te ha gustado, lee el otro.'],
          struck: [],
        },
        {
          lines: [
            'Únete a El Faro y apoya una prensa libre',
            'Dona con Bizum',
            'Este medio se financia con las cuotas de sus lectores.',
            'Cada aportación cuenta',
            'El faro se apagó ayer.',
          ],
          struck: [0, 1, 2, 3],
        },
        {
          lines: [
            'Si puedes ayudarnos, trae una cuerda, dijo.',
            'Apoya a su hijo en todo.',
            'Nuestro trabajo depende del viento.',
            'Cada euro cuenta en la subasta, dijo el juez.',
            'Sin tu mirada no hay faro.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'comments/es-line',
      kind: 'comments',
      languages: ['es'],
      about: 'Spanish lines that ask for comments and opinions, or tell of them.',
      match: [
        r`${START}(?:(?:no hay|sin|aún no hay|todavía no hay) comentarios(?: (?:todavía|aún|por el momento))?|(?:sé|sea|se) (?:el|la) primer[oa] en (?:comentar|opinar|dejar un comentario|valorar).{0,30}|(?:envía|envíe|deja|déjanos|danos|comparte|escribe) (?:tus |tu |sus |un )?(?:comentarios?|opinión)(?: (?:sobre|en|acerca de) (?:esta|este|la|el) (?:publicación|artículo|nota|noticia|página|entrada))?|los comentarios están (?:cerrados|desactivados|reservados|moderados).{0,40}|este comentario ha sido (?:eliminado|borrado|moderado|ocultado).{0,30}|únete a la (?:conversación|discusión)|participa en la conversación)${END}`,
        r`${START}¿(?:(?:te|le) (?:ha gustado|gustó|ha parecido útil|ha resultado útil|sirvió|fue útil) (?:este|esta|la) (?:artículo|noticia|nota|contenido|información|lectura|publicación)|qué (?:opinas|te parece|te ha parecido|piensas)(?: (?:de|sobre) (?:este|esta) (?:artículo|noticia|nota|tema))?|has (?:visto|encontrado) (?:algún|un) error)\?(?: .{0,70})?$`,
      ],
      maxWords: 24,
      examples: [
        {
          lines: [
            'Sea el primero en opinar',
            'Los comentarios están desactivados.',
            '¿Le gustó esta nota? Compártala',
            'El faro se apagó ayer.',
          ],
          struck: [0, 1, 2],
        },
        {
          lines: [
            'No hay comentarios que sirvan, dijo el alcalde.',
            'Únete a la conversación, me pidió.',
            '¿Te ha gustado el faro?',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'signup/es-beside',
      kind: 'signup',
      languages: ['es'],
      about: 'Spanish lines beside a request that go on with it: an offer to the reader, in the imperative.',
      match: [
        r`${START}(?:recibe|accede|disfruta|descubre|obtén|consigue|desbloquea|únete|apoya|aprovecha|elige|crea|prueba|activa|descarga|participa|conviértete|colabora|ayuda|conoce|suscríbete)[a-zà-ÿ' -]{0,4} [^.!?]{0,70}(?:newsletter|boletín|suscri|gratis|exclusiv|ilimitad|premium|contenido|artículos|noticias|novedades|correo|ofertas|comunidad|periodismo|descuento)[a-zà-ÿ-]{0,8}(?:[^a-zà-ÿ].{0,60})?$`,
      ],
      strength: 'weak',
      maxWords: 24,
      examples: [
        {
          lines: ['Nada de spam.', 'Descubre contenido en exclusiva', 'El faro se apagó ayer.'],
          struck: [1],
        },
        { lines: ['Descubre la costa en estos artículos.', 'Recibe al cartero.'], struck: [] },
      ],
    },
  ],
};

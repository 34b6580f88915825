import type { RulePack } from '../../model.js';

const r = String.raw;

const REPORTED = r`(?:^|[ "])(?:dijo|dice|señaló|afirmó|según|explicó|asegura|aseguró)\b`;
const END = r`[^a-záéíóúñü0-9?]{0,5}$`;
const NETWORK = r`(?:facebook|twitter|x|instagram|linkedin|whatsapp|telegram|threads|bluesky|tiktok|youtube|correo(?: electrónico)?|e-?mail)`;

/** Spanish: asks, sharing, links to other articles, comments, accounts, controls. */
export const es: RulePack = {
  name: 'es',
  rules: [
    {
      id: 'signup/es-newsletter',
      kind: 'signup',
      languages: ['es'],
      about: 'Asks in Spanish to subscribe to a newsletter, alerts or channels.',
      match: [
        r`^(?:suscríbete|suscríbase|apúntate|regístrate|recibe|reciba|únete|date de alta)(?: aquí| ya| gratis| hoy)* (?:a|en|al|el|la|los|las|nuestr[oa]s?|cada|todas?|gratis) .{0,60}\b(?:bolet[íi]n(?:es)?|newsletters?|correo|canal|whatsapp|telegram|alertas|notificaciones|novedades|lista de correo)(?: .{0,80}|${END})`,
        r`^(?:boletín(?: de .{2,30})?|boletines|newsletter|newsletters|suscripción al boletín|recibe nuestro boletín|apúntate gratis|todas las newsletters)${END}`,
        r`\b(?:las noticias|lo mejor|la actualidad|los titulares|lo más importante|novedades|información)\b.{0,80}\b(?:en tu|en su|a tu|en el) (?:correo|buzón|e-?mail|bandeja|móvil|whatsapp)`,
        r`^(?:(?:introduce|escribe|ingresa) )?(?:tu|su) (?:correo(?: electrónico)?|e-?mail|dirección de correo(?: electrónico)?)${END}|^(?:gracias por suscribirte|te has suscrito|he leído y acepto|acepto (?:la política|las condiciones|recibir|los términos))\b.{0,140}$`,
      ],
      unless: [
        r`(?:bolet[íi]n|newsletter) (?:de la |del )(?:biblioteca|ayuntamiento|escuela|colegio|museo|parroquia|asociación|teatro|barrio)\b`,
      ],
      maxWords: 40,
      examples: [
        {
          lines: [
            'Suscríbete a nuestro boletín semanal',
            'Boletín de la costa',
            'Lo mejor de la semana, cada viernes en tu correo.',
            'Acepto la política de privacidad',
            'El faro se apagó ayer.',
          ],
          struck: [0, 1, 2, 3],
        },
        {
          lines: [
            'Suscríbete al boletín de la biblioteca y sabrás quién lee.',
            'El boletín oficial publicó la norma el lunes.',
            'Recibe a los niños en la puerta de la escuela desde hace treinta años.',
            'Su correo fue leído por otros, según el juez.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'paywall/es-wall',
      kind: 'paywall',
      languages: ['es'],
      about: 'Spanish walls and subscription offers.',
      match: [
        r`^(?:(?:esta|este|estos|estas) (?:funcionalidad|contenido|artículo|noticia|información|función|servicio) (?:es|son|está)(?: sólo| solo| exclusiv[oa]| únicamente| disponible| reservad[oa])* (?:para|a) (?:suscriptor\w*|nuestros suscriptores|socios|abonad\w+|registrad\w+|lectores registrados))\b.{0,60}$`,
        r`^(?:(?:inicia sesión|ya soy suscriptor\w*) ?[/|]? ?)?(?:suscr[íi]bete|suscr[íi]base|hazte (?:suscriptor\w*|premium|socio))(?: (?:ya|ahora|aquí|gratis|por .{2,30}|para (?:seguir|continuar|leer|acceder|participar|acceso|tener acceso|obtener acceso|disfrutar).{0,60}|en [\wáéíóúñ ]{2,20} para .{2,30}|y .{2,60}|desde .{2,30}))?(?: ?ya tengo una suscripción)?${END}`,
        r`^(?:¿(?:ya )?(?:eres|tienes|aún no (?:eres|tienes)|no eres) (?:una |ya )?(?:suscriptor\w*|suscripción|cuenta|socio)\?|¿ya te has suscrito\?|ya (?:soy|tengo) (?:una )?suscri\w+)(?:.{0,50})?$`,
        r`^(?:lee|leer|sigue leyendo|seguir leyendo|continúa leyendo|continuar leyendo|accede|acceso)\b(?:.{0,20} (?:sin límites|ilimitado|a todos los contenidos|gratis|con tu suscripción)\b.{0,60}|${END})`,
        r`^(?:has (?:alcanzado|llegado|leído|superado)|te quedan?|solo te queda)\b.{0,30}\b(?:límite|artículos?|noticias)\b.{0,60}$`,
      ],
      maxWords: 40,
      examples: [
        {
          lines: [
            'Esta funcionalidad es sólo para suscriptores',
            'Suscríbete para seguir leyendo',
            '¿Ya eres suscriptor? Inicia sesión',
            'Acceso ilimitado a la web y a la app',
            'Te quedan 2 artículos gratis este mes.',
            'El faro se apagó ayer.',
          ],
          struck: [0, 1, 2, 3, 4],
        },
        {
          lines: [
            'Este contenido del decreto es nuevo.',
            'Suscribieron el acuerdo nueve países.',
            'Seguir así, sin límites, sería un error para el puerto.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'donation/es-appeal',
      kind: 'donation',
      languages: ['es'],
      about: 'Spanish appeals for gifts or membership to the publisher.',
      match: [
        r`^(?:dona|donar|haz (?:una|tu) donación|haz tu aportación|apóyanos|colabora|hazte soci[oa]|apoya (?:nuestro|a|el) (?:periodismo|trabajo|[\wáéíóúñ]+))(?: (?:ahora|aquí|ya|hoy|con nosotros|independiente))*${END}`,
        r`(?:^|[.!?] )(?:ayúdanos a|necesitamos tu|con tu (?:apoyo|ayuda|aportación|donación)|tu (?:apoyo|donación|aportación) (?:nos|es|hace|permite))\b.{0,120}\b(?:seguir|periodismo|independient\w+|apoyo|publicando|informando|posible)\b.{0,80}$`,
      ],
      unless: [r`\b(?:sangre|órganos|campaña electoral|candidat\w+|cruz roja|damnificados)\b`],
      maxWords: 70,
      examples: [
        {
          lines: [
            'Haz una donación',
            'Con tu apoyo podemos seguir haciendo periodismo independiente.',
            'El faro se apagó ayer.',
          ],
          struck: [0, 1],
        },
        {
          lines: [
            'Colabora con el juez desde mayo.',
            'Con tu ayuda, dijo el farero, apagaremos la luz.',
            'Donar sangre',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'consent/es-cookies',
      kind: 'consent',
      languages: ['es'],
      about: 'Spanish cookie banners and their buttons.',
      match: [
        r`\b(?:utilizamos|usamos|empleamos|almacenamos|(?:este sitio|esta (?:web|página))(?: web)? (?:utiliza|usa|emplea)) (?:las )?(?:cookies?|galletas)\b.{0,300}`,
        r`^(?:aceptar(?: (?:todo|todas|cookies|y (?:continuar|cerrar)|todas las cookies))|rechazar (?:todo|todas|cookies|todas las cookies)|(?:configurar|gestionar|política de|configuración de|ajustes de|preferencias de) (?:las )?(?:cookies|privacidad)|gestionar preferencias)${END}`,
      ],
      unless: [r`\b(?:sentencia|tribunal|receta|horno)\b`],
      maxWords: 120,
      examples: [
        {
          lines: [
            'Utilizamos cookies propias y de terceros para mejorar la web.',
            'Aceptar todas',
            'El faro se apagó ayer.',
          ],
          struck: [0, 1],
        },
        {
          lines: [
            'Aceptar todo lo que dice el mar es difícil.',
            'El tribunal vetó que la web usa cookies sin permiso.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'social/es-share',
      kind: 'social',
      languages: ['es'],
      about: 'Spanish share bars and follow lines.',
      match: [
        r`^(?:compart(?:e|ir|ida|ilo)|regala|guarda|guardar|imprime|copia|copiar|enviar?|síguenos|sígueme)(?: (?:esta|este|el|la|en|por|tu|un|a|al))*(?: (?:noticia|artículo|enlace|${NETWORK}|redes(?: sociales)?|amigo|un amigo|correo))?(?: (?:y|o|,|-) ?${NETWORK})*${END}`,
        r`^(?:síguenos|sigue a [\wáéíóúñ ]{2,30}|puedes seguir a [\wáéíóúñ ]{2,40}|sigue toda la (?:información|actualidad)) .{0,40}\b(?:${NETWORK}|redes)\b.{0,80}$`,
        r`^(?:enlace copiado|whastapp|copiar url|url copiada)${END}`,
      ],
      unless: [r`^(?:comparte|guarda|regala|envía)[.,]$`, r`^(?:guardar|compartir|enviar) (?:el|la|en) ?(?:amigo)?$`],
      maxWords: 24,
      examples: [
        {
          lines: [
            'Comparte',
            'Regala esta noticia',
            'Síguenos para saber más en Facebook y X',
            'Enlace copiado',
            'El faro se apagó ayer.',
          ],
          struck: [0, 1, 2, 3],
        },
        {
          lines: ['Comparte piso con su hermana.', 'Guarda la red en el bote y sal.', 'Copia la llave, le dijo.'],
          struck: [],
        },
      ],
    },
    {
      id: 'recirculation/es-link',
      kind: 'recirculation',
      languages: ['es'],
      about: 'Spanish cues and headings of links to other articles.',
      match: [
        r`^[^a-z0-9]{0,3}(?:noticias? relacionadas?|artículos? relacionados?|te puede(?:n)? interesar|también te puede interesar|quizás? te interese|lo más (?:leído|visto|comentado|popular)|más (?:información|noticias|leídas|sobre (?:este tema|.{3,25}))|últimas noticias|te recomendamos|ver más(?: noticias)?|leer más|lee también|sigue leyendo|más en [\wáéíóúñ]+|contenido relacionado|relacionad[oa]s?|vídeos de .{2,20})${END}`,
        r`^[^a-z0-9]{0,3}(?:lee también|lea también|leer también|leer más|lee más|te puede interesar|también te puede interesar|mira también|ver también|ver además|vea también|más información|noticia relacionada|relacionado|en vídeo)(?: ?[:|>]| [-"]) ?.{8,170}$`,
      ],
      unless: [REPORTED, r`^(?:relacionad[oa]s?|más información|últimas noticias)[.,]$`],
      maxWords: 32,
      examples: [
        {
          lines: ['Te puede interesar', 'Lee también: El último farero de la costa', 'El faro se apagó ayer.'],
          struck: [0, 1],
        },
        {
          lines: [
            'Más información pidió el juez.',
            'Te puede interesar saber que el faro tiene 100 años.',
            'Además: sal y pan',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'comments/es-label',
      kind: 'comments',
      languages: ['es'],
      about: 'Spanish comment sections.',
      match: [
        r`^(?:(?:ver|escribe|deja|añade|haz|lee|todos|mostrar) )?(?:los |tu |un |tus |más )?(?:\d{1,5} )?comentarios?(?: ?\(\d{1,5}\)| de nuestros? .{2,30}| ?\d{1,5})?(?: recuerda .{2,40})?${END}`,
        r`^(?:¿quieres comentar\?|comenta(?: esta noticia| este artículo)?|normas(?: de (?:la comunidad|participación))?|descartar|únete a la conversación|(?:inicia sesión|regístrate|suscríbete|rellena .{2,30}) para (?:comentar|participar|opinar).{0,30})${END}`,
        r`\bpara (?:ver|leer|escribir|dejar|publicar|hacer)\b.{0,20}\bcomentarios?\b.{0,80}\b(?:iniciar sesión|registr\w+|suscri\w+|cuenta)\b`,
      ],
      unless: [r`^(?:comentarios?|normas|comenta)[.,:]$`],
      maxWords: 30,
      examples: [
        {
          lines: [
            'Ver comentarios (0)',
            '¿Quieres comentar?',
            'Para ver los comentarios, primero tienes que iniciar sesión.',
            'El faro se apagó ayer.',
          ],
          struck: [0, 1, 2],
        },
        { lines: ['Comentarios así no ayudan, señaló el alcalde.', 'Comenta que nadie lo vio.'], struck: [] },
      ],
    },
    {
      id: 'account/es-login',
      kind: 'account',
      languages: ['es'],
      about: 'Spanish login lines.',
      match: [
        r`^(?:inicia(?:r)? sesión|iniciar sesión o registrarse|regístrate(?: gratis)?|registrarse|mi cuenta|cerrar sesión|crear (?:una )?cuenta|¿has olvidado tu contraseña\?|¿olvidaste tu contraseña\?|esta funcionalidad es sólo para registrados|recordar contraseña)${END}`,
        r`^(?:¿no tienes cuenta\?|¿aún no tienes cuenta\?|¿ya tienes (?:una )?cuenta\?|accede con tu cuenta|entra con (?:tu|google|facebook))(?: .{0,60})?$`,
      ],
      unless: [r`^(?:registrarse|mi cuenta)[.,]$`],
      maxWords: 70,
      examples: [
        {
          lines: ['Iniciar sesión', '¿No tienes cuenta? Regístrate', 'El faro se apagó ayer.'],
          struck: [0, 1],
        },
        { lines: ['Mi cuenta.', 'Iniciar sesión parlamentaria'], struck: [] },
      ],
    },
    {
      id: 'furniture/es-controls',
      kind: 'furniture',
      languages: ['es'],
      about: 'Spanish controls of a page: reading time, text size, errors.',
      match: [
        r`^(?:tiempo de lectura ?:? ?\d{1,3} ?min(?:utos)?|\d{1,3} min(?:utos)? de lectura|tamaño de (?:la )?letra|color de fondo|report(?:a|ar) un error|(?:escuchar|escucha) (?:este artículo|el artículo|la noticia)|imprimir|ver biografía|ir al contenido|volver arriba|saltar al contenido|pantalla completa)${END}`,
      ],
      unless: [r`^imprimir[.,]$`],
      maxWords: 8,
      examples: [
        { lines: ['Tiempo de lectura: 6 min', 'Reportar un error', 'El faro se apagó ayer.'], struck: [0, 1] },
        { lines: ['Imprimir un libro costaba una fortuna.', 'Tamaño de letra y tinta: así lo supo.'], struck: [] },
      ],
    },
    {
      id: 'advertisement/es-label',
      kind: 'advertisement',
      languages: ['es', 'pt'],
      about: 'Spanish and Portuguese labels of ad slots.',
      match: [
        r`^[^a-z0-9]{0,3}(?:anuncio|contenido patrocinado|conteúdo patrocinado|continua após a publicidade|continúa después de la publicidad|patrocinado)[^a-z0-9?.,:]{0,4}$`,
      ],
      maxWords: 6,
      examples: [
        { lines: ['El faro se apagó ayer.', 'Continúa después de la publicidad', 'Nadie lo vio.'], struck: [1] },
        { lines: ['Publicidad.', 'La publicidad del faro ya no sirve.'], struck: [] },
      ],
    },
  ],
};

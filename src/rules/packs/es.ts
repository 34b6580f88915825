import type { RulePack } from '../../model.js';

const r = String.raw;

const REPORTED = r`(?:^|[ "])(?:dijo|dice|señaló|afirmó|según|explicó|asegura|aseguró)(?:[ ,.:;!?")]|$)`;
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
        r`^[^a-záéíóúñü0-9]{0,4}(?:suscríbete|suscríbase|apúntate|regístrate|recibe|reciba|únete|date de alta)(?: aquí| ya| gratis| hoy)* (?:a|en|al|el|la|los|las|nuestr[oa]s?|cada|todas?|gratis) .{0,60}\b(?:bolet[íi]n(?:es)?|newsletters?|correo|canal|whatsapp|telegram|alertas|notificaciones|novedades|lista de correo)(?: .{0,80}|${END})`,
        r`^[^a-záéíóúñü0-9]{0,4}(?:boletín(?: de .{2,30})?|boletines|newsletter|newsletters|suscripción al boletín|recibe nuestro boletín|apúntate gratis|todas las newsletters)${END}`,
        r`\b(?:las noticias|lo mejor|la actualidad|los titulares|lo más importante|novedades|información)\b.{0,80}\b(?:en tu|en su|a tu|en el) (?:correo|buzón|e-?mail|bandeja|móvil|whatsapp)`,
        r`^[^a-záéíóúñü0-9]{0,4}(?:(?:introduce|escribe|ingresa|ingrese|introduzca|déjanos|pon|confirma) )?(?:tu|su|aquí tu) (?:correo(?: electrónico)?|e-?mail|dirección de correo(?: electrónico)?)${END}|^(?:gracias por suscribirte|te has suscrito|he leído y acepto|acepto (?:la política|las condiciones|recibir|los términos))\b.{0,140}$`,
        r`^[^a-záéíóúñü0-9]{0,4}(?:(?:sin|nada de|cero|ni|odiamos el|nunca) spam|no (?:te |le )?(?:enviamos|enviaremos|hacemos|mandamos) (?:nunca )?spam)(?: ?[,.!;:\u2022\u00b7|-].{0,140})?$|^[^a-záéíóúñü0-9]{0,4}(?:(?:puedes|podrás|puede|podés|te podés|te puedes) (?:darte|darse|dar|cancelar|anular) (?:de baja|la suscripción|tu suscripción)?(?: [a-z ]{0,24})?(?:en cualquier momento|cuando quieras|cuando quiera|en un clic)|baja en (?:un|cualquier)|respetamos tu privacidad)(?:[ ,.!].{0,140})?$`,
        r`^[^a-záéíóúñü0-9]{0,4}(?:(?:gracias|listo|genial|enhorabuena|éxito)[!.,]* ?(?:¡?ya estás (?:suscrit|registrad|dentro)|por (?:suscribirte|suscribirse|registrarte|registrarse|tu suscripción|su suscripción)|desde ahora recibirás|te has suscrito|recibirás)|te has (?:suscrito|registrado|dado de alta) correctamente|tu suscripción (?:se ha|ha sido|está) (?:confirmad|registrad|activ|complet)|(?:te|le) hemos enviado un (?:correo|e-?mail|enlace|mensaje)|(?:ahora |por favor,? )?(?:revisa|revise|comprueba|consulta) (?:tu|su) (?:correo(?: electrónico)?|e-?mail|bandeja de entrada|carpeta de spam)(?: (?:para|y) (?:confirm|verific|complet|haz|haga)|[^a-zà-ÿ]{0,4}$)|se ha enviado un (?:enlace|correo) (?:de|para))[a-z]*(?:[ ,.!].{0,120})?$`,
        r`^[^a-záéíóúñü0-9]{0,4}(?:(?:mantente|mantén[gt]ase|manténte|quédate|sigue|estate) (?:bien )?(?:informad[oa]|al (?:día|tanto|corriente)|conectad[oa]|actualizad[oa])(?: (?:de|con|sobre|en) .{0,60}(?:noticias|novedades|actualidad|boletín|alertas|noso?tros|información|eventos|artículos))?|no te (?:pierdas|pierdes) (?:nada|ningun[ao]? (?:[a-zéó]{4,14})|nuestr[oa]s .{3,30}|l[ao]s? (?:próxim|últim)[ao]s? .{3,30})|sé (?:el primero|la primera|de los primeros) en (?:enterarte|saber|recibir|conocer).{0,60}|(?:elige|escoge|selecciona|gestiona|administra|descubre|consulta) (?:tus|los|nuestros|todos los|nuestras|tus|todas las) (?:boletines|newsletters|alertas)|(?:regístrate|regístrese|inscríbete|inscríbase|apúntate|apúntese) (?:en|a) (?:nuestr[oa]s?|los|el|la|las) (?:boletín|boletines|newsletters?|alertas|lista de correo)(?: .{0,60})?|(?:apúntate|suscríbete|regístrate) para recibirl[oa]s?|(?:sí, )?quiero (?:recibirl[oa]|suscribirme|apuntarme|registrarme|recibir (?:el|la|los|las|noticias|novedades) .{3,40}))${END}`,
        r`^[^a-záéíóúñü0-9]{0,4}(?:(?:recibe|reciba|recibí|recibir|te enviamos|te enviaremos) (?:gratis |cada .{3,20} |todos los .{3,12} |diariamente )?(?:las|los|el|la|lo|nuestr[oa]s?|toda la|todas las|todos los|noticias|novedades|contenido|más) ?.{0,70}(?:correo|e-?mail|bandeja|inbox|newsletter|boletín|gratis|celular|teléfono|móvil|whatsapp|telegram)(?:[ ,.].{0,60})?|(?:suscríbete|suscríbase|suscribite|apúntate|regístrate)(?: gratis| aquí)? (?:y|para) (?:recib[aei]r?[áa]?s?|te (?:enviaremos|mantendremos)|mantenerte|estar) .{3,90}|(?:suscribite|suscribíte|suscribirse|suscribirme|anotate|inscríbete) (?:gratis )?(?:a|al|en) (?:nuestr[oa]s? |la |las |los |el )?(?:newsletters?|boletín|boletines)(?:[ ,.].{0,80})?|si (?:quiere|quieres|desea|deseas) (?:suscribirse|suscribirte|recibirl[oa]|recibir (?:esta|nuestr|el|la|más)).{0,20}(?:,| ).{0,60}(?:enlace|aquí|formulario|correo|regístr|suscr).{0,30})$`,
        r`^[^a-záéíóúñü0-9]{0,4}(?:al (?:suscribirte|suscribirse|registrarte|registrarse|inscribirte|enviar (?:este formulario|tu correo)|hacer clic|continuar|darte de alta),? (?:aceptas?|acepta|consientes|confirmas|estás de acuerdo|estarás)|(?:acepto|quiero|deseo|autorizo)(?: a)? (?:recibir|que me envíen|el envío de|el tratamiento de) .{0,60}(?:comunicaciones|comerciales|información|novedades|ofertas|datos|correos|promociones|publicidad|noticias))(?:[ ,.].{0,140})?$`,
        r`^[^a-záéíóúñü0-9]{0,4}(?:(?:recibe|reciba|recibí|recibir) (?:todas )?(?:nuestras|las últimas|las mejores|las principales) (?:noticias|novedades|historias|actualizaciones|ofertas)(?:[ ,.].{0,60})?|(?:descubre|conoce|aprende)[^.!?]{3,70} (?:con|en) (?:nuestr[oa] (?:newsletter|boletín)|la newsletter)(?:[ ,.].{0,80})?)$`,
        r`^[^.!?]{0,110}\bdirectamente (?:en|a) (?:tu|su) (?:correo|e-?mail|bandeja|buzón|inbox|móvil|celular)\b|^(?:[^.!?]{0,60}[.!?,:] |[^a-záéíóúñü0-9]{0,4})(?:deja|déjanos|deje|dejanos) (?:aquí )?(?:tu|su) (?:correo|e-?mail|dirección de correo)\b|^[^a-záéíóúñü0-9]{0,4}(?:(?:te|le) (?:avisaremos|notificaremos)|te avisamos) (?:cuando|en cuanto|por|si)\b.{0,80}$|^[^a-záéíóúñü0-9]{0,4}(?:y )?recibe nuestr[oa]s (?:novedades|noticias|ofertas|artículos)\b.{0,60}$|^[^a-záéíóúñü0-9]{0,4}tu mejor (?:correo|e-?mail)[^a-z?]{0,4}$`,
        r`^[^a-záéíóúñü0-9]{0,4}(?:recibe|reciba|recibí|recibir) (?:nuestr[oa] (?:boletín|newsletter)|nuestr[oa]s (?:ofertas|descuentos|novedades|promociones)|(?:ofertas|actualizaciones|novedades|promociones|alertas|recomendaciones|contenido)(?: [a-zà-ÿ]{4,14}){0,2} (?:por|en|y|directamente|suscribiéndo|exclusiv)).{0,90}$|^[^a-záéíóúñü0-9]{0,4}(?:adhiérete|adherite|adhiérase|suscríbete|suscríbase) (?:a nuestr[oa] (?:boletín|newsletter|lista)|para (?:más|recibir|no perder|estar))[^!?]{0,100}$|^[^a-záéíóúñü0-9]{0,4}¿(?:quieres|quiere|querés|te gustaría|le gustaría) (?:recibir|estar al día|enterarte) [^.!?]{3,70}\?.{0,60}$|^[^a-záéíóúñü0-9]{0,4}permite (?:las )?notificaciones(?: para .{3,60})?[^a-z?]{0,4}$`,
      ],
      unless: [
        r`(?:bolet[íi]n|newsletter) (?:de la |del )(?:biblioteca|ayuntamiento|escuela|colegio|museo|parroquia|asociación|teatro|barrio)\b`,
      ],
      maxWords: 40,
      examples: [
        {
          lines: ['¿Quieres recibir las recetas del puerto?', 'El faro se apagó ayer.'],
          struck: [0],
        },
        {
          lines: ['Recibir ofertas así es un honor, dijo.', '¿Quieres pan?'],
          struck: [],
        },
        {
          lines: ['Recetas del puerto, directamente en tu correo.', 'El faro se apagó ayer.'],
          struck: [0],
        },
        {
          lines: ['Deja tu abrigo en la entrada.', 'Le avisamos de la tormenta y no volvió.'],
          struck: [],
        },
        {
          lines: ['Recibe las mejores historias del puerto', 'El faro se apagó ayer.'],
          struck: [0],
        },
        {
          lines: ['Recibe las noticias con calma.', 'Conoce al farero en el boletín oficial.'],
          struck: [],
        },
        {
          lines: [
            'Nada de spam, y puedes cancelar tu suscripción cuando quieras.',
            '¡Gracias por suscribirte! Revisa tu correo.',
            'Mantente al día con las novedades',
            'Suscríbete y recibirás una carta cada lunes',
            'Al registrarte aceptas nuestras condiciones.',
            'El faro se apagó ayer.',
          ],
          struck: [0, 1, 2, 3, 4],
        },
        {
          lines: [
            'Sin spam el correo era otra cosa, recuerda.',
            'Gracias, dijo el farero, y cerró la puerta.',
            'Mantente al margen, le aconsejó.',
            'Recibe el pan cada mañana.',
            'Al continuar el camino vio el faro.',
            'No te pierdas por el monte.',
          ],
          struck: [],
        },
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
        r`^[^a-záéíóúñü0-9]{0,4}(?:(?:esta|este|estos|estas) (?:funcionalidad|contenido|artículo|noticia|información|función|servicio) (?:es|son|está)(?: sólo| solo| exclusiv[oa]| únicamente| disponible| reservad[oa])* (?:para|a) (?:suscriptor\w*|nuestros suscriptores|socios|abonad\w+|registrad\w+|lectores registrados))\b.{0,60}$`,
        r`^[^a-záéíóúñü0-9]{0,4}(?:(?:inicia sesión|ya soy suscriptor\w*) ?[/|]? ?)?(?:suscr[íi]bete|suscr[íi]base|hazte (?:suscriptor\w*|premium|socio))(?: (?:ya|ahora|aquí|gratis|por .{2,30}|para (?:seguir|continuar|leer|acceder|participar|acceso|tener acceso|obtener acceso|disfrutar|desbloquear|ver).{0,120}|en [\wáéíóúñ ]{2,20} para .{2,30}|y .{2,60}|desde .{2,30}))?(?: ?ya tengo una suscripción)?${END}`,
        r`^[^a-záéíóúñü0-9]{0,4}(?:¿(?:ya )?(?:eres|tienes|aún no (?:eres|tienes)|no eres) (?:una |ya )?(?:suscriptor\w*|suscripción|cuenta|socio)\?|¿ya te has suscrito\?|ya (?:soy|tengo) (?:una )?suscri\w+)(?:.{0,50})?$`,
        r`^[^a-záéíóúñü0-9]{0,4}(?:lee|leer|sigue leyendo|seguir leyendo|continúa leyendo|continuar leyendo|accede|acceso)\b(?:.{0,20} (?:sin límites|ilimitado|a todos los contenidos|gratis|con tu suscripción)\b.{0,60}|${END})`,
        r`^[^a-záéíóúñü0-9]{0,4}(?:has (?:alcanzado|llegado|leído|superado)|te quedan?|solo te queda)\b.{0,30}\b(?:límite|artículos?|noticias)\b.{0,60}$`,
        r`^[^a-záéíóúñü0-9]{0,4}(?:obtén|obtenga|disfruta de|consigue|desbloquea|ten|para tener|con (?:la|tu|una) suscripción)[^.!?]{0,40} (?:acceso (?:ilimitado|completo|total)|ventajas exclusivas|contenido (?:premium|exclusivo)|sin (?:anuncios|límites))[^.!?]{0,60}[^a-zà-ÿ?]{0,4}$|^[^a-záéíóúñü0-9]{0,4}(?:suscripción|plan|membresía) (?:premium|plus|digital|anual|mensual)[^a-zà-ÿ?.,]{0,4}$|^[^a-záéíóúñü0-9]{0,4}(?:experiencia de |)lectura sin (?:anuncios|publicidad)[^a-zà-ÿ?.,]{0,4}$|^[^a-záéíóúñü0-9]{0,4}(?:límite de (?:artículos|lectura)(?: gratuitos)? (?:alcanzado|agotado)|(?:análisis|contenidos?|artículos) exclusivos para (?:suscriptores|socios|miembros))[^a-zà-ÿ?]{0,4}$`,
      ],
      maxWords: 40,
      examples: [
        {
          lines: ['Disfruta de contenido exclusivo para ti', 'El faro se apagó ayer.'],
          struck: [0],
        },
        {
          lines: ['Obtén la llave del faro.', 'Suscripción premium, dijo, y se rio.'],
          struck: [],
        },
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
        r`^[^a-záéíóúñü0-9]{0,4}(?:dona|donar|haz (?:una|tu) donación|haz tu aportación|apóyanos|colabora|hazte soci[oa]|apoya (?:nuestr[oa]|a|al|el|la|este) (?:periodismo|trabajo|[\wáéíóúñ]+))(?: (?:ahora|aquí|ya|hoy|con nosotros|independiente))*${END}`,
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
        r`^[^a-záéíóúñü0-9]{0,4}(?:aceptar(?: (?:todo|todas|cookies|y (?:continuar|cerrar)|todas las cookies))|rechazar (?:todo|todas|cookies|todas las cookies)|(?:configurar|gestionar|política de|configuración de|ajustes de|preferencias de) (?:las )?(?:cookies|privacidad)|gestionar preferencias)${END}`,
        r`^[^a-záéíóúñü0-9]{0,4}(?:(?:continuar|seguir|navegar|entrar) sin aceptar|aceptar y (?:continuar|cerrar|seguir|navegar)|(?:solo|sólo|únicamente|aceptar solo|aceptar sólo|permitir solo) (?:las )?(?:cookies )?(?:necesarias|esenciales|imprescindibles|técnicas)|(?:rechazar|denegar|aceptar|permitir|gestionar|configurar) (?:las )?(?:cookies )?(?:no (?:esenciales|necesarias)|opcionales|analíticas|propias)|(?:configurar|gestionar|personalizar|cambiar|guardar|administrar|ajustar) (?:mis |tus |las |sus )?(?:preferencias|opciones|elecciones|cookies|consentimiento)(?: de (?:cookies|privacidad|consentimiento))?|(?:ver|consultar) (?:la lista de )?(?:nuestros )?(?:\d{1,4} )?(?:socios|proveedores|partners))[^a-záéíóúñ0-9?]{0,5}$`,
        r`^[^a-záéíóúñü0-9]{0,4}(?:(?:al|si) (?:continuar|continúas|continúa|seguir|sigues|sigue|hacer clic|pulsar|aceptar|navegar)(?: [^,.]{2,50})?,? (?:aceptas|acepta|aceptará|consientes|consiente|entendemos que|das tu|da su|consideramos)[a-zà-ÿ ]{0,60} (?:cookies|uso|condiciones|política|términos|tratamiento|consentimiento|aceptas)|(?:puedes|puede|podrás|podrá) (?:retirar|cambiar|modificar|revocar|gestionar|configurar|ajustar) (?:tu|tus|su|sus|las|el) (?:consentimiento|preferencias|cookies|configuración|elección)|(?:en este (?:portal|sitio)|esta (?:web|página)|este (?:sitio|portal|medio)(?: web)?|con tu (?:permiso|consentimiento),? ?.{0,20}) (?:utilizamos|usamos|utiliza|usa|emplea|empleamos)(?: .{1,40})? cookies|(?:puedes|puede) (?:aceptar|rechazar|elegir|configurar)(?: .{2,40})? (?:cookies|categorías?|preferencias|finalidad(?:es)?)|¿(?:aceptas|acepta) (?:las|nuestras) cookies\?|(?:nosotros )?(?:valoramos|respetamos|nos importa|cuidamos) (?:tu|su) privacidad|(?:tu|su) privacidad (?:es|nos) (?:importante|importa)|más información (?:sobre|en) (?:nuestra |la )?política de (?:cookies|privacidad))(?:[ ,./].{0,240})?$`,
      ],
      unless: [r`\b(?:sentencia|tribunal|receta|horno)\b`],
      maxWords: 120,
      examples: [
        {
          lines: ['Solo cookies necesarias', 'Si continúas navegando, aceptas su uso.', 'El faro se apagó ayer.'],
          struck: [0, 1],
        },
        {
          lines: ['Seguir sin aceptar la culpa le costó el puesto.', 'Si sigues así, aceptas la derrota.'],
          struck: [],
        },
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
        r`^[^a-záéíóúñü0-9]{0,4}(?:compart(?:e|ir|ida|ilo)|regala|guarda|guardar|imprime|copia|copiar|enviar?|síguenos|sígueme)(?: (?:esta|este|el|la|en|por|tu|un|a|al))*(?: (?:noticia|artículo|enlace|${NETWORK}|redes(?: sociales)?|amigo|un amigo|correo))?(?: (?:y|o|,|-) ?${NETWORK})*${END}`,
        r`^[^a-záéíóúñü0-9]{0,4}(?:síguenos|sigue a [\wáéíóúñ ]{2,30}|puedes seguir a [\wáéíóúñ ]{2,40}|sigue toda la (?:información|actualidad)) .{0,40}\b(?:${NETWORK}|redes)\b.{0,80}$`,
        r`^[^a-záéíóúñü0-9]{0,4}(?:enlace copiado|whastapp|copiar url|(?:la )?url (?:ha sido )?copiada(?: (?:en|al) (?:el )?portapapeles)?|compart(?:e|ir) (?:post|publicación|entrada|artículo|nota)|compárte(?:lo|la)(?: (?:con (?:tus|tu|sus) [a-záéíóú]{4,12}|en (?:tus |las )?redes(?: sociales)?))?|sígue(?:me|nos)(?: en (?:nuestras |mis |las )?(?:redes(?: sociales)?|${NETWORK}))?)${END}`,
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
        r`^[^a-z0-9]{0,3}(?:noticias? relacionadas?|artículos? relacionados?|te puede(?:n)? interesar|también te puede interesar|quizás? te interese|lo más (?:leído|visto|comentado|popular)|más (?:información|noticias|leídas|sobre (?:este tema|.{3,25}))|últimas noticias|te recomendamos|ver más(?: noticias)?|(?:haz|haga|hacé) clic (?:aquí )?para (?:leer|ver)(?: .{3,40})?|(?:leer|lee|lea) (?:el |la )?(?:artículo|noticia|nota|texto|reportaje|entrevista) complet[oa](?: (?:en|aquí) ?[^.!?]{0,30})?|leer más|lee también|sigue leyendo|más en [\wáéíóúñ]+|contenido relacionado|relacionad[oa]s?|vídeos de .{2,20})${END}`,
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
        r`^[^a-záéíóúñü0-9]{0,4}(?:(?:ver|escribe|deja|añade|haz|lee|todos|mostrar) )?(?:los |tu |un |tus |más )?(?:\d{1,5} )?comentarios?(?: ?\(\d{1,5}\)| de nuestros? .{2,30}| ?\d{1,5})?(?: recuerda .{2,40})?${END}`,
        r`^[^a-záéíóúñü0-9]{0,4}(?:¿quieres comentar\?|comenta(?: esta noticia| este artículo)?|normas(?: de (?:la comunidad|participación))?|descartar|únete a la conversación|(?:inicia sesión|regístrate|suscríbete|rellena .{2,30}) para (?:comentar|participar|opinar).{0,30})${END}`,
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
        r`^[^a-záéíóúñü0-9]{0,4}(?:inicia(?:r)? sesión|iniciar sesión o registrarse|regístrate(?: gratis)?|registrarse(?: gratis)?|registrarme|mi cuenta|cerrar sesión|crear (?:una )?cuenta|¿has olvidado tu contraseña\?|¿olvidaste tu contraseña\?|esta funcionalidad es sólo para registrados|recordar contraseña)${END}`,
        r`^[^a-záéíóúñü0-9]{0,4}(?:¿no tienes cuenta\?|¿aún no tienes cuenta\?|¿ya tienes (?:una )?cuenta\?|accede con tu cuenta|entra con (?:tu|google|facebook))(?: .{0,60})?$`,
        r`^[^a-záéíóúñü0-9]{0,4}(?:¿(?:todavía |aún )?no (?:tienes|tiene|tenés) (?:una )?cuenta\?|¿no recuerdas (?:tu|la) (?:contraseña|clave)\?|¿(?:olvidaste|olvidó|has olvidado) (?:tu|su|la) (?:contraseña|clave)\?|volver al inicio de sesión|(?:ingresa|ingrese|accede|inicia sesión|regístrate|ingresá)(?: o (?:regístrate|registrate|crea una cuenta))?(?: acá| aquí)? para (?:seguir|guardar|ver|continuar) (?:este|esta|el|la|tus|las)|ya (?:tienes|tiene) una cuenta(?: vinculada)?)(?:[ ,.].{0,60})?$`,
      ],
      unless: [r`^(?:registrarse|mi cuenta)[.,]$`],
      maxWords: 70,
      examples: [
        {
          lines: ['¿No recuerdas tu clave?', 'El faro se apagó ayer.'],
          struck: [0],
        },
        {
          lines: ['¿No tienes miedo?', 'Ya tienes una edad, le dijo.'],
          struck: [],
        },
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
        r`^[^a-záéíóúñü0-9]{0,4}(?:tiempo de lectura ?:? ?\d{1,3} ?min(?:utos)?|\d{1,3} min(?:utos)? de lectura|tamaño de (?:la )?letra|color de fondo|report(?:a|ar) un error|(?:escuchar|escucha) (?:este artículo|el artículo|la noticia)|imprimir|ver biografía|ir al contenido|volver arriba|saltar al contenido|pantalla completa)${END}`,
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

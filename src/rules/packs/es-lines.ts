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
        r`${START}(?:(?:también|además)? ?(?:lee|lea|leé|leer|ve|vea|ver|mira|mire|mirá|escucha|escuche|consulta|consulte|puedes? (?:ver|leer)) (?:también|además|más|aquí|esto|ahora)|(?:también|además) (?:lee|lea|leé|leer|puedes leer)|puedes? (?:ver|leer)|(?:también )?(?:te|le|les) (?:puede|podría|puede que|sugerimos|recomendamos|invitamos a)(?: (?:interesar|leer|ver|te interese))?|(?:te|le) recomendamos|no te (?:lo )?pierdas|no se pierda|para saber más|(?:noticia|nota|artículo|contenido)s? (?:relacionad[oa]s?|recomendad[oa]s?)|quizá(?:s)? te interese|en contexto|más sobre este tema|sigue leyendo) ?[:|>"-] ?.{8,170}$`,
        r`${START}(?:lee|lea|leé|mira|mire|mirá|vea|escuche) ?: .{20,170}[^.!?" ]$`,
        r`${START}(?:(?:también )?(?:te|le|les) (?:puede|podría|pueden|podrían) (?:interesar|gustar)|puede(?:s)? ver|lea también|vea también|lo (?:más|último)(?: (?:reciente|nuevo|en .{3,20}))?|(?:las|los) más (?:leíd[oa]s|vist[oa]s|recientes)|${ITEMS} (?:relacionad[oa]s|recientes|recomendad[oa]s|destacad[oa]s|similares|populares|patrocinad[oa]s)|más ${ITEMS}(?: de .{3,25})?|más (?:de|en) (?:esta sección|nuestra web)|recomendad[oa]s(?: para (?:ti|usted))?|no te pierdas|leer también|también en .{3,25}|siguiente ${ITEMS}|${ITEMS} (?:anterior|siguiente)|seguir leyendo)${END}`,
      ],
      unless: [REPORTED, r`^lo último[.,]`],
      maxWords: 34,
      examples: [
        {
          lines: [
            'Le puede interesar: El último farero de la costa',
            'Lea: Cierran el puerto por el temporal del norte',
            'Noticias recomendadas',
            'El faro se apagó ayer.',
          ],
          struck: [0, 1, 2],
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
        r`${START}(?:(?:descarga|descargue|descargá|baja) (?:gratis |ya |aquí |ahora )*(?:nuestra|la) (?:nueva )?app|(?:únete|únase|unite|suscríbete|suscríbase|síguenos|síganos|seguinos|sigue|entra|ingresa) (?:gratis |ya |aquí |también |ahora )*(?:a|en|al) (?:nuestro|nuestra|el|la|nuestros) (?:canal|comunidad|grupo|página|perfil|canales)|(?:activa|activá|recibe|recibí) (?:nuestras |las )?(?:notificaciones|alertas)|mira lo que (?:tiene|hay en) nuestro canal|(?:haz|haga) clic aquí para (?:unirte|seguir|recibir|suscribir|descargar)|síguenos en (?:google|whatsapp|redes))(?: .{0,100})?${END}`,
      ],
      maxWords: 34,
      examples: [
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
        r`${START}(?:(?:escucha|escuchar|escuche|oír|imprimir|imprime) (?:esta (?:nota|noticia)|este (?:artículo|contenido)|la (?:nota|noticia)|(?:el )?artículo|noticia)(?: aquí| ahora)?|ampliar(?: (?:imagen|foto))?|ver (?:galería|fotos|en pantalla completa|imagen ampliada)|fotogalería|(?:archivado|publicado) en ?: .{3,90}|etiquetas ?: .{3,120}|en este artículo|sobre la firma|ver comentarios|ir a (?:los )?comentarios|comentarios (?:cerrados|desactivados)|se adhiere a los criterios de.{0,40}|(?:anterior|siguiente) ?[|/] ?(?:anterior|siguiente)|deslizar? para ver más|cargando(?: contenido)?|actualizar página|aumentar (?:letra|texto)|(?:reducir|disminuir) (?:letra|texto)|tu navegador no soporta .{3,60}|javascript desactivado.{0,60}|(?:aviso legal|política de privacidad|términos y condiciones|condiciones de uso|quiénes somos|contacto)(?: ?[|\u00b7•/-] ?(?:aviso legal|política de (?:privacidad|cookies)|términos y condiciones|condiciones de uso|quiénes somos|contacto|publicidad|cookies))+)${END}`,
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
  ],
};

import type { RulePack } from '../../model.js';

const r = String.raw;

const REPORTED = r`(?:^|[ "])(?:disse|afirmou|segundo|explicou|declarou)(?: |,)`;
const START = r`^[^a-zà-ÿ0-9]{0,4}`;
const END = r`[^a-zà-ÿ0-9?]{0,5}$`;

/** Portuguese: more cues of links, offers and notices of a page. */
export const ptLines: RulePack = {
  name: 'pt-lines',
  rules: [
    {
      id: 'recirculation/pt-cue',
      kind: 'recirculation',
      languages: ['pt'],
      about: 'Portuguese cues and headings of links to other articles.',
      match: [
        r`${START}(?:(?:leia|veja|ouça|assista|confira|saiba|lê|vê)(?: (?:também|mais|ainda|a seguir|aqui|a íntegra|na íntegra|a reportagem completa|mais sobre .{3,30})){1,3}|não deixe de (?:ler|ver)|em vídeo|ver também|ler também|relacionad[oa]|matéria relacionada|leia no .{3,30}) ?[:|>"-] ?.{8,170}$`,
        r`${START}(?:confira|acompanhe|entenda|assista|ouça) ?: .{20,170}[^.!?":; ]$`,
        r`${START}(?:(?:você|tu) (?:também )?(?:pode|vai|poderá) (?:gostar|se interessar).{0,12}|(?:notícias|artigos|matérias|conteúdos?|posts|assuntos|temas|vídeos) (?:relacionad[oa]s?|recomendad[oa]s|recentes|populares|semelhantes|patrocinad[oa]s?|em destaque)|(?:as |os )?(?:notícias |artigos |matérias |posts )?mais (?:lid[oa]s|vist[oa]s|popular(?:es)?|comentad[oa]s|recentes)(?: d[aoe] .{3,20})?|mais (?:artigos|matérias|vídeos|conteúdo|em .{3,20})|outras notícias|ler (?:mais|também|a seguir)|ver (?:mais|também|todas)|continue lendo|leia a íntegra|veja mais notícias.{0,30}|próximo artigo|artigo anterior|(?:post|matéria) (?:anterior|seguinte)|recomendados|não perca|destaques d[oa] .{3,20}|sugestões de leitura|últimas(?: d[oa] .{3,20})?)${END}`,
      ],
      unless: [REPORTED, r`^(?:ver|ler) mais[.,]|^recomendados[.,]|^últimas[^a-z]*$`],
      maxWords: 34,
      examples: [
        {
          lines: [
            'Ler também: O último faroleiro da costa',
            'Confira: porto reabre depois do temporal na costa',
            'Matérias relacionadas',
            'O farol apagou.',
          ],
          struck: [0, 1, 2],
        },
        {
          lines: [
            'Confira: o sal, a água e o pão estão na mesa.',
            'Ver mais longe é próprio do farol.',
            'Mais vídeos não havia.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'paywall/pt-offer',
      kind: 'paywall',
      languages: ['pt'],
      about: 'Portuguese walls, offers and appeals for gifts.',
      match: [
        r`${START}(?:(?:este|esta|esse) (?:conteúdo|artigo|texto|matéria|reportagem) é (?:exclusiv[oa]|restrit[oa]|só|apenas|reservad[oa])|(?:você|já) (?:atingiu|leu|chegou ao|ultrapassou) .{0,40}(?:artigos?|limite|matérias|notícias)|(?:leia|acesse|tenha acesso a) (?:este|todo|todos|todas|conteúdo) .{0,60}(?:assin|ilimitad|cadastr)|(?:ainda )?não é (?:assinante|cadastrado)\?|para (?:ler|acessar|continuar).{0,50}(?:assine|login|cadastr|assinante)|(?:apenas|por|depois|após) r\$ ?\d.{0,30}(?:mês|ano|mensais)|(?:r\$ ?)?\d+(?:[.,]\d\d)? ?€? ?(?:por|/|ao) ?mês|torne-se (?:assinante|membro|apoiador))(?:[ ,.:;].{0,120}|[a-z]{0,9}${END})`,
        r`${START}(?:apoie|ajude|faça parte|contribua|sua (?:doação|contribuição)|seu apoio|precisamos d[eo]|com (?:o seu|seu|a sua) (?:apoio|ajuda))(?: .{0,100})?(?: |^)(?:jornalismo|independente|doação|doações|apoiador(?:es)?|apoio|contribuição|redação)(?:[ ,.:;].{0,100}|${END})`,
      ],
      unless: [r`(?:candidat|sangue|vítimas|enchentes|salário|aluguel)`],
      maxWords: 60,
      examples: [
        {
          lines: [
            'Este conteúdo é exclusivo para quem assina.',
            'Com o seu apoio fazemos jornalismo livre.',
            'O farol apagou.',
          ],
          struck: [0, 1],
        },
        {
          lines: ['Este texto é curto.', 'Com seu apoio, disse ele, o farol fica.'],
          struck: [],
        },
      ],
    },
    {
      id: 'furniture/pt-notices',
      kind: 'furniture',
      languages: ['pt'],
      about: 'Portuguese controls, labels and consent of a page.',
      match: [
        r`${START}(?:(?:ouvir|ouça|imprimir|salvar|guardar|baixar) (?:este artigo|esta (?:matéria|notícia|reportagem)|a (?:notícia|matéria|reportagem)|o texto)|ampliar (?:imagem|foto)|ver (?:galeria|fotos|comentários|imagem ampliada)|aumentar (?:a )?(?:letra|fonte)|diminuir (?:a )?(?:letra|fonte)|voltar ao (?:topo|início)|(?:continua|a matéria continua|o texto continua) (?:após|depois d[ao]) (?:a |o )?(?:publicidade|anúncio|comercial)|neste artigo|tags ?: .{3,120}|arquivado em ?:.{3,80}|(?:comunicar|reportar|encontrou um|informar) erro.{0,30}|siga (?:o|a) .{3,40} (?:no|nas|em) .{3,40}|(?:clique aqui|entre no nosso canal|participe do nosso grupo|baixe o (?:app|aplicativo)) .{0,100}|carregando|(?:política de privacidade|termos de uso|quem somos|fale conosco|contato)(?: ?[|\u00b7•/-] ?(?:política de privacidade|termos de uso|quem somos|fale conosco|contato|anuncie|expediente))+)${END}`,
      ],
      maxWords: 34,
      examples: [
        {
          lines: ['Ouvir esta notícia', 'O farol apagou.'],
          struck: [0],
        },
        { lines: ['Neste artigo da lei está a saída.', 'Ampliar o porto custa caro.'], struck: [] },
      ],
    },
  ],
};

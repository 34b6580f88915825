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
        r`${START}(?:(?:este|esta|esse) (?:conteúdo|artigo|texto|matéria|reportagem) é (?:exclusiv[oa]|restrit[oa]|só|apenas|reservad[oa])|(?:você|já) (?:atingiu|leu|chegou ao|ultrapassou) .{0,40}(?:artigos?|limite|matérias|notícias)|(?:leia|acesse|tenha acesso a) (?:este|todo|todos|todas|conteúdo) .{0,60}(?:assin|ilimitad|cadastr)|(?:ainda )?não é (?:assinante|cadastrado)\?|para (?:ler|acessar|continuar).{0,50}(?:assine|login|cadastr|assinante)|(?:apenas|por|depois|após) r\$ ?\d.{0,30}(?:mês|ano|mensais)|(?:r\$ ?)?\d+(?:[.,]\d\d)? ?€? ?(?:por|/|ao) ?mês|torne-se (?:assinante|apoiador))(?:[ ,.:;].{0,120}|[a-z]{0,9}${END})`,
        r`${START}(?:apoie|ajude|faça parte|contribua|sua (?:doação|contribuição)|seu apoio|precisamos d[eo]|com (?:o seu|seu|a sua) (?:apoio|ajuda))(?: .{0,100})?(?: |^)(?:jornalismo|independente|doação|doações|apoiador(?:es)?|apoio|contribuição|redação)(?:[ ,.:;].{0,100}|${END})`,
        r`${START}(?:(?:gostou (?:do|deste|desta|da) .{3,20}\? ?)?(?:apoie|apoia|ajude|sustente|defenda|financie|fortaleça)(?: [a-zà-ÿ]{1,10}){0,2} (?:jornalismo|imprensa|informação|reportagem|redação|mídia)(?: [a-zà-ÿ]{4,16}){0,2}(?:[ :,-].{0,80})?|(?:o|a|um|uma|nosso|nossa|o nosso|a nossa|este|esta|esse) (?:jornalismo|imprensa|informação|independência|redação|reportagem|trabalho|site|projeto)(?: [a-zà-ÿ()]{1,14}){0,4} (?:depende|sustentad[oa]|mantid[oa]|financiad[oa]|possível|graças)(?: [a-zà-ÿ]{1,8}){0,3} (?:leitores|você|vocês|nossos|seu apoio|sua ajuda|assinantes|apoiadores|doações)(?:[ ,.].{0,60})?|informação (?:livre|independente) depende .{3,40}|só (?:sobreviveremos|sobrevivemos|existimos|continuamos) (?:com|graças|por causa).{3,50}|não dependemos de (?:grupos|governos?|anunciantes|bancos|empresas|partidos).{0,60}|(?:use|doe|contribua|apoie|ajude)(?: .{0,20})? (?:pelo|via|com|o|por) (?:pix|apoia\.?se|catarse|paypal|mbway|patreon)(?: .{0,30})?|doe (?:agora|qualquer (?:valor|quantia)|quanto (?:puder|quiser))(?: .{0,30})?|(?:faça|fazer) uma (?:doação|contribuição)(?: (?:única|mensal|agora|hoje))?|(?:seja|torne-se|vire|quero ser) (?:um |uma )?(?:apoiador|apoiadora|mecenas|doador)(?: .{2,40})?|quero (?:apoiar|doar|contribuir)|apoiar (?:o |a )?(?:jornal|site|projeto|redação|jornalismo)(?: .{2,30})?)${END}`,
        r`${START}(?:(?:o |a )?(?:jornal|site|portal|projeto|podcast|canal|nosso trabalho|nossa redação) é (?:mantid|financiad|sustentad)[oa] (?:pel|por|com|graças).{3,60}|se (?:quer|quiser|puder|você gosta|gostou)(?: .{2,40}?)? (?:apoiar|apoie|contribua|contribuir|doe|doar|ajudar|ajude|considere)(?: .{2,90})?|(?:qualquer|cada|toda) (?:contribuição|doação|ajuda|valor)(?: .{2,40})? (?:bem-vind[oa]|importa|faz (?:a )?diferença|conta|nos ajuda)|(?:seu|o seu|sua|a sua) (?:apoio|contribuição|doação|ajuda) nos (?:ajuda|permite|mantém)(?: .{2,120})?|(?:seu|o seu|sua|a sua) (?:apoio|contribuição|doação|ajuda) (?:mantém|permite|garante|é|faz|nos|ajuda|torna) .{0,60}(?:reportagem|jornalismo|todos|independent[es]+|gratuit[oa]|abert[oa]|redação|continuar|notícias?|possível|importante|diferença)|(?:precisamos|contamos) (?:da|com|do) (?:a )?(?:sua|seu|vossa) (?:ajuda|colaboração|apoio)(?: para .{3,60})?|para (?:continuar|continuarmos|manter|mantermos).{0,60}(?:contamos|precisamos|dependemos) (?:com|da|de|do).{3,40}|(?:contribua|colabore|ajude|nos ajude|ajude-nos)(?: com .{2,20})? (?:para|a) (?:mantermos|continuarmos|seguirmos|(?:manter|continuar|seguir) .{0,40}(?:redação|jornalismo|reportage[mn]s?|site|jornal|informação|verdade)) ?.{3,90}|(?:[^.!?]{2,30}, |colabore e )?(?:ajude|nos ajude|ajude-nos) a manter (?:o|a|os|as|este|esta|nosso|nossa|nossos|nossas|ele) .{0,30}(?:projeto|viv[oa]|site|jornal|página|registros|podcast|trabalho|redação|no ar).{0,60}|junte-se (?:à|a) nossa (?:missão|comunidade|causa).{0,40}|somos (?:uma|um) (?:organização|veículo|jornal|site|meio|projeto)(?: [a-zà-ÿ]{3,16}){0,3} (?:sem fins lucrativos|independente|mantid[oa]|financiad[oa]|sustentad[oa]).{0,60})${END}`,
      ],
      unless: [r`(?:candidat|sangue|vítimas|enchentes|salário|aluguel)`],
      maxWords: 60,
      examples: [
        {
          lines: [
            'A nossa reportagem é mantida por leitores.',
            'Contamos com a sua ajuda para continuar no ar.',
            'O farol apagou.',
          ],
          struck: [0, 1],
        },
        {
          lines: [
            'Apoie a imprensa do mural, pediu o mestre.',
            'O trabalho depende do vento, você sabe.',
            'Seu apoio é uma bengala de madeira.',
            'Precisamos da sua rede, disse o pescador.',
          ],
          struck: [],
        },
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
        r`${START}(?:(?:ouvir|ouça|imprimir|salvar|guardar|baixar) (?:este artigo|esta (?:matéria|notícia|reportagem)|a (?:notícia|matéria|reportagem)|o texto)|(?:salvar|guardar) (?:para ler (?:depois|mais tarde)|nos favoritos)|(?:seguir|siga) (?:o )?autora?|(?:encontrou|viu) (?:algum |um )?erro\?.{0,40}|ampliar (?:imagem|foto)|ver (?:galeria|fotos|comentários|imagem ampliada)|aumentar (?:a )?(?:letra|fonte)|diminuir (?:a )?(?:letra|fonte)|voltar ao (?:topo|início)|(?:continua|a matéria continua|o texto continua) (?:após|depois d[ao]) (?:a |o )?(?:publicidade|anúncio|comercial)|neste artigo|tags ?: .{3,120}|arquivado em ?:.{3,80}|(?:comunicar|reportar|encontrou um|informar) erro.{0,30}|siga (?:o|a) .{3,40} (?:no|nas|em) (?:google|instagram|facebook|twitter|x|threads|tiktok|youtube|whatsapp|telegram|linkedin|bluesky|redes)(?: .{2,30})?|(?:clique aqui|entre no nosso canal|participe do nosso grupo) .{0,100}|carregando|(?:política de privacidade|termos de uso|quem somos|fale conosco|contato)(?: ?[|\u00b7•/-] ?(?:política de privacidade|termos de uso|quem somos|fale conosco|contato|anuncie|expediente))+)${END}`,
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
    {
      id: 'promo/pt-channels',
      kind: 'promo',
      languages: ['pt'],
      about: 'Portuguese promotion of the publisher’s app, channels and alerts.',
      match: [
        r`${START}(?:clique aqui e )?(?:entre|participe|inscreva-se|siga|faça parte|junte-se)(?: agora| já)? (?:no|do|ao|o|na|da|a|em) (?:(?:nosso|nossa) )?(?:canal|grupo|comunidade|perfil|página)(?: (?:de|da|do) .{2,30})? (?:no|do|de|na|em) (?:whatsapp|telegram|youtube|facebook|instagram|discord|tiktok)(?: (?:e|para) .{3,70})?${END}`,
        r`${START}(?:siga|acompanhe|adicione) .{2,40} (?:no|em|ao|como fonte (?:preferida )?no) google(?: (?:news|notícias|discover))?(?: .{0,60})?${END}|${START}siga (?:o |a )?.{2,30} (?:no|nas|em) (?:instagram|facebook|x|twitter|threads|tiktok|redes)(?: .{0,50})?${END}|${START}(?:baixe|instale|descarregue|descarrega) (?:já |grátis )?(?:(?:o |a )?noss[oa] (?:app|aplicativo|aplicação)(?: (?:e|para) .{3,70})?|[oa] (?:app|aplicativo|aplicação) d[eoa] [^ ]{1,16}(?: [^ ]{1,16})? e (?:acompanhe|receba|leia|fique|siga).{2,60})${END}`,
      ],
      maxWords: 34,
      examples: [
        {
          lines: ['Entre na comunidade do Farol no WhatsApp', 'Siga O Farol no Google Notícias', 'O farol apagou.'],
          struck: [0, 1],
        },
        {
          lines: [
            'Entre no grupo dos remadores.',
            'Siga a costa no mapa.',
            'Baixe o aplicativo do banco e marque a hora.',
            'Baixe a âncora.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'consent/pt-cookies',
      kind: 'consent',
      languages: ['pt'],
      about: 'Portuguese cookie banners and their buttons.',
      match: [
        r`${START}(?:continuar sem aceitar|(?:aceitar|permitir|usar) (?:apenas |somente |só )?(?:os )?(?:cookies )?(?:necessários|essenciais|todos)(?: os cookies)?|(?:rejeitar|recusar)(?: (?:e fechar|tudo|todos|os))?(?: cookies)?(?: não (?:essenciais|necessários))?|(?:gerenciar|gerir|configurar|personalizar|definir|salvar|guardar) (?:as |os |minhas |meus |suas )?(?:preferências|cookies|opções|consentimento|escolhas)(?: (?:de|dos) cookies)?|(?:diga-nos|diz-nos) se (?:concorda|aceita).{0,40}cookies)${END}`,
        r`${START}(?:ao (?:continuar|prosseguir|clicar|navegar|fechar|utilizar)(?: [^,.]{2,50})?,? (?:você )?(?:concorda|aceita|está a aceitar|está concordando|consente)[a-zà-ÿ ]{0,60} (?:cookies|uso|condições|política|termos|utilização|regras)|(?:você )?(?:pode|poderá) (?:alterar|retirar|mudar|revogar|gerir|gerenciar) (?:o|a|as|os)? ?(?:seu|sua|suas|seus) (?:consentimento|preferências|escolhas|opções)|(?:nós )?(?:respeitamos|valorizamos) (?:a )?(?:sua|tua) privacidade|a sua privacidade é importante|(?:você )?pode (?:aceitar|recusar|escolher)(?: .{2,40})? (?:cookies|categorias?|preferências)|este (?:site|portal|website) (?:utiliza|usa) .{1,20} cookies)(?:[ ,.].{0,240})?$`,
      ],
      maxWords: 90,
      examples: [
        {
          lines: ['Aceitar apenas os essenciais', 'Ao prosseguir, você aceita as nossas regras.', 'O farol apagou.'],
          struck: [0, 1],
        },
        {
          lines: [
            'Recusar tudo era a sua arte.',
            'Pode alterar o rumo, disse.',
            'Ao continuar a remar, você aceita o risco.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'comments/pt-line',
      kind: 'comments',
      languages: ['pt'],
      about: 'Portuguese lines that ask for comments and opinions, or tell of them.',
      match: [
        r`${START}(?:(?:seja|sê) o primeiro a (?:comentar|opinar|deixar um comentário)(?: .{2,30})?|(?:nenhum comentário|ainda não há comentários|sem comentários)(?: ainda| por enquanto)?|os comentários (?:são|estão) (?:exclusivos|fechados|encerrados|reservados|desativados|moderados)(?: .{2,40})?|este comentário foi (?:removido|excluído|apagado|moderado)(?: .{2,30})?|(?:participe|entre|junte-se) (?:d|n|à )?a?(?: conversa| discussão)|comente(?: (?:esta|este) (?:notícia|artigo|matéria|post))?|deixe (?:um|o seu|seu) comentário|(?:ver|mostrar|todos os) comentários|comentários ?\(\d+\)|(?:obrigad[oa]) pelo feedback)${END}`,
        r`${START}(?:gostou d(?:este|esta|o|a) (?:artigo|notícia|matéria|texto|post|conteúdo)|(?:este artigo|esta notícia|este conteúdo) (?:foi|lhe foi) útil|o que (?:você )?achou d(?:este|esta|o|a) (?:artigo|notícia|matéria|texto)) ?\?(?: .{0,70})?$`,
      ],
      unless: [r`^comente[.,]$`],
      maxWords: 24,
      examples: [
        {
          lines: [
            'Ainda não há comentários',
            'Os comentários estão encerrados.',
            'Este artigo foi útil?',
            'O farol apagou.',
          ],
          struck: [0, 1, 2],
        },
        {
          lines: ['Nenhum comentário bastou ao capitão.', 'Gostou do farol?', 'Os comentários são longos.'],
          struck: [],
        },
      ],
    },
    {
      id: 'account/pt-login',
      kind: 'account',
      languages: ['pt'],
      about: 'Portuguese login lines.',
      match: [
        r`${START}(?:entrar|fazer login|iniciar sessão|terminar sessão|minha conta|a minha conta|cadastre-se|registe-se|faça (?:seu |o seu )?login|esqueci (?:a|minha|a minha) (?:senha|palavra-passe)|esqueceu (?:a |sua |a sua )?(?:senha|palavra-passe)\??|não tem (?:uma )?conta\?.{0,30}|já tem (?:uma )?conta\?.{0,30})${END}`,
      ],
      unless: [r`^(?:entrar|minha conta)[.,]$`],
      maxWords: 8,
      examples: [
        {
          lines: ['Fazer login', 'Esqueceu sua senha?', 'O farol apagou.'],
          struck: [0, 1],
        },
        { lines: ['Entrar custa caro.', 'Minha conta não fecha, disse.'], struck: [] },
      ],
    },
    {
      id: 'signup/pt-beside',
      kind: 'signup',
      languages: ['pt'],
      about: 'Portuguese lines beside a request that go on with it: an offer to the reader, in the imperative.',
      match: [
        r`${START}(?:receba|acesse|aproveite|descubra|obtenha|garanta|desbloqueie|junte-se|apoie|escolha|crie|experimente|ative|baixe|participe|torne-se|contribua|ajude|conheça|assine|cadastre-se|inscreva-se)[a-zà-ÿ' -]{0,4} [^.!?]{0,70}(?:newsletter|assina|grátis|gratuit|exclusiv|ilimitad|premium|conteúdo|artigos|matérias|notícias|novidades|e-mail|ofertas|comunidade|jornalis|desconto)[a-zà-ÿ-]{0,8}(?:[^a-zà-ÿ].{0,60})?$`,
      ],
      strength: 'weak',
      maxWords: 24,
      examples: [
        {
          lines: ['Zero spam, prometemos.', 'Descubra os conteúdos de maio', 'O farol apagou.'],
          struck: [1],
        },
        { lines: ['Descubra os artigos de pesca no cais.', 'Receba o carteiro.'], struck: [] },
      ],
    },
  ],
};

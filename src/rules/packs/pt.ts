import type { RulePack } from '../../model.js';

const r = String.raw;

const REPORTED = r`(?:^|[ "])(?:disse|afirmou|segundo|diz|explicou|declarou)\b`;
const END = r`[^a-zàáâãçéêíóôõú0-9?]{0,5}$`;
const NETWORK = r`(?:facebook|twitter|x|instagram|linkedin|whatsapp|telegram|threads|bluesky|tiktok|youtube|e-?mail)`;

/** Portuguese: asks, sharing, links to other articles, comments, accounts. */
export const pt: RulePack = {
  name: 'pt',
  rules: [
    {
      id: 'signup/pt-newsletter',
      kind: 'signup',
      languages: ['pt'],
      about: 'Asks in Portuguese to subscribe to a newsletter or channel.',
      match: [
        r`^[^a-zàáâãçéêíóôõú0-9]{0,4}(?:assine|inscreva-se|cadastre-se|receba|subscreva|entre|siga|participe|clique aqui e (?:entre|receba|participe))(?: grátis| gratuitamente| agora| já)* (?:a|o|as|os|na|no|nas|nos|em|para|do|da|nossa|nosso|gratuitamente|primeiro) ?.{0,80}(?:newsletters?|boletim|boletins|(?:nosso|nossos) (?:canal|canais|grupo|grupos)|whatsapp|telegram|e-?mail|notificações)(?: .{0,90}|${END})`,
        r`^[^a-zàáâãçéêíóôõú0-9]{0,4}(?:(?:nossa|nossas|a|as) )?(?:newsletters?|boletim(?: de .{2,30})?)${END}|^(?:seu|o seu|digite seu|insira o seu|informe seu) (?:melhor )?e-?mail${END}|^(?:li e aceito|aceito (?:receber|os termos|a política))\b.{0,160}$`,
        r`^[^a-zàáâãçéêíóôõú0-9]{0,4}(?:(?:sem|zero|nada de) spam|(?:não (?:enviamos|fazemos|mandamos|gostamos de)|prometemos não (?:enviar|fazer)|também não gostamos de) spam)(?: ?[,.!;:\u2022\u00b7|-].{0,140})?$|^[^a-zàáâãçéêíóôõú0-9]{0,4}(?:(?:você )?(?:pode|poderá) (?:cancelar|anular)(?: a| sua| o| a sua)?(?: inscrição| subscrição| assinatura| registo)? ?(?:a qualquer (?:momento|altura|hora)|em qualquer momento|quando quiser)|respeitamos (?:a )?sua privacidade|(?:seu|o seu) e-?mail não será (?:compartilhado|partilhado|divulgado))(?:[ ,.!].{0,140})?$`,
        r`^[^a-zàáâãçéêíóôõú0-9]{0,4}(?:(?:obrigad[oa]|pronto|sucesso|parabéns)[!.,]* ?(?:por (?:se inscrever|assinar|subscrever|se cadastrar)|pel[ao] (?:sua |tua )?(?:inscrição|subscrição|assinatura|cadastro|feedback)|você (?:está|foi) (?:inscrito|cadastrado))|(?:inscrição|subscrição|cadastro|assinatura) (?:realizad[oa]|confirmad[oa]|efetuad[oa]|concluíd[oa]|feit[oa])(?: com sucesso)?|(?:enviámos|enviamos) (?:um|uma|lhe um) (?:e-?mail|link|mensagem)|(?:verifique|confira|consulte) (?:a )?(?:sua )?(?:caixa de (?:entrada|correio)|e-?mail|pasta de spam)(?: .{0,10})? (?:para|e) (?:confirmar|confirme|validar|concluir|ativar|clique))(?:[ ,.!].{0,120})?$`,
        r`^[^a-zàáâãçéêíóôõú0-9]{0,4}(?:(?:fique|mantenha-se|continue|esteja) (?:sempre )?(?:por dentro|informad[oa]|a par|atualizad[oa]|ligad[oa]|conectad[oa])(?: (?:de|das|dos|do|da|com|sobre|nas|em) .{0,60}(?:novidades|notícias|atualizações|redação|conteúdos?|newsletter|eventos|aqui|promoções|acontece|conosco|região|mundo)(?: .{2,30})?)?|não (?:perca|percas) (?:nada|nenhum[a]? [a-zà-ÿ]{4,12}|(?:as|os|nossas|nossos) (?:próxim|últim|noss|novidades|notícias|conteúdos).{0,30})|seja (?:o primeiro|a primeira|dos primeiros) a (?:saber|receber|conhecer|ler).{0,60}|(?:escolha|gerencie|gira|conheça|veja) (?:as )?(?:suas|nossas|todas as|as nossas|as suas) newsletters|quero (?:receber|me inscrever|assinar a newsletter)(?: .{3,40})?|quer (?:ficar por dentro|receber|saber mais).{3,60}\?|receba (?:as |os )?(?:novidades|notícias|alertas|atualizações|notificações)(?: (?:de|da|do|em|no|na|gratuitamente|grátis).{0,30})?|ative (?:as )?notificações(?: (?:e|para) .{3,50})?|(?:digite|insira|informe|coloque|introduza|cadastre|indique) (?:o |aqui o )?(?:seu|teu) (?:endereço de |melhor )?e-?mail(?: (?:e|para) .{3,60})?|o (?:seu|teu) e-?mail)${END}`,
        r`^[^a-zàáâãçéêíóôõú0-9]{0,4}(?:(?:receba|recebe|receber|toda (?:segunda|terça|quarta|quinta|sexta|semana|manhã)[a-z-]*,?|enviamos)(?: gratuitamente| grátis| de graça| semanalmente| diariamente| todos os dias)? .{2,80}(?:no|em|na|para o|pelo|ao|diretamente no|direto no) (?:seu|teu|sua|tua) (?:e-?mail|caixa|inbox|celular|telemóvel|whatsapp|telegram|correio)|(?:inscreva-se|cadastre-se|registe-se|assine) (?:e receba|para receber|para ficar|e fique) .{3,110}|receba (?:as|os) (?:principais|melhores|últimas) .{3,50}(?:de graça|grátis|gratuitamente|todos os dias|toda semana|em primeira mão)|(?:assine|subscreva|subscreve) (?:a |a nossa |nossa |já a )?newsletter.{0,90}|(?:agora )?você (?:já )?pode receber .{2,60} (?:no|pelo|em) (?:seu )?(?:celular|whatsapp|telegram|e-?mail))(?:[ ,.!].{0,60})?$`,
        r`^[^a-zàáâãçéêíóôõú0-9]{0,4}(?:ao (?:se inscrever|inscrever-se|subscrever|assinar|se cadastrar|registar-se|enviar|clicar)(?: [^,.]{0,40})?,? (?:você )?(?:concorda|aceita|autoriza|consente|está a aceitar)[a-zà-ÿ ]{0,60} (?:política|termos|condições|privacidade|receber|uso|dados|comunicações)|(?:aceito|concordo|autorizo|desejo|quero)(?: em| a)? (?:receber|com o tratamento|o tratamento|com a política|que) .{0,60}(?:e-?mails?|comunicações|ofertas|novidades|informações|dados|parceiros|privacidade|newsletter))(?:[ ,.].{0,120})?$`,
        r`^[^a-zà-ÿœ0-9]{0,4}(?:receba|receber) (?:todas )?(?:as )?(?:nossas|últimas|principais|melhores) (?:notícias|novidades|histórias|atualizações|ofertas)(?:[ ,.].{0,60})?$|^[^a-zà-ÿœ0-9]{0,4}(?:inscreva-se|cadastre-se|registe-se|assine) e (?:seja|fique|receba|tenha|acompanhe|não perca) .{3,90}$`,
        r`^[^.!?]{0,110}\b(?:diretamente|direto) (?:no|em|para o|na) (?:seu|teu|sua|tua) (?:e-?mail|caixa|inbox|celular|telemóvel|correio)\b|^(?:[^.!?]{0,60}[.!?,:] |[^a-zàáâãçéêíóôõú0-9]{0,4})(?:deixe|deixa) (?:aqui )?(?:o )?(?:seu|teu) (?:melhor )?e-?mail\b|^[^a-zàáâãçéêíóôõú0-9]{0,4}(?:te|lhe|vamos te|iremos) (?:avisaremos|avisamos|avisar|notificaremos) (?:assim|quando|por|logo|se)\b.{0,80}$`,
      ],
      unless: [
        r`(?:boletim|newsletter) d[ao] (?:biblioteca|câmara|prefeitura|escola|museu|paróquia|associação|teatro|bairro)\b`,
      ],
      maxWords: 44,
      examples: [
        {
          lines: ['Deixe seu e-mail e fique tranquilo.', 'O farol apagou.'],
          struck: [0],
        },
        {
          lines: ['Deixe seu casaco na entrada.', 'Lhe avisaremos, disse o capitão.'],
          struck: [],
        },
        {
          lines: ['Receba as nossas histórias', 'O farol apagou.'],
          struck: [0],
        },
        {
          lines: ['Receba as melhores redes do cais, prometia o feirante.', 'Inscreva-se e corra, disse o treinador.'],
          struck: [],
        },
        {
          lines: [
            'Zero spam, prometemos.',
            'Obrigado por se inscrever!',
            'Fique por dentro das novidades do porto',
            'Receba as histórias da barra no seu e-mail.',
            'Ao subscrever aceita os nossos termos.',
            'O farol apagou.',
          ],
          struck: [0, 1, 2, 3, 4],
        },
        {
          lines: [
            'Sem spam de gaivotas o cais é outro.',
            'Obrigado pela inscrição no túmulo, escreveu.',
            'Fique por dentro da capa, disse ele.',
            'Receba um abraço do seu irmão.',
            'Ao assinar o livro, sorriu.',
            'Não perca o barco.',
          ],
          struck: [],
        },
        { lines: ['Assine a nossa newsletter', 'Digite seu e-mail', 'O farol apagou.'], struck: [0, 1] },
        {
          lines: [
            'Assine a newsletter da biblioteca e saiba quem lê.',
            'Siga a costa até ao farol.',
            'Siga o canal até ao mar.',
            'Ao assinar o acordo, o ministro falou pouco.',
            'O boletim médico saiu ontem, disse ela.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'paywall/pt-wall',
      kind: 'paywall',
      languages: ['pt'],
      about: 'Portuguese walls and subscription offers.',
      match: [
        r`^[^a-zàáâãçéêíóôõú0-9]{0,4}(?:quer continuar (?:sua leitura|lendo|a ler)\? ?)?(?:(?:este|esse|esta|essa|nosso) |(?:este|esse) é um |esta é uma )?(?:conteúdo|artigo|texto|reportagem|matéria|vídeo|coluna|notícia)(?: premium)?(?: (?:é|está|completo|completa))? ?(?:exclusiv[oa]|restrit[oa]|reservad[oa]|disponível apenas|só)(?: (?:para|aos?|a|de) (?:[a-zà-ÿ]+ )?(?:assinantes|subscritores|membros|cadastrados|associados))?(?:[ ,.!].{0,80})?$`,
        r`^[^a-zàáâãçéêíóôõú0-9]{0,4}(?:assine|assine (?:já|agora|e .{2,60}|por .{2,40}|para .{2,40})|já é (?:assinante|subscritor)\?.{0,40}|seja assinante.{0,30}|faça login.{0,40}|continue lendo.{0,40}|para continuar (?:a ler|lendo).{0,80}|acesso ilimitado.{0,60}|cancele quando quiser.{0,20})${END}`,
        r`^[^a-zàáâãçéêíóôõú0-9]{0,4}(?:(?:já (?:sou|é|possui|tem)|ainda não (?:é|tem)|não (?:é|tem)) (?:assinante|subscritor|cadastro|conta|assinatura|uma conta)(?: ?\?)?|benefício do assinante|exclusivo (?:para )?assinantes|(?:conteúdo|artigo|matéria) (?:premium|plus)|assine (?:este|nosso|o nosso) (?:canal|jornal|site) (?:para|e) .{3,60}|(?:acesse|leia|navegue)(?: tudo| o site| todo o conteúdo)? sem (?:limites?|anúncios|publicidade)|(?:ver|conheça|escolha|compare|confira) (?:os |nossos |os nossos |o seu |um |seu )?(?:planos?|assinaturas?)(?: de assinatura| disponíveis)?[^a-zà-ÿ?]{0,4}$|seja (?:um )?(?:assinante|subscritor)|quero assinar|(?:você ainda tem|restam) \d{1,2} (?:matérias|artigos|reportagens|notícias).{0,30})(?:[ ,.].{0,60})?$`,
        r`^[^a-zàáâãçéêíóôõú0-9]{0,4}(?:(?:o )?primeiro mês (?:grátis|gratuito|gratuitamente|por (?:apenas )?(?:r\$|€)? ?\d)|assine (?:por|a partir de|já por|agora por) (?:apenas |só )?(?:r\$|€)? ?\d|(?:teste|experimente|período de teste|avaliação) (?:grátis|gratuit[oa]|gratuitamente)|(?:cancele|cancelamento|pode cancelar|sem fidelidade|sem compromisso)(?: (?:quando quiser|a qualquer (?:momento|altura|hora)|em qualquer momento))?|(?:continue|siga|para continuar|para ler|para acessar|quer ler|quer continuar).{0,50} (?:com uma assinatura|assin[ae]|cadastr[oe]-?(?:se)?|faça (?:seu |o )?(?:login|cadastro)|registe-se|crie (?:uma|sua) conta)|torne-se (?:assinante|subscritor)|(?:este artigo|esta matéria|esta reportagem) foi (?:oferecid[oa]|liberad[oa]|presentead[oa]) por|você (?:atingiu|chegou ao|alcançou) (?:o )?(?:seu )?limite)(?:[,.:;!?-].{0,90}| (?:depois|e|por|para|com|a|de|sem|ou|um|uma) .{0,90})?$`,
        r`^[^a-zàáâãçéêíóôõú0-9]{0,4}(?:[^.!?]{0,60}(?:gratuit|grátis|limite|teste|acesso|artigos|matérias|conteúdo|assinatura)[^.!?]{0,40}[.!?:] ?)?assine (?:para (?:continuar|ler|ter|acessar|aceder|desbloquear|ver|receber|liberar)|agora|já e)[a-zà-ÿ ]{0,100}[^a-zà-ÿ?]{0,4}$|^[^a-zà-ÿœ0-9]{0,4}(?:para|quer) (?:ler|acessar|continuar|ver) .{2,40},? (?:faça|crie|assine|cadastre|entre|registe).{2,60}$|^[^a-zà-ÿœ0-9]{0,4}(?:seu|sua|o seu|a sua) (?:período de teste|teste grátis|assinatura|acesso)(?: gratuito)? (?:terminou|acabou|expirou|está (?:ativ|inativ|suspens)[oa])(?:[ ,.].{0,90})?$`,
        r`^[^a-zàáâãçéêíóôõú0-9]{0,4}(?:desbloqueie|libere|garanta|tenha|obtenha|aproveite|junte-se|assine|com (?:a|sua|uma) assinatura)[^.!?]{0,60} (?:acesso (?:ilimitado|completo|total)|conteúdo (?:premium|exclusivo)|sem (?:anúncios|limites))[^.!?]{0,60}[^a-zà-ÿ?]{0,4}$|^[^a-zàáâãçéêíóôõú0-9]{0,4}(?:escolha|veja|conheça) (?:o )?(?:seu|nossos|os nossos) planos?(?: premium| de assinatura)?[^a-zà-ÿ?.,]{0,4}$|^[^a-zàáâãçéêíóôõú0-9]{0,4}limite de (?:leitura|artigos|matérias|notícias)(?: gratuit[oa]s)? (?:atingid|alcançad)o[^a-zà-ÿ?]{0,4}$|^[^a-zàáâãçéêíóôõú0-9]{0,4}você (?:já )?leu (?:seu|seus|sua|\d{1,2}|tod[oa]s)[^.!?]{0,40}(?:gratuit|hoje|este mês|grátis)[^!?]{0,90}$|^[^a-zàáâãçéêíóôõú0-9]{0,4}acesso ilimitado a tod[oa]s? [^.!?]{3,40}\. ?planos .{3,40}$`,
      ],
      maxWords: 36,
      examples: [
        {
          lines: ['Limite de artigos atingido', 'Garanta já o seu acesso ilimitado', 'O farol apagou.'],
          struck: [0, 1],
        },
        {
          lines: ['Você leu o livro hoje, perguntou ela.', 'Tenha calma.'],
          struck: [],
        },
        {
          lines: ['Acabaram os artigos gratuitos. Assine para continuar a ler', 'O farol apagou.'],
          struck: [0],
        },
        {
          lines: ['Assine para o diretor, pediu.', 'O acesso terminou em lama.'],
          struck: [],
        },
        {
          lines: ['Já sou subscritor', 'Primeiro mês grátis, depois 5 € por mês', 'O farol apagou.'],
          struck: [0, 1],
        },
        {
          lines: [
            'O conteúdo exclusivo para assinantes cresceu, diz a pesquisa.',
            'O artigo só fala de barcos.',
            'Primeiro mês grátis só no sonho, riu a avó.',
            'Escolha um barco.',
            'Cancele a viagem, pediu.',
          ],
          struck: [],
        },
        {
          lines: ['Conteúdo exclusivo para assinantes', 'Já é assinante? Entre aqui', 'O farol apagou.'],
          struck: [0, 1],
        },
        { lines: ['Assine o contrato com cuidado.', 'O artigo 5 é só para os donos de barcos.'], struck: [] },
      ],
    },
    {
      id: 'donation/pt-appeal',
      kind: 'donation',
      languages: ['pt'],
      about: 'Portuguese appeals for gifts to the publisher.',
      match: [
        r`^[^a-zàáâãçéêíóôõú0-9]{0,4}(?:apoie(?:-nos| o nosso| a nossa| o jornalismo)|faça uma doação|doe agora|contribua(?: agora| com (?:o nosso|a nossa|o jornalismo)))(?: .{0,60})?${END}|^(?:apoie (?:o|a|os|as|este|esta|nosso|nossa) [a-zà-ÿ]{4,14}|fazer uma doação|obrigad[oa] (?:por (?:contribuir|apoiar|doar)|pel[oa] (?:seu apoio|sua doação|sua contribuição)))[^a-zàáâãçéêíóôõú0-9?.,]{0,5}$`,
        r`^[^a-zàáâãçéêíóôõú0-9]{0,4}(?:cada|toda|qualquer) (?:contribuição|doação|apoio|contributo|donativo|ajuda|real|euro) (?:conta|ajuda|importa|faz (?:a )?diferença|é (?:bem-vind[oa]|importante))[^a-z]{0,3}(?:obrigad[oa][^!?]{0,40})?$|^[^a-zàáâãçéêíóôõú0-9]{0,4}se (?:este|esta|esse|essa|o nosso|nosso) (?:artigo|texto|conteúdo|trabalho|guia|podcast|notícia|reportagem|matéria) (?:te |lhe |o |a )?(?:foi útil|ajudou|agradou|interessou|for útil|é útil|foi importante)[^.!?]{0,40}[, ](?:pode|podes|considere|considera|ajude|apoie|apoia|assine|compartilhe|partilhe|contribua)[^!?]{2,90}$|^[^a-zàáâãçéêíóôõú0-9]{0,4}(?:quem financia (?:este|o nosso|nosso) (?:jornal|jornalismo|site|trabalho)|(?:este|nosso|o nosso) (?:jornalismo|jornal|site|projeto|trabalho) (?:é (?:financiado|sustentado|mantido) (?:por|pel[oa]s?)|(?:se sustenta|vive|existe) graças a) (?:noss[oa]s |seus |suas )?(?:leitor|assinante|apoiador|pessoas como|você|sócios|comunidade|doaç)[^!?]{0,70})$`,
      ],
      maxWords: 40,
      examples: [
        {
          lines: ['Cada doação conta.', 'O farol apagou-se ontem.'],
          struck: [0],
        },
        {
          lines: ['Cada contributo conta na soma do júri.', 'Se este artigo da lei mudar, mudam as multas.'],
          struck: [],
        },
        {
          lines: ['Contribua agora', 'Apoie o projeto', 'O farol apagou.'],
          struck: [0, 1],
        },
        {
          lines: ['Apoie a mesa.', 'Obrigado por doar os remos, disse.'],
          struck: [],
        },
        { lines: ['Apoie o jornalismo independente', 'O farol apagou.'], struck: [0] },
        { lines: ['Contribua com sal e pão.', 'Doe sangue.'], struck: [] },
      ],
    },
    {
      id: 'social/pt-share',
      kind: 'social',
      languages: ['pt'],
      about: 'Portuguese share bars and reading times.',
      match: [
        r`^[^a-zàáâãçéêíóôõú0-9]{0,4}(?:compartilhe?|compartilhar|partilhar?|copiar link|link copiado|gostou d(?:este|o) (?:artigo|texto|post|conteúdo)\? (?:compartilhe|partilhe)|(?:compartilhe|partilhe) com (?:seus|os seus|teus) (?:amigos|contatos|contactos|seguidores)|enviar por e-?mail|(?:siga|acompanhe)(?:-nos)? (?:nas|em nossas|pelas) (?:nossas )?(?:redes|mídias)(?: sociais)?|siga-nos|enviar|imprimir)(?: (?:este artigo|esta (?:notícia|matéria)|notícia|no|na|por|via|em|nas redes(?: sociais)?))*(?: ?${NETWORK})*${END}`,
        r`^[^a-zàáâãçéêíóôõú0-9]{0,4}(?:(?:leitura de|leitura:) \d+ ?min\w*|tempo de leitura ?:? ?\d+ ?min\w*|\d+ min de leitura)${END}`,
      ],
      unless: [r`^(?:entrar|comente|enviar|imprimir|partilha|compartilhar)[.,]$`],
      maxWords: 12,
      examples: [
        { lines: ['Compartilhe no WhatsApp', 'Tempo de leitura: 4 min', 'O farol apagou.'], struck: [0, 1] },
        { lines: ['Partilha a casa com a irmã.', 'Entrar custa caro.'], struck: [] },
      ],
    },
    {
      id: 'recirculation/pt-link',
      kind: 'recirculation',
      languages: ['pt'],
      about: 'Portuguese cues and headings of links to other articles.',
      match: [
        r`^[^a-z0-9]{0,3}(?:leia (?:também|mais)|veja (?:também|mais)|saiba mais|mais (?:lidas|lidos|vistas|notícias|sobre .{3,30})|as mais lidas|últimas notícias|notícias relacionadas|artigos relacionados|relacionad[oa]s|você (?:também )?pode gostar|recomendado para você|conteúdo relacionado|(?:para )?ler (?:o |a )?(?:artigo|notícia|matéria|texto|reportagem) (?:complet[oa]|na íntegra)(?: .{3,40})?|clique (?:aqui |no (?:botão|link)(?: abaixo)? )?para (?:ler|ver|acessar)(?: .{3,60})?|voltar (?:para|ao) (?:o )?(?:blog|início|lista)|outras? (?:matérias|notícias|histórias) que podem (?:te |lhe )?interessar|mais lidas da semana|leia mais sobre .{3,25})(?: ?:)?${END}`,
        r`^[^a-z0-9]{0,3}(?:leia (?:também|mais|ainda)|veja (?:também|mais|o vídeo|fotos)|saiba mais|confira|acompanhe|assista|ouça|entenda) ?[:|>"] ?.{8,170}$`,
      ],
      unless: [
        REPORTED,
        r`^(?:saiba mais|relacionad[oa]s|últimas notícias)[.,]$`,
        r`^(?:confira|acompanhe|entenda|assista|ouça): .{0,200}[.]$`,
      ],
      maxWords: 32,
      examples: [
        { lines: ['Leia mais:', 'Leia também: O último faroleiro da costa', 'O farol apagou.'], struck: [0, 1] },
        { lines: ['Leia mais devagar, pediu o mestre.', 'Confira: o sal, a água e o pão.'], struck: [] },
      ],
    },
  ],
};

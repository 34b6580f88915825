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
        r`^(?:assine|inscreva-se|cadastre-se|receba|subscreva|entre|siga|participe|clique aqui e (?:entre|receba|participe))(?: grátis| gratuitamente| agora| já)* (?:a|o|as|os|na|no|nas|nos|em|para|do|da|nossa|nosso|gratuitamente|primeiro) ?.{0,80}(?:newsletters?|boletim|boletins|canal|grupo|whatsapp|telegram|e-?mail|notificações)(?: .{0,90}|${END})`,
        r`^(?:(?:nossa|nossas|a|as) )?(?:newsletters?|boletim(?: de .{2,30})?)${END}|^(?:seu|o seu|digite seu|insira o seu|informe seu) (?:melhor )?e-?mail${END}|^(?:ao (?:se inscrever|assinar|clicar|subscrever)|li e aceito|aceito (?:receber|os termos|a política))\b.{0,160}$`,
      ],
      unless: [
        r`(?:boletim|newsletter) d[ao] (?:biblioteca|câmara|prefeitura|escola|museu|paróquia|associação|teatro|bairro)\b`,
      ],
      maxWords: 44,
      examples: [
        { lines: ['Assine a nossa newsletter', 'Digite seu e-mail', 'O farol apagou.'], struck: [0, 1] },
        {
          lines: [
            'Assine a newsletter da biblioteca e saiba quem lê.',
            'Siga a costa até ao farol.',
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
        r`\b(?:conteúdo|artigo|texto|reportagem|matéria)\b.{0,12}\b(?:exclusiv[oa]|restrit[oa]|reservad[oa]|disponível apenas|só) (?:para|aos?|a) (?:\w+ )?(?:assinantes|subscritores|membros|cadastrados)`,
        r`^(?:assine|assine (?:já|agora|e .{2,60}|por .{2,40}|para .{2,40})|já é (?:assinante|subscritor)\?.{0,40}|seja assinante.{0,30}|faça login.{0,40}|continue lendo.{0,40}|para continuar (?:a ler|lendo).{0,80}|acesso ilimitado.{0,60}|cancele quando quiser.{0,20})${END}`,
      ],
      maxWords: 36,
      examples: [
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
        r`^(?:apoie(?:-nos| o nosso| a nossa| o jornalismo)|faça uma doação|doe agora|contribua(?: agora| com (?:o nosso|a nossa|o jornalismo)))(?: .{0,60})?${END}`,
      ],
      maxWords: 40,
      examples: [
        { lines: ['Apoie o jornalismo independente', 'O farol apagou.'], struck: [0] },
        { lines: ['Contribua com sal e pão.', 'Doe sangue.'], struck: [] },
      ],
    },
    {
      id: 'social/pt-share',
      kind: 'social',
      languages: ['pt'],
      about: 'Portuguese share bars, login and comment lines.',
      match: [
        r`^(?:compartilhe?|compartilhar|partilhar?|copiar link|link copiado|siga-nos|enviar|imprimir)(?: (?:este artigo|esta (?:notícia|matéria)|notícia|no|na|por|via|em|nas redes(?: sociais)?))*(?: ?${NETWORK})*${END}`,
        r`^(?:entrar|fazer login|iniciar sessão|minha conta|cadastre-se|esqueci (?:a|minha) senha|deixe (?:um|seu) comentário|(?:ver|mostrar|todos os) comentários|comentários ?\(\d+\)|comente|tempo de leitura ?:? ?\d+ ?min\w*|\d+ min de leitura)${END}`,
      ],
      unless: [r`^(?:entrar|comente|enviar|imprimir|partilha|compartilhar)[.,]$`],
      maxWords: 12,
      examples: [
        { lines: ['Compartilhe no WhatsApp', 'Deixe seu comentário', 'O farol apagou.'], struck: [0, 1] },
        { lines: ['Partilha a casa com a irmã.', 'Entrar custa caro.'], struck: [] },
      ],
    },
    {
      id: 'recirculation/pt-link',
      kind: 'recirculation',
      languages: ['pt'],
      about: 'Portuguese cues and headings of links to other articles.',
      match: [
        r`^[^a-z0-9]{0,3}(?:leia (?:também|mais)|veja (?:também|mais)|saiba mais|mais (?:lidas|lidos|vistas|notícias|sobre .{3,30})|as mais lidas|últimas notícias|notícias relacionadas|artigos relacionados|relacionad[oa]s|você (?:também )?pode gostar|recomendado para você|conteúdo relacionado)(?: ?:)?${END}`,
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

import type { RulePack } from '../../model.js';

const r = String.raw;

const REPORTED = r`(?:^|[ "])(?:a déclaré|selon|affirme|explique|estime|indique|dit-il|a indiqué|a expliqué)\b`;
const END = r`[^a-zàâçéèêëîïôûù0-9?]{0,5}$`;
const NETWORK = r`(?:facebook|twitter|x|instagram|linkedin|whatsapp|telegram|threads|bluesky|messenger|flipboard|youtube|tiktok|e-?mail|mail|courriel)`;

/** French: asks, sharing, links to other articles, comments, accounts, controls. */
export const fr: RulePack = {
  name: 'fr',
  rules: [
    {
      id: 'signup/fr-newsletter',
      kind: 'signup',
      languages: ['fr'],
      about: 'Asks in French to subscribe to a newsletter, alerts or channels.',
      match: [
        r`^(?:abonnez-vous|inscrivez-vous|inscris-toi|recevez|je m'inscris|je m'abonne|rejoignez|suivez)(?: gratuitement| ici| chaque \w+| tous les \w+| dès maintenant)* (?:à|aux?|la|le|les|notre|nos|sur|l'|toute?s?|gratuitement|par|dans) ?.{0,80}(?:newsletters?|lettre d'info\w*|infolettre|par (?:e-?mail|mail|courriel)|boîte (?:mail|de réception)|chaîne|alertes?|notifications)(?: .{0,90}|${END})`,
        r`^(?:(?:notre|la|les|nos|toutes nos) )?(?:newsletters?|infolettre|lettre d'information)(?: (?:de .{2,30}|gratuite|quotidienne|hebdomadaire))?${END}|^(?:s'inscrire|je m'inscris|inscription) (?:à la |aux |à notre )?newsletters?\b.{0,40}$`,
        r`\b(?:l'essentiel|le meilleur|toute l'actualité|l'actualité|les infos|chaque (?:jour|semaine|matin))\b.{0,80}\bdans (?:votre|ta|vos) (?:boîte|mail|e-?mail)`,
        r`^(?:votre|ton|adresse|saisissez votre|entrez votre) (?:adresse )?(?:e-?mail|mail|courriel)${END}|^(?:merci de votre inscription|vous pouvez (?:vous désinscrire|à tout moment vous désabonner|vous désabonner)|en vous inscrivant|votre adresse (?:e-?mail )?(?:est|sera|ne sera))\b.{0,200}$`,
      ],
      unless: [
        r`(?:newsletter|lettre d'info\w*|infolettre) (?:de la |du |de l'|d'un )(?:bibliothèque|mairie|commune|école|musée|paroisse|association|théâtre|quartier)\b`,
      ],
      maxWords: 60,
      examples: [
        {
          lines: [
            'Abonnez-vous à notre newsletter',
            'Nos newsletters',
            'L’essentiel du port, chaque matin dans votre boîte mail.',
            'En vous inscrivant, vous acceptez nos conditions.',
            'Le phare est éteint.',
          ],
          struck: [0, 1, 2, 3],
        },
        {
          lines: [
            'Inscrivez-vous à la newsletter de la mairie, vous saurez tout.',
            'Suivez la côte jusqu’au phare.',
            'La newsletter du club compte mille lecteurs.',
            'Votre adresse, dit-il, ne me regarde pas.',
            'Vous pouvez vous désinscrire à tout moment, et le vendeur doit effacer vos données.',
            'Abonnez-vous à notre newsletter, implorait l’affiche, et nul ne s’abonnait.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'paywall/fr-wall',
      kind: 'paywall',
      languages: ['fr'],
      about: 'French walls and subscription offers.',
      match: [
        r`\b(?:article|contenu|lecture|suite|texte|vidéo)s? (?:est |sont )?(?:exclusivement |uniquement )?(?:réservée?s?|en accès libre pour|accessible) (?:aux?|à nos|pour) (?:les )?(?:abonnée?s|membres|lecteurs)`,
        r`^(?:il vous reste \d{1,3}|vous avez lu \d{1,3}|la suite est|envie de lire|lisez|débloquez|accédez à)\b.{0,60}\b(?:lire|abonnez-vous|abonn\w+|lecture|illimité\w*|articles?|suite)\b.{0,100}$|^pour (?:lire|continuer|accéder à|poursuivre)\b.{0,60}\b(?:abonnez-vous|abonn\w+|connectez-vous|inscrivez-vous|identifiez-vous|créez|illimité\w*|(?:l'|cet |nos )articles?|lecture|suite (?:de|sur))\b.{0,100}$`,
        r`^(?:je m'abonne|s'abonner|abonnez-vous|je découvre les offres|découvrir (?:les|nos) offres|voir les offres|déjà abonnée?\s?\?.{0,40}|vous êtes déjà abonnée?\s?\?.{0,40}|essayez? (?:gratuitement|pour \d+).{0,30}|offrir (?:cet article|l'article)|abonnez-vous (?:dès|pour|à partir|et).{0,80}|identifiez-vous)${END}`,
        r`\bdécouvrez nos offres\b.{0,60}$|^(?:sans engagement|résiliable|annulez)\b.{0,40}(?:à tout moment|engagement|ligne)?${END}|^(?:seulement |à partir de |dès )?\d+(?:[,.]\d\d)? ?€ ?(?:par|/) ?(?:mois|semaine|an)\b.{0,50}$`,
      ],
      maxWords: 46,
      examples: [
        {
          lines: [
            'Cet article est réservé aux abonnés.',
            'Il vous reste 80% de cet article à lire.',
            'Déjà abonné ? Connectez-vous',
            'Nouveau : découvrez nos offres !',
            'Le phare est éteint.',
          ],
          struck: [0, 1, 2, 3],
        },
        {
          lines: [
            'Lisez lentement, disait le maître.',
            'Pour lire la carte, il faut des lunettes.',
            'Pour lire la suite, il faut du temps.',
            'La plage est réservée aux chiens.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'donation/fr-appeal',
      kind: 'donation',
      languages: ['fr'],
      about: 'French appeals for gifts to the publisher.',
      match: [
        r`^(?:faire un don|je (?:fais un )?donne?|je soutiens(?: .{2,30})?|faites un don|donnez|soutenez(?:-nous| .{2,30})|nous soutenir|devenez membre)(?: (?:maintenant|ici|aujourd'hui))?${END}`,
        r`(?:^|[.!?] )(?:soutenez (?:notre|un|le|une)|grâce à (?:vos dons|votre soutien)|votre (?:don|soutien) (?:nous|permet|est)|nous avons besoin de (?:vous|votre)|aidez-nous à)\b.{0,140}\b(?:journalisme|indépendan\w+|rédaction|dons?|soutien|presse|continuer|enquêt\w+|média)\b.{0,80}$`,
      ],
      unless: [r`\b(?:sang|organes?|candidat\w*|sinistrés)\b`],
      maxWords: 70,
      examples: [
        {
          lines: [
            'Faire un don',
            'Soutenez notre rédaction : votre don fait vivre une presse libre.',
            'Le phare est éteint.',
          ],
          struck: [0, 1],
        },
        { lines: ['Donnez-moi la lampe, dit le gardien.', 'Faire un don de sang', 'Je donne tout.'], struck: [] },
      ],
    },
    {
      id: 'consent/fr-cookies',
      kind: 'consent',
      languages: ['fr'],
      about: 'French cookie banners, embed gates and their buttons.',
      match: [
        r`\b(?:utilisons|utilise|utilisent|déposons|emploie) (?:des |les )?(?:cookies|traceurs)\b.{0,300}`,
        r`^(?:tout (?:accepter|refuser)|accepter (?:et (?:fermer|continuer)|les cookies|tout)|refuser (?:tout|les cookies)|continuer sans accepter|paramétrer (?:les |mes )?cookies|gérer (?:mes |les )?(?:cookies|préférences|choix)|gestion des cookies|politique (?:de|des) (?:cookies|confidentialité))${END}`,
        r`^(?:ce contenu|cette vidéo|pour (?:afficher|voir|visionner) ce(?:tte)? (?:contenu|vidéo))\b.{0,60}\b(?:cookies|bloqué\w*|accept\w+|réseaux sociaux|traceurs)\b.{0,200}$`,
      ],
      unless: [r`\b(?:tribunal|cnil|recette|four)\b`],
      maxWords: 120,
      examples: [
        {
          lines: [
            'Nous utilisons des cookies pour mesurer l’audience.',
            'Tout accepter',
            'Ce contenu est bloqué car vous n’avez pas accepté les cookies.',
            'Le phare est éteint.',
          ],
          struck: [0, 1, 2],
        },
        {
          lines: ['Tout accepter de la mer, voilà son métier.', 'La CNIL vise un site qui utilise des cookies.'],
          struck: [],
        },
      ],
    },
    {
      id: 'social/fr-share',
      kind: 'social',
      languages: ['fr'],
      about: 'French share bars and follow lines.',
      match: [
        r`^(?:partager?|partagez|envoyer|copier|enregistrer|offrir)(?: (?:cet article|l'article|l'info|le lien|sur|par|cette (?:page|info)|cet|ce lien))*(?: ${NETWORK})?(?: ?(?:,|et|ou|-) ?${NETWORK})*${END}`,
        r`^(?:suivez-nous|suivez .{2,30}|retrouvez-nous|rejoignez-nous) sur .{0,30}\b(?:${NETWORK}|réseaux(?: sociaux)?)\b.{0,60}$|^(?:lien copié|copier le lien|suivez-nous)${END}`,
      ],
      unless: [r`^(?:partage|envoyer|copier|enregistrer|partager)[.,]$`],
      maxWords: 16,
      examples: [
        { lines: ['Partager sur Facebook', 'Suivez-nous sur Instagram', 'Le phare est éteint.'], struck: [0, 1] },
        { lines: ['Partager la pêche, c’est la règle.', 'Suivez le sentier.'], struck: [] },
      ],
    },
    {
      id: 'recirculation/fr-link',
      kind: 'recirculation',
      languages: ['fr'],
      about: 'French cues and headings of links to other articles.',
      match: [
        r`^[^a-z0-9]{0,3}(?:lire (?:aussi|également|plus|la suite|l'article)|à lire (?:aussi|également|ensuite)|à découvrir(?: (?:aussi|également))?|voir (?:aussi|plus|tout|tous les articles)|(?:articles?|vidéos|sujets) (?:liés|similaires|associés|connexes|recommandés|les plus lus)|sur le même (?:sujet|thème)|les plus (?:lus|consultés|partagés|populaires)|le fil (?:info|actu)|en savoir plus|dans la même rubrique|plus d'(?:articles|infos|actualités)|à la une|nos vidéos|pour aller plus loin|ne manquez pas|recommandé pour vous|vous aimerez aussi)(?: ?:)?${END}`,
        r`^[^a-z0-9]{0,3}(?:lire (?:aussi|également|notre (?:enquête|article|reportage|récit))|à lire (?:aussi|également)|lisez (?:aussi|également)|voir (?:aussi|également)|à voir|écoutez aussi|relire|sur le même sujet|notre dossier|en images|en vidéo|>> ?lire)(?: ?[:|>]| [-"]) ?.{8,170}$`,
      ],
      unless: [REPORTED, r`^(?:à la une|en savoir plus|pour aller plus loin)[.,]$`],
      maxWords: 32,
      examples: [
        { lines: ['À lire aussi', 'Lire aussi : Le dernier gardien de phare', 'Le phare est éteint.'], struck: [0, 1] },
        { lines: ['Lire la suite demande du courage.', 'En savoir plus sur la mer, voilà son but.'], struck: [] },
      ],
    },
    {
      id: 'comments/fr-label',
      kind: 'comments',
      languages: ['fr'],
      about: 'French comment sections.',
      match: [
        r`^(?:(?:voir|lire|afficher|laisser|écrire|ajouter|poster|publier|tous|réagir|masquer) )?(?:les |un |des |votre |tous les )?(?:\d{1,5} )?(?:commentaires?|réactions?|contributions)(?: ?\(\d{1,5}\)| ?\d{1,5})?${END}`,
        r`^(?:discussion|réagir|réagissez|commenter(?: l'article)?|participez à la discussion|(?:connectez-vous|identifiez-vous|abonnez-vous) pour (?:commenter|réagir|participer).{0,30}|vous devez être (?:connecté|abonné)\w* pour .{0,40}|les commentaires sont fermés.{0,30}|signaler (?:un abus|ce commentaire))${END}`,
      ],
      unless: [r`^(?:discussion|commentaires?|réactions?|réagir)[.,:]$`],
      strength: 'weak',
      maxWords: 12,
      examples: [
        { lines: ['Partager sur Facebook', 'Commentaires (12)', 'Commenter', 'Le phare est éteint.'], struck: [1, 2] },
        { lines: ['Discussion', 'Elle dura jusqu’à l’aube.', 'Réactions'], struck: [] },
      ],
    },
    {
      id: 'account/fr-login',
      kind: 'account',
      languages: ['fr'],
      about: 'French login lines.',
      match: [
        r`^(?:se connecter|connectez-vous|connexion|s'identifier|mon compte|créer (?:un|mon) compte|se déconnecter|déconnexion|mot de passe oublié ?\??|s'inscrire|pas encore de compte ?\?.{0,30}|accéder aux raccourcis d'accessibilité|aller au contenu(?: principal)?)(?: ?(?:/|\||ou) ?(?:s'inscrire|créer un compte|s'abonner))?${END}`,
      ],
      unless: [r`^(?:connexion|mon compte|s'inscrire)[.,:]$`],
      maxWords: 10,
      examples: [
        { lines: ['Se connecter', 'Mot de passe oublié ?', 'Le phare est éteint.'], struck: [0, 1] },
        { lines: ['Connexion.', 'Se connecter aux autres, voilà le sujet.'], struck: [] },
      ],
    },
    {
      id: 'advertisement/fr-label',
      kind: 'advertisement',
      languages: ['fr'],
      about: 'French labels of ad slots.',
      match: [
        r`^[^a-z0-9]{0,3}(?:contenu sponsorisé|la suite après (?:la|cette) publicité|suite après la pub(?:licité)?|la suite de votre contenu après cette annonce|passer la publicité|partenaire)[^a-z0-9?.,:]{0,4}$`,
      ],
      maxWords: 10,
      examples: [
        { lines: ['Le phare est éteint.', 'La suite après cette publicité', 'Personne ne l’a vu.'], struck: [1] },
        { lines: ['Partenaire.', 'La publicité ment.'], struck: [] },
      ],
    },
  ],
};

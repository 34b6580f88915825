import type { RulePack } from '../../model.js';

const r = String.raw;

const REPORTED = r`(?:^|[ "])(?:a déclaré|selon|affirme|explique|estime|indique|dit-il|a indiqué|a expliqué)(?:[ ,.:;!?")]|$)`;
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
        r`^[^a-zà-ÿœ0-9]{0,4}(?:abonnez-vous|inscrivez-vous|inscris-toi|recevez|je m'inscris|je m'abonne|rejoignez|suivez)(?: gratuitement| ici| chaque \w+| tous les \w+| dès maintenant)* (?:à|aux?|la|le|les|notre|nos|sur|l'|toute?s?|gratuitement|par|dans) ?.{0,80}(?:newsletters?|lettre d'info\w*|infolettre|par (?:e-?mail|mail|courriel)|boîte (?:mail|de réception)|(?:notre|nos) (?:chaînes?|alertes?|notifications)|(?:chaîne|alertes?|notifications) (?:youtube|whatsapp|telegram|infos?|sms|push|mail|par|en temps))(?: .{0,90}|${END})`,
        r`^[^a-zà-ÿœ0-9]{0,4}(?:(?:notre|la|les|nos|toutes nos) )?(?:newsletters?|infolettre|lettre d'information)(?: (?:de .{2,30}|gratuite|quotidienne|hebdomadaire))?${END}|^(?:s'inscrire|je m'inscris|inscription|s'abonner|je m'abonne|abonnement|rejoindre|rejoignez|recevoir) (?:à la |aux |à notre |à l'|la |notre |l')?(?:newsletters?|infolettre|lettre d'information)\b.{0,40}$`,
        r`\b(?:l'essentiel|le meilleur|toute l'actualité|l'actualité|les infos|chaque (?:jour|semaine|matin))\b.{0,80}\bdans (?:votre|ta|vos) (?:boîte|mail|e-?mail)`,
        r`^[^a-zà-ÿœ0-9]{0,4}(?:(?:votre|ton|adresse|indiquez votre|renseignez votre) (?:adresse )?(?:e-?mail|mail|courriel)|(?:saisissez|entrez) votre (?:adresse )?(?:e-?mail|mail|courriel)(?: (?:pour|et) .{3,40})?)${END}|^(?:merci de votre inscription|vous pouvez (?:vous désinscrire|à tout moment vous désabonner|vous désabonner)|en vous inscrivant|votre adresse (?:e-?mail )?(?:est|sera|ne sera))\b.{0,200}$`,
        r`^[^a-zà-ÿœ0-9]{0,4}(?:(?:(?:pas|jamais|zéro|aucun|ni) (?:de )?|sans )spams?|(?:nous|on) (?:n'envoyons|n'envoie|ne (?:vous )?(?:enverrons|enverra)|détestons|déteste) (?:jamais |pas |aussi |aucun )*(?:de |les |le )?spams?)(?: ?[,.!;:\u2022\u00b7|-].{0,140})?$|^[^a-zà-ÿœ0-9]{0,4}(?:(?:désinscription|désabonnement) (?:possible |facile |gratuite? )?(?:à tout moment|en un (?:seul )?clic)|vous (?:pourrez|pouvez) (?:à tout moment )?vous (?:désinscrire|désabonner) (?:à tout moment|en un|facilement|via|grâce|quand)|(?:votre|ton) (?:adresse|e-?mail|mail|courriel) (?:e-?mail |mail )?ne sera (?:jamais|pas) (?:communiqué|partagé|cédé|vendu|transmis|utilisé)e?)(?:[ ,.!].{0,140})?$`,
        r`^[^a-zà-ÿœ0-9]{0,4}(?:merci ?[!,.]? (?:vous recevrez|(?:de|pour) votre (?:inscription|abonnement)|de vous être (?:inscrit|abonné))|votre (?:inscription|abonnement) (?:à .{3,40} )?(?:est|a (?:bien )?été|a été bien) (?:confirmé|enregistré|pris|validé|activé)e?s?|(?:nous (?:vous avons|venons de vous)|on vous a|un) (?:envoyé |envoyer |un )*(?:e-?mail|mail|courriel|message|lien) (?:de (?:confirm|valid|connex)[a-z]*|pour (?:confirmer|valider))(?: (?:vous|vient de vous|vous a|a) .{0,40})?|(?:veuillez |pensez à )?vérifie[rz] (?:vos (?:spams|courriers indésirables)|votre (?:boîte (?:mail|de réception)|dossier) (?:pour (?:confirmer|valider|finaliser)|de spams?|d'indésirables|spam)))(?:[ ,.!].{0,140})?$`,
        r`^[^a-zà-ÿœ0-9]{0,4}(?:(?:restez|rester|reste) (?:bien )?(?:informé|connecté|au courant|à jour|en contact)(?:e|s|es|\(e\)|·e)?(?: (?:de|des|sur|en|grâce|avec) .{0,60}(?:nouveautés|actualités?|actus?|infos?|newsletters?|alertes?|événements|articles|temps réel|nous))?|ne (?:manquez|ratez|loupez) (?:plus |pas |jamais )?(?:rien|aucune?|nos|une seule)(?: (?:de )?(?:nos |notre |l')?(?:articles?|épisodes?|événements?|actu(?:alité)?s?|infos?|numéros?|offres?|nouveautés?|publications?|mises? à jour)){0,2}|(?:choisissez|choisir|gérez|gérer|retrouvez|consultez|découvrez|toutes) (?:vos|mes|nos|toutes nos|toutes les|les) (?:newsletters?|lettres d'info[a-z]*|alertes|infolettres))(?: .{3,30})?${END}`,
        r`^[^a-zà-ÿœ0-9]{0,4}(?:(?:recevez|découvrez|profitez de) nos (?:dernières? |meilleure?s? )?(?:offres|actus|actualités|nouveautés|articles|conseils|infos|bons plans|promotions)(?: .{0,80})?(?: (?:exclusi|en avant-première|en exclusivité|le premier|la première|les premiers|directement|chaque)[a-z]*)(?:[ ,.].{0,80})?|soyez (?:le premier|la première|les premiers|parmi les premiers) (?:à (?:être (?:informé|au courant|averti)|recevoir nos|découvrir nos)|au courant)[a-z]*(?:[ ,.].{0,80})?|nous vous enverrons (?:juste|seulement|uniquement|nos|les|un e-?mail|des e-?mails)(?:[ ,.].{0,80})?)$`,
        r`^[^a-zà-ÿœ0-9]{0,4}(?:j'accepte|je consens|je souhaite|j'autorise|oui, je souhaite)(?: également)?(?: de| à)? (?:recevoir|être (?:contactée?|informée?) par)(?: .{0,60})?(?: (?:e-?mails?|courriels?|newsletters?|offres|communications|informations|actualités|partenaires))(?:[ ,.].{0,120})?$`,
        r`^[^a-zà-ÿœ0-9]{0,4}(?:abonnez-vous|inscrivez-vous)(?: gratuitement| ici)? pour (?:recevoir|être (?:tenue?s? )?(?:informé|au courant|averti|alerté)|ne (?:rien|plus|pas) (?:rater|manquer)|suivre (?:nos|notre|toute))[a-zé]*(?:[ ,.].{0,110})?$|^[^a-zà-ÿœ0-9]{0,4}recevez (?:toutes? )?(?:nos|les dernières|notre) (?:actualités?|nouvelles|infos|alertes|articles)(?:[ ,.].{0,70})?$|^[^a-zà-ÿœ0-9]{0,4}(?:en soumettant|en envoyant|en validant) (?:ce|votre|le) .{3,30},? vous acceptez .{3,120}$`,
        r`^[^.!?]{0,110}\b(?:directement|chaque [a-z]{4,9}) dans (?:votre|ta|vos) (?:boîte|messagerie|inbox)|^(?:[^.!?]{0,60}[.!?,:] |[^a-zà-ÿœ0-9]{0,4})(?:laissez|laisse)(?:-nous)? (?:votre|ton) (?:adresse )?(?:e-?mail|mail|courriel)\b|^[^a-zà-ÿœ0-9]{0,4}(?:vous souhaitez|souhaitez-vous|envie de|voulez-vous|vous voulez) recevoir (?:nos|notre|les|la|plus|des) [^.!?]{3,70}\?.{0,60}$|^[^a-zà-ÿœ0-9]{0,4}(?:nous vous|on vous) (?:préviendrons|avertirons|informerons|préviendra|prévient) (?:dès|quand|lorsque|par|de)\b.{0,80}$`,
      ],
      unless: [
        r`(?:newsletter|lettre d'info\w*|infolettre) (?:de la |du |de l'|d'un )(?:bibliothèque|mairie|commune|école|musée|paroisse|association|théâtre|quartier)\b`,
      ],
      maxWords: 60,
      examples: [
        {
          lines: ['Des recettes et des conseils, directement dans votre boîte mail.', 'Le phare est éteint.'],
          struck: [0],
        },
        {
          lines: ['Directement dans votre cour, le camion recule.', 'Laissez votre adresse au gardien.'],
          struck: [],
        },
        {
          lines: ['Inscrivez-vous pour ne rien rater.', 'Le phare est éteint.'],
          struck: [0],
        },
        {
          lines: ['Inscrivez-vous pour la course avant mai.', 'Recevez les nouvelles avec calme.'],
          struck: [],
        },
        {
          lines: [
            'Jamais de spam, désinscription en un clic.',
            'Merci pour votre inscription !',
            'Restez informés des nouveautés',
            'Recevez nos meilleurs conseils en avant-première.',
            'J’accepte de recevoir les offres des partenaires',
            'Le phare est éteint.',
          ],
          struck: [0, 1, 2, 3, 4],
        },
        {
          lines: [
            'Pas de spam dans la boîte, dit-il : des factures.',
            'Restez informés, recommande l’avocate.',
            'Ne manquez pas la grande marée.',
            'Recevez nos amis chez vous, écrivait-elle.',
            'J’accepte de recevoir la moitié.',
            'Merci pour votre courage.',
          ],
          struck: [],
        },
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
            'Suivez la chaîne de montagnes vers le sud.',
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
        r`^[^a-zà-ÿœ0-9]{0,4}(?:il vous reste \d{1,3}|vous avez lu \d{1,3}|la suite est|envie de lire|lisez|débloquez|accédez à )\b.{0,60}\b(?:lire|abonnez-vous|abonn\w+|lecture|illimité\w*|articles?|suite)\b.{0,100}$|^pour (?:lire|continuer|accéder à|poursuivre)\b.{0,60}\b(?:abonnez-vous|abonn\w+|connectez-vous|inscrivez-vous|identifiez-vous|créez|illimité\w*|(?:l'|cet |nos )articles?|lecture|suite (?:de|sur))\b.{0,100}$`,
        r`^[^a-zà-ÿœ0-9]{0,4}(?:je m'abonne|s'abonner|abonnez-vous|je découvre les offres|découvrir (?:les|nos) offres|voir les offres|déjà abonnée?\s?\?.{0,40}|vous êtes déjà abonnée?\s?\?.{0,40}|essayez? (?:gratuitement|pour \d+).{0,30}|offrir (?:cet article|l'article)|abonnez-vous (?:dès|pour|à partir|et).{0,80}|identifiez-vous)${END}`,
        r`\bdécouvrez nos offres\b.{0,60}$|^(?:sans engagement|résiliable|annulez)\b.{0,40}(?:à tout moment|engagement|ligne)?${END}|^(?:seulement |à partir de |dès )?\d+(?:[,.]\d\d)? ?€ ?(?:par|/) ?(?:mois|semaine|an)\b.{0,50}$`,
        r`^[^a-zà-ÿœ0-9]{0,4}(?:[^.!?]{0,60}(?:gratuit|limite|essai|accès|quota|abonnement|suite|contenu|crédit|réservé)[^.!?]{0,40}[.!?:] ?)?(?:ré)?abonnez-vous (?:pour (?:continuer|lire|accéder|profiter|débloquer|poursuivre|avoir|obtenir|voir|découvrir)|dès (?:maintenant|aujourd)|à partir de|maintenant)[a-zà-ÿ' ]{0,90}[^a-zà-ÿ?]{0,4}$`,
        r`^[^a-zà-ÿœ0-9]{0,4}(?:devenez|devenir) (?:membre|abonnée?|adhérente?|premium)(?: .{2,30})? (?:pour|et) (?:lire|accéder|enregistrer|débloquer|profiter|découvrir|obtenir|soutenir|continuer|recevoir).{0,100}$|^(?:votre|vos|la) (?:période d'essai|essai|abonnement|\d{1,2} articles gratuits|accès|quota)(?: [a-zà-ÿ]{3,9}){0,2} (?:est|sont|a) (?:terminé|expiré|épuisé|arrivé|fini|actif|suspendu|inactif)e?s?(?:[ ,.].{0,100})?$|^(?:cet|cette|ce|l'|la|le) ?[a-zà-ÿ]{3,12} est (?:exclusivement )?réservée? (?:aux|à nos) (?:abonnés|membres|adhérents)\. ?(?:devenez|abonnez|connectez|inscrivez|créez|pour).{0,100}$`,
        r`^[^a-zà-ÿœ0-9]{0,4}(?:avec (?:l'|le |un |votre |notre )(?:abonnement|forfait|formule|offre|compte)|obtenez|profitez|bénéficiez|débloquez|pour avoir|abonnez-vous)[^.!?]{0,50} (?:illimité|en illimité|premium|sans limite)(?:[^.!?]{0,60})[^a-zà-ÿ?]{0,4}$|^[^a-zà-ÿœ0-9]{0,4}(?:voir|découvrir|choisir|choisissez) (?:les|nos|votre|un) (?:forfaits?|plans?(?: premium)?)[^a-zà-ÿ?.,]{0,4}$|^[^a-zà-ÿœ0-9]{0,4}(?:limite|quota) (?:d'articles|de lecture|de contenus)(?: gratuits?)? atteinte?[^a-zà-ÿ?]{0,4}$`,
        r`^[^a-zà-ÿœ0-9]{0,4}s'abonner (?:pour (?:lire|accéder|continuer|voir|poursuivre|découvrir)|à l'offre|au journal|à partir)[^!?]{0,70}$|^[^a-zà-ÿœ0-9]{0,4}(?:abonnez-vous|inscrivez-vous) pour (?:accéder|être notifiée?|débloquer) [^!?]{3,90}$`,
        r`^[^a-zà-ÿœ0-9]{0,4}pour (?:lire|découvrir|accéder à|connaître|consulter) (?:la suite|la totalité|l'intégralité|l'article|cet article|nos articles|tous nos articles)[^.!?]{0,40}[,:] ?(?:rejoignez|abonnez|inscrivez|connectez|identifiez|créez|souscrivez|choisissez)\b[^!?]{2,80}$|^[^a-zà-ÿœ0-9]{0,4}(?:et )?accédez (?:(?:gratuitement|immédiatement|dès maintenant|en illimité|tout de suite) )?à (?:l'intégralité|la totalité|l'ensemble|tous les contenus|tous nos|toutes nos)(?: (?:de|des) )?[^!?]{0,90}$|^[^a-zà-ÿœ0-9]{0,4}à partir de [0-9][0-9,. ]{0,5} ?(?:€|euros)[^!?]{0,50}\bsans engagement\b[^!?]{0,30}$`,
      ],
      maxWords: 46,
      examples: [
        {
          lines: ['Pour lire la suite, créez un compte', 'Le phare est éteint.'],
          struck: [0],
        },
        {
          lines: ['Pour lire la suite, il alluma la lampe.', 'Accédez à la crique par le haut.'],
          struck: [],
        },
        {
          lines: ['S’abonner pour lire la suite', 'Le phare est éteint.'],
          struck: [0],
        },
        {
          lines: ['S’abonner pour si peu, dit-elle, quelle idée !', 'Abonnez-vous aux bus.'],
          struck: [],
        },
        {
          lines: ['Profitez d’un accès illimité à nos archives', 'Le phare est éteint.'],
          struck: [0],
        },
        {
          lines: ['Voir les plans, dit le juge.', 'Obtenez un accès au quai.'],
          struck: [],
        },
        {
          lines: [
            'Quota atteint. Abonnez-vous pour continuer.',
            'Devenez adhérent pour lire nos enquêtes.',
            'Le phare est éteint.',
          ],
          struck: [0, 1],
        },
        {
          lines: [
            'Le bar est réservé aux membres. Les autres attendent dehors.',
            'Devenir membre pour si peu, jamais.',
            'Votre essai compte, a dit l’arbitre.',
          ],
          struck: [],
        },
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
        r`^[^a-zà-ÿœ0-9]{0,4}(?:faire un don|je (?:fais un )?donne?|je soutiens|faites un don|donnez|soutenez-nous|nous soutenir|soutenir (?:notre|nos) (?:travail|rédaction|média|journal|projets?|équipe|enquêtes|action)|devenez membre|merci (?:pour|de) votre (?:soutien|don|contribution)|contribuez à (?:nos|notre) .{3,24})(?: (?:maintenant|ici|aujourd'hui))?${END}|^(?:je soutiens|soutenez) [^.,?!]{2,30}[^a-zàâçéèêëîïôûù0-9?.,]{0,5}$`,
        r`(?:^|[.!?] )(?:soutenez (?:notre|un|le|une)|grâce à (?:vos dons|votre soutien)|votre (?:don|soutien) (?:nous|permet|est)|nous avons besoin de (?:vous|votre)|aidez-nous à )\b.{0,140}\b(?:journalisme|indépendan\w+|rédaction|dons?|soutien|presse|continuer|enquêt\w+|média)\b.{0,80}$`,
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
        {
          lines: ['Donnez-moi la lampe, dit le gardien.', 'Soutenez le mur.', 'Faire un don de sang', 'Je donne tout.'],
          struck: [],
        },
      ],
    },
    {
      id: 'consent/fr-cookies',
      kind: 'consent',
      languages: ['fr'],
      about: 'French cookie banners, embed gates and their buttons.',
      match: [
        r`\b(?:(?:utilisons|déposons|employons)(?: [a-zà-ÿ]{3,14}){0,2}|(?:(?:ce|notre|le) (?:site|service|blog)|cette page|[a-z0-9.-]{3,24}\.[a-z]{2,4})(?: web| internet)? (?:utilise|dépose|emploie)(?: [a-zà-ÿ]{3,14}){0,2}) (?:des |les |de )?(?:cookies|traceurs)\b.{0,300}|^[^.!?]{2,40} utilise des (?:cookies|traceurs)\b.{0,80}\b(?:accepte[rz]|refuse[rz]|consent|votre expérience).{0,120}`,
        r`^[^a-zà-ÿœ0-9]{0,4}(?:tout (?:accepter|refuser)|accepter (?:et (?:fermer|continuer)|les cookies|tout)|refuser (?:tout|les cookies)|continuer sans accepter|paramétrer (?:les |mes )?cookies|gérer (?:mes |les )?(?:cookies|préférences|choix)|gestion des cookies|politique (?:de|des) (?:cookies|confidentialité))${END}`,
        r`^[^a-zà-ÿœ0-9]{0,4}(?:ce contenu|cette vidéo|pour (?:afficher|voir|visionner) ce(?:tte)? (?:contenu|vidéo))\b.{0,60}\b(?:cookies|bloqué\w*|accept\w+|réseaux sociaux|traceurs)\b.{0,200}$`,
        r`^[^a-zà-ÿœ0-9]{0,4}(?:(?:continuer|poursuivre|naviguer|entrer)(?: la (?:navigation|visite))? sans (?:accepter|consentir|cookies)|(?:tout |je )?refuse[rz]? et (?:fermer|continuer)|(?:(?:uniquement|seulement|accepter|n'accepter que|autoriser) (?:uniquement |seulement )?)(?:les )?cookies (?:essentiels|nécessaires|fonctionnels|strictement nécessaires)|cookies (?:essentiels|nécessaires) (?:uniquement|seulement)|(?:personnaliser|paramétrer|paramétrez|gérer|gérez|modifier|configurer|définir|enregistrer) (?:mes|vos|les) (?:choix|cookies|préférences|consentements?|paramètres)(?: (?:de|des) (?:cookies|confidentialité|consentement))?|(?:voir|afficher|consulter) (?:la liste de )?(?:nos|les) (?:\d{1,4} )?partenaires)[^a-zà-ÿ0-9?]{0,5}$`,
        r`^[^a-zà-ÿœ0-9]{0,4}(?:en (?:cliquant sur|poursuivant|continuant|acceptant|utilisant|fermant)(?: .{2,60})?,? vous (?:consentez|acceptez|autorisez|nous autorisez|donnez votre accord)[a-zà-ÿ' ]{0,60} (?:cookies|traceurs|utilisation|usage|conditions|politique|outils|données|termes|confidentialité|l'utilisation|l'usage)|vous pouvez (?:à tout moment )?(?:retirer|modifier|changer|gérer|personnaliser) (?:votre|vos) (?:consentement|choix|préférences)|vous pouvez (?:accepter|refuser|choisir)(?: .{2,40})? (?:cookies|traceurs|finalités?|catégories?)|acceptez-vous (?:les|nos) (?:cookies|traceurs)|veuillez (?:accepter|autoriser) .{0,20}(?:cookies|traceurs)|ce site (?:utilise|emploie) (?:google analytics|matomo)|nous respectons (?:votre vie privée|vos données|votre confidentialité)|votre vie privée (?:est|nous) (?:importante|notre priorité|importe)|avec votre (?:accord|consentement),? (?:nous|nos|notre))(?:[ ,.?].{0,240})?$`,
      ],
      unless: [r`\b(?:tribunal|cnil|recette|four)\b`],
      maxWords: 120,
      examples: [
        {
          lines: [
            'Cookies nécessaires uniquement',
            'En fermant ce message, vous acceptez nos traceurs.',
            'Le phare est éteint.',
          ],
          struck: [0, 1],
        },
        {
          lines: [
            'Refuser et continuer sa route, dit-elle.',
            'Avec votre accord, a dit le juge, nous passons au vote.',
            'Vous pouvez changer de train.',
          ],
          struck: [],
        },
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
          lines: [
            'Tout accepter de la mer, voilà son métier.',
            'La CNIL vise un site qui utilise des cookies.',
            'La plupart des sites utilisent des cookies pour reconnaître leurs visiteurs.',
          ],
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
        r`^[^a-zà-ÿœ0-9]{0,4}(?:partager?|partagez|envoyer|copier|enregistrer|offrir)(?: (?:cet article|l'article|l'info|le lien|sur|par|cette (?:page|info)|cet|ce lien))*(?: ${NETWORK})?(?: ?(?:,|et|ou|-) ?${NETWORK})*${END}`,
        r`^[^a-zà-ÿœ0-9]{0,4}(?:suivez-nous|suivez .{2,30}|retrouvez-nous|rejoignez-nous) sur .{0,30}\b(?:${NETWORK}|réseaux(?: sociaux)?)\b.{0,60}$|^(?:lien copié|copier le lien|(?:suivez|suis|retrouvez)-moi(?: sur ${NETWORK})?|partage[rz]-?(?:le|la)?(?: avec (?:vos|tes) (?:amis|proches|contacts))?|suivez-nous)${END}`,
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
        r`^[^a-z0-9]{0,3}(?:lire (?:aussi|également|plus|la suite|l'article)|à lire (?:aussi|également|ensuite)|à découvrir(?: (?:aussi|également))?|voir (?:aussi|plus|tout|tous les articles)|(?:articles?|vidéos|sujets) (?:liés|similaires|associés|connexes|recommandés|les plus lus)|sur le même (?:sujet|thème)|les plus (?:lus|consultés|partagés|populaires)|le fil (?:info|actu)|en savoir plus|dans la même rubrique|plus d'(?:articles|infos|actualités)|à la une|nos vidéos|pour aller plus loin|ne manquez pas|recommandé pour vous|vous aimerez aussi|(?:cliquez|clique) (?:ici |sur .{3,24} )?pour (?:lire|voir|accéder à|consulter|découvrir) (?:la suite|l'article|l'intégralité|le texte).{0,30}|lire (?:l'article|le texte|l'entretien) (?:complet|entier|en entier|intégral)|voici d'autres (?:articles|sites|contenus) (?:susceptibles de|qui (?:pourraient|peuvent|devraient)) vous (?:intéresser|plaire))(?: ?:)?${END}`,
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
        r`^[^a-zà-ÿœ0-9]{0,4}(?:(?:voir|lire|afficher|laisser|écrire|ajouter|poster|publier|tous|réagir|masquer) )?(?:les |un |des |votre |tous les )?(?:\d{1,5} )?(?:commentaires?|réactions?|contributions)(?: ?\(\d{1,5}\)| ?\d{1,5})?${END}`,
        r`^[^a-zà-ÿœ0-9]{0,4}(?:discussion|réagir|réagissez|commenter(?: l'article)?|participez à la discussion|(?:connectez-vous|identifiez-vous|abonnez-vous) pour (?:commenter|réagir|participer).{0,30}|vous devez être (?:connecté|abonné)\w* pour .{0,40}|les commentaires sont fermés.{0,30}|signaler (?:un abus|ce commentaire))${END}`,
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
        r`^[^a-zà-ÿœ0-9]{0,4}(?:se connecter|connectez-vous|connexion|s'identifier|mon compte|créer (?:un|mon) compte|se déconnecter|déconnexion|mot de passe oublié ?\??|s'inscrire|pas encore de compte ?\?.{0,30}|accéder aux raccourcis d'accessibilité|aller au contenu(?: principal)?)(?: ?(?:/|\||ou) ?(?:s'inscrire|créer un compte|s'abonner))?${END}`,
        r`^[^a-zà-ÿœ0-9]{0,4}(?:vous n'avez (?:pas|pas encore) (?:encore )?de compte ?\?|vous (?:avez|possédez) déjà un compte ?\?|un (?:lien|code|e-?mail) (?:de connexion|d'activation) (?:vous )?a été envoyé|connectez-vous pour (?:enregistrer|sauvegarder|suivre) (?:cet|ce|l'|vos|cette)|(?:retour à la|retourner à la) connexion)(?:[ ,.].{0,60})?$`,
      ],
      unless: [r`^(?:connexion|mon compte|s'inscrire)[.,:]$`],
      maxWords: 20,
      examples: [
        {
          lines: [
            'Vous n’avez pas encore de compte ? Inscription',
            'Un code de connexion vous a été envoyé.',
            'Le phare est éteint.',
          ],
          struck: [0, 1],
        },
        {
          lines: ['Vous n’avez pas de compte à rendre, dit-il.', 'Un lien entre les deux a été établi.'],
          struck: [],
        },
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

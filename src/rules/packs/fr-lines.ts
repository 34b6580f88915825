import type { RulePack } from '../../model.js';

const r = String.raw;

const REPORTED = r`(?:^|[ "])(?:a déclaré|selon|affirme|explique|estime|indique|dit-il|a indiqué|a expliqué)(?: |,)`;
const START = r`^[^a-zà-ÿœ0-9]{0,4}`;
const END = r`[^a-zà-ÿœ0-9?]{0,5}$`;
const ITEMS = r`(?:articles?|vidéos?|sujets?|contenus?|actualités|actus|infos|dossiers?|reportages?|podcasts?)`;

/** French: more cues of links, offers and notices of a page. */
export const frLines: RulePack = {
  name: 'fr-lines',
  rules: [
    {
      id: 'recirculation/fr-cue',
      kind: 'recirculation',
      languages: ['fr'],
      about: 'French cues and headings of links to other articles.',
      match: [
        r`${START}(?:(?:à )?(?:lire|relire|voir|écouter|découvrir|lisez|regardez|écoutez) (?:aussi|également|encore|ou relire|en complément|à ce sujet|sur ce sujet|notre (?:dossier|enquête|article|analyse|entretien|interview|décryptage|édito))(?: sur .{3,20})?|pour (?:en savoir plus|aller plus loin|approfondir)|notre (?:dossier|enquête|analyse|entretien|décryptage)|(?:cet|ces) articles? (?:peut|peuvent|pourrait|pourraient) vous intéresser|cela peut vous intéresser|retrouvez (?:aussi|également|notre .{3,25}|ici)|(?:article|vidéo) (?:lié|liée|associée?|connexe)) ?[:|>"-] ?.{8,170}$`,
        r`${START}(?:(?:cet|ces) ${ITEMS} (?:peut|peuvent|pourrai(?:t|ent)) (?:aussi )?vous intéresser|vous (?:pourriez (?:aussi )?(?:aimer|être intéressée?)|(?:allez|aimerez) aimer)|(?:plus|toute l'actu|toutes les ${ITEMS}|autres|nos (?:derniers|dernières|meilleurs)|derniers?|dernières?) ?(?:d'|de |sur )?(?:${ITEMS})?(?: (?:sur|de|en|à lire|du même auteur|de la (?:rubrique|même rubrique)) ?.{0,25})?|(?:les )?${ITEMS} (?:les plus (?:lus|lues|vus|vues|populaires|partagés|récents)|recommandés|populaires|récents|similaires|sur le même (?:thème|sujet))|l'actualité en (?:continu|direct|images)|le fil (?:info|actu|de l'actu)|à (?:ne pas manquer|voir également|lire sur le même (?:sujet|thème)|lire également|suivre)|sur le même (?:sujet|thème)|nos autres ${ITEMS}|(?:article|post) (?:suivant|précédent)|newsletters recommandées|suggestions|les dernières infos|contenus? (?:sponsorisés?|partenaires?))${END}`,
      ],
      unless: [REPORTED, r`^(?:plus|autres|derniers?|dernières?|suggestions|à suivre)[^a-zà-ÿ]*$`, r`[.!?]$`],
      maxWords: 34,
      examples: [
        {
          lines: [
            'À lire également : Le dernier gardien de phare',
            'Ces articles peuvent vous intéresser',
            'Articles récents',
            'Le phare est éteint.',
          ],
          struck: [0, 1, 2],
        },
        {
          lines: [
            'Notre enquête : deux ans, trois pays et cent témoins.',
            'Autres',
            'Derniers articles de loi votés hier soir.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'paywall/fr-offer',
      kind: 'paywall',
      languages: ['fr'],
      about: 'French walls: who may read on, terms, one reader a device.',
      match: [
        r`${START}(?:(?:cet|cette|ce|le|la lecture de (?:cet|ce)) (?:article|contenu|texte|vidéo|dossier)?.{0,20}(?:est|vous est) (?:réservée?|offerte?|exclusivement|accessible)|(?:la )?lecture (?:restreinte|réservée)|(?:article|contenu|édition) (?:réservée?|exclusive?)s? (?:aux?|à nos|abonnés)|vous avez (?:atteint|dépassé|lu) .{0,30}(?:articles?|limite)|(?:vous souhaitez|envie de) (?:lire la suite|en lire plus|continuer)|la suite de cet article|lire la suite (?:avec|pour|de l'article réservé)|testez? .{0,40} (?:gratuitement|pour \d)|profitez de .{0,40}(?:abonnement|offre|accès)|accès (?:illimité|intégral)|abonnement sans engagement|offre (?:spéciale|découverte|d'essai|numérique)|(?:déjà|pas encore) (?:abonné|inscrit|membre)(?:e|\(e\)|·e)? ?\?)(?:[ ,.].{0,140})?$`,
        r`(?:^|[ "])(?:sur un (?:seul|autre) appareil|sur l'autre appareil|plusieurs appareils|offres multicomptes|changer votre mot de passe|partager votre (?:compte|abonnement)|se connecter avec ce compte)(?:[ ,.].{0,140}|$)`,
      ],
      unless: [r`(?:réservée? aux (?:hommes|femmes|enfants|adultes|piétons|professionnels)|netflix|tribunal)`],
      maxWords: 60,
      examples: [
        {
          lines: [
            'Cet article vous est offert. Pour le lire, connectez-vous.',
            'Ce message s’affichera sur l’autre appareil.',
            'Le phare est éteint.',
          ],
          struck: [0, 1],
        },
        {
          lines: [
            'Cet article est le premier de la loi.',
            'Accès interdit : le quai reste fermé.',
            'Profitez de la vue.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'donation/fr-ways',
      kind: 'donation',
      languages: ['fr'],
      about: 'French appeals that say why and how to give to the publisher.',
      match: [
        r`${START}(?:(?:cet article|notre travail|ce que vous lisez).{0,40}(?:plaît|plu)|(?:un|notre) (?:média|journal|site|journalisme|rédaction) .{0,40}indépendante?|sans (?:publicité|actionnaires?|pub|vos dons|vous)|pour (?:rester|continuer|préserver) .{0,40}|l'information (?:libre|indépendante|de qualité)|le journalisme .{0,30}(?:a un coût|coûte)|(?:don|dons) (?:défiscalisé|déductible|ponctuel|mensuel)|(?:je )?(?:fais|faire|faites) un don|(?:aidez|soutenez|rejoignez)-nous).{0,140}(?:dons?|soutien|soutenez|soutenir|lecteurs|lectrices|abonnez-vous|défiscalisable|déductible|contribu)[a-zà-ÿ]*(?: .{0,140}|[^a-z]{0,4})$`,
      ],
      unless: [r`(?:sang|organes?|candidat|sinistrés|associations? (?:caritative|humanitaire))`],
      maxWords: 80,
      examples: [
        {
          lines: [
            'Sans publicité ni actionnaires, nous vivons des dons de nos lecteurs.',
            'Aidez-nous : faites un don',
            'Le phare est éteint.',
          ],
          struck: [0, 1],
        },
        {
          lines: ['Sans vous, le phare serait mort, leur écrit-il.', 'Pour rester en mer, il faut du courage.'],
          struck: [],
        },
      ],
    },
    {
      id: 'furniture/fr-notices',
      kind: 'furniture',
      languages: ['fr'],
      about: 'French controls, labels and licences of a page.',
      match: [
        r`${START}(?:(?:temps de lecture|lecture) ?:? ?\d{1,3} ?min(?:utes?)?\.?|\d{1,3} ?min(?:utes?)?\.? de lecture|(?:écouter|imprimer|lire|sauvegarder|enregistrer) (?:l'article|cet article)|ajouter (?:à (?:vos|mes) (?:favoris|sélections)|aux favoris)|article ajouté|(?:agrandir|voir) (?:l'image|la photo|les photos|le diaporama)|plein écran|(?:la suite|suite de l'article) après (?:la|cette) (?:publicité|pub|annonce|vidéo).{0,20}|réutiliser ce contenu|signaler une (?:erreur|faute)|(?:retour|revenir) (?:en haut|à l'accueil|au sommaire)|haut de page|sommaire de l'article|dans cet article|mots-clés ?: .{3,120}|thèmes? (?:associés?|liés?)|chargement(?: en cours)?|(?:mentions légales|plan du site|politique de confidentialité|conditions générales.{0,20}|qui sommes-nous|contact)(?: ?[|\u00b7•/-] ?(?:mentions légales|plan du site|politique de confidentialité|cgu|cgv|qui sommes-nous|contact|publicité|cookies|archives))+)${END}`,
        r`^sauf (?:mention|indication|avis) contraire\b.{0,120}\b(?:licence|creative|droits)\b.{0,100}$`,
      ],
      maxWords: 34,
      examples: [
        {
          lines: [
            'Temps de lecture : 4 min.',
            'Le phare est éteint.',
            'Sauf mention contraire, le contenu de ce site est sous licence Creative Commons.',
          ],
          struck: [0, 2],
        },
        {
          lines: [
            'Dans cet article, le juge voit une menace.',
            'Le plein écran de la salle est bleu.',
            'Sauf avis contraire du juge, le port ouvrira lundi.',
          ],
          struck: [],
        },
      ],
    },
  ],
};

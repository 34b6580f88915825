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
        r`${START}(?:(?:cet|ces) ${ITEMS} (?:peut|peuvent|pourrai(?:t|ent)) (?:aussi )?vous intéresser|vous (?:pourriez (?:aussi )?(?:aimer|être intéressée?)|(?:allez|aimerez) aimer)|(?:plus|toute l'actu|toutes les ${ITEMS}|autres|nos (?:derniers|dernières|meilleurs)|derniers?|dernières?) ?(?:d'|de |sur )?(?:${ITEMS})?(?: (?:sur|de|en|à lire|du même auteur|de la (?:rubrique|même rubrique)) ?.{0,25})?|(?:les )?${ITEMS} (?:les plus (?:lus|lues|vus|vues|populaires|partagés|récents)|recommandés|populaires|récents|similaires|sur le même (?:thème|sujet))|l'actualité en (?:continu|direct|images)|le fil (?:info|actu|de l'actu)|à (?:ne pas manquer|voir également|lire sur le même (?:sujet|thème)|lire également|suivre)|sur le même (?:sujet|thème)|nos autres ${ITEMS}|(?:article|post) (?:suivant|précédent)|newsletters recommandées|(?:davantage|plus) de (?:contenus?|articles|vidéos)(?: (?:similaires|comme celui-ci))|(?:articles?|contenus?|vidéos?|lectures?|sujets?) (?:recommandée?s?|sélectionnée?s?|choisie?s?|suggérée?s?) pour (?:vous|toi)|nos lecteurs ont (?:aussi|également) (?:lu|aimé|consulté)|cela (?:pourrait|peut|devrait) (?:aussi |également )?vous (?:intéresser|plaire)|(?:à lire|à voir|lire) (?:aussi|également) sur .{3,30}|suggestions|les dernières infos|contenus? (?:sponsorisés?|partenaires?))${END}`,
      ],
      unless: [REPORTED, r`^(?:plus|autres|derniers?|dernières?|suggestions|à suivre)[^a-zà-ÿ]*$`, r`[.!?]$`],
      maxWords: 34,
      examples: [
        {
          lines: [
            'À lire également : Le dernier gardien de phare',
            'Ces articles peuvent vous intéresser',
            'Articles récents',
            'Nos lecteurs ont aussi lu',
            'Le phare est éteint.',
          ],
          struck: [0, 1, 2, 3],
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
        r`${START}(?:(?:article|contenu|dossier|enquête|vidéo|podcast)s? (?:(?:exclusivement |uniquement )?réservée?s?|abonnée?s?|premium|pour (?:nos )?abonnés)(?: (?:aux?|à nos) [a-zà-ÿ]{4,12})?|(?:exclusivement |uniquement )?réservée?s? (?:aux?|à nos) (?:abonnée?s|adhérente?s|membres)(?: [a-z+]{3,12})?|je (?:profite|découvre|choisis) (?:de )?(?:l'offre|les offres|mon offre|cette offre|mon abonnement)|(?:voir|consulter|consultez|découvrez|découvrir|choisir|choisissez|comparer|comparez) (?:toutes |tous )?(?:les |nos |votre |mon |un autre |une autre )(?:offres?|formules?|abonnements?|tarifs)(?: (?:d'abonnement|numériques?|abonnés?|d'essai|spéciale))?)${END}`,
        r`${START}(?:(?:commence[rz]|démarre[rz]|profitez de) (?:l'|votre |mon |un )essai gratuit|essayez gratuitement(?: pendant| durant| \d)|essai gratuit (?:de|pendant|d'un)|(?:le |votre |1er |premier |deux |trois )+mois (?:offerts?|gratuits?|à (?:1|un) ?(?:€|euro))|(?:seulement )?\d{1,3}(?:[,.]\d\d)? ?(?:€|euros?) (?:le|pour le|les|pendant) (?:1er|premiers?|deux|trois|\d)(?: mois| semaines?)?|(?:sans engagement|(?:annule[rz]|résilie[rz]|résiliable|annulable|annulation|résiliation|vous pouvez (?:annuler|résilier))(?: (?:votre |l'|mon )?(?:abonnement|offre|essai))?) ?,? ?(?:possible |gratuite? )?(?:à tout moment|en un clic|en quelques clics|quand vous (?:le )?(?:voulez|souhaitez)))(?:[ ,.-].{0,90})?$`,
        r`${START}(?:vous (?:avez (?:actuellement |déjà )?un abonnement (?:gratuit|découverte)|êtes (?:actuellement )?abonnée? gratuitement)|à (?:la fin|l'issue) de (?:la |votre |l')(?:période d'essai|essai|offre)(?: gratuite?)?,? .{0,60}(?:abonnement|facturé|débité|prélevé|reconduit)|passez à (?:un abonnement|l'offre|la version|l'abonnement) (?:payante?|premium|intégrale?))(?:[ ,.].{0,160})?$`,
      ],
      unless: [
        r`(?:loyer|locataire|réservée? aux (?:hommes|femmes|enfants|adultes|piétons|professionnels)|netflix|tribunal)`,
      ],
      maxWords: 60,
      examples: [
        {
          lines: [
            'Contenu premium',
            'Je profite de l’offre',
            'Deux mois offerts, puis 5 € par mois',
            'Résiliez votre abonnement en un clic.',
            'Vous avez un abonnement gratuit. Passez à l’offre premium.',
            'Le phare est éteint.',
          ],
          struck: [0, 1, 2, 3, 4],
        },
        {
          lines: [
            'Réservé aux membres du club, le quai reste vide.',
            'Essai gratuit, essai raté : le bateau a coulé.',
            'Annulez la course, dit le pilote.',
            'À la fin de la période d’essai, le salarié reste.',
            'Voir les offres du marché',
          ],
          struck: [],
        },
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
        r`${START}(?:(?:votre|vos|mon) (?:dons?|soutien|adhésion|cotisation|contribution|versements?)(?: [a-zà-ÿ' ]{2,40})? (?:déductibles?|défiscalisés?|une déduction|une réduction d'impôts?|un reçu fiscal)|(?:(?:un|chaque|votre) don de \d.{0,30}|déductibles?.{0,40}un don de \d.{0,30})(?:vous |ne vous )(?:revient|coûte|reviendra|coûtera)|dons? (?:ponctuels?|mensuels?|libres?|en ligne|sécurisés?) ?[\u00b7,|/-]|(?:faire|faites|je fais) un don (?:mensuel|ponctuel|libre|régulier|unique)|(?:déductibles?|défiscalisables?) à (?:hauteur de )?\d\d ?% (?:de vos|des|de l'))(?:[ ,.].{0,120})?$`,
        r`${START}(?:(?:le|la|un|une|l'|notre) ?(?:journalisme|presse|information|média|rédaction)(?: [a-zà-ÿ]{3,14}){0,2} (?:a besoin de (?:vous|votre|toi)|ne (?:dépend|vit) que (?:de vous|de vos|de votre)|(?:dépend|vit) de (?:vous|vos|votre))|(?:nos|notre|cet|ce|ces) (?:enquêtes?|articles?|reportages?|travail|contenus?|site|journal|média|rédaction|podcasts?|indépendance)(?: [a-zà-ÿ']{2,14}){0,4} (?:grâce à (?:vous|vos|votre|nos lec|nos abo|nos don)|grâce aux dons de|(?:par|sur) (?:vous|vos dons|votre|nos lec|nos abo|des gens comme vous)|que de vous))[a-zà-ÿ]*(?:[ ,.].{0,100})?$`,
        r`${START}(?:si (?:cet? (?:article|contenu|travail|site|podcast)|vous (?:aimez|appréciez|avez (?:aimé|apprécié))|notre travail)(?: [a-zà-ÿ'-]{1,14}){1,6},? (?:vous pouvez (?:nous |le )?|pensez à (?:nous )?|merci de )?(?:souten(?:ir|ez)|contribue[rz]|faites un don|aidez|offrez)(?:-nous)?(?:[ ,].{0,80})?|chaque (?:don|contribution|euro|soutien|geste|adhésion)(?: [a-zà-ÿ]{3,12}){0,2} (?:aide à|finance|permet|garde|nous|fait vivre|renforce) .{0,70}(?:reportages?|enquêtes?|articles?|épisodes?|journalis[a-z]+|rédaction|médias?|information|indépendan[a-z]+|notre)(?: .{2,60})?|chaque (?:contribution|don|euro|soutien),? (?:quelle? que soit .{3,24},? )?(?:compte|fait (?:une |la )?(?:vraie |réelle |grande )?différence|est (?:précieu|important|utile)[a-z]*)(?: pour nous)?|votre (?:don|soutien|contribution|aide|adhésion|générosité) (?:nous (?:permet|aide)|compte|est (?:essentiel|important|précieu|indispensable)[a-z]*|fait (?:la|une) différence)(?: .{2,120})?|(?:sans [^.!?]{3,40}, )?notre (?:rédaction|média|journal|site|équipe) ne (?:dépend|vit) que de (?:vous|vos dons|votre soutien)|(?:offre[rz]|paye[rz])(?:-(?:nous|moi)|z? nous)? un café|(?:souten(?:ez|ir)|aidez|rejoignez|faire un don|faites un don).{0,40} (?:sur|via|avec|par) (?:tipeee|patreon|helloasso|ulule|ko-?fi|liberapay|paypal|utip)|merci (?:pour|de) votre (?:soutien|don|générosité)|(?:merci de|vous (?:souhaitez|voulez)|envie de|pour|abonnez-vous pour) soutenir (?:notre|nos) (?:travail|rédaction|média|journal|projets?|équipe|enquêtes|action)(?: ?[,?.!:] ?.{0,100}| .{2,30})?|aidez-nous à (?:continuer|maintenir|faire vivre|financer|poursuivre|garder|développer|rester)(?: .{2,60})?|rejoignez notre (?:communauté|mission|cause|mouvement|aventure)(?: .{2,60})?|rejoignez-nous pour (?:défendre|soutenir|faire vivre|construire|préserver) .{0,40}(?:information|presse|journalisme|média|rédaction).{0,60})${END}`,
        r`^[^a-zà-ÿœ0-9]{0,4}(?:les |vos |tous les )?dons (?:sont )?(?:défiscalisables|déductibles|défiscalisés) (?:à (?:hauteur de )?|des impôts )[^!?]{0,90}\b(?:vous (?:coûte|revient|ne)|ne vous)[^!?]{3,60}$|^[^a-zà-ÿœ0-9]{0,4}(?:média|journal|site|magazine|revue) (?:100 ?% )?indépendante?,? [^.!?]{0,80}\bfinancée? (?:uniquement |exclusivement )?(?:par|grâce à) [^!?]{0,30}(?:lecteurs|lectrices|abonnés|dons|donateurs)[^!?]{0,30}$`,
      ],
      unless: [r`(?:(?:^|[ '])sang |organes?|candidat|sinistrés|associations? (?:caritative|humanitaire))`],
      maxWords: 80,
      examples: [
        {
          lines: ['Média indépendant, sans actionnaire, financé par ses lecteurs', 'La digue tient.'],
          struck: [0],
        },
        {
          lines: [
            'Les dons sont déductibles des impôts depuis 2003.',
            'Journal indépendant, le titre est mort en mai.',
          ],
          struck: [],
        },
        {
          lines: [
            'Votre don ouvre droit à une réduction d’impôt.',
            'La presse locale a besoin de vous.',
            'Si ce travail vous plaît, vous pouvez soutenir le Phare.',
            'Chaque don compte',
            'Le phare est éteint.',
          ],
          struck: [0, 1, 2, 3],
        },
        {
          lines: [
            'Un don de 10 euros a suffi, raconte le maire.',
            'La presse a besoin de bras.',
            'Si cet article de loi passe, le port ferme.',
            'Chaque don finance un lit.',
            'Notre journal de bord est perdu.',
            'Pour soutenir nos jambes, il faut du pain.',
          ],
          struck: [],
        },
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
        r`${START}(?:(?:augmenter|diminuer|réduire|agrandir) (?:la taille d(?:u texte|es caractères|e la police)|le texte)|votre navigateur ne (?:permet pas|prend pas en charge|supporte pas)(?: .{0,70})?|(?:temps|durée) de lecture(?: estimée?)? ?:? ?(?:environ )?\d{1,3} ?min(?:utes?)?|écouter (?:cet article|l'article) ?\(?\d{1,2} ?min(?:utes?)?\)?|retour en haut de (?:la )?page|signaler une (?:erreur|faute|coquille) (?:dans|sur) (?:cet article|l'article|cette page)|(?:suivre|s'abonner à) (?:cet auteur|cette autrice|l'auteur|cette? journaliste)|lecture (?:audio|vocale)(?: de l'article)?)${END}`,
      ],
      maxWords: 34,
      examples: [
        {
          lines: ['Réduire la taille du texte', 'Suivre cet auteur', 'Le phare est éteint.'],
          struck: [0, 1],
        },
        {
          lines: ['Suivre cet auteur demande du souffle.', 'Votre navigateur, dit-il, ne voit rien.'],
          struck: [],
        },
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
    {
      id: 'comments/fr-line',
      kind: 'comments',
      languages: ['fr'],
      about: 'French lines that ask for comments and opinions, or tell of them.',
      match: [
        r`${START}(?:(?:aucun|pas encore de) commentaires?(?: (?:pour (?:le moment|l'instant)|à afficher))?(?:[.!,]? ?soyez .{0,50})?|soyez (?:le premier|la première|les premiers) à (?:commenter|réagir|donner votre avis|laisser un (?:commentaire|avis)).{0,40}|(?:réagissez|réagir|commentez|donnez votre avis|donner votre avis|laissez votre avis) (?:à|sur|sous) (?:cet article|cette (?:vidéo|publication|page)|ce sujet|l'article)|(?:connectez-vous|identifiez-vous|abonnez-vous|inscrivez-vous|créez un compte)(?: .{2,40})? pour (?:commenter|réagir|participer à la (?:conversation|discussion)).{0,40}|les commentaires sont (?:fermés|désactivés|réservés|modérés)(?: .{2,40})?|ce commentaire a été (?:supprimé|modéré|masqué|retiré)(?: .{2,40})?|recevez une notification (?:lorsque|quand|si) .{0,50}(?:commentaires?|réponse)|votre adresse (?:e-?mail|de messagerie) ne sera pas publiée.{0,100})${END}`,
        r`${START}(?:(?:vous avez|avez-vous) (?:aimé|apprécié|trouvé utile) (?:cet article|cette page)|(?:cet article|cette page|ce contenu) vous a(?:-t-(?:il|elle))? (?:été utile|plu|aidée?)|que pensez-vous de (?:cet article|ce sujet)) ?\?(?: .{0,60})?$`,
      ],
      maxWords: 30,
      examples: [
        {
          lines: [
            'Soyez la première à réagir !',
            'Les commentaires sont désactivés.',
            'Cet article vous a-t-il été utile ?',
            'Le phare est éteint.',
          ],
          struck: [0, 1, 2],
        },
        {
          lines: [
            'Soyez le premier à table, disait-elle.',
            'Aucun commentaire ne vint du palais.',
            'Vous avez aimé cette mer ?',
            'Les commentaires sont vifs.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'promo/fr-channels',
      kind: 'promo',
      languages: ['fr'],
      about: 'French promotion of the publisher’s app, channels and alerts.',
      match: [
        r`${START}(?:ou )?(?:rejoignez|rejoins|suivez|abonnez-vous à|retrouvez|intégrez)(?: gratuitement| dès maintenant| aussi)* (?:notre|nos) (?:nouvelle |nouveau )?(?:chaîne|canal|groupe|communauté|page)s?(?: .{0,20})? (?:whatsapp|telegram|youtube|facebook|instagram|discord|tiktok|messenger)(?:[ ,.!].{0,80})?$`,
        r`${START}(?:(?:suivez|ajoutez|retrouvez|lisez)(?:-nous| .{2,40}?) (?:sur|à vos sources(?: préférées)?(?: sur)?|dans vos favoris sur) google(?: (?:actualités|news|discover))?.{0,50}|(?:suivez|retrouvez) (?:toute )?l'(?:actualité|actu|info) (?:de |du |d')?.{2,40} (?:sur|via) (?:facebook|instagram|x|twitter|whatsapp|telegram|tiktok|notre application|les réseaux).{0,50}|retrouvez (?:toute )?l'(?:actualité|actu|info) .{0,40}(?:sur|dans) (?:notre|l'|nos) ?(?:applis?|applications?)|téléchargez (?:gratuitement )?(?:l'|notre )(?:appli|application)(?: .{2,40})? (?:pour (?:suivre|ne rien|recevoir|lire|être)|et (?:suivez|recevez|retrouvez)) .{0,40}(?:infos?|actu|actualité|direct|rien|rater|manquer|articles|journal|alertes)[a-zé]*.{0,30}|activez (?:les|nos|vos) (?:notifications|alertes) (?:pour|et) (?:ne rien|ne plus|ne pas|être (?:informé|alerté|averti|prévenu)|suivre l'|recevoir (?:nos|les dernières|l'info)).{0,50}|recevez (?:l'actualité|toute l'actu|les infos?|l'info|l'essentiel|nos (?:actus|articles|infos)|les (?:actualités|alertes))(?: .{2,40})? (?:sur|via|par) (?:whatsapp|telegram|messenger|sms|votre (?:mobile|téléphone|smartphone)).{0,70}|écoutez (?:tous )?nos podcasts? .{3,50})${END}`,
      ],
      maxWords: 30,
      examples: [
        {
          lines: [
            'Rejoins notre canal Telegram !',
            'Retrouvez toute l’actu du port sur Instagram',
            'Le phare est éteint.',
          ],
          struck: [0, 1],
        },
        {
          lines: [
            'Rejoignez notre groupe au café.',
            'Téléchargez l’application et voyez : rien ne marche.',
            'Activez les alertes, conseille le préfet.',
            'Suivez le guide.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'signup/fr-beside',
      kind: 'signup',
      languages: ['fr'],
      about: 'French lines beside a request that go on with it: an offer to the reader, in the imperative.',
      match: [
        r`${START}(?:recevez|profitez|découvrez|accédez|retrouvez|rejoignez|bénéficiez|débloquez|soutenez|choisissez|essayez|créez|activez|téléchargez|participez|gagnez|offrez|contribuez|devenez)[a-zà-ÿ' -]{0,4} [^.!?]{0,70}(?:newsletter|abonn|gratuit|exclusi|illimité|premium|contenus|articles|actualité|nouveautés|e-mail|offres?|communauté|journalis|rédaction|conseils)[a-zà-ÿ-]{0,8}(?:[^a-zà-ÿ].{0,60})?$`,
      ],
      strength: 'weak',
      maxWords: 24,
      examples: [
        {
          lines: [
            'Jamais de spam, désinscription en un clic.',
            'Découvrez des contenus en exclusivité',
            'Le phare est éteint.',
          ],
          struck: [1],
        },
        { lines: ['Découvrez la côte et ses articles de pêche.', 'Recevez le facteur.'], struck: [] },
      ],
    },
  ],
};

import type { RulePack } from '../../model.js';

const r = String.raw;

const END = r`[^a-zåäöæø0-9?]{0,5}$`;
const NETWORK = r`(?:facebook|twitter|x|instagram|linkedin|whatsapp|threads|bluesky|snapchat|tiktok|youtube|e-?post|mail)`;
const LANGUAGES = ['sv', 'no', 'nb', 'nn', 'da'];
const START = r`^[^a-zåäöæø0-9]{0,4}`;

/** Swedish, Norwegian and Danish, which share much of this wording. */
export const nordic: RulePack = {
  name: 'nordic',
  rules: [
    {
      id: 'signup/nordic-newsletter',
      kind: 'signup',
      languages: LANGUAGES,
      about: 'Asks in Swedish, Norwegian or Danish to subscribe to a newsletter.',
      match: [
        r`^(?:prenumerera|anmäl dig|få|registrera dig|skriv upp dig|meld deg|abonner|motta|tilmeld dig|modtag)(?: .{0,60})? (?:på|till|for|til|vårt|våra|vores|vårt|våre|nyhetsbrev\S*|nyhedsbrev\S*) ?.{0,60}(?:nyhetsbrev\S*|nyhedsbrev\S*|nyhetsmail\S*|inkorg\S*|innboks\S*|indbakke\S*)(?: .{0,60}|${END})`,
        r`^(?:(?:vårt|våra|vores|vårt|våre|gratis) )*(?:nyhetsbrev|nyhedsbrev|nyhedsbreve)${END}|^(?:din|skriv din) e-?post(?:adress|adresse)?${END}`,
      ],
      maxWords: 30,
      examples: [
        { lines: ['Prenumerera på vårt nyhetsbrev', 'Vores nyhedsbreve', 'Fyren er slukket.'], struck: [0, 1] },
        { lines: ['Få vet hva som hendte på fyret.', 'Nyhetsbrevet trycks i fyra färger.'], struck: [] },
      ],
    },
    {
      id: 'paywall/nordic-wall',
      kind: 'paywall',
      languages: LANGUAGES,
      about: 'Swedish, Norwegian and Danish walls and offers.',
      match: [
        r`^(?:redan prenumerant\?|är du redan prenumerant\?|allerede abonnent\?|er du (?:allerede )?abonnent\?|(?:den här|denna|denne|dette) (?:artikeln?|artikkelen|artikel|saken|innehållet|innholdet|indhold) (?:är|er) (?:bara |kun |endast |forbeholdt )*(?:för|for|abonnent\S*|prenumerant\S*|låst)|bli (?:prenumerant|abonnent|medlem)|køb abonnement|prøv (?:gratis|for \d+)|prova (?:gratis|för \d+)|kjøp abonnement|ingen bindingstid|ingen binding)(?:[ .,!].{0,100}|${END})`,
        r`^(?:för att (?:läsa|fortsätta)|for å (?:lese|fortsette)|for at (?:læse|fortsætte))\b.{0,60}\b(?:logga in|prenumer\S*|logg inn|abonn\S*|log ind)\b.{0,60}$`,
      ],
      maxWords: 30,
      examples: [
        {
          lines: [
            'Redan prenumerant? Logga in',
            'For å lese videre må du logge inn eller abonnere',
            'Fyren er slukket.',
          ],
          struck: [0, 1],
        },
        { lines: ['Bli medlemmer enige, stenger havnen i mai.', 'For å lese kartet trengte han briller.'], struck: [] },
      ],
    },
    {
      id: 'donation/nordic-appeal',
      kind: 'donation',
      languages: LANGUAGES,
      about: 'Swedish, Norwegian and Danish appeals for gifts.',
      match: [
        r`^(?:støtt oss|stötta oss|støt os|swisha (?:en|ett|valfri|till|din) .{2,40}|vipps (?:oss|til|et|valgfritt) .{2,40})${END}`,
      ],
      maxWords: 40,
      examples: [
        { lines: ['Støtt oss', 'Fyren er slukket.'], struck: [0] },
        { lines: ['Stötta taket med en bjälke.', 'Vipps er en app.'], struck: [] },
      ],
    },
    {
      id: 'social/nordic-share',
      kind: 'social',
      languages: LANGUAGES,
      about: 'Swedish, Norwegian and Danish share bars and page controls.',
      match: [
        r`^(?:dela|del|dele|følg|följ)(?: (?:artikel|artikeln|artikkelen|artiklen|saken|på|via|oss|os|denne|med))*(?: ?${NETWORK})*(?: ?(?:,|och|og|del på|dela på) ?${NETWORK})*${END}`,
        r`^(?:kopiera länk|länk kopierad|kopier lenke|lenken er kopiert|kopiér link|link kopieret|tipsa oss|skriv ut|logga in|logg inn|log ind|mina sidor|min side|kommentarer ?\(\d+\)|tip os|tips oss|tipsa en vän|anmäl fel|anmäl text- och faktafel.{0,40}|öppna bild i helskärm|bild \d+ av \d+|bilde \d+ av \d+|ljuduppspelningen är ai-genererad.{0,60})${END}`,
        r`^\d(?:[.,]\d)x$`,
      ],
      unless: [r`^(?:del|dela|dele|skriv ut|følg|följ)[.,:]$`, r`^del ?\d`],
      maxWords: 16,
      examples: [
        { lines: ['Dela artikel', 'Kopiera länk', '1.5x', 'Fyren er slukket.'], struck: [0, 1, 2] },
        { lines: ['Del 2', 'Dela brödet i fyra bitar.'], struck: [] },
      ],
    },
    {
      id: 'furniture/nordic-sort',
      kind: 'furniture',
      languages: LANGUAGES,
      about: 'Swedish, Norwegian and Danish labels that say what sort of text an article is.',
      match: [
        r`^(?:detta|det här|dette|det her|denne teksten) (?:är|er) (?:en |et |ett )?(?:nyhetsartikel|åsiktstext|opinionstext|kommenterande text|ledare|krönika|debattartikel|debattinnlegg|debattinnlæg|debatindlæg|kronik|kronikk|kommentar|leder|recension|annons|annonsørinnhold)(?: (?:från|fra|i) .{2,40})?[.,:]? .{0,60}(?:åsikt|skribent|redaktion|granskar|gir uttrykk|holdning|ställningstagand|tidningen|udtryk).{0,160}$`,
      ],
      maxWords: 50,
      examples: [
        {
          lines: [
            'Detta är en krönika. Skribenten svarar för sina åsikter.',
            'Dette er et debattinnlegg. Innlegget gir uttrykk for skribentens holdning.',
            'Fyren er slukket.',
          ],
          struck: [0, 1],
        },
        { lines: ['Detta är en ledare som ingen följer.', 'Dette er en kommentar til loven, sa hun.'], struck: [] },
      ],
    },
    {
      id: 'recirculation/nordic-link',
      kind: 'recirculation',
      languages: LANGUAGES,
      about: 'Swedish, Norwegian and Danish cues of links to other articles.',
      match: [
        r`^[^a-zåäöæø0-9]{0,3}(?:les også|läs (?:också|även|mer|vidare)|læs (?:også|mere)|les mer|mest läst(?:a)?|mest lest(?:e)?|mest læste|relaterade artiklar|relaterte saker|(?:flere|fler|relaterede|andre|andra) (?:saker|artikler|artiklar|nyheter|nyheder)|(?:du )?(?:kanske|kanskje|måske) (?:också|også) (?:är intresserad av|er interesseret i|vil like|gillar)|du kanske också (?:är intresserad av|gillar)|mer(?:e)? (?:av samma skribent|fra samme forfatter|om (?:emnet|temaet|ämnet))|mest läst just nu|(?:här|her) (?:är|er) (?:några|noen|nogle|et par|flere) (?:andra|andre) .{3,30} du (?:kanske|kanskje|måske) .{3,30}|senaste nytt|siste nytt|seneste nyt)(?: ?:)?${END}`,
        r`^[^a-zåäöæø0-9]{0,3}(?:les også|läs (?:också|även|mer)|læs også|se også|se även|se också|hør også|lyssna även|les mer|bakgrunn)(?: ?[:|>]| [-"]) ?.{8,160}$`,
      ],
      maxWords: 30,
      examples: [
        {
          lines: ['Mest läst', 'Les også: Den siste fyrvokteren', 'Fyren er slukket.', 'Mere om emnet', 'Flere saker'],
          struck: [0, 1, 3, 4],
        },
        { lines: ['Les mer, sa læreren.', 'Se också till att dörren är stängd.'], struck: [] },
      ],
    },
    {
      id: 'consent/nordic-cookies',
      kind: 'consent',
      languages: LANGUAGES,
      about: 'Swedish, Norwegian and Danish notices on cookies.',
      match: [
        r`^(?:vi|(?:den här|denna|vår|denne|dette|vores|vår) (?:webbplatsen?|sajten?|sidan?|nettsiden|nettstedet|hjemmeside|side)) (?:använder|bruker|bruger|benytter|anvender)\b.{0,40}\b(?:cookies|kakor|informasjonskapsler)\b.{0,240}$`,
      ],
      unless: [r`\b(?:bagare|baker|bager|domstol|rätten|tilsynet)\b`],
      maxWords: 60,
      examples: [
        { lines: ['Vi använder cookies för att förbättra din upplevelse.', 'Fyren är släckt.'], struck: [0] },
        { lines: ['Vi använder smör i kakorna, säger bagaren.', 'Fyren är släckt.'], struck: [] },
      ],
    },
    {
      id: 'paywall/nordic-gate',
      kind: 'paywall',
      languages: LANGUAGES,
      about: 'Swedish, Norwegian and Danish gates and terms: reading on, articles that are left, trials, prices.',
      match: [
        r`${START}(?:vill du läsa|vil du lese|vil du læse|har du lyst til at læse) (?:vidare|mer|mere|videre|hela|hele|resten)\b.{0,20}\?(?: .{0,60})?$`,
        r`${START}(?:lås upp|lås opp|lås) (?:artikeln?|denne artikel|saken|artiklen|hele saken)(?: op)?${END}|${START}(?:plusartikel|plussak|plus-artikel|premiumartikel|låst artikel|(?:exklusivt|endast|bara|kun|eksklusivt|bare) (?:för|for) (?:prenumeranter|abonnenter|medlemmer|medlemmar))${END}`,
        r`${START}(?:fortsätt|fortsett|fortsæt|läs|les|læs)(?: å lese| läsa| med at læse| vidare| videre| hela artikeln| hele saken| hele artiklen| hele artikkelen)+ (?:med|som) (?:en |et |ett )?(?:digital |digitalt )?(?:prenumeration|prenumerant|abonnement|abonnent|plus)\b.{0,20}$`,
        r`${START}(?:bli|bliv|tegn|teckna|köp|kjøp|køb|skapa|opprett|opret|logga in|logg inn|log ind|prenumerera|abonner)(?: (?:en|et|ett|gratis|nu|nå|i dag|prenumerant|abonnent|medlem|abonnement|prenumeration|konto))*,? (?:för att|for å|for at|og|och|hvis)\b.{0,60}\b(?:läsa|lese|læse|tillgång|tilgang|adgang|artikel[a-zåäö]*|artikkel[a-zæøå]*|abonnerer|saken)\b.{0,30}$`,
        r`${START}(?:du må være|du skal være|du måste vara) (?:abonnent|prenumerant|medlem|innlogget|logget ind|inloggad) (?:for å|for at|för att)\b.{0,60}$|${START}(?:eldre |ældre |äldre )?(?:artikler|artiklen|artikkelen|saken|artikeln|artiklar)? ?(?:er|är) forbeholdt (?:abonnenter|medlemmer)${END}`,
        r`${START}(?:du har|du har nu) (?:läst|lest|læst|brukt opp|brugt|\d{1,2})\b.{0,30}\b(?:gratisartik\S*|fria artiklar|gratis artikler|frie artikler|gratissaker)\b.{0,50}$`,
        r`${START}(?:prova|prøv|testa|test|få|läs|les|læs)(?: (?:gratis|oss|digitalt|nu|nå|plus|full|tilgang|til alt|alle|saker|alt|i))* (?:\d{1,2}|en|én|ett|et|två|to|tre|fire|fyra) (?:månad(?:er)?|måned(?:er)?|veckor|vecka|uker?|uger?|dagar|dager|dage) (?:gratis|för (?:bara )?\d+ ?(?:kr|kronor|krona)|for (?:kun |bare )?\d+ ?(?:kr|kroner|krone))\b.{0,40}$`,
        r`${START}(?:därefter|deretter|derefter|sedan|nu|nå|kun|endast) \d+ (?:kr\.?|kronor|kroner) ?(?:/|per|i|om|pr\.?)? ?(?:mån(?:ad(?:en)?)?|måneden?|måned|md\.?|veckan?|uken?|ugen?|år(?:et)?)\b(?:[.,] .{0,60}|${END})`,
        r`${START}(?:avsluta|avslutt|annuller|annullera|opsig|si opp|säg upp|avbryt)(?: \S+)? (?:när du vill|når du vil|när som helst|når som helst)${END}|${START}(?:efter|etter|når|när) (?:at |att )?(?:en |den |din )?(?:gratis )?(?:provperiod|prøveperiode|testperiod)\S* .{0,120}$|${START}starta? (?:gratis |din |en |et )*.{0,20}\b(?:prøveperiode\S*|provperiod\S*|testprenumeration|prøveabonnement)\b.{0,20}$|${START}(?:din|dit|ditt) (?:provperiod|prøveperiode|prøveabonnement|provprenumeration|abonnement|prenumeration)\b.{0,60}\b(?:förnyas|fornyes|fornys|löper ut|utløper|udløber|automatiskt?|upphör)\b.{0,60}$`,
        r`${START}(?:få|skaff deg|skaf dig) (?:full |fuld |fri |obegränsad )?(?:tillgång|tilgang|adgang) (?:till|til) (?:allt|alle|alla|alt|hele)\b.{0,100}$|${START}(?:den )?første måned(?:en)? (?:er )?gratis${END}|${START}(?:har du (?:allerede|redan|ikke|inte|inget)|har du) (?:et |ett |en )?(?:abonnement|prenumeration|konto)\?.{0,40}$|${START}(?:er du |är du )?(?:allerede|redan) (?:medlem|abonnent|prenumerant|kunde|kund)\?.{0,50}$`,
        r`${START}(?:vill|vil) du (?:läsa|lese|læse) (?:mer|mere|resten)\? (?:teckna|tegn|bli|bliv|køb|kjøp|köp)\b.{0,50}$|${START}(?:logga in|logg inn|log ind) (?:för att|for å|for at) (?:läsa|lese|læse|fortsätta|fortsette|fortsætte)(?: (?:videre|vidare|mer|mere|hele|hela|saken|artiklen|artikeln|artikkelen|resten))*(?: \(.{3,20}\))?${END}|${START}(?:dit|ditt) (?:medlemskab|medlemskap|abonnement|abonnemang) (?:giver|gir|ger)\b.{0,60}$|${START}(?:denne|dette|den här|denna) \S+ (?:kræver|krever|kräver) (?:medlemskab|medlemskap|abonnement|innlogging|login|inloggning|prenumeration)${END}|${START}bliv (?:medlem|abonnent) og (?:få|læs|spar)\b.{0,80}$|${START}(?:säg upp|si opp|opsig) (?:prenumerationen|abonnementet)${END}|${START}(?:kjøp tilgang|køb adgang|köp åtkomst|se abonnementer|se våra erbjudanden|visa prenumerations\S+|(?:bli|bliv) (?:abonnent|prenumerant|medlem)(?: (?:nå|nu|i dag|fra|från) ?.{0,30})?|(?:velg|vælg|välj) (?:en|et|ett)(?: annen| andet| annan)? (?:avtale|abonnement|prenumeration))${END}|${START}(?:denne|den här|denna|dette) (?:nettsiden|webbplatsen|siden|sidan|side|innlegget|indlæg) (?:er|är) (?:kun|bare|endast|bara) (?:for|för) .{0,20}(?:medlemmer|medlemmar|abonnenter|prenumeranter)${END}|\b(?:bli|bliv|blive|oppgrader|opgrader|uppgradera)\b.{0,20}\b(?:betalende|betalande|betald|betalt|betalingsabonnent|prenumerant)\b.{0,40}$`,
      ],
      unless: [
        r`\b(?:gym|treningssenter|fitness\S*|mobil\S*|forsikring|försäkring|domstol|retten|rätten|parti(?:et)?)\b`,
      ],
      maxWords: 34,
      examples: [
        {
          lines: [
            'Fyren är släckt.',
            'Vill du läsa mer?',
            'Lås opp saken',
            'Les videre med et digitalt abonnement',
            'Bliv medlem for at læse artiklen',
            'Du skal være abonnent for at læse dette.',
            'Du har 3 fria artiklar kvar.',
            'Prøv 2 måneder gratis',
            'Deretter 99 kr per måned',
            'Avsluta när du vill',
            'Få fuld adgang til alle artikler',
            'Vil du læse resten? Køb et abonnement.',
          ],
          struck: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
        },
        {
          lines: [
            'Vill du läsa, sa hon, så tänd lampan.',
            'Du har läst fel.',
            'Lås døren når du går.',
            'Derefter 40 kroner, og så ikke mere.',
            'Bliv medlem af koret og syng med.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'donation/nordic-letter',
      kind: 'donation',
      languages: LANGUAGES,
      about: 'Swedish, Norwegian and Danish letters of appeal: who pays for the work, and how to give.',
      match: [
        r`${START}(?:bli|bliv) medlem (?:og|och) (?:støtt|støt|stöd|stötta)\b.{0,60}$|${START}(?:var med och |del saken og )?(?:stöd|stötta|støtt|støt)(?: gjerne| gärna| gerne)* (?:oberoende|fri[et]?|uavhengige?|uafhængige?|vår|vårt|våra|vores|oss|os|den frie|kritisk|arbeidet|arbejdet|avisen|tidningen)\b(?: .{2,80})?${END}`,
        r`${START}(?:gillar du|uppskattar du|liker du|kan du lide|setter du pris på) .{2,60}\?(?: så| då)? (?:stötta|stöd|støtt|støt|swisha|vipps|bli|bliv)\b.{0,60}$`,
        r`\b(?:om du vill|hvis du vil|vill du) (?:stötta|stödja|støtte) (?:oss|os)\b.{0,80}$|\b(?:derfor|därför) (?:ber|beder) vi om (?:din|ditt|dit|deres|ert) (?:støtte|stöd|hjelp|hjälp|hjælp)\b.{0,20}$`,
        r`${START}(?:vi|avisen|redaksjonen|redaktionen|tidningen) (?:lever|er avhengige|er afhængige|är beroende|finansieras|finansieres)\b.{0,20}\b(?:støtte?|stöd|gåvor|bidrag|gaver)\b.{0,20}\b(?:läsare\S*|leser\S*|læser\S*|dig|deg|medlemmer|medlemmar)\b.{0,60}$`,
        r`${START}(?:alla gåvor|alle bidrag|alle gaver|hver krone|varje krona|varje (?:bidrag|gåva|donation)|hvert bidrag|enhver gave|vilken summa|dit bidrag|ditt bidrag|din (?:gåva|donation|gave|støtte)) (?:är|er|hjälper|hjelper|hjælper|gör|gør|gjør|teller|tæller|räknas|du)\b.{0,80}$`,
        r`\b(?:overveje at|vurdere å|överväga att) (?:støtte|stödja|stötta) (?:os|oss)\b.{0,40}$|${START}(?:ge|giv|gi|skänk|swisha) (?:en|et|ett) (?:gåva|gave|bidrag)${END}|${START}(?:hjälp oss|hjelp oss|hjælp os)(?: att| å| at| med at)* (?:växa|fortsätta|vokse|fortsette|fortsætte)\b.{0,40}$|${START}(?:støtt|støt|stöd|stötta) .{2,40}\b(?:medium|journalistikk?|medier|nettavis|avis|tidning)\b.{0,40}$|${START}(?:även små|selv små|også små) (?:bidrag|beløb|beløp)\b.{0,30}$`,
        r`${START}(?:swish|bankgiro|plusgiro|bg|mobilepay|vipps)(?: til)? ?:? ?#?[\d -]{4,16}$|${START}(?:bli|bliv) (?:månadsgivare|støttemedlem|stödmedlem|stödprenumerant|fast giver|månedlig giver)${END}|${START}vipps nå${END}|${START}(?:utan|uten|uden) (?:dig|deg|ditt stöd|din støtte|läsarnas stöd|lesernes støtte)\b.{0,60}$`,
      ],
      unless: [
        r`\b(?:jordskælv|jordskjelv|jordbävning|röda korset|røde kors|kirken|kyrkan|parti(?:et)?|barncancer\S*)\b`,
      ],
      maxWords: 50,
      examples: [
        {
          lines: [
            'Fyren är släckt.',
            'Stötta vår journalistik',
            'Liker du oss? Støtt avisen med noen kroner.',
            'Allt är öppet. Om du vill stötta oss blir vi glada.',
            'Vi lever af støtte fra vores læsere.',
            'Hver krone hjælper!',
            'MobilePay 54321',
            'Giv et bidrag',
          ],
          struck: [1, 2, 3, 4, 5, 6, 7],
        },
        {
          lines: [
            'Stötta taket med en bjälke.',
            'Vi lever på fisk.',
            'Hver krone er brugt, siger kassereren.',
            'Kan du lide fisk? Så kom.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'signup/nordic-form',
      kind: 'signup',
      languages: LANGUAGES,
      about: 'Swedish, Norwegian and Danish invitations to miss nothing, and what a form answers.',
      match: [
        r`${START}(?:håll dig|hold deg|hold dig) (?:uppdaterad|oppdatert|opdateret)(?:[,!.] .{3,80}| .{2,40})?${END}|${START}få (?:vårt nyhetsbrev|vores nyhedsbrev|nyhetsbrevet|nyhedsbrevet)(?: (?:direkt|rett|direkte|i|på|hver|varje|gratis) .{2,40})?${END}|${START}(?:bekræft|bekreft|bekräfta) (?:ved at|ved å|genom att|din e-?\S+|tilmeldingen|påmeldingen)\b.{0,60}$|${START}(?:missa inget|missa inte .{3,30}|gå ikke glip af (?:noget|.{3,30})|gå ikke glipp av (?:noe|.{3,30}))(?:[!.,] .{0,80}|${END})`,
        r`${START}(?:få|motta|modtag|ta emot) .{0,60}\b(?:i (?:din )?(?:inkorg\S*|innboks\S*|indbakke\S*)|rett i innboksen|direkte i din indbakke|på (?:e-?post|mail|e-?mail)|varje (?:dag|fredag|morgon|vecka)|hver (?:dag|fredag|morgen|uke|uge))\b.{0,40}$`,
        r`${START}(?:ønsker du|vill du ha|vil du have|vil du ha) (?:nyheter|nyheder|saker|artikler|vårt|vores)\b.{0,40}\? (?:meld|anmäl|tilmeld|skriv)\b.{0,40}$`,
        r`${START}(?:tack|takk|tak)[!,]? (?:för|for) (?:din|påmeldingen|at|att|tilmeldingen)\b.{0,30}\b(?:anmälan|påmeldingen|tilmelding|prenumeration|registrering)?[!.] ?.{0,90}\b(?:bekräfta|bekreft|bekræft|bekrefte|länk\S*|inkorg\S*|innboks\S*|indbakke)\b.{0,60}$`,
        r`${START}(?:du kan (?:när som helst|når som helst|altid|alltid)|avsluta|avregistrera dig) (?:avsluta|avregistrera|melde deg|melde dig|afmelde|avmelde|säga upp)\b.{0,50}$|${START}(?:du är nu|du er nå|du er nu|du har allerede|du har redan) (?:registrerad|registrert|tilmeldt|påmeldt|anmäld|prenumer\S*)\b.{0,50}$`,
        r`^[^!?]{0,60}\b(?:vårt|vores|våra|våre) (?:\S+ ){0,2}(?:nyhetsbrev|nyhedsbrev|nyhedsbreve)\b.{0,80}$|^[^!?]{0,60}\bnyhetsbrevet vårt\b.{0,80}$`,
        r`${START}(?:kolla|sjekk|tjek|kontrollera)(?: nu| nå| lige)? (?:din |ditt |dit )?(?:e-?posten|e-?post|e-?mail|innboksen|inkorgen|inkorg|indbakke|mail)(?: din)?(?: nå| nu)?(?: (?:för|for|og|och) .{3,40})?${END}|${START}(?:för att slutföra|for å fullføre|for at gennemføre|for at bekræfte|för att bekräfta|for å bekrefte)\b.{0,40}\b(?:klicka|klikk|klikke|klik)\b.{0,100}$|\blink til bekræftelse\b.{0,50}$|${START}(?:for å|för att|for at) (?:fortsette å |fortsätta )?(?:holde deg oppdatert|hålla dig uppdaterad|holde dig opdateret),? (?:abonner|prenumerera|tilmeld|meld)\b.{0,40}$`,
        r`${START}(?:prenumerera|abonner|abonnér|tilmeld dig|meld deg på|anmäl dig)(?: nu| nå| gratis)? (?:för att|for at|for å) (?:få|motta|modtage|ta del|holde|hålla|bli|blive) .{2,100}$`,
        r`${START}(?:genom att|ved å|ved at) (?:anmäla dig|prenumerera|registrera dig|melde deg på|tilmelde dig|abonnere)\b.{0,30}\b(?:godkänner|godtar|accepterer|samtycker|aksepterer)\b.{0,60}$|${START}jag (?:samtycker|godkänner)\b.{0,40}\b(?:e-?post|nyhetsbrev|integritetspolicy)\b.{0,40}$`,
        r`${START}(?:vi (?:skickar|sender) (?:aldrig|aldri) spam|vi del(?:er|ar) (?:aldri|aldrig) (?:adressen|e-?posten|din|e-?mailen)\b.{0,30}|(?:ingen|inget|aldrig) spam)\b.{0,20}$|${START}vi respekter(?:ar|er) (?:din|ditt|dit) (?:integritet|personvern|privatliv)\b.{0,60}$|${START}läs (?:mer )?om hur vi (?:hanterar|behandlar)\b.{0,50}$|${START}(?:få besked|få beskjed|få varsel),? når vi\b.{0,40}$`,
      ],
      unless: [r`\b(?:bank|bedragare|svindlere|politi(?:et)?|polis(?:en)?)\b`],
      maxWords: 30,
      examples: [
        {
          lines: [
            'Fyren är släckt.',
            'Hold dig opdateret om havnen',
            'Få de bästa texterna i din inkorg',
            'Vil du ha saker fra kysten? Meld deg på!',
            'Tak for din tilmelding! Du får en mail med et link, bekræft det.',
            'Du er nå registrert.',
            'Genom att prenumerera godkänner du vår policy.',
            'Vi sender aldri spam.',
            'Kolla din inkorg',
            'Du kan läsa mer i vårt nyhetsbrev.',
            'Tilmeld dig for at få nyt om havnen.',
          ],
          struck: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
        },
        {
          lines: [
            'Håll dig vaken, sa lotsen.',
            'Få båtar går ut i dag.',
            'Du kan altid ringe til havnen.',
            'Tack för fisken.',
            'Vi sender aldri båten ut om natten.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'signup/nordic-field',
      kind: 'signup',
      languages: LANGUAGES,
      about: 'Swedish, Norwegian and Danish fields and buttons beside an ask.',
      match: [
        r`^(?:(?:skriv inn|skriv|ange|indtast|din|ditt|dit) )*(?:e-?post(?:en|adress(?:e|en)?)?|e-?mail(?:adresse)?|mailadress(?:e)?|namn|navn|förnamn|fornavn)(?: din)?[ :*]*$`,
        r`^(?:prenumerera|abonner|abonnér|anmäl(?: mig| dig)?|meld (?:meg|deg) på|tilmeld(?: mig| dig)?|skicka|send|registrera|registrer|fortsätt|fortsett|fortsæt)[ !.>]*$`,
      ],
      strength: 'weak',
      maxWords: 5,
      examples: [
        { lines: ['Prenumerera på vårt nyhetsbrev', 'Ange din e-postadress', 'Anmäl mig'], struck: [1, 2] },
        { lines: ['Fyren är släckt.', 'Navn', 'Send', 'Kl. åtta kom floden.'], struck: [] },
      ],
    },
    {
      id: 'consent/nordic-choices',
      kind: 'consent',
      languages: LANGUAGES,
      about: 'Swedish, Norwegian and Danish buttons of cookie banners.',
      match: [
        r`${START}(?:godkänn|acceptera|godta|accepter|aksepter|tillåt|tillat|tillad|avvisa|avvis|afvis) (?:alla|alle)(?: (?:cookies|kakor|informasjonskapsler))?${END}|${START}(?:endast|kun|bara|bare) nödvändiga?(?: (?:cookies|kakor))?${END}|${START}(?:kun|bare) nødvendige(?: (?:cookies|informasjonskapsler))?${END}|${START}(?:anpassa inställningar|tilpass innstillinger|tilpas indstillinger|cookie-?inställningar|cookie-?indstillinger)${END}`,
      ],
      maxWords: 5,
      examples: [
        {
          lines: ['Fyren är släckt.', 'Acceptera alla cookies', 'Bare nødvendige', 'Tilpas indstillinger'],
          struck: [1, 2, 3],
        },
        { lines: ['Kun nødvendige rejser er tilladt.', 'Godta alle, sa hun.'], struck: [] },
      ],
    },
    {
      id: 'consent/nordic-button',
      kind: 'consent',
      languages: LANGUAGES,
      about: 'Swedish, Norwegian and Danish buttons beside a cookie banner.',
      match: [
        r`^(?:acceptera|godkänn|avvisa|anpassa|godta|avvis|tilpass|tilpas|afvis|accepter|inställningar|innstillinger|indstillinger|läs mer|les mer|læs mere|stäng|lukk|luk)[ !.>]*$`,
      ],
      strength: 'weak',
      maxWords: 3,
      examples: [
        { lines: ['Vi använder cookies för att förbättra din upplevelse.', 'Avvisa'], struck: [1] },
        { lines: ['Fyren är släckt.', 'Avvisa', 'Kl. åtta kom floden.'], struck: [] },
      ],
    },
    {
      id: 'comments/nordic-thread',
      kind: 'comments',
      languages: LANGUAGES,
      about: 'Swedish, Norwegian and Danish calls to comment, and the notices of a thread.',
      match: [
        r`${START}(?:delta i|bli en del av|bliv en del af) (?:diskussionen|diskusjonen|debatten|samtalet|samtalen)${END}|${START}(?:skriv|tilføj|lägg till|legg til|visa fler|vis flere) (?:en |ditt |din )?(?:kommentar(?:er)?|svar)${END}`,
        r`${START}(?:logga in|logg inn|log ind) (?:för att|for å|for at) (?:lese og )?(?:skrive |skriva )?(?:kommentera|kommentere|kommentarer)${END}|${START}(?:vad tycker du|hva synes du|hva mener du|hvad synes du|hvad mener du)\b.{0,30}\? (?:skriv|kommenter|kommentera|del|dela|si|sig)\b.{0,50}$`,
        r`${START}(?:kommentarsfältet|kommentarfeltet|kommentarsporet|kommentarer(?:ne|na)?) (?:är|er) (?:stängt|stengt|lukket|stängda|lukkede)${END}|${START}(?:bli|bliv) medlem(?: av \S+| af \S+)? (?:för att|for å|for at) (?:kommentera|kommentere|kunne kommentere|kunne skrive kommentarer|delta)\b.{0,20}$`,
      ],
      maxWords: 12,
      examples: [
        {
          lines: [
            'Fyren är släckt.',
            'Bli en del av debatten',
            'Kommentarerne er lukkede.',
            'Bli medlem for å kommentere',
            'Hva mener du? Skriv til oss!',
          ],
          struck: [1, 2, 3, 4],
        },
        { lines: ['Skriv en kommentar til loven, sa hun.', 'Delta i debatten ville ingen.'], struck: [] },
      ],
    },
    {
      id: 'furniture/nordic-tools',
      kind: 'furniture',
      languages: LANGUAGES,
      about: 'Swedish, Norwegian and Danish reading times, players and reports of a fault.',
      match: [
        r`${START}(?:lesetid|læsetid|lästid) ?:? ?\d{1,3} ?min(?:uter|utter|utes?|\.)?${END}|${START}\d{1,3} ?min(?:uter(?:s)?|utter(?:s)?|\.)? (?:lesetid|læsetid|läsning|läsetid|lästid)${END}|${START}(?:lyt til (?:artiklen|historien)|lytt til (?:saken|artikkelen)|lyssna på artikeln?)${END}`,
        r`${START}(?:gi|giv|ge|send|skicka) (?:oss |os )?(?:tilbakemelding|feedback)(?: (?:på|til|om|till) (?:dette|det här|denne|artikkelen|artiklen|artikeln|inlägget|indlægget|innlegget)(?: \S+)?)?${END}`,
        r`${START}(?:fant du en feil|har du fundet en fejl|hittat ett fel|ser du en feil|ser du ett fel)\b.{0,20}\?.{0,50}$`,
      ],
      maxWords: 12,
      examples: [
        {
          lines: [
            'Fyren är släckt.',
            'Læsetid: 6 min.',
            'Ser du en feil? Si fra.',
            'Lyt til historien',
            'Giv os feedback',
          ],
          struck: [1, 2, 3, 4],
        },
        { lines: ['Lesetid er ikke alt.', 'Hittat ett fel i lagen har ingen.'], struck: [] },
      ],
    },
    {
      id: 'legal/nordic-rights',
      kind: 'legal',
      languages: LANGUAGES,
      about: 'Swedish, Norwegian and Danish notices on rights.',
      match: [
        r`${START}(?:© .{2,40}[.,] )?(?:allt innehåll|alt innhold|alt indhold|innehållet|innholdet|indholdet|materialet) (?:är|er|på) .{0,30}\b(?:upphovsrätt\S*|opphavsrett\S*|ophavsret\S*)\b.{0,40}$`,
        r`${START}(?:kopiering|innholdet|innehållet|indholdet|eftertryck|ettertrykk)\b.{0,30}\b(?:utan|uten|uden) (?:tillstånd|tillatelse|tilladelse|samtykke)\b.{0,40}$`,
      ],
      maxWords: 20,
      examples: [
        {
          lines: [
            'Fyren är släckt.',
            'Innholdet er beskyttet av opphavsretten.',
            'Eftertryck utan tillstånd förbjuds.',
          ],
          struck: [1, 2],
        },
        { lines: ['Innholdet i kisten er borte.', 'Kopiering er en kunst.'], struck: [] },
      ],
    },
    {
      id: 'advertisement/nordic-notice',
      kind: 'advertisement',
      languages: LANGUAGES,
      about: 'Swedish, Norwegian and Danish notices that the text goes on below an advertisement.',
      match: [
        r`${START}(?:artikeln|artikkelen|artiklen|saken|texten|teksten) (?:fortsätter|fortsetter|fortsætter|held fram) (?:efter|under|etter) (?:annonsen|annoncen|reklamen|reklamen)${END}`,
      ],
      maxWords: 7,
      examples: [
        { lines: ['Fyren är släckt.', 'Saken fortsetter under annonsen'], struck: [1] },
        { lines: ['Saken fortsetter i retten.', 'Artikeln fortsätter under bilden av fyren.'], struck: [] },
      ],
    },
    {
      id: 'promo/nordic-channel',
      kind: 'promo',
      languages: LANGUAGES,
      about: 'Swedish, Norwegian and Danish asks to load an app or to listen to a podcast.',
      match: [
        r`${START}(?:last ned|ladda ner|ladda ned|hent|download|installera|installer) (?:gratis )?(?:appen|appen vår|vår app|vores app|vores nyhedsapp|vår nyhetsapp)(?: .{2,30})?${END}`,
        r`${START}(?:lyssna|hør|lyt|lytt|følg|följ)\b.{0,40}\b(?:podden|poddar|podkasten?|podcasten|podcast)\b.{0,20}\b(?:där|der|hvor|spotify|apple)\b.{0,40}$`,
      ],
      maxWords: 16,
      examples: [
        { lines: ['Fyren är släckt.', 'Last ned appen vår', 'Hør podkasten der du hører podkast'], struck: [1, 2] },
        { lines: ['Hent båden i morgen.', 'Lyssna på vågorna där ute.'], struck: [] },
      ],
    },
    {
      id: 'donation/nordic-label',
      kind: 'donation',
      languages: LANGUAGES,
      about: 'Swedish, Norwegian and Danish lines beside an appeal: the amount, how often, the thanks.',
      match: [
        r`^(?:\d{2,4} (?:kr\.?|kronor|kroner)|valfritt belopp|valgfritt beløb|valgfritt beløp|annat belopp|andet beløb|annet beløp|engångsgåva|engangsbeløp|varje månad|hver måned|månedlig|månadsvis)[ :!.]*$`,
        r`^(?:tack|takk|tak) (?:för|for) (?:ditt|dit|din|ert|at du|att du|deres|jeres|støtten|stödet|hjälpen|hjelpen|hjælpen)(?: .{3,30})?$`,
      ],
      strength: 'weak',
      maxWords: 7,
      examples: [
        { lines: ['Støtt oss', '100 kr', 'Hver måned', 'Tack för ditt bidrag!'], struck: [1, 2, 3] },
        { lines: ['Fyren är släckt.', '100 kr', 'Takk for din hjelp.', 'Kl. åtta kom floden.'], struck: [] },
      ],
    },
    {
      id: 'paywall/nordic-label',
      kind: 'paywall',
      languages: LANGUAGES,
      about: 'Swedish, Norwegian and Danish labels beside an offer: the period, the price, the button.',
      match: [
        r`^(?:per |om )?(?:månad|måned|år|vecka|uke|uge|månaden|måneden|året)[ :*]*$|^(?:månadsvis|månedlig|årlig|årsvis|beställ|bestill|bestil|välj|velg|vælg|köp nu|kjøp nå|køb nu|mest populär|mest populær)[ !.>]*$`,
        r`^(?:från |fra |kun |endast |bare )?\d{1,4} (?:kr\.?|kronor|kroner) ?(?:/|per|i|om|pr\.) ?(?:mån(?:ad(?:en)?)?|måned(?:en)?|md\.?|år(?:et)?)[ *.]*$|^(?:spar|spara) \d{1,2} ?%[ !]*$|^\d{1,2} (?:dagar|dager|dage|veckor|uker|uger|månader|måneder) gratis[ !.]*$`,
      ],
      strength: 'weak',
      maxWords: 6,
      examples: [
        { lines: ['Avsluta när du vill', 'Månad', '99 kr/mån', 'Välj'], struck: [1, 2, 3] },
        { lines: ['Fyren är släckt.', 'Måned', 'Vælg', 'Kl. åtta kom floden.'], struck: [] },
      ],
    },
  ],
};

import type { RulePack } from '../../model.js';

const r = String.raw;

/** What may stand around a label. */
const EDGE = r`[^a-z0-9\u00c0-\u1fff\u3040-\ud7ff]{0,4}`;
const label = (...words: readonly string[]): string => `^${EDGE}(?:${words.join('|')})${EDGE}$`;

/** "All rights reserved" in the languages written in Latin letters. */
const ALL_RIGHTS = [
  'todos los derechos reservados|todos os direitos reservados|tous droits réservés|tutti i diritti (?:sono )?riservati',
  'alle rechten voorbehouden|wszelkie prawa zastrzeżone|wszystkie prawa zastrzeżone|všechna práva vyhrazena|všetky práva vyhradené',
  'minden jog fenntartva|kaikki oikeudet pidätetään|hak cipta dilindungi|tüm hakları saklıdır',
].join('|');

/** "No reproduction" likewise. */
const NO_COPIES = [
  '(?:queda )?prohibida (?:su|la) reproducción|proibida a reprodução|reproduction (?:interdite|réservée)|vietata la riproduzione',
  'niets uit deze (?:uitgave|website) mag|kopiowanie (?:zabronione|bez zgody)',
].join('|');

/** What goes on after "no reproduction" where the page's own words are meant. */
const OF_THIS = r` (?:tot|parc|parz|part|anche|même|sans|senza|sem|sin\b|bez|worden|(?:de|del|des|dei|degli|do|d[ae]) (?:est[aeo]|los contenidos|contenidos?|contenus?|contenuti|conteúdos?|articles?|articoli|textos?|textes|testi|material|notizie|notícias))`;

/** Labels and lines of a page's foot by their kind, for languages whose own packs have them among other controls. */
export const labels: RulePack = {
  name: 'labels',
  rules: [
    {
      id: 'advertisement/label-line',
      kind: 'advertisement',
      languages: ['*'],
      about: 'The label of an ad slot in many languages: "Реклама", "広告", "Pubblicità".',
      match: [
        label(
          'anzeigen?|werbung|pubblicità|publicité|publicidade?|advertenties?|reklam[ae]?|реклама|annons[ae]?|annonce|annonsørinnhold|mainos|hirdetés|publicitate|reclamă|oglas|iklan|quảng cáo',
          'διαφήμιση|[إا]علان|إعلانات|פרסומת|विज्ञापन|โฆษณา|広告|pr広告|广告|廣告|광고',
        ),
      ],
      unless: [r`[.:,?]$`],
      maxWords: 8,
      examples: [
        {
          lines: ['Маяк погас.', 'Реклама', '- 広告 -', 'Pubblicità', 'Werbung', 'Annonse', 'Der Deich hält.'],
          struck: [1, 2, 3, 4, 5],
        },
        {
          lines: [
            'Anzeige.',
            'Реклама: двигатель торговли',
            '広告は嘘をつく。',
            'La publicité ment.',
            'Reklama kłamie',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'legal/rights-line',
      kind: 'legal',
      languages: ['*'],
      about: 'The line that reserves all rights or forbids copies, in many languages.',
      match: [
        r`^(?:[^!?]{0,90}\b)?(?:${ALL_RIGHTS})(?:[ ,.].{0,120})?$`,
        r`^(?:[^!?]{0,90}\b)?(?:${NO_COPIES})(?:[,.] ?.{0,120}|${OF_THIS}.{0,120})?$`,
        r`^(?:(?:©|\(c\))[^!?]{0,60}|[^.!?]{0,30})(?:все права защищены|всі права захищен[оі]|усі права захищен[оі])(?:[ ,.].{0,120})?$`,
        r`^[^。!?]{0,40}(?:版权所有|版權所有|無断転載(?:を)?禁(?:じます|止)?|著作権は.{1,16}に帰属|저작권자 ?(?:©|\(c\)|ⓒ)|무단 ?전재(?: ?(?:및|,|·|-) ?재배포)? ?금지)[^。!?]{0,50}[。.]?$`,
        r`^copyright: [^.!?]{3,50}$`,
        r`^(?:©|\(c\)|copyright) ?(?:le|la|les|el|los|las|il|lo|o|a|de|het) [^.!?,:;]{3,50}(?: (?:19|20)\d\d)?$|^© [^.!?,:;/]{3,50} (?:19|20)\d\d$`,
      ],
      unless: [
        r`\b(?:dijo|dice|a dit|ha detto|disse|zei|sagte|powiedział|сказал|foto|photo|bild|imagen|crédits?|captures?)\b|"`,
      ],
      maxWords: 60,
      examples: [
        {
          lines: [
            'Маяк погас.',
            '© Le Phare. Tous droits réservés.',
            'Todos los derechos reservados.',
            '© El Faro de la Costa 2024',
            '저작권자 © 등대일보, 무단 전재 및 재배포 금지',
            '版权所有,未经许可不得转载',
            '© Маяк. Все права защищены.',
            'Copyright: Küstenwehr',
            'Vietata la riproduzione, anche parziale.',
            'Reproduction interdite sans accord de la rédaction',
            'Všechna práva vyhrazena.',
          ],
          struck: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
        },
        {
          lines: [
            'Tous droits réservés, a dit le juge, et la salle a ri.',
            'Los derechos reservados a la corona eran tres.',
            '© Foto: Maria Silva',
            'Vietata la riproduzione dei granchi, il mare respira.',
            'Alle rechten voorbehouden, zei de rechter.',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'comments/count-line',
      kind: 'comments',
      languages: ['*'],
      about: 'The count of comments in many languages: "Commenti: 2", "Комментарии (14)".',
      match: [
        r`^(?:comments|commenti|comentarios|comentários|commentaires|kommentare|reacties|komentarze|комментарии|коментарі|yorumlar|komentar|コメント|评论|評論|댓글) ?(?::|\(|（) ?\d{1,5} ?[)）]?$`,
      ],
      maxWords: 6,
      examples: [
        { lines: ['Il faro è spento.', 'Commenti: 2', 'Комментарии (14)'], struck: [1, 2] },
        { lines: ['Commenti: il faro e noi', 'Comentarios: 2 de mayo'], struck: [] },
      ],
    },
    {
      id: 'signup/letter-line',
      kind: 'signup',
      languages: ['ru', 'uk', 'zh', 'hi', 'de'],
      about: 'Asks to subscribe to a newsletter, in languages with few words for it.',
      match: [
        r`^(?:подпишитесь|подписывайтесь|підпишіться|підписуйтесь|підписуйтеся) на (?:наш[ау]ю? |нашу |ежедневную |еженедельную |щоденну |щотижневу )?(?:рассылку|розсилку)(?: (?:новостей|новин))?(?:[,.! -].{0,80})?$`,
        r`^(?:订阅|訂閱)(?:我们的|我們的|本站)?(?:新闻邮件|新闻简报|新聞郵件|電子報|电子报|邮件通讯|时事通讯|每日简报)[。!]?$`,
        r`^हमारे न्यू(?:ज|ज़)(?: )?लेटर (?:की सदस्यता लें|को सब्सक्राइब करें|के लिए साइन ?अप करें|से जुड़ें)[ ।!]*$|^न्यू(?:ज|ज़)लेटर सब्सक्राइब करें$`,
      ],
      maxWords: 60,
      examples: [
        { lines: ['Підпишіться на розсилку новин', 'Маяк згас.'], struck: [0] },
        { lines: ['订阅我们的新闻邮件', '灯塔灭了。'], struck: [0] },
        { lines: ['हमारे न्यूज़लेटर की सदस्यता लें', 'दीपस्तंभ बुझ गया।'], struck: [0] },
        {
          lines: ['Подпишитесь на мир, сказала она.', '订阅的人很多。', 'हमारे गाँव में कोई न्यूज़लेटर नहीं आता।'],
          struck: [],
        },
      ],
    },
    {
      id: 'social/share-line',
      kind: 'social',
      languages: ['ja', 'zh', 'ko', 'pl', 'ru', 'uk', 'it'],
      about: 'Buttons that share an article, with the name of a network.',
      match: [
        r`^この(?:記事|ページ)を?(?:シェア|共有|ツイート|ブックマーク|友だちに送る)(?:する|しよう)?[!！]?$`,
        r`^(?:카카오톡|카카오스토리|페이스북|트위터|밴드|네이버(?: ?블로그)?|라인|엑스|이메일|url)(?:으로|로|에|을|를)? ?(?:공유|공유하기|보내기|복사|복사하기)$`,
        r`^分享到?(?:[ :：]?(?:微信|微博|新浪微博|朋友圈|qq空间|qq|豆瓣|facebook|twitter|line|x)[ 、,/|]{0,3}){1,8}$`,
        r`^(?:udostępnij|поделиться|поділитися|condividi) (?:na|w|в|во|у|su) (?:facebooku|facebook|twitterze|twitter|x|whatsapp|telegram|вконтакте|телеграм|фейсбук)$`,
      ],
      maxWords: 40,
      examples: [
        { lines: ['この記事をシェアする', '灯台が消えた。'], struck: [0] },
        { lines: ['카카오톡으로 공유하기', '등대가 꺼졌다.'], struck: [0] },
        { lines: ['分享到微信 微博', '灯塔灭了。'], struck: [0] },
        { lines: ['Маяк згас.', 'Udostępnij na Facebooku'], struck: [1] },
        {
          lines: ['この記事を書いたのは灯台守だ。', '分享是一种美德。'],
          struck: [],
        },
      ],
    },
    {
      id: 'promo/app-line',
      kind: 'promo',
      languages: ['hi'],
      about: 'Hindi: asks to install the publisher’s app.',
      match: [r`^.{0,40}हमारा (?:मोबाइल )?(?:ऐप|एप) (?:डाउनलोड|इंस्टॉल) करें[ ।!]*$`],
      maxWords: 20,
      examples: [
        { lines: ['ताज़ा ख़बरों के लिए हमारा ऐप डाउनलोड करें', 'दीपस्तंभ बुझ गया।'], struck: [0] },
        { lines: ['हमारा ऐप डाउनलोड करें, ऐसा पोस्टर पर लिखा था।', 'किसी ने नहीं किया।'], struck: [] },
      ],
    },
  ],
};

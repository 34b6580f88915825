import type { RulePack } from '../../model.js';

const r = String.raw;

/** What may stand before a label, and after it. */
const START = r`^[>\uff1e\u203b\u25b6\u25cf\u25a0\u30fb\[\uff3b\u3010 ]{0,3}`;
const END = r`[\u3002!\uff01\u2026.:\uff1a>\uff1e\]\uff3d\u3011 \d()\uff08\uff09]{0,10}$`;

/** Japanese: walls, sharing, accounts, links to other articles. Words are not parted, so each pattern begins at the line. */
export const ja: RulePack = {
  name: 'ja',
  rules: [
    {
      id: 'paywall/ja-wall',
      kind: 'paywall',
      languages: ['ja'],
      about: 'Japanese walls: articles for members, and the way to become one.',
      match: [
        `${START}(?:有料会員限定[\\]\uff3d ]{0,3})?(?:この|本|こちらの)(?:記事|コンテンツ|ページ)は.{0,12}(?:会員|購読者|有料|プレミアム).{0,60}$`,
        `${START}(?:会員限定(?:記事)?|有料(?:会員限定|記事|会員登録)|残り[\\d,\uff0c]+文字.{0,30}|続きを読む(?:には.{0,40})?|続きは.{0,40}(?:会員|登録|購読).{0,30}|ログインして続きを読む|(?:今すぐ|無料で?)?(?:会員)?登録(?:する|はこちら)?|会員登録(?:する|がお済み.{0,20})|(?:無料|有料)・?(?:有料)?プランを選択|(?:すでに)?会員の方は(?:こちら|ログイン).{0,10}|購読(?:する|のお申し?込みはこちら|を申し込む))${END}`,
        `${START}(?:有料会員(?:になると|の方のみ|に登録)|会員(?:になると|に登録すると)|電子版に登録|初月無料|いつでも解約).{0,100}$`,
        `${START}(?:無料会員|会員)(?:登録|に)(?:で|すると|なると).{0,60}$`,
      ],
      unless: ['"', '(?:と述べた|という|と話した|だった|した)。$'],
      maxWords: 120,
      examples: [
        {
          lines: [
            'この記事は有料会員限定です。残り800文字',
            '会員登録する',
            '有料会員になると、すべての記事が読めます。',
            '無料会員登録ですべて読めます',
            '灯台は昨夜消えた。',
          ],
          struck: [0, 1, 2, 3],
        },
        {
          lines: [
            '有料会員になるとは思わなかったと話した。',
            'この記事は昨年の調査にもとづく。',
            '登録された船は三隻だけだった。',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'account/ja-login',
      kind: 'account',
      languages: ['ja'],
      about: 'Japanese login and bookmark lines.',
      match: [
        `${START}(?:ログイン(?:する)?|ログアウト|新規(?:会員)?登録(?:する)?|マイページ(?:に保存)?|パスワードを(?:忘れた|お忘れの)方.{0,10}|記事(?:を)?保存|evernote保存|あとで読む|ご利用には会員登録が必要です)${END}`,
        `${START}(?:記事を(?:マイページに)?保存|記事に.{0,12}リアクション|保存した記事は|ご利用には会員登録).{0,80}$`,
      ],
      maxWords: 80,
      examples: [
        { lines: ['ログインする', '記事を保存して、あとで読むことができます。', '灯台は昨夜消えた。'], struck: [0, 1] },
        { lines: ['ログインした男は三人だった。', '保存した魚は春まで持つ。'], struck: [] },
      ],
    },
    {
      id: 'social/ja-share',
      kind: 'social',
      languages: ['ja'],
      about: 'Japanese share and reaction buttons.',
      match: [
        `${START}(?:シェア(?:する)?|ポスト(?:する)?|ツイート(?:する)?|(?:メール|line|ライン)で(?:送る|シェア)|(?:リンク|url)をコピー(?:する|しました)?|はてなブックマーク|ブックマーク(?:する)?|(?:facebook|x|twitter|フェイスブック)で(?:シェア|共有)(?:する)?|フォロー(?:する|中)|いいね|なるほど|共有(?:する)?)${END}`,
      ],
      strength: 'strong',
      unless: ['^(?:シェア|ポスト|なるほど|共有|いいね)[。、]$'],
      maxWords: 24,
      examples: [
        { lines: ['シェアする', 'LINEで送る', '灯台は昨夜消えた。'], struck: [0, 1] },
        { lines: ['シェアは三割に落ちた。', 'ポストは赤い。'], struck: [] },
      ],
    },
    {
      id: 'recirculation/ja-heading',
      kind: 'recirculation',
      languages: ['ja'],
      about: 'Japanese headings and cues of links to other articles.',
      match: [
        `${START}(?:(?:あわせて|こちらも|併せて)(?:読みたい|お?読みください|どうぞ)|おすすめ(?:の?(?:記事|情報|ニュース))?|関連(?:記事|ニュース|リンク|トピックス|キーワード)|(?:アクセス|記事|人気)?ランキング|(?:人気|新着|最新)(?:の?(?:記事|ニュース))|もっと見る|詳しくはこちら)${END}`,
        `${START}(?:【?関連(?:記事|ニュース)?】?|〈関連〉|あわせて読みたい) ?[:\uff1a】\u3011] ?.{6,120}$`,
      ],
      maxWords: 130,
      examples: [
        { lines: ['関連記事', '【関連記事】灯台守の日記が見つかる', '灯台は昨夜消えた。'], struck: [0, 1] },
        { lines: ['関連記事を書いた記者は三人いた。', 'ランキングは発表されなかった。'], struck: [] },
      ],
    },
    {
      id: 'signup/ja-letter',
      kind: 'signup',
      languages: ['ja'],
      about: 'Japanese newsletters.',
      match: [
        `${START}(?:メルマガ|メールマガジン|ニュースレター)(?:に|を|の)?(?:登録|購読|配信|お?申し?込み|会員)(?:する|はこちら|登録|フォーム)?${END}`,
        `${START}(?:毎朝|毎週|毎日|毎晩|無料|最新|その日|平日|注目).{0,24}(?:メルマガ|メールマガジン|ニュースレター)(?:で|を|に).{0,30}(?:お届け|登録|配信中|購読).{0,20}$`,
      ],
      unless: ['(?:と述べた|と話した|だった|した)。$'],
      maxWords: 60,
      examples: [
        {
          lines: ['メルマガに登録する', '毎朝のニュースレターで最新情報をお届けします。', '灯台は昨夜消えた。'],
          struck: [0, 1],
        },
        { lines: ['会社はメールマガジンを二万人に配信した。', '登録は春まで。'], struck: [] },
      ],
    },
    {
      id: 'furniture/ja-controls',
      kind: 'furniture',
      languages: ['ja'],
      about: 'Japanese controls of a page.',
      match: [
        `${START}(?:印刷(?:する)?|文字サイズ|拡大(?:する)?|画像を拡大|動画を見る|ページトップへ|トップへ戻る|この記事を(?:印刷|聴く|音声で聞く)|(?:小|中|大|保存|その他)javascript:void\\(0\\)(?:javascript:void\\(0\\))?)${END}`,
      ],
      maxWords: 60,
      examples: [
        { lines: ['文字サイズ', '灯台は昨夜消えた。'], struck: [0] },
        { lines: ['印刷された本は百冊。', '拡大した写真もある。'], struck: [] },
      ],
    },
    {
      id: 'advertisement/ja-label',
      kind: 'advertisement',
      languages: ['ja'],
      about: 'Japanese labels of ad slots.',
      match: [`${START}(?:pr[\\]\uff3d] ?.{0,20}|スポンサー(?:ド)?リンク)${END}`],
      maxWords: 40,
      examples: [
        { lines: ['スポンサーリンク', '灯台は昨夜消えた。'], struck: [0] },
        { lines: ['スポンサーは三社。', 'リンクを歩いた。'], struck: [] },
      ],
    },
    {
      id: 'legal/ja-rights',
      kind: 'legal',
      languages: ['ja'],
      about: 'Japanese rights lines and links to legal pages.',
      match: [
        `${START}(?:無断(?:転載|複製).{0,40}|copyright .{0,30}(?:社|新聞|放送|通信).{0,20}|プライバシーポリシー|利用規約)${END}`,
      ],
      maxWords: 60,
      examples: [
        { lines: ['無断転載を禁じます', '灯台は昨夜消えた。'], struck: [0] },
        { lines: ['利用規約を読む人は少ない。', '無断で入った男がいた。'], struck: [] },
      ],
    },
    {
      id: 'navigation/ja-menu',
      kind: 'navigation',
      languages: ['ja'],
      about: 'Japanese menu entries.',
      match: [`${START}(?:会社概要|お問い合わせ|よくある質問(?:はこちら)?|記事一覧|一覧(?:を見る|へ)?)${END}`],
      maxWords: 20,
      examples: [
        { lines: ['お問い合わせ', '灯台は昨夜消えた。'], struck: [0] },
        { lines: ['お問い合わせは三百件をこえた。', '会社概要を見た。'], struck: [] },
      ],
    },
  ],
};

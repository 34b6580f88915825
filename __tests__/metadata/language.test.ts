import { describe, expect, test } from '@jest/globals';
import { detectLanguage, languageOfTexts } from '../../src/metadata/language.js';

describe('detectLanguage', () => {
  test.each<[language: string, text: string]>([
    [
      'en',
      'The boats came back to the harbour in the morning, and nobody on the pier had expected that they would be so early.',
    ],
    [
      'hr',
      'Stara tržnica ponovno radi od subote, deset mjeseci nakon požara, i sve je kao prije, samo što je krov nov.',
    ],
    [
      'cs',
      'Stará tržnice je od soboty znovu otevřená, deset měsíců po požáru, a všechno je jako dřív, jen střecha je nová.',
    ],
    [
      'de',
      'Die Boote kamen am Morgen in den Hafen zurück, und niemand auf dem Kai hatte damit gerechnet, dass sie so früh da sein würden.',
    ],
    [
      'fr',
      'Les bateaux sont revenus dans le port au matin, et personne sur le quai ne pensait qu’ils seraient là si tôt dans la saison.',
    ],
    [
      'es',
      'Los barcos volvieron al puerto por la mañana, y nadie en el muelle pensaba que iban a llegar tan pronto ese año, como siempre.',
    ],
    [
      'it',
      'Le barche sono tornate nel porto di mattina, e nessuno sul molo pensava che sarebbero arrivate così presto, come non si era più visto da anni.',
    ],
    [
      'pt',
      'Os barcos voltaram ao porto de manhã, e ninguém no cais pensava que eles iam chegar tão cedo; já não era assim há muito tempo.',
    ],
    [
      'nl',
      'De boten kwamen in de ochtend terug naar de haven, en niemand op de kade had gedacht dat ze er zo vroeg weer zouden zijn.',
    ],
    [
      'sv',
      'Båtarna kom tillbaka till hamnen på morgonen, och ingen på kajen hade trott att de skulle vara där så tidigt som det var.',
    ],
    [
      'pl',
      'Łodzie wróciły do portu rano i nikt na nabrzeżu nie sądził, że to będzie tak wcześnie, bo od lat już nie było takiego roku.',
    ],
    [
      'ru',
      'Лодки вернулись в порт утром, и никто на пристани не думал, что они придут так рано, как это было только до войны.',
    ],
    [
      'uk',
      'Човни повернулися до порту вранці, і ніхто на пристані не думав, що вони прийдуть так рано, як це було вже давно за тих часів.',
    ],
    ['ja', '船は朝のうちに港へ戻ってきた。桟橋にいた人たちは、こんなに早く帰ってくるとは思っていなかったという。'],
    ['zh', '船只在早晨回到了港口，码头上没有人想到它们会这么早回来。人们三三两两地站着，谈论天气和柴油的价格。'],
    [
      'ko',
      '배들은 아침에 항구로 돌아왔고 부두에 있던 사람들은 아무도 그렇게 일찍 돌아올 줄은 몰랐다고 했다. 날씨 이야기를 했다.',
    ],
    ['el', 'Τα καράβια γύρισαν στο λιμάνι το πρωί και κανείς στην προβλήτα δεν περίμενε πως θα έρχονταν τόσο νωρίς.'],
    ['ar', 'عادت القوارب إلى الميناء في الصباح، ولم يتوقع أحد على الرصيف أن تصل في هذا الوقت المبكر من العام.'],
  ])('%s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  test.each([
    '',
    '   ',
    'Continue',
    'Monthly Annual',
    '12345 67890',
    '🙂🙂🙂',
    'lorem ipsum dolor sit amet',
    '\u0000\uD800',
  ])('is not sure of %j', (text) => {
    expect(detectLanguage(text)).toBeNull();
  });

  test('looks at running text, not at menus', () => {
    const menu = Array.from({ length: 50 }, () => 'Der die das und');
    const prose =
      'The boats came back to the harbour in the morning, and nobody on the pier had expected that they would be there.';
    expect(languageOfTexts([...menu, prose])).toBe('en');
    expect(languageOfTexts([])).toBeNull();
  });

  test.each([
    ['zh', ['市政府周二宣布，旧抽水站将改建为矿业博物馆。', '该站自1998年以来一直空置，2013年的大风掀掉了屋顶。']],
    ['ja', ['市は火曜日、古い揚水場を博物館に改装すると発表した。', '資金が集まれば6月に開館する予定だという。']],
    ['ko', ['시는 화요일 옛 양수장을 박물관으로 바꾼다고 밝혔다.', '양수장은 1998년부터 비어 있었고 지붕을 잃었다.']],
  ])('of %s, a paragraph of twenty signs is running text', (language, texts) => {
    expect(languageOfTexts(texts)).toBe(language);
    expect(languageOfTexts(['首页', '新闻', 'ログイン', '로그인', '会員登録はこちら'])).toBeNull();
  });

  test.each([
    ['pl', ['Stoi pusty od 1998 roku.', 'W nocy nie było tam nikogo.', 'To jest koniec, jak się zdaje.']],
    [
      'de',
      ['Niemand war auf der Brücke.', 'Er sah nicht auf die Uhr.', 'Das ist nun auch vorbei, und zwar für immer.'],
    ],
  ])('of %s, where all paragraphs are short, by its sentences', (language, texts) => {
    expect(languageOfTexts(texts)).toBe(language);
    expect(languageOfTexts(texts.map((text) => text.replace('.', '')))).toBeNull();
  });

  test('takes no longer for a long text', () => {
    const started = performance.now();
    detectLanguage('the of and '.repeat(1_000_000));
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

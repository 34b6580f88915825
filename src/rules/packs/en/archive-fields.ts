import type { RulePack } from '../../../model.js';

const r = String.raw;

/** What databases, feeds and mailing programs add to articles: fields, codes, marks of cuts. */
export const enArchiveFields: RulePack = {
  name: 'en/archive-fields',
  rules: [
    {
      id: 'furniture/cut-mark',
      kind: 'furniture',
      languages: ['*'],
      about: 'The mark by which a news API says how much it cut off: "[+2841 chars]".',
      match: [r`^[^a-z0-9\[]{0,4}\[\+ ?\d{1,7} chars\]$`],
      maxWords: 4,
      examples: [
        { lines: ['The bridge is open again and', '[+2841 chars]'], struck: [1] },
        { lines: ['[+2 points for the home side]', '2841 chars'], struck: [] },
      ],
    },
    {
      id: 'furniture/archive-field',
      kind: 'furniture',
      languages: ['en'],
      about: 'Fields by which press databases label a text: "LENGTH: 214 words", "LOAD-DATE: September 14, 2023".',
      match: [
        r`^\d{1,3} of \d{1,4} documents$`,
        r`^load-date: [a-z]+ \d{1,2}, \d{4}$|^language: english(?: ?;.{0,40})?$|^publication-type: [a-z ,/-]{3,40}$|^document-type: [a-z ,/-]{3,40}$|^journal-code: [a-z0-9]{2,10}$`,
        r`^length: \d[\d,]{0,6} words$|^section: [a-z &,/-]{3,40}; ?pg\. ?[a-z]?\d{1,3}[a-z]?$`,
        r`^(?:(?:all-round )?country|national|regional|metro) edition$|^edition \d{1,2};$`,
        r`^document [a-z]{3,14}\d{8,14}[a-z0-9]{6,16}$`,
      ],
      maxWords: 12,
      examples: [
        {
          lines: [
            '3 of 17 DOCUMENTS',
            'National Edition',
            'SECTION: NEWS; Pg. 7',
            'LENGTH: 214 words',
            'The bridge is open again.',
            'LOAD-DATE: September 14, 2023',
            'LANGUAGE: ENGLISH',
            'PUBLICATION-TYPE: Newspaper',
            'Document NRVK000020240506ek56000b5',
          ],
          struck: [0, 1, 2, 3, 5, 6, 7, 8],
        },
        {
          lines: [
            'Length: 12 feet',
            'Section: the back of the hall',
            'Language: a history',
            'First edition',
            '3 of 17 boats',
          ],
          struck: [],
        },
      ],
    },
    {
      id: 'furniture/archive-code',
      kind: 'furniture',
      languages: ['en'],
      about: 'The code of a press database above the number of words of a text.',
      match: [r`^wc$`],
      scope: { until: [r`^\d[\d,]{0,6} words$`], maxBlocks: 2, maxWords: 6 },
      strength: 'weak',
      examples: [
        { lines: ['A bridge reopens', 'WC', '188 words', 'The bridge is open again.'], struck: [1, 2] },
        { lines: ['WC', 'Two on each floor', '188 words'], struck: [] },
      ],
    },
    {
      id: 'furniture/first-published',
      kind: 'furniture',
      languages: ['en'],
      about: 'Says on what day and hour a text was first published.',
      match: [
        r`^this (?:story|article|post|report|column|piece) (?:was|has been) (?:originally |first )?published (?:on )?(?:[a-z]{3,9}day,? )?(?:[a-z]{3,9}\.? \d{1,2},? \d{4}|\d{1,2} [a-z]{3,9},? \d{4})(?:,? (?:at )?\d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?)?(?: [a-z]{2,4})?)?[ .]*$`,
      ],
      maxWords: 18,
      examples: [
        {
          lines: ['The bridge is open.', 'This story was originally published March 3, 2025 at 5:00 AM.'],
          struck: [1],
        },
        { lines: ['This story was first published in 1911, and nobody believed it.', 'Fog.'], struck: [] },
      ],
    },
  ],
};

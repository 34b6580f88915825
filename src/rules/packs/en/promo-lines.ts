import type { RulePack } from '../../../model.js';

const r = String.raw;

const REPORTED = r`\b(?:said|says|told|tells|asked|wrote|writes|according to|announced|urged)\b`;

/** Apps and channels of the publisher, for the sake of its news. */
export const enPromoLines: RulePack = {
  name: 'en/promo-lines',
  rules: [
    {
      id: 'promo/app-notices',
      kind: 'promo',
      languages: ['en'],
      about: 'Asks to install the publisher’s app for its news, or to watch its channel.',
      match: [
        r`^to (?:receive|get|stay|keep)\b[^.!?]{0,80}\b(?:notifications?|alerts?|updates?|up to date|informed)\b[^.!?]{0,60}\bdownload (?:our|the)\b[^.!?]{0,40}\bapps?\b.{0,60}$`,
        r`^download (?:our|the) (?:free )?[\w' ]{2,30} app (?:for|to (?:get|receive|stay)|and (?:get|receive|stay))\b[^.!?]{0,40}\b(?:alerts?|news|updates?|headlines|notifications?|forecasts?|informed)\b.{0,40}$`,
        r`^watch the full (?:video|episode|interview|show|discussion|conversation) on (?:the .{2,40} channel|our (?:youtube )?channel|youtube)[ .!]*$`,
        r`^download (?:our|the) (?:free )?[\w' ]{2,30} app and (?:sign up|enable|turn on|allow|never miss|follow|read|enjoy)\b.{0,80}$`,
        r`^for (?:all )?(?:the )?(?:latest|more|all)\b.{0,50}\b(?:news|updates|stories|headlines),? download\b.{0,40}\bapp\b.{0,20}$`,
        r`^catch (?:all|up on|every)\b.{0,100}\b(?:news|updates|events)\b.{0,40}\bon\b.{0,60}\bdownload\b.{0,80}$`,
        r`^(?:now )?available (?:for|on) (?:both )?(?:iphone|ios|android|apple|google play|the app store)\b.{0,60}$`,
        r`^watch more (?:of our )?videos (?:on|at|from)\b.{0,80}$`,
        r`^(?:scan|use) (?:the|this|our) (?:qr )?code\b.{0,60}\b(?:story|article|app|join|read|download|open|follow|support|our)\b.{0,40}$`,
        r`^tap the (?:bell|star|heart|plus|follow button)\b.{0,20}\b(?:to|and) (?:follow|save|get|keep up with)\b.{0,20}\b(?:story|our|us|topic|alerts)\b.{0,20}$`,
        r`^our (?:free |new |mobile )*app (?:is (?:free|here|faster|better|out now)|(?:lets|brings|sends|gives|keeps) you|works offline)\b.{0,90}$`,
        r`^(?:watch|listen to|hear|see) (?:the|this|our) (?:full |whole |complete )?(?:report|interview|story|episode|video|programme|program|documentary) (?:on|at|via) (?:our|youtube|spotify|the [\w' ]{2,24} channel)\b.{0,60}$`,
        r`^listen (?:on the go|anywhere|in the car|while you)\b.{0,80}$`,
      ],
      unless: [REPORTED, r`\b(?:crate|door|box|menu|settings)\b`],
      maxWords: 30,
      examples: [
        {
          lines: [
            'To receive notifications of the latest news, download our news app.',
            'Download the Norvik app for weather alerts.',
            'Watch the full interview on the Norvik channel',
            'The bridge is open.',
          ],
          struck: [0, 1, 2],
        },
        {
          lines: [
            'To receive his pension, he had to download the app of the bank.',
            'Download the map before you go.',
            'Watch the full moon on the channel.',
          ],
          struck: [],
        },
        { lines: ['Download the Norvik Courier app and turn on alerts.', 'The old ferry ran aground.'], struck: [0] },
        {
          lines: [
            'For all the latest harbour news, download the Courier app.',
            'Catch all the market news on the Courier. Download the app for alerts.',
            'Available for both iPhone and Android.',
            'Watch more of our videos on the Harbour channel',
            'The old ferry ran aground.',
          ],
          struck: [0, 1, 2, 3],
        },
        { lines: ['For the latest news, he walked to the quay.', 'Available for hire: one boat.', 'Fog.'], struck: [] },
        {
          lines: [
            'Scan the code to read this story on your phone',
            'Tap the bell to follow this story',
            'Our app is free, and it works at sea.',
            'Watch the full report on our channel tonight',
            'Listen on the go: we are on all platforms',
            'The old ferry ran aground.',
          ],
          struck: [0, 1, 2, 3, 4],
        },
        {
          lines: [
            'Scan the code on the crate to open the door.',
            'Tap the star to see its name.',
            'Our apple tree has no leaves.',
            'Fog.',
          ],
          struck: [],
        },
      ],
    },
  ],
};

/** The built-in packs, in the order in which their rules are tried. */
import type { Rule, RulePack } from '../../model.js';
import { deConsent } from './de/consent.js';
import { deControls } from './de/controls.js';
import { deDonation } from './de/donation.js';
import { deNotices } from './de/notices.js';
import { deOffers } from './de/offers.js';
import { dePaywall } from './de/paywall.js';
import { deRecirculation } from './de/recirculation.js';
import { deSignup } from './de/signup.js';
import { deSocial } from './de/social.js';
import { enAccountRows } from './en/account-rows.js';
import { enArchiveFields } from './en/archive-fields.js';
import { enCommentsLines } from './en/comments-lines.js';
import { enDonationAsks } from './en/donation-asks.js';
import { enLegalLines } from './en/legal-lines.js';
import { enPaywallTerms } from './en/paywall-terms.js';
import { enPromoLines } from './en/promo-lines.js';
import { enRecirculationLines } from './en/recirculation-lines.js';
import { enSignupLines } from './en/signup-lines.js';
import { enSocialLines } from './en/social-lines.js';
import { enAccount } from './en/account.js';
import { enAdvertisement } from './en/advertisement.js';
import { enClosingLines } from './en/closing-lines.js';
import { enComments } from './en/comments.js';
import { enConsent } from './en/consent.js';
import { enDonationCampaigns } from './en/donation-campaigns.js';
import { enDonationForms } from './en/donation-forms.js';
import { enDonationLines } from './en/donation-lines.js';
import { enDonation } from './en/donation.js';
import { enFurnitureTools } from './en/furniture-tools.js';
import { enFurniture } from './en/furniture.js';
import { enLegalNotices } from './en/legal-notices.js';
import { enLegal } from './en/legal.js';
import { enNavigation } from './en/navigation.js';
import { enPaywallOffers } from './en/paywall-offers.js';
import { enPaywallLines } from './en/paywall-lines.js';
import { enPaywall } from './en/paywall.js';
import { enPromoOffers } from './en/promo-offers.js';
import { enPromo } from './en/promo.js';
import { enRecirculation } from './en/recirculation.js';
import { enRecirculationLists } from './en/recirculation-lists.js';
import { enSignupChannels } from './en/signup-channels.js';
import { enSignupForms } from './en/signup-forms.js';
import { enSignupLetters } from './en/signup-letters.js';
import { enSignup } from './en/signup.js';
import { enSocial } from './en/social.js';
import { latinAsks } from './asks/latin.js';
import { noticeRules } from './asks/notice-rules.js';
import { notices } from './asks/notices.js';
import { rulesOf } from './asks/rules.js';
import { worldAsks } from './asks/world.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { it } from './it.js';
import { ja } from './ja.js';
import { nl } from './nl.js';
import { nordic } from './nordic.js';
import { pt } from './pt.js';
import { ru } from './ru.js';
import { esLines } from './es-lines.js';
import { frLines } from './fr-lines.js';
import { itLines } from './it-lines.js';
import { ptLines } from './pt-lines.js';
import { nlLines } from './nl-lines.js';
import { ruLines } from './ru-lines.js';
import { pl } from './pl.js';
import { labels } from './labels.js';
import { headings } from './headings.js';
import { reported } from './reported.js';
import { commentForms } from './comment-forms.js';
import { small } from './small.js';
import { universal } from './universal.js';

/** Packs of many languages, language by language: a document's own rules stand together, and only they are read. */
function byLanguage(mixed: readonly RulePack[]): RulePack[] {
  const keyOf = ({ languages }: Rule): string => languages.join(' ');
  const keys = [...new Set(mixed.flatMap(({ rules }) => rules.map(keyOf)))].sort();
  const parts = keys.flatMap((key) =>
    mixed.map(({ name, rules }) => ({ name, rules: rules.filter((rule) => keyOf(rule) === key) })),
  );
  return parts.filter(({ rules }) => rules.length > 0);
}

const asks: RulePack = {
  name: 'asks',
  rules: [...[...latinAsks, ...worldAsks].flatMap(rulesOf), ...notices.flatMap(noticeRules)],
};

const packs: readonly RulePack[] = [
  ...byLanguage([labels]),
  enDonation,
  enDonationForms,
  enDonationCampaigns,
  enDonationLines,
  enSignup,
  enSignupForms,
  enSignupChannels,
  enSignupLetters,
  enPaywall,
  enPaywallOffers,
  enPaywallLines,
  enRecirculation,
  enRecirculationLists,
  enSocial,
  enConsent,
  enAdvertisement,
  enAccount,
  enAccountRows,
  enComments,
  enLegal,
  enLegalNotices,
  enFurniture,
  enFurnitureTools,
  enPromo,
  enPromoOffers,
  enNavigation,
  enClosingLines,
  enArchiveFields,
  enRecirculationLines,
  enDonationAsks,
  enSignupLines,
  enPromoLines,
  enLegalLines,
  enSocialLines,
  enCommentsLines,
  enPaywallTerms,
  deSignup,
  dePaywall,
  deDonation,
  deConsent,
  deSocial,
  deOffers,
  deRecirculation,
  deControls,
  deNotices,
  es,
  fr,
  it,
  pt,
  nl,
  nordic,
  ru,
  ja,
  esLines,
  frLines,
  itLines,
  ptLines,
  nlLines,
  ruLines,
  pl,
  ...byLanguage([headings, commentForms, small, asks]),
  universal,
];

/** Words up to which a rule strikes labels only: they hold no report. */
const LABEL_WORDS = 8;

/** A rule that also spares sentences that report a request. Headlines report too, so cues of links are as they are. */
function sparingReports(rule: Rule): Rule {
  const known = rule.languages.flatMap((language) => reported.get(language) ?? []);
  const isNotice = rule.kind === 'consent' || rule.kind === 'legal' || rule.kind === 'account';
  const reports = [...new Set(known.flatMap(({ sure, by }) => (isNotice ? sure : [...sure, ...by])))];
  const label = rule.maxWords !== undefined && rule.maxWords <= LABEL_WORDS;
  if (rule.kind === 'recirculation' || label || reports.length === 0) return rule;
  return { ...rule, unless: [...(rule.unless ?? []), ...reports] };
}

export const builtinPacks: readonly RulePack[] = packs.map((pack) => ({
  ...pack,
  rules: pack.rules.map(sparingReports),
}));

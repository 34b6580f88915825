/** The built-in packs, in the order in which their rules are tried. */
import type { RulePack } from '../../model.js';
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
import { enAccount } from './en/account.js';
import { enAdvertisement } from './en/advertisement.js';
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
import { headings } from './headings.js';
import { commentForms } from './comment-forms.js';
import { small } from './small.js';
import { universal } from './universal.js';

export const builtinPacks: readonly RulePack[] = [
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
  headings,
  commentForms,
  small,
  universal,
];

/** The built-in packs, in the order in which their rules are tried. */
import type { RulePack } from '../../model.js';
import { enAccount } from './en/account.js';
import { enAdvertisement } from './en/advertisement.js';
import { enComments } from './en/comments.js';
import { enConsent } from './en/consent.js';
import { enDonationCampaigns } from './en/donation-campaigns.js';
import { enDonationForms } from './en/donation-forms.js';
import { enDonation } from './en/donation.js';
import { enFurniture } from './en/furniture.js';
import { enLegal } from './en/legal.js';
import { enNavigation } from './en/navigation.js';
import { enPaywallOffers } from './en/paywall-offers.js';
import { enPaywall } from './en/paywall.js';
import { enPromo } from './en/promo.js';
import { enRecirculation } from './en/recirculation.js';
import { enRecirculationLists } from './en/recirculation-lists.js';
import { enSignupChannels } from './en/signup-channels.js';
import { enSignupForms } from './en/signup-forms.js';
import { enSignup } from './en/signup.js';
import { enSocial } from './en/social.js';
import { universal } from './universal.js';

export const builtinPacks: readonly RulePack[] = [
  enDonation,
  enDonationForms,
  enDonationCampaigns,
  enSignup,
  enSignupForms,
  enSignupChannels,
  enPaywall,
  enPaywallOffers,
  enRecirculation,
  enRecirculationLists,
  enSocial,
  enConsent,
  enAdvertisement,
  enAccount,
  enComments,
  enLegal,
  enFurniture,
  enPromo,
  enNavigation,
  universal,
];

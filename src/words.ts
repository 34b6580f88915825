/**
 * Words of English by which a sentence tells something, or speaks of a site to its reader: sources of regular expressions for
 * text in lower case. Requests are looked for twice, where text is cut into blocks and where rules strike blocks, and both
 * must know what an article's own sentence looks like.
 */

/** What is said to the reader, or of requests to it. */
export const TO_READERS = String.raw`you|your|you're|we|we're|our|us|newsletters?|subscri\w+|sign(?:ed|ing|s)? up|donat\w+|in-?box(?:es)?|e-?mails?|fundrais\w+|pay-?walls?|members?(?:hip)?|free|i|my`;

/** Words of offers and notices that look like verbs in the past. */
const NO_VERBS =
  'need|feed|seed|speed|based|supported|funded|related|limited|unlimited|trusted|detailed|dedicated|curated|personali[sz]ed|featured|hand-?picked|hundred|indeed|reserved|sponsored|licensed';

/** A verb in the past: articles tell, requests do not. */
export const PAST_VERB = String.raw`was|were|had|did|said|went|came|took|made|began|won|lost|fell|rose|found|left|became|got|gave|kept|held|saw|stood|ran|led|met|told|voted|(?!(?:${NO_VERBS})\b)[a-z]{2,}ed`;

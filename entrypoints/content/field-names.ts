/** What a control is called: whether that names anything but prose. The lists are our choice. */

/** Said of a control by one of these words wherever they stand in its name. */
const ANYWHERE = [
  // Secrets and codes.
  'pass-?(?:word|code|phrase|wd)s?|pwd|pin|otp|totp|mfa|2fa|one-?time-(?:code|password|pin)|one-?time|captcha|token|verification',
  '(?:access|activation|area|auth\\w*|backup|confirmation|country|coupon|discount|gift|invite|login|post|postal|promo|recovery|security|sms|sort|swift|verify|voucher|zip)-?code',
  // Payment.
  'card-?(?:number|num|no|holder|holder-name)|(?:credit|debit|payment)-?card|cc-?(?:number|num|no|name|exp\\w*|csc|cvc|cvv)|cvv2?|cvc2?|csc',
  'iban|bic|(?:account|acct|routing|bank)-?(?:number|num|no)|expiry|expiration|exp-(?:date|month|year)',
  // Identity.
  'ssn|social-?security\\w*|social-security-number|national-?(?:id|insurance)|nino|passport|tax-?(?:id|number)|vat-?(?:id|number)|licen[cs]e-?(?:number|plate)',
  'driv(?:er|ers|er-s|ing)-licen[cs]e|dob|bday|birth-?(?:date|day)|date-of-birth',
  // Persons and places.
  'user-?name|login|(?:first|last|middle|full|given|family|nick|maiden)-?name|surname|post-?code|zip',
];

/** By one of these where nothing but a number of lines follows them: "Email body" and "phone screen notes" are prose. */
const AT_END = [
  'e-?mail(?:-?address)?|(?:tele|mobile-?|cell-?)?phone(?:-?(?:number|num|no))?|mobile(?:-?number)?|fax|tel|url|uri|website',
  '(?:street|home|postal|mailing|billing|shipping|delivery|ip)-?address|address-?line|street|your-address',
  '(?:billing|shipping|home|your)-(?:city|town|state|region|county|country)',
];

/** By one of these alone. */
const ALONE = 'q|s|code|name|your-name|address|city|town|state|region|province|county|country|apartment|suite';

const SEARCH = /-search-?(?:bar|box|field|input|term|text)?s?-|-query-|-q-$/;
/** A search that is written about: "search committee statement". */
const ABOUT = /-(?:answer|committee|description|essay|experience|letter|notes?|statement|story|summary)-/;

const OTHER = new RegExp(`-(?:${ANYWHERE.join('|')})-|-(?:${AT_END.join('|')})-(?:\\d+-)?$|^-(?:${ALONE})-(?:\\d+-)?$`);

/** A name of more words is a sentence: it tells what to write, and may name what not to. */
const MOST_WORDS = 6;

/** "Card number", "card_number", "cardNumber" → "-card-number-" */
const spelled = (name: string): string =>
  `-${name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')}-`;

/** Whether a name, an id, a label or a placeholder says that a control is for a secret, a number, an address or a search. */
export function namesOther(name: string): boolean {
  const words = spelled(name);
  if (words.split('-').length - 2 > MOST_WORDS) return false;
  return OTHER.test(words) || (SEARCH.test(words) && !ABOUT.test(words));
}

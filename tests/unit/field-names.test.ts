/** Names of controls that are never read, and of those that are for prose. */
import { expect, test } from 'vitest';
import { namesOther } from '../../entrypoints/content/field-names';

test.each(
  `Card number|card_number|cardNumber|cc_number|ccnumber|cc-exp|Name on card holder card-holder|Security code|CVV|cvc2|IBAN|
account_number|Account number|routing_number|sort_code|Expiry|exp_month|One time code|one_time_code|one-time-code|otp|otpCode|
verification_code|Verification code|2fa|PIN|pin_code|password|Passwort password|new_password|passcode|access_token|captcha|
SSN|ssn_last4 ssn|Social security number|passport|passport_number|National insurance|tax_id|Driver's license|dob|Date of birth|birthdate|
Post code|postcode|post_code|zip|zip_code|ZIP code|email|e-mail|Email address|emailAddress|phone|phone_number|Phone number|Mobile number|
address|address_line_1|Street address|billing_address|shipping-city|city|country|username|user_name|first_name|lastName|Full name|name|url|Website|
search|Search…|searchQuery|search_query|search_term|Search for anything|searchbox|search-input|query|q|s|code`
    .replaceAll('\n', '')
    .split('|'),
)('“%s” is no prose', (name) => expect(namesOther(name)).toBe(true));

test.each(
  `Story title|title|answer|Your answer|cover letter|cover_letter|coverLetter|research|research summary|Research statement|
search committee statement|Describe your job search story|Email body|emailContent|Phone screen notes|Current state|
Desired state of the project|situation|task|action|result|notes|comment|message|Message Body|q1_answer|What's your story?|
Opinion|pinned note|Typing area|spinner|feedback|Tell us about a time you failed|
Paste your answer here, without your phone number or email|How did you verify that the address was right?|company_research|
tokenised summary|Add a description…|description|bio|Summary|keyword-free text|essay|reflection|goals|business case|discard reason`
    .replaceAll('\n', '')
    .split('|'),
)('“%s” may be', (name) => expect(namesOther(name)).toBe(false));

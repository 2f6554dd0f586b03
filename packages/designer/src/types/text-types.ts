import type {TypeRule} from './type-rule.js'

/** Names of secrets, addresses and what identifies. First match. */
export const textTypes: readonly TypeRule[] = [
  {
    pattern: /(^|_)(password|passcode|pin)(_hash)?$|_hash$|(^|_)(secret|token|checksum|digest)$/,
    type: {kind: 'hash'},
    because: 'Secrets and digests are kept as text, a secret never in the clear.',
  },
  {
    pattern: /(^|_)e?_?mail(_address)?$/,
    type: {kind: 'email'},
    because: 'It is called a mail address.',
  },
  {pattern: /(^|_)(url|uri|link|website|homepage)$/, type: {kind: 'url'}, because: 'It is called a web address.'},
  {
    pattern: /(^|_)(avatar|image|photo|picture|logo|thumbnail)$/,
    type: {kind: 'text'},
    because: 'Pictures are kept outside, and where they are is a text.',
    isGuess: true,
  },
  {
    pattern: /(^|_)(phone|telephone|mobile|fax)(_number|_no)?$/,
    type: {kind: 'phone'},
    because: 'Phone numbers are text: they begin with zeros and plus signs.',
  },
  {pattern: /(^|_)(uuid|guid)$/, type: {kind: 'uuid'}, because: 'It is called so.'},
  {pattern: /(^|_)ip(_address)?$/, type: {kind: 'ip'}, because: 'The server checks addresses of the type inet.'},
  {pattern: /(^|_)(currency)(_code)?$/, type: {kind: 'currency'}, because: 'Currencies are ISO 4217 codes.'},
  {pattern: /(^|_)country_code$/, type: {kind: 'country'}, because: 'Countries are ISO 3166 codes.'},
]

/** What the rest of the names say: objects, names and codes. After everything that is a number or a time. */
export const nameTypes: readonly TypeRule[] = [
  {
    pattern:
      /(^|_)(metadata|settings|preferences|options|configuration|config|payload|attributes|data|profile|tags|details)$/,
    type: {kind: 'json'},
    because: 'Such things have parts that differ from row to row.',
    isGuess: true,
  },
  {pattern: /(^|_)(name|title|label|first|last)$/, type: {kind: 'name'}, because: 'It is called a name.'},
  {
    pattern:
      /(^|_)(code|sku|isbn|issn|slug|barcode|number|identifier|reference|serial|plate|vin|ssn|username|zip|zipcode|postcode|version|iban|swift|bic|ean|upc)$/,
    type: {kind: 'code'},
    because: 'Codes and numbers that nobody calculates with are text: leading zeros and letters stay.',
  },
]

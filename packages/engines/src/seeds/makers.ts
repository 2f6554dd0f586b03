import type {Faker} from '@faker-js/faker'
import type {ColumnFacts} from '../facts/table-facts.js'

/** Pure but for the state of the faker, which its seed decides. */
export type Maker = (faker: Faker, column: ColumnFacts) => string

type Makers = readonly (readonly [RegExp, Maker])[]

const day = (date: Date) => date.toISOString().slice(0, 10)

/** By the words of a column's name, the first that matches. */
export const textMakers: Makers = [
  [/\bemail\b/, ({internet}) => internet.exampleEmail().toLowerCase()],
  [/\bfirst ?name\b|\bgiven ?name\b/, ({person}) => person.firstName()],
  [/\b(?:last ?name|surname|family ?name)\b/, ({person}) => person.lastName()],
  [/\b(?:full|display|contact|customer|employee) ?name\b/, ({person}) => person.fullName()],
  [/\b(?:user ?name|login|nick ?name|handle)\b/, ({internet}) => internet.username().toLowerCase()],
  [/\b(?:phone|mobile|fax|tel)\b/, ({string}) => `+1202555${string.numeric(4)}`],
  [
    /\b(?:password|secret|token|hash|digest)\b/,
    ({string}) => string.hexadecimal({length: 64, casing: 'lower', prefix: ''}),
  ],
  [/\b(?:url|uri|website|homepage|link)\b/, ({internet}) => `https://example.com/${internet.domainWord()}`],
  [/\b(?:company|organi[sz]ation|vendor|supplier|brand)\b/, ({company}) => company.name()],
  [/\b(?:job ?title|position|occupation)\b/, ({person}) => person.jobTitle()],
  [/\b(?:street|address(?: ?line)?(?: ?1)?)$/, ({location}) => location.streetAddress()],
  [/\b(?:city|town)\b/, ({location}) => location.city()],
  [/\bcountry\b/, ({location}, {length}) => (length === 2 ? location.countryCode() : location.country())],
  [/\b(?:state|province|region|district|county)\b/, ({location}) => location.state()],
  [/\b(?:zip|postal|post ?code|postcode)\b/, ({location}) => location.zipCode('#####')],
  [/\bcurrency\b/, ({finance}) => finance.currencyCode()],
  [/\b(?:locale|language)\b/, ({helpers}) => helpers.arrayElement(['en', 'de', 'fr', 'es', 'it', 'pt', 'nl'])],
  [/\btime ?zone\b/, ({location}) => location.timeZone()],
  [/\bslug\b/, ({lorem}) => lorem.slug(3)],
  [/\b(?:sku|code|reference|number|serial)\b/, ({string}) => string.alphanumeric({length: 8, casing: 'upper'})],
  [/\bcolou?r\b/, ({color}) => color.human()],
  [/\b(?:product|item)\b/, ({commerce}) => commerce.productName()],
  [/\bcategory\b/, ({commerce}) => commerce.department()],
  [/\b(?:title|subject|headline)\b/, ({lorem}) => capital(lorem.words(3))],
  [
    /\b(?:description|comment|note|notes|bio|body|content|message|text|summary|remarks?)\b/,
    ({lorem}) => lorem.sentence(8),
  ],
  [/\bip\b/, ({internet}) => internet.ipv4()],
  [/\buser ?agent\b/, ({internet}) => internet.userAgent()],
  [/\bname\b/, ({commerce}) => `${commerce.productAdjective()} ${commerce.product()}`],
]

export const numberMakers: Makers = [
  [/\b(?:price|amount|total|cost|balance|salary|fee|revenue|subtotal)\b/, money],
  [/\b(?:quantity|qty|count|stock)\b/, ({number}) => String(number.int({min: 1, max: 20}))],
  [/\b(?:rating|stars|score)\b/, ({number}) => String(number.int({min: 1, max: 5}))],
  [/\b(?:percent|percentage|discount|rate)\b/, ({number}) => String(number.int({min: 0, max: 25}))],
  [/\byear\b/, ({number}) => String(number.int({min: 1990, max: 2025}))],
  [/\bage\b/, ({number}) => String(number.int({min: 18, max: 90}))],
  [/\b(?:lat|latitude)\b/, ({location}) => String(location.latitude())],
  [/\b(?:lng|lon|long|longitude)\b/, ({location}) => String(location.longitude())],
  [/\b(?:length|duration|minutes|size|weight|width|height)\b/, ({number}) => String(number.int({min: 1, max: 180}))],
]

export const dateMakers: Makers = [
  [
    /\b(?:birth|born|dob|birthday|birthdate)\b/,
    ({date}) => day(date.birthdate({mode: 'age', min: 18, max: 80, refDate: '2025-01-01'})),
  ],
]

/** Where the type alone says enough. */
export const typeMakers: ReadonlyMap<string, Maker> = new Map<string, Maker>([
  ['uuid', ({string}) => string.uuid()],
  ['bool', ({datatype}) => String(datatype.boolean())],
  ['inet', ({number}) => `192.0.2.${number.int({min: 1, max: 254})}`],
])

function money({number}: Faker, {base, scale}: ColumnFacts): string {
  const whole = base.startsWith('int')
  return whole
    ? String(number.int({min: 1, max: 500}))
    : number.float({min: 1, max: 500, fractionDigits: 2}).toFixed(scale ?? 2)
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
}

import type {DataModel, ModelField} from './model-field.js'

/** Data models in sentences and lists that a designer reads. */
export function describeModels(models: readonly DataModel[]): readonly string[] {
  return [
    ...(models.some(({hasUuidKey}) => hasUuidKey) ? ['Use UUID primary keys.'] : []),
    ...models.flatMap(describeModel),
  ]
}

function describeModel({name, fields}: DataModel): readonly string[] {
  const one = wordsOf(name)
  const own = fields.filter(({refersTo}) => refersTo === null)
  const [only] = own
  const list =
    own.length === 1 && only
      ? [`Each ${one} has a ${wordsOf(only.name)}.`]
      : own.length === 0
        ? []
        : [`${capital(one)}:`, ...own.map(field => `- ${field.name}: ${field.type}${fallback(field)}`), '']
  return ['', ...list, ...own.flatMap(field => rulesOf(field, one)), ...fields.flatMap(field => linkOf(field, one))]
}

function fallback({fallback: value}: ModelField): string {
  return value === '' ? '' : `, default ${value}`
}

function rulesOf({name, isOptional, isUnique, range}: ModelField, one: string): readonly string[] {
  const subject = `The ${wordsOf(name)} of ${article(one)}`
  return [
    ...(isOptional ? [`${subject} is optional.`] : []),
    ...(isUnique ? [`${subject} is unique.`] : []),
    ...(range === '' ? [] : [`${subject} is ${range}.`]),
  ]
}

function linkOf({refersTo, isOptional}: ModelField, one: string): readonly string[] {
  if (refersTo === null) return []
  const other = wordsOf(refersTo.model)
  if (refersTo.isMany) return [`${capital(article(one))} has many ${plural(other)}.`]
  return [`Each ${one} belongs to ${isOptional ? 'at most' : 'exactly'} one ${other}.`]
}

/** `OrderItem` and `order_item` are `order item`. */
function wordsOf(name: string): string {
  return name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase()
}

function plural(words: string): string {
  if (/[^aeiou]y$/.test(words)) return `${words.slice(0, -1)}ies`
  return /(?:s|x|ch|sh)$/.test(words) ? `${words}es` : `${words}s`
}

function article(words: string): string {
  return `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}`
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

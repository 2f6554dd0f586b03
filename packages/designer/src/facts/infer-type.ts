import type {LogicalType} from '../concepts/logical-type.js'

/** By the name alone, first match. Ends of names say more than their beginnings. */
const rules: readonly (readonly [RegExp, LogicalType])[] = [
  [/(^|_)(password|passcode|pin)(_hash)?$|_hash$|(^|_)(secret|token)$/, {kind: 'hash'}],
  [/(^|_)e?_?mail(_address)?$/, {kind: 'email'}],
  [/(^|_)(url|link|website|homepage|avatar|image|photo|picture|logo|thumbnail)$/, {kind: 'text'}],
  [/(^|_)(phone|telephone|mobile|fax)(_number)?$/, {kind: 'phone'}],
  [
    /^(is|has|can|was|should|allow|enable)_|(^|_)(active|enabled|verified|approved|available|published|deleted|flag)$/,
    {kind: 'flag'},
  ],
  [/^time(_of_day)?$/, {kind: 'time'}],
  [/_at$|(^|_)(timestamp|datetime)$|_(time)$/, {kind: 'instant'}],
  [/(^|_)(date|birthday|dob|birth|deadline|day)$|^(date|birth)_|_on$/, {kind: 'date'}],
  [/(^|_)(currency)(_code)?$/, {kind: 'currency'}],
  [/(^|_)(percent|percentage)$/, {kind: 'percent'}],
  [
    /(^|_)(price|cost|amount|salary|wage|fee|total|subtotal|balance|budget|revenue|income|tax|discount|payment|fare|deposit|expense|charge)$/,
    {kind: 'money'},
  ],
  [/(^|_)(quantity|qty)$/, {kind: 'quantity'}],
  [
    /(^|_)(count|stock|capacity|seats|age|points|floors?|pages?|rows?|mileage|population|sequence|position|rank|credits?)$|^(number_of|no_of|num)_/,
    {kind: 'count'},
  ],
  [
    /(^|_)(year|month|week|minutes|hours|seconds|days|level|order|priority|rating|score|grade_points?)$/,
    {kind: 'integer'},
  ],
  [
    /(^|_)(rate|ratio|weight|height|width|length|depth|size|area|distance|speed|temperature|humidity|pressure|volume|latitude|longitude|lat|lng|gpa|average)$/,
    {kind: 'decimal'},
  ],
  [/(^|_)(duration|interval)$/, {kind: 'duration'}],
  [
    /(^|_)(metadata|settings|preferences|options|configuration|config|payload|attributes|data|profile|tags|details)$/,
    {kind: 'json'},
  ],
  [/(^|_)ip(_address)?$/, {kind: 'ip'}],
  [/(^|_)(name|title|label|first|last)$/, {kind: 'name'}],
  [/(^|_)(code|sku|isbn|slug|barcode|number|identifier|reference|serial|plate|vin|ssn|username)$/, {kind: 'code'}],
]

/** The meaning that a column's name suggests; text when it suggests none. */
export function inferType(name: string): LogicalType {
  const head = name.replace(/_(?:per_\w+|at_time)$/, '')
  return rules.find(([pattern]) => pattern.test(head))?.[1] ?? {kind: 'text'}
}

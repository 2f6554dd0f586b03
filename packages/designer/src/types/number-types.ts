import type {TypeRule} from './type-rule.js'

/** Names of amounts, counts and measures. First match. */
export const numberTypes: readonly TypeRule[] = [
  {
    pattern: /(^|_)(percent|percentage|pct)$/,
    type: {kind: 'percent'},
    because: 'It is a percentage, from 0 to 100.',
  },
  {
    pattern: /(^|_)(hourly|daily|weekly|monthly|nightly|room|day|hour|pay|billing)_rate$/,
    type: {kind: 'money'},
    because: 'It is what a unit of time costs, and money is exact.',
  },
  {
    pattern: /(^|_)(balance|profit|loss|adjustment|difference|variance)$/,
    type: {kind: 'signed_money'},
    because: 'It is an amount of money that can be below zero.',
    isGuess: true,
  },
  {
    pattern:
      /^amount_|(^|_)(credit|spending|overdraft)_limit$|(^|_)(cash|market|face|book|contract|order|purchase|asset|total)_value$|(^|_)(payment|amount|balance|tax|rent|fee)_due$|(^|_)(surcharge|refund|spend|spent)$/,
    type: {kind: 'money'},
    because: 'It is an amount of money, and money is exact.',
    isGuess: true,
  },
  {
    pattern: /(^|_)(tax|discount|amount|payment)$/,
    type: {kind: 'money'},
    because: 'It is taken for an amount of money, and money is exact.',
    isGuess: true,
  },
  {
    pattern:
      /(^|_)(price|cost|salary|wage|fee|total|subtotal|budget|revenue|income|fare|deposit|expense|charge|premium|rent|fine|penalty)$/,
    type: {kind: 'money'},
    because: 'It is an amount of money, and money is exact.',
  },
  {pattern: /(^|_)(quantity|qty)$/, type: {kind: 'quantity'}, because: 'It says how many, at least one.'},
  {
    pattern: /^(?:quantity|units|number)_\w+(?:ed|en|wn|nt|ld|id)$/,
    type: {kind: 'count'},
    because: 'It counts, and nothing is counted below zero.',
  },
  {
    pattern: /(^|_)population$|(^|_)(size_bytes|file_size|bytes)$/,
    type: {kind: 'bigint'},
    because: 'It counts what an integer may be too small for.',
  },
  {pattern: /(^|_)heart_rate$|^pulse$/, type: {kind: 'count'}, because: 'It counts beats.'},
  {
    pattern:
      /(^|_)(count|headcount|nights|stock|capacity|seats|age|points|floors|pages?|rows?|mileage|sequence|rank|credits?|copies|attempts|views|likes|rooms|beds|bedrooms|bathrooms|stars)$|^(number_of|no_of|num)_/,
    type: {kind: 'count'},
    because: 'It counts, and nothing is counted below zero.',
  },
  {pattern: /(^|_)order$/, type: {kind: 'integer'}, because: 'It says what comes first.', isGuess: true},
  {
    pattern: /(^|_)floor$/,
    type: {kind: 'integer'},
    because: 'Floors are numbered, also below the ground.',
    isGuess: true,
  },
  {
    pattern: /(^|_)(level|priority|position)$|^size$|(^|_)(shoe|shirt|clothing|dress)_size$/,
    type: {kind: 'text'},
    because: 'It is a word as often as a number, and a text takes both.',
    isGuess: true,
  },
  {
    pattern: /(^|_)(rating|score|marks?|grade_points?)$/,
    type: {kind: 'score'},
    because: 'It is a number on a scale that the request does not give.',
    isGuess: true,
  },
  {pattern: /(^|_)(latitude|lat)$/, type: {kind: 'latitude'}, because: 'Degrees, six decimals are 0.1 metres.'},
  {pattern: /(^|_)(longitude|lng|lon)$/, type: {kind: 'longitude'}, because: 'Degrees, six decimals are 0.1 metres.'},
  {
    pattern: /(^|_)(rate|ratio|apr|apy)$/,
    type: {kind: 'rate'},
    because: 'Rates have more decimals than amounts.',
    isGuess: true,
  },
  {
    pattern: /(^|_)(temperature|altitude|elevation)(_celsius|_fahrenheit|_c|_f|_m|_ft)?$/,
    type: {kind: 'numeric', precision: 8, scale: 2},
    because: 'It can be below zero.',
  },
  {
    pattern: /(^|_)(humidity)$/,
    type: {kind: 'percent'},
    because: 'It is a percentage, from 0 to 100.',
    isGuess: true,
  },
  {
    pattern:
      /(^|_)(weight|height|width|length|depth|size|area|distance|speed|pressure|volume|thickness|diameter|radius)(_(?:mg|g|kg|lb|lbs|oz|mm|cm|m|km|in|ft|mi|miles|ml|l|litres|sqm|m2|m3|kmh|mph|kpa|bar))?$/,
    type: {kind: 'measure'},
    because: 'It is measured: exact to three decimals, and never below zero.',
  },
  {
    pattern: /_(?:mg|g|kg|km|cm|mm|m|litres|ml|sqm|bar|mbar|w|kw|kwh|gbps|mbps|hz|v)$/,
    type: {kind: 'measure'},
    because: 'Its name has the unit, and what is measured is exact to three decimals.',
  },
  {
    pattern: /(^|_)(?:concentration|threshold|voltage|frequency|density|gravity|abv|detection_limit|limit_value)$/,
    type: {kind: 'decimal'},
    because: 'It is measured in a unit that the request does not give.',
    isGuess: true,
  },
  {
    pattern: /(^|_)(gpa|average)$/,
    type: {kind: 'numeric', precision: 6, scale: 2},
    because: 'It is a mean of grades or scores.',
  },
]

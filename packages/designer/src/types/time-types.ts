import type {TypeRule} from './type-rule.js'

/** Names of yes and no, of days, and of moments. First match. */
export const timeTypes: readonly TypeRule[] = [
  {
    pattern:
      /^(is|has|can|was|should|allow|enable)_|(^|_)(active|enabled|verified|approved|available|published|deleted|flag)$/,
    type: {kind: 'flag'},
    because: 'It is true or false.',
  },
  {
    pattern: /^time(_of_day)?$|(^|_)(opening|closing|open|close|daily)_time$/,
    type: {kind: 'time'},
    because: 'It is a time of day where the thing is, on no day in particular.',
    isGuess: true,
  },
  {
    pattern: /(^|_)(response|processing|preparation|prep|cooking|baking|waiting|travel|running|lead|play)_time$/,
    type: {kind: 'duration'},
    because: 'It says how long something takes.',
    isGuess: true,
  },
  {
    pattern: /_at$|(^|_)(timestamp|datetime)$|_(time)$/,
    type: {kind: 'instant'},
    because: 'It is a moment, the same for everybody, so it has its time zone.',
  },
  {
    pattern: /(^|_)(date|birthday|dob|birth|deadline|day)$|^(date|birth)_|_on$/,
    type: {kind: 'date'},
    because: 'It is a day of the calendar, without a time.',
  },
  {
    pattern: /(^|_)(?:period|term|month|contract|lease|planned|season|policy)_(?:start|end)$/,
    type: {kind: 'date'},
    because: 'It is the day on which something begins or ends.',
    isGuess: true,
  },
  {
    pattern: /(^|_)(?:commencement|expiry|expiration|renewal_due)$/,
    type: {kind: 'date'},
    because: 'It is the day on which something begins or runs out.',
    isGuess: true,
  },
  {
    pattern: /(?<!^(?:week|row|line|tier|front|back|high|low))_(?:start|end)$/,
    type: {kind: 'instant'},
    because: 'It is the moment at which something begins or ends.',
    isGuess: true,
  },
  {
    pattern: /(^|_)(opening|business|office|visiting|service|operating)_hours$|(^|_)(weekday|day_of_week|time_slot)$/,
    type: {kind: 'text'},
    because: 'It is written in words, such as the names of days.',
    isGuess: true,
  },
  {pattern: /(^|_)hours$/, type: {kind: 'measure'}, because: 'Its name has the unit, and hours are counted in parts.'},
  {
    pattern: /(^|_)(minutes|seconds|milliseconds|ms|days|weeks|months|years)$/,
    type: {kind: 'count'},
    because: 'Its name has the unit, so a number is enough.',
  },
  {pattern: /(^|_)(duration|interval)$/, type: {kind: 'duration'}, because: 'It says how long, in any unit.'},
  {pattern: /(^|_)year$/, type: {kind: 'year'}, because: 'It is a year of the calendar.'},
  {pattern: /(^|_)month$/, type: {kind: 'range', min: 1, max: 12}, because: 'A year has twelve months.', isGuess: true},
  {
    pattern: /(^|_)quarter$/,
    type: {kind: 'range', min: 1, max: 4},
    because: 'A year has four quarters.',
    isGuess: true,
  },
  {
    pattern: /(^|_)week$/,
    type: {kind: 'range', min: 1, max: 53},
    because: 'A year has 53 weeks at most.',
    isGuess: true,
  },
]

/** Units that a column's name ends with. */
const units: Readonly<Record<string, string>> = {
  bytes: 'bytes',
  celsius: 'degrees Celsius',
  cm: 'centimetres',
  days: 'days',
  fahrenheit: 'degrees Fahrenheit',
  ft: 'feet',
  g: 'grams',
  hours: 'hours',
  km: 'kilometres',
  kg: 'kilograms',
  kmh: 'kilometres an hour',
  lb: 'pounds',
  lbs: 'pounds',
  l: 'litres',
  litres: 'litres',
  m: 'metres',
  m2: 'square metres',
  m3: 'cubic metres',
  mg: 'milligrams',
  miles: 'miles',
  milliseconds: 'milliseconds',
  minutes: 'minutes',
  ml: 'millilitres',
  mm: 'millimetres',
  months: 'months',
  mph: 'miles an hour',
  ms: 'milliseconds',
  oz: 'ounces',
  seconds: 'seconds',
  sqm: 'square metres',
  weeks: 'weeks',
  years: 'years',
}

/** `weight_kg` is a weight in kilograms; null for a name without a unit, or with nothing but one. */
export function unitOf(name: string): {readonly of: string; readonly unit: string} | null {
  const [, of, last = ''] = /^(.+?)(?:_in)?_([a-z]+\d?)$/.exec(name) ?? []
  const unit = Object.hasOwn(units, last) ? units[last] : undefined
  return of === undefined || unit === undefined ? null : {of, unit}
}

const units: readonly (readonly [RegExp, string])[] = [
  [/square met(?:re|er)s|sqm/, 'sqm'],
  [/(?:whole )?(seconds|minutes|hours|days|weeks|months|years)/, ''],
  [/kilograms|kilos|kg/, 'kg'],
  [/millimet(?:re|er)s|mm/, 'mm'],
  [/centimet(?:re|er)s|cm/, 'cm'],
  [/kilomet(?:re|er)s|km/, 'km'],
  [/met(?:re|er)s/, 'm'],
  [/lit(?:re|er)s/, 'litres'],
  [/millibar/, 'mbar'],
  [/bar/, 'bar'],
  [/watts/, 'w'],
  [/kw|kilowatts/, 'kw'],
  [/gbps/, 'gbps'],
]

/** What a phrase says that its thing is measured in, as the end of a name: `kg` of "the weight in kilograms". */
export function toldUnit(phrase: string): string | null {
  const said = /^(?:[\w'’-]+\s+){1,6}?(?:measured\s+)?in\s+((?:square |whole )?[a-z]+)\b(?!\s+of)/i.exec(
    phrase.trim(),
  )?.[1]
  if (said === undefined) return null
  const plain = said.toLowerCase()
  for (const [pattern, name] of units) {
    const match = new RegExp(`^(?:${pattern.source})$`).exec(plain)
    if (match) return name === '' ? (match[1] ?? null) : name
  }
  return null
}

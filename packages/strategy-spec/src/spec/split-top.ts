/** The parts of a list, by a separator that is in no bracket or quote; empty parts are left out. */
export function splitTop(list: string, separator = ','): readonly string[] {
  const parts: string[] = []
  let depth = 0
  let quote = ''
  let part = ''
  for (const character of list) {
    if (quote !== '') {
      if (character === quote) quote = ''
    } else if (character === "'" || character === '"') quote = character
    else if ('([{'.includes(character)) depth++
    else if (')]}'.includes(character)) depth--
    if (character === separator && depth === 0 && quote === '') {
      parts.push(part)
      part = ''
    } else part += character
  }
  return [...parts, part].map(each => each.trim()).filter(each => each !== '')
}

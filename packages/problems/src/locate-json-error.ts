/**
 * Offset of the first thing in a text that JSON does not allow; null when the text is JSON.
 * `JSON.parse` decides what is JSON, but on Node 20 it does not always say where it stopped.
 */
export function locateJsonError(text: string): number | null {
  try {
    JSON.parse(text)
    return null
  } catch {
    // The scan below finds the place; the message is for nobody to parse.
  }
  const stack: ('{' | '[')[] = []
  let expects: Expectation = 'value'
  let offset = skipSpace(text, 0)
  while (offset < text.length) {
    const token = tokenAt(text, offset)
    if (token === null || !allows(expects, token, stack.at(-1))) return offset
    if (token === '{' || token === '[') stack.push(token)
    if (token === '}' || token === ']') stack.pop()
    expects = after(token, expects, stack.at(-1))
    offset = skipSpace(text, offset + token.length)
  }
  return text.length
}

/** `first`: a value, key or the end of what was just opened. */
type Expectation = 'value' | 'first' | 'key' | 'colon' | 'comma' | 'end'

const token =
  /[{}[\],:]|"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/y

function tokenAt(text: string, offset: number): string | null {
  token.lastIndex = offset
  return token.exec(text)?.[0] ?? null
}

function skipSpace(text: string, offset: number): number {
  let end = offset
  while (end < text.length && ' \t\r\n'.includes(text.charAt(end))) end += 1
  return end
}

function allows(expects: Expectation, found: string, open: '{' | '[' | undefined): boolean {
  const isString = found.startsWith('"')
  const isValue = !/^[}\],:]/.test(found)
  switch (expects) {
    case 'value':
      return isValue
    case 'first':
      return open === '{' ? isString || found === '}' : isValue || found === ']'
    case 'key':
      return isString
    case 'colon':
      return found === ':'
    case 'comma':
      return found === ',' || found === (open === '{' ? '}' : ']')
    case 'end':
      return false
  }
}

function after(found: string, expected: Expectation, open: '{' | '[' | undefined): Expectation {
  if (found === '{' || found === '[') return 'first'
  if (found === ':') return 'value'
  if (found === ',') return open === '{' ? 'key' : 'value'
  const isKey = open === '{' && (expected === 'key' || expected === 'first') && found.startsWith('"')
  if (isKey) return 'colon'
  return open === undefined ? 'end' : 'comma'
}

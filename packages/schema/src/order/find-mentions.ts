/** A name in SQL. */
export interface Mention {
  /** `orders`, or the first part of `public.orders` and `orders.total`. */
  readonly first: string
  /** What follows its dot. */
  readonly second: string | undefined
  /** True before an opening parenthesis. */
  readonly isCall: boolean
}

/** Names, and what no name is in: texts and comments. A function's body is a text. */
const piece =
  /--[^\n]*|\/\*[\s\S]*?\*\/|[eE]'(?:[^'\\]|''|\\[\s\S])*'|'(?:[^']|'')*'|"((?:[^"]|"")+)"|\$(\w*)\$[\s\S]*?\$\2\$|([A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*)/g

interface Part {
  readonly name: string
  readonly start: number
  readonly end: number
}

/** Where SQL names something of which `isKnown` says that it's worth a look, whether alone or behind a dot. */
export function findMentions(sql: string, isKnown: (name: string) => boolean): readonly Mention[] {
  const mentions: Mention[] = []
  let chain: Part[] = []
  const close = () => {
    const [first, second] = chain
    const last = chain.at(-1)
    chain = []
    if (!first || !last || !(isKnown(first.name) || (second && isKnown(second.name)))) return
    mentions.push({first: first.name, second: second?.name, isCall: isCall(sql, last.end)})
  }
  for (const part of listParts(sql)) {
    const last = chain.at(-1)
    if (!last || last.end + 1 !== part.start || sql[last.end] !== '.') close()
    chain.push(part)
  }
  close()
  return mentions
}

function* listParts(sql: string): Generator<Part> {
  piece.lastIndex = 0
  for (let found = piece.exec(sql); found; found = piece.exec(sql)) {
    const end = piece.lastIndex
    const [, quoted, , bare] = found
    const name = bare === undefined ? quoted?.replaceAll('""', '"') : bare.toLowerCase()
    if (name !== undefined) yield {name, start: found.index, end}
    piece.lastIndex = end
  }
}

function isCall(sql: string, from: number): boolean {
  for (let at = from; at < sql.length; at++) {
    const sign = sql[at]
    if (sign !== ' ' && sign !== '\n') return sign === '('
  }
  return false
}

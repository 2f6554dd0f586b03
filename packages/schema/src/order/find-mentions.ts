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

/** Where SQL names something of which `isKnown` says that it's worth a look, whether alone or behind a dot. */
export function findMentions(sql: string, isKnown: (name: string) => boolean): readonly Mention[] {
  const mentions: Mention[] = []
  let chain: string[] = []
  let end = 0
  const close = () => {
    const [first, second] = chain
    if (first !== undefined && (isKnown(first) || (second !== undefined && isKnown(second)))) {
      mentions.push({first, second, isCall: isCall(sql, end)})
    }
    chain = []
  }
  for (const {0: text, 1: quoted, 3: bare, index} of sql.matchAll(piece)) {
    const name = bare === undefined ? quoted?.replaceAll('""', '"') : bare.toLowerCase()
    if (name === undefined) continue
    if (index !== end + 1 || sql[end] !== '.') close()
    chain.push(name)
    end = index + text.length
  }
  close()
  return mentions
}

function isCall(sql: string, from: number): boolean {
  for (let at = from; at < sql.length; at++) {
    const sign = sql[at]
    if (sign !== ' ' && sign !== '\n') return sign === '('
  }
  return false
}

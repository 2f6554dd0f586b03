export interface SplitLine {
  readonly name: string
  /** With `?` or `[]`. */
  readonly type: string
  /** By `@default`, `@db` and so on: their text. */
  readonly attributes: ReadonlyMap<string, string>
  /** Where the line's code ends, before a comment. */
  readonly end: number
}

const head = /^\s*([^\s@/{}]+)(?:[ \t]+(Unsupported\("(?:[^"\\]|\\.)*"\)(?:\?|\[\])?|[^\s@/]+))?/
const text = String.raw`"(?:[^"\\]|\\.)*"`
const inner = String.raw`\((?:[^()"]|${text})*\)`
const middle = String.raw`\((?:[^()"]|${text}|${inner})*\)`
const attribute = new RegExp(String.raw`\s*(@\w+)((?:\.\w+)*(?:\((?:[^()"]|${text}|${middle})*\))?)`, 'y')

/** The parts of the line of a field or of an enum's value; null where it is neither. */
export function splitLine(line: string): SplitLine | null {
  const [start, name, type = ''] = head.exec(line) ?? []
  if (start === undefined || name === undefined) return null
  const attributes = new Map<string, string>()
  let end = start.length
  attribute.lastIndex = end
  for (let found = attribute.exec(line); found; found = attribute.exec(line)) {
    const [, key = '', rest = ''] = found
    attributes.set(key, `${key}${rest}`)
    end = attribute.lastIndex
  }
  return {name, type, attributes, end}
}

import type {Line} from './line.js'

/** No line of a list or a table is so long; whoever breaks lines does it after this. */
const wrapped = 60
const fewest = 5
const sql =
  /\b(?:INT|INTEGER|BIGINT|SERIAL|VARCHAR|CHAR|TEXT|DATE|TIMESTAMPTZ?|DECIMAL|NUMERIC|BOOLEAN|UUID|KEY|CREATE|REFERENCES)\b/
const words = /[\p{L}\d]+/gu

/** Puts sentences together that go over several lines. */
export function joinLines(lines: readonly Line[], text: string): readonly Line[] {
  const joined: Line[] = []
  for (const line of lines) {
    const before = joined.at(-1)
    if (before && goesOn(before, line, text)) joined.splice(-1, 1, join(before, line, text))
    else joined.push(line)
  }
  return joined
}

function goesOn(before: Line, line: Line, text: string): boolean {
  const gap = text.slice(before.start + before.text.length, line.start)
  const isNext = line.kind === 'sentence' && before.kind !== 'heading' && gap.split('\n').length === 2
  if (!isNext || (before.kind === 'item' && line.indent <= before.indent) || sql.test(before.text)) return false
  if (/[.!?:;。：；]["”')]*\s*$/.test(before.text) || /^[\p{L}\d_ ]{1,40}[:：]/u.test(line.text)) return false
  const count = before.text.match(words)?.length ?? 0
  if (/[,，、]\s*$/.test(before.text)) return count >= fewest
  return count >= fewest && before.text.length > wrapped && /[\p{L}\d]\s*$/u.test(before.text)
}

/** A blank for the end of a line, so that offsets stay true. */
function join(before: Line, line: Line, text: string): Line {
  const whole = text.slice(before.start, line.start + line.text.length)
  return {...before, text: whole.replaceAll(/[\n\r]/g, ' ')}
}

/** @typedef {import('./read-pages.mjs').Page} Page */

/**
 * @typedef {{ids: string, promised: string, state: string, 'shown by': string, 'lies in': string, 'held by': string}} Cells
 *
 * @typedef {object} Answer
 * @property {number} line
 * @property {readonly string[]} ids such as `S000-7`
 * @property {string} state
 * @property {Cells} cells
 */

const row = /^\| (?:S\d{3}|CARD)-/
const name = /^\| `([\w-]+)` \|/

/**
 * The rows of docs/seeds.md that answer promises, and the names that its first table gives to commands.
 *
 * @param {Page} page
 * @returns {{answers: readonly Answer[], names: readonly string[], wrong: readonly string[]}}
 */
export function readAnswers({file, lines}) {
  const names = lines.flatMap(({text}) => name.exec(text)?.[1] ?? [])
  const rows = lines
    .filter(({text, fenced}) => !fenced && row.test(text))
    .map(({text, number}) => readRow(text, number))
  const wrong = rows
    .filter(({width}) => width !== 6)
    .map(({line, width}) => `${file}:${line} Unexpected row of ${width} cells, expected 6`)
  return {answers: rows, names, wrong}
}

/**
 * @param {string} text
 * @param {number} line
 * @returns {Answer & {width: number}}
 */
function readRow(text, line) {
  const parts = text
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map(cell => cell.trim())
  const [ids = '', promised = '', state = '', shown = '', lies = '', held = ''] = parts
  const cells = {ids, promised, state, 'shown by': shown, 'lies in': lies, 'held by': held}
  return {line, ids: idsOf(ids), state, cells, width: parts.length}
}

/** `S000-1, 3–5` is four ids. @param {string} text */
function idsOf(text) {
  const [, seed = '', numbers = ''] = /^(\w+)-(.+)$/.exec(text) ?? []
  return numbers.split(',').flatMap(part => {
    const [first = '', last = first] = part.trim().split('–')
    return Array.from({length: Number(last) - Number(first) + 1}, (_, index) => `${seed}-${Number(first) + index}`)
  })
}

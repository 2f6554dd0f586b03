import type {CatalogEntry} from './catalog.js'

interface Difference {
  readonly entry: CatalogEntry
  readonly kind: 'missing' | 'new' | 'changed'
}

/**
 * Whether a statement that a model cannot hold accounts for a difference: it makes or changes something, and names the
 * thing, and its table where it has one, by words of its own. The namespace may go without saying.
 */
export function speaksOf(text: string, {entry, kind}: Difference): boolean {
  if (!definesSomething.test(text)) return false
  if (entry.kind === 'other') return text === entry.name || saysTheSame(text, entry.name)
  const {names, table} = namesOf(entry)
  if (entry.kind === 'index' && namelessIndex.test(text)) return isIn(table, wordsOf(text))
  const isWhole = kind !== 'changed' && wholes.has(entry.kind)
  return isIn(names, wordsOf(isWhole ? headOf(text) : text))
}

/** Rows, queries and lines for `psql` leave every definition as it is. */
const definesSomething = /^\s*(?:create|alter|drop|grant|revoke|comment|security|import|do)\b/i

const namelessIndex = /^\s*create\s+(?:unique\s+)?index\s+(?:concurrently\s+)?on\b/i

/** Only what makes them accounts for their being there, and not what speaks of them. */
const wholes: ReadonlySet<CatalogEntry['kind']> = new Set(['table', 'type', 'view', 'sequence', 'function', 'schema'])

/** What a statement makes stands before what it's made of. */
function headOf(text: string): string {
  if (/^\s*(?:do|import)\b/i.test(text)) return text
  return /^\s*create\b/i.test(text) ? (text.split(/\(|\b(?:as|on|from|for)\b/i)[0] ?? '') : ''
}

const word = /"(?:[^"]|"")+"|[\p{L}_][\p{L}\p{N}_$]*/gu
const qualified = /(?:"(?:[^"]|"")+"|[\p{L}_][\p{L}\p{N}_$]*)(?:\.(?:"(?:[^"]|"")+"|[\p{L}_][\p{L}\p{N}_$]*))+/u

/** Names as PostgreSQL folds them. */
function listWords(text: string): readonly string[] {
  return (text.match(word) ?? []).map(each =>
    each.startsWith('"') ? each.slice(1, -1).replaceAll('""', '"') : each.toLowerCase(),
  )
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(listWords(text))
}

function isIn(names: readonly string[], words: ReadonlySet<string>): boolean {
  return names.length > 0 && names.every(name => words.has(name))
}

/** Of `public.orders.total`, `orders` and `total`; also who was granted something. */
function namesOf({name, definition}: CatalogEntry) {
  const [plain = ''] = name.split('(')
  const found = qualified.exec(plain)
  const rest = found ? plain.slice(found.index + found[0].length) : plain
  const table = listWords(/ ON (?:ONLY )?(.*?) USING /.exec(definition)?.[1] ?? '').slice(-1)
  const own = found ? [...listWords(found[0]).slice(1), ...listWords(rest)] : listWords(rest)
  return {names: own.filter(each => !idle.has(each)), table}
}

/** Words that one may write, or leave, or write in another way. */
const idle = new Set(
  'add alter as column constraint create for function if in not on only or replace role schema set table to type with'.split(
    ' ',
  ),
)

/** What `all` says as well. */
const privileges = new Set('delete execute insert maintain references select trigger truncate update usage'.split(' '))

/** Two spellings of one statement, as far as it doesn't stand in parentheses. */
function saysTheSame(text: string, printed: string): boolean {
  const words = wordsOf(text)
  const [head = ''] = printed.split('(')
  const wanted = listWords(
    head.replaceAll(new RegExp(qualified, 'gu'), chain => chain.replace(/^(?:"(?:[^"]|"")+"|[^.]+)\./, '')),
  )
  const isSaid = (each: string) => words.has(each) || idle.has(each) || (words.has('all') && privileges.has(each))
  return wanted.every(isSaid) && words.has(wanted[0] ?? '')
}

import type {Terminal} from './terminal.js'

/**
 * Answers what people ask most, in its plain form, without loading the parser of arguments, which takes as long as the
 * answer. Null for everything else.
 */
export async function answerQuickly(argv: readonly string[], terminal: Terminal): Promise<number | null> {
  const [first = '', ...rest] = argv
  if (first === 'check') return checkQuickly(rest, terminal)
  return first === 'list' ? listQuickly(rest, terminal) : null
}

async function listQuickly(words: readonly string[], terminal: Terminal): Promise<number | null> {
  const {options, names} = readFlags(words, {'--json': 'json', '--quiet': 'quiet'})
  if (names.length > 1 || names.some(name => name.startsWith('-'))) return null
  const {list} = await import('./commands/list.js')
  return list(names[0], options, terminal)
}

async function checkQuickly(words: readonly string[], terminal: Terminal): Promise<number | null> {
  const flags = {'--strict': 'strict', '--json': 'json', '--quiet': 'quiet', '--no-cache': 'noCache'} as const
  const {options, names} = readFlags(words, flags)
  if (names.some(name => name.startsWith('-'))) return null
  const {check} = await import('./commands/check.js')
  const {noCache, ...rest} = options
  return check(names, {...rest, cache: noCache !== true}, terminal)
}

/** The flags among some words, and the other words. */
function readFlags<Key extends string>(words: readonly string[], flags: Readonly<Record<string, Key>>) {
  const options: {[key in Key]?: true} = {}
  const names: string[] = []
  for (const word of words) {
    const key = Object.hasOwn(flags, word) ? flags[word] : undefined
    if (key === undefined) names.push(word)
    else options[key] = true
  }
  return {options, names}
}

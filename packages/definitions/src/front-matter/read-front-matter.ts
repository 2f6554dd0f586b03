import {placeAt, type Place, type Problem} from '@journeywright/problems'
import type {FrontEntry, FrontMatter} from './front-matter.js'
import * as problem from '../problems.js'
import {quickEntries, type QuickEntry} from './quick-entries.js'
import {readEntries} from './read-entries.js'
import type {RecoveredEntry} from './recover-keys.js'
import {splitFrontMatter, type FenceFinding, type SplitText} from './split-front-matter.js'

const sayFinding: Readonly<Record<FenceFinding, (at: Place) => Problem>> = {
  'indented-fence': problem.indentedFence,
  'long-closing-fence': problem.longClosingFence,
  'no-opening-fence': problem.missingOpeningFence,
  'unclosed-front-matter': problem.unclosedFrontMatter,
}

/** Front matter and body of a file's text; `shown` names the file in places. Nothing in the file is ever executed. */
export async function readFrontMatter(text: string, shown: string): Promise<FrontMatter> {
  const split = splitFrontMatter(text)
  const fence = {file: shown, line: Math.max(1, split.blockLine - 1), column: split.indent + 1}
  const problems = split.findings.map(finding => sayFinding[finding](placeOf(finding, split, fence)))
  if (split.language) problems.push(problem.disabledLanguage(split.language, fence))
  if (split.block === null) return {keys: null, body: split.body, bodyLine: split.bodyLine, problems}
  const {entries, body} = await readBlock(split.block, split.body)
  const keys = new Map<string, FrontEntry>()
  for (const entry of entries) {
    const at = placeInBlock(split, split.block, entry.offset, shown)
    if (entry.cause !== null) problems.push(problem.recoveredValue(entry.key, entry.cause, at))
    if (keys.has(entry.key)) problems.push(problem.duplicateKey(entry.key, at))
    else keys.set(entry.key, {value: entry.value, source: entry.source, at})
  }
  return {keys, body, bodyLine: split.bodyLine, problems}
}

interface ReadBlock {
  readonly entries: readonly (QuickEntry & Pick<RecoveredEntry, 'cause'>)[]
  readonly body: string
}

async function readBlock(block: string, body: string): Promise<ReadBlock> {
  const plain = quickEntries(block)
  if (plain) return {entries: plain.map(entry => ({...entry, cause: null})), body}
  const [{default: matter}, yaml] = await Promise.all([import('gray-matter'), import('yaml')])
  let entries: readonly RecoveredEntry[] = []
  const parse = (text: string): object => {
    entries = readEntries(yaml, text)
    return {}
  }
  // Options are always given: without them gray-matter caches by content and answers `{}` for bad input the second time.
  // Every other language is refused here too, although `splitFrontMatter` lets none through: `---js` would be evaluated.
  const engines = {
    yaml: parse,
    json: refuse,
    javascript: refuse,
    js: refuse,
    coffee: refuse,
    cson: refuse,
    toml: refuse,
  }
  // A closing fence of our own, so that a line such as `--- x` within the block cannot end it early.
  const delimiters: [string, string] = ['---', '---end-of-front-matter---']
  const file = matter(`---\n${block}\n${delimiters[1]}\n${body}`, {language: 'yaml', engines, delimiters})
  // gray-matter hands over the block with the line end after its opening fence.
  return {entries: entries.map(entry => ({...entry, offset: Math.max(0, entry.offset - 1)})), body: file.content}
}

function refuse(): never {
  throw new Error('Internal error: front matter in another language than YAML reached its engine')
}

function placeOf(finding: FenceFinding, split: SplitText, fence: Place): Place {
  if (finding === 'indented-fence' || finding === 'no-opening-fence') return fence
  return {...fence, line: split.bodyLine - 1, column: 1}
}

function placeInBlock(split: SplitText, block: string, offset: number, file: string): Place {
  const {line, column} = placeAt(file, block, offset)
  return {file, line: split.blockLine + line - 1, column: column + split.indent}
}

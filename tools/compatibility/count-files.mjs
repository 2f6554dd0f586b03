import {readdirSync} from 'node:fs'
import {join, relative, sep} from 'node:path'

/** Codes that say that a strict reader would have lost the file, or something in it. */
const recoveries = new Set(
  `bad-registry bad-workflow-file bom duplicate-key front-matter-language indented-fence json-syntax long-closing-fence mojibake
  no-front-matter no-opening-fence no-title not-utf8 tab-indentation unclosed-front-matter unexpected-value yaml-recovered`
    .split(/\s+/)
    .map(name => `definitions/${name}`),
)

/**
 * @typedef {{code: string, severity: string, message: string, at?: {file: string}}} Problem
 * @typedef {{definitions: {kind: string, file: string}[], problems: Problem[]}} Checked
 * @typedef {{code: string, severity: string, problems: number, files: number}} CodeCount
 * @typedef {{source: string, files: number, definitions: number, recovered: number, none: number, clean: number, problems: number}} SourceCount
 * @typedef {{kind: string, definitions: number, recovered: number, clean: number}} KindCount
 */

/** What came of each file below a folder, counted. @param {string} folder @param {Checked} checked */
export function countFiles(folder, {definitions, problems}) {
  const files = filesBelow(folder)
  const kinds = new Map(definitions.map(({file, kind}) => [file, kind]))
  const reasons = new Map(
    problems.filter(isNone).map(({at, message}) => [at?.file ?? '', message.replace(/^.*?: /, '')]),
  )
  const of = (/** @type {(problem: Problem) => boolean} */ wanted) =>
    new Set(problems.filter(wanted).map(({at}) => at?.file ?? ''))
  const recovered = of(({code}) => recoveries.has(code))
  const unclean = of(({severity}) => severity !== 'info')
  const known = files.filter(file => kinds.has(file))
  return {
    files: files.length,
    definitions: known.length,
    recovered: known.filter(file => recovered.has(file)).length,
    none: files.filter(file => !kinds.has(file) && reasons.has(file)).length,
    lost: files.filter(file => !kinds.has(file) && !reasons.has(file)),
    reasons: tally(files.flatMap(file => (kinds.has(file) ? [] : (reasons.get(file) ?? [])))),
    kinds: tally(known.map(file => kinds.get(file) ?? '')).map(({name, count}) => {
      const its = known.filter(file => kinds.get(file) === name)
      return {kind: name, definitions: count, ...stateOf(its, recovered, unclean)}
    }),
    codes: codesOf(problems),
    sources: tally(files.map(sourceOf)).map(({name}) => {
      const its = files.filter(file => sourceOf(file) === name)
      const read = its.filter(file => kinds.has(file))
      const said = problems.filter(({at}) => at && sourceOf(at.file) === name).length
      const counted = {files: its.length, definitions: read.length, none: its.length - read.length, problems: said}
      return {source: name, ...counted, ...stateOf(read, recovered, unclean)}
    }),
  }
}

/** @param {string} folder */
function filesBelow(folder) {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}

/** @param {Problem} problem */
function isNone({code}) {
  return ['not-a-definition', 'binary-file', 'too-large', 'unreadable-file'].includes(code.replace('definitions/', ''))
}

/** @param {string[]} files @param {Set<string>} recovered @param {Set<string>} unclean */
function stateOf(files, recovered, unclean) {
  return {
    recovered: files.filter(file => recovered.has(file)).length,
    clean: files.filter(file => !unclean.has(file)).length,
  }
}

/** @param {readonly string[]} names @returns {{name: string, count: number}[]} */
function tally(names) {
  return [...new Set(names)].sort().map(name => ({name, count: names.filter(each => each === name).length}))
}

/** @param {Problem[]} problems @returns {CodeCount[]} */
function codesOf(problems) {
  return tally(problems.map(({code}) => code)).map(({name, count}) => {
    const its = problems.filter(({code}) => code === name)
    const files = new Set(its.map(({at}) => at?.file)).size
    return {code: name, severity: its[0]?.severity ?? '', problems: count, files}
  })
}

/** The folder below that of the kind, as `owner/repository`. @param {string} file */
function sourceOf(file) {
  return (file.split('/')[1] ?? '').replace('__', '/')
}

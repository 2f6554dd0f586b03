import {isError, placeAt, type Problem} from '@journeywright/problems'
import {scanJson, type OutputFile} from '@journeywright/schema'
import {isMap, type Json, type JsonMap} from '../json/json.js'
import {notJson, otherFormat} from '../problems.js'

/** What `.ai/schema/` held before. */
export interface Previous {
  /** Null when there was none, or none of this format. */
  readonly index: JsonMap | null
  /** What a file of it held; null for none. */
  readonly at: (path: string) => Json
  readonly problems: readonly Problem[]
}

const indexPath = '.ai/schema/index.json'

/** A folder of another format, or one with a broken file, is none: nothing of it is taken up. */
export function readPrevious(files: readonly OutputFile[]): Previous {
  const own = files.filter(({path}) => path.startsWith('.ai/schema/') && path.endsWith('.json'))
  const read = own.map(file => ({path: file.path, ...parse(file)}))
  const entry = own.find(({path}) => path === indexPath)
  const index = read.find(({path}) => path === indexPath)?.value ?? null
  const version = entry && isMap(index) ? versionProblem(index, entry) : []
  const problems = [...read.flatMap(each => each.problems), ...version]
  if (!isMap(index) || version.length > 0 || problems.some(isError)) return {index: null, at: () => null, problems}
  const values = new Map(read.map(({path, value}) => [path, value]))
  return {index, at: path => values.get(path) ?? null, problems}
}

function parse({path, content}: OutputFile): {readonly value: Json; readonly problems: readonly Problem[]} {
  try {
    return {value: JSON.parse(content), problems: []}
  } catch {
    // The scan says what is wrong, and where.
    const {failure} = scanJson(content)
    const at = placeAt(path, content, failure?.offset ?? 0)
    return {value: null, problems: [notJson(failure?.expected ?? 'JSON', at)]}
  }
}

/** Without a version it's what another tool has made: that may be replaced, but not read. */
function versionProblem({format_version: version}: JsonMap, {path, content}: OutputFile): readonly Problem[] {
  if (version === '1') return []
  const at = placeAt(path, content, scanJson(content).values.get('/format_version') ?? 0)
  return [otherFormat(version, at)]
}

import {nearest, placeAt, type Place, type Problem} from '@journeywright/problems'
import {scanJson, type OutputFile} from '@journeywright/schema'
import {isMap, type Json} from '../json/json.js'
import {shapeOf} from '../own/shape-of.js'
import {withoutOwnKeys} from '../own/without-own-keys.js'
import {notJson, otherFormat, unexpectedShape, unknownKey} from '../problems.js'
import {validators, violationsOf, type FileKinds} from './validators.js'

export interface FileReading<Value> {
  /** Null when anything is wrong with the file. */
  readonly value: Value | null
  readonly problems: readonly Problem[]
  /** Where a value stands, by JSON pointer. */
  readonly at: (pointer: string) => Place
}

/** One file as what its JSON Schema says it is, without keys that others have added. */
export async function readFileAs<Kind extends keyof FileKinds>(
  kind: Kind,
  {path, content}: OutputFile,
): Promise<FileReading<FileKinds[Kind]>> {
  const scan = scanJson(content)
  const at = (pointer: string) => placeAt(path, content, scan.values.get(pointer) ?? 0)
  if (scan.failure) {
    return {value: null, problems: [notJson(scan.failure.expected, placeAt(path, content, scan.failure.offset))], at}
  }
  const all: Json = JSON.parse(content)
  if (kind === 'index' && isMap(all) && (all['format_version'] ?? '1') !== '1') {
    return {value: null, problems: [otherFormat(all['format_version'], at('/format_version'))], at}
  }
  const {value, own} = withoutOwnKeys(shapeOf(kind), all)
  const slips = own.filter(({key, known}) => !/^x[_-]/.test(key) && nearest(key, known).length > 0)
  const told = slips.map(({key, known, pointer}) => unknownKey(key, known, at(pointer)))
  const validate = (await validators())[kind]
  const given: unknown = value
  if (validate(given)) return {value: given, problems: told, at}
  const problems = violationsOf(validate).map(({instancePath, message = 'another shape'}) =>
    unexpectedShape(instancePath === '' ? '/' : instancePath, message, at(instancePath)),
  )
  return {value: null, problems: [...problems, ...told], at}
}

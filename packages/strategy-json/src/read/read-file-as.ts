import {placeAt, type Place, type Problem} from '@journeywright/problems'
import {scanJson, type OutputFile} from '@journeywright/schema'
import {notJson, unexpectedShape} from '../problems.js'
import {validators, violationsOf, type FileKinds} from './validators.js'

export interface FileReading<Value> {
  /** Null when anything is wrong with the file. */
  readonly value: Value | null
  readonly problems: readonly Problem[]
  /** Where a value stands, by JSON pointer. */
  readonly at: (pointer: string) => Place
}

/** One file as what its JSON Schema says it is. */
export async function readFileAs<Kind extends keyof FileKinds>(
  kind: Kind,
  {path, content}: OutputFile,
): Promise<FileReading<FileKinds[Kind]>> {
  const scan = scanJson(content)
  const at = (pointer: string) => placeAt(path, content, scan.values.get(pointer) ?? 0)
  if (scan.failure) {
    return {value: null, problems: [notJson(scan.failure.expected, placeAt(path, content, scan.failure.offset))], at}
  }
  const value: unknown = JSON.parse(content)
  const validate = (await validators())[kind]
  if (validate(value)) return {value, problems: [], at}
  const problems = violationsOf(validate).map(({instancePath, message = 'another shape'}) =>
    unexpectedShape(instancePath === '' ? '/' : instancePath, message, at(instancePath)),
  )
  return {value: null, problems, at}
}

import {placeAt, type Problem} from '@journeywright/problems'
import type {SchemaDocument} from '../document.js'
import {formatPath} from '../json/format-path.js'
import {scanJson, type JsonScan} from '../json/scan-json.js'
import {documentNotJson, documentRepeatedKey} from '../problems.js'
import {compileValidator} from './compile-validator.js'
import {describeViolation} from './describe-violation.js'

/**
 * A schema document from its JSON text; null when anything is wrong with it, and then every violation is a problem at its
 * place. Its shape is sound then, its content is not yet: `verifySchema` says whether the model is.
 */
export async function readSchemaDocument(
  text: string,
  file: string,
): Promise<{readonly document: SchemaDocument | null; readonly problems: readonly Problem[]}> {
  const json = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text
  const scan = scanJson(json)
  if (scan.failure) return {document: null, problems: [describeFailure(json, file, scan.failure)]}
  const value: unknown = JSON.parse(json)
  const validate = await compileValidator()
  const repeated = describeRepetitions(json, file, scan)
  if (validate(value) && repeated.length === 0) return {document: value, problems: []}
  const at = (offset: number | undefined) => placeAt(file, json, offset ?? 0)
  const places = {
    value: (pointer: string) => at(scan.values.get(pointer)),
    key: (pointer: string) => at(scan.keys.get(pointer)),
  }
  const violations = (validate.errors ?? []).map(error => describeViolation(error, places))
  return {document: null, problems: [...repeated, ...violations].sort(byPlace)}
}

function describeFailure(text: string, file: string, {offset, expected}: NonNullable<JsonScan['failure']>): Problem {
  const found = /./su.exec(text.slice(offset))?.[0]
  return documentNotJson(
    found === undefined ? 'end of the text' : JSON.stringify(found),
    expected,
    placeAt(file, text, offset),
  )
}

function describeRepetitions(text: string, file: string, {repeated}: JsonScan): readonly Problem[] {
  return repeated.map(({pointer, offset, first}) =>
    documentRepeatedKey(formatPath(pointer), placeAt(file, text, offset), placeAt(file, text, first)),
  )
}

function byPlace(a: Problem, b: Problem): number {
  return (a.at?.line ?? 0) - (b.at?.line ?? 0) || (a.at?.column ?? 0) - (b.at?.column ?? 0)
}

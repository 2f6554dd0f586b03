import {propertiesOf} from '../parse-json.js'
import type {Plan} from '../plan.js'

/** Where each of them lies below the output folder, called after its workflow: to be kept with the files that it names. */
export const recordsFolder = '.journeywright/outputs'

/** What a run has published and what it was asked for: enough to know its files again, and to ask for the same once more. */
export interface PublishedRecord {
  readonly formatVersion: '1'
  readonly workflowId: string
  /** ISO 8601: what everything that it has made says of its date. */
  readonly createdAt: string
  readonly cuj: string
  readonly request: string
  readonly brief: unknown
  /** Those of the plan, but for what was only looked at. */
  readonly options: Plan['options']
  /** Where each step was to put what it makes: what is there by now may lead a plan elsewhere. */
  readonly outputs: readonly PublishedOutput[]
  /** By path. */
  readonly files: readonly PublishedFile[]
}

export interface PublishedOutput {
  readonly step: string
  /** The artifact's. */
  readonly id: string
  /** As the plan has it, with its placeholders. */
  readonly path: string
}

export interface PublishedFile {
  /** The artifact's. */
  readonly id: string
  /** Relative to the output folder, with `/`. */
  readonly path: string
  /** SHA-256 of its text with `\n` at the end of lines, in hex. */
  readonly hash: string
}

export function isPublishedRecord(value: unknown): value is PublishedRecord {
  const {formatVersion, options, outputs, files, ...texts} = propertiesOf(value)
  const isText = ['workflowId', 'createdAt', 'cuj', 'request'].every(key => typeof texts[key] === 'string')
  const isMap = Object.values(propertiesOf(options)).every(each => Array.isArray(each) && each.every(isString))
  const hasLists = isListOf(outputs, ['step', 'id', 'path']) && isListOf(files, ['id', 'path', 'hash'])
  return formatVersion === '1' && isText && isMap && hasLists
}

function isListOf(value: unknown, keys: readonly string[]): boolean {
  return Array.isArray(value) && value.every(each => keys.every(key => isString(propertiesOf(each)[key])))
}

function isString(value: unknown): boolean {
  return typeof value === 'string'
}

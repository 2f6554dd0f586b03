import {readDdlModels} from './ddl-models.js'
import type {DataModel} from './model-field.js'
import {readPydantic} from './pydantic-models.js'
import {kindOf} from './spec-kind.js'
import type {SpecLine} from './spec-lines.js'

export interface ModelBlock {
  readonly models: readonly DataModel[]
  /** First and last line of what they were read from. */
  readonly lines: readonly [number, number]
}

/** The data models in code: all Python together, since a class may stand on one of another block; all SQL together. */
export function readModels(lines: readonly SpecLine[]): readonly ModelBlock[] {
  const inScope = lines.filter(line => kindOf(line) !== 'out-of-scope')
  return [
    ...read(inScope, /^(?:python|py|pydantic)\b/, readPydantic),
    ...read(inScope, /^(?:sql|postgres(?:ql)?|ddl)\b/, readDdlModels),
  ]
}

function read(
  lines: readonly SpecLine[],
  language: RegExp,
  reader: (text: string) => readonly DataModel[],
): readonly ModelBlock[] {
  const own = lines.filter(line => line.language !== null && language.test(line.language))
  const [first, last] = [own[0], own.at(-1)]
  const models = reader(own.map(({text}) => text).join('\n'))
  return first && last && models.length > 0 ? [{models, lines: [first.number, last.number]}] : []
}

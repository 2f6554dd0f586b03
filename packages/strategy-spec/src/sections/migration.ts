import {quoteName, type StrategyInput, type Table} from '@journeywright/schema'
import {compareSchemas} from '../facts/compare-schemas.js'
import {code, codeBlock} from '../markdown/code.js'
import {escapeText} from '../markdown/escape-text.js'
import {printKeepBlock} from '../keep/keep-block.js'
import {bullets, under} from './section.js'

/** How to get there and back, as SQL, and what to do before and after. */
export function migration(input: StrategyInput): string {
  const {name, strategy, up, down} = input.migration
  return under('## Migration Procedures', [
    `### Migration Script: ${code(name)}`,
    escapeText(strategy),
    under('#### Forward Migration (Apply Changes)', [codeBlock('sql', up)]),
    under('#### Rollback Migration (Reverse Changes)', [codeBlock('sql', down)]),
    under('### Migration Safety Procedures', [bullets(safetySteps(input))]),
    printKeepBlock('migration'),
  ])
}

function safetySteps(input: StrategyInput): readonly string[] {
  const {added, changed, removed} = compareSchemas(input.schema, input.base)
  const touched = [...changed.map(({table}) => table), ...removed]
  return [
    ...(touched.length > 0 ? [`**Before applying**: save what is changed: ${code(dump(touched))}.`] : []),
    ...(added.length > 0 ? [`**Before rolling back**: save the rows that it drops: ${code(dump(added))}.`] : []),
    ...tried(input),
  ]
}

/** Table by table while that is readable, else by namespace. */
function dump(tables: readonly Table[]): string {
  const names = tables.map(({namespace, name}) => `${quoteName(namespace)}.${quoteName(name)}`)
  const namespaces = [...new Set(tables.map(({namespace}) => quoteName(namespace)))]
  const parts =
    names.length <= 6 ? names.map(name => `-t '${shellText(name)}'`) : namespaces.map(name => `-n '${shellText(name)}'`)
  return `pg_dump --format=custom --file=before.dump ${parts.join(' ')}`
}

function shellText(text: string): string {
  return text.replaceAll("'", String.raw`'\''`)
}

function tried({proof}: StrategyInput): readonly string[] {
  const proofs = proof?.proofs.filter(({id}) => id === 'migration') ?? []
  return proofs.map(
    ({title, passed, total}) =>
      `**Tried**: ${escapeText(title)} on ${escapeText(proof?.judge ?? '')}, ${passed} of ${total}.`,
  )
}

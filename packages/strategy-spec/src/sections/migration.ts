import {quoteName, type Migration, type StrategyInput, type Table} from '@journeywright/schema'
import {compareSchemas} from '../facts/compare-schemas.js'
import {countOf} from '../facts/count-of.js'
import {code, codeBlock} from '../markdown/code.js'
import {escapeText} from '../markdown/escape-text.js'
import {printKeepBlock} from '../keep/keep-block.js'
import {bullets, under} from './section.js'

/** How to get there and back, as SQL, and what to do before and after. */
export function migration(input: StrategyInput): string {
  const {name, strategy, down} = input.migration
  return under('## Migration Procedures', [
    `### Migration Script: ${code(name)}`,
    escapeText(strategy),
    under('#### Forward Migration (Apply Changes)', [
      codeBlock('sql', printForward(input.migration)),
      whatIsLeftOut(input.migration),
    ]),
    under('#### Rollback Migration (Reverse Changes)', [codeBlock('sql', down)]),
    under('### Migration Safety Procedures', [bullets(safetySteps(input))]),
    printKeepBlock('migration'),
  ])
}

/** The whole way up but for texts that this document has already, and for the look-up at the end. */
function printForward({up, operations}: Migration): string {
  const [first] = operations
  if (!first) return up
  const head = up.slice(0, up.indexOf(first.forward)).trimEnd()
  const statements = operations.filter(({kind}) => kind !== 'add-comments').map(({forward}) => forward)
  return `${[head, ...statements, 'COMMIT;'].join('\n\n')}\n`
}

function whatIsLeftOut({operations}: Migration): string {
  const comments = operations.filter(({kind}) => kind === 'add-comments').map(({forward}) => forward)
  const count = comments
    .join('\n')
    .split('\n')
    .filter(line => line.startsWith('COMMENT ON ')).length
  const texts = count === 0 ? '' : `${countOf(count, 'comment')}, whose texts stand above, and `
  return operations.length === 0 ? '' : `The script itself, \`up.sql\`, also has ${texts}the look-up in the catalog.`
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

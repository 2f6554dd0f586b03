import {quoteName, type Migration, type StrategyInput, type Table} from '@journeywright/schema'
import {compareSchemas} from '../facts/compare-schemas.js'
import {countOf} from '../facts/count-of.js'
import {code, codeBlock} from '../markdown/code.js'
import {escapeText} from '../markdown/escape-text.js'
import {printKeepBlock} from '../keep/keep-block.js'
import {operationCosts} from './operation-costs.js'
import {bullets, under} from './section.js'
import {validation} from './validation.js'

/** How to get there and back, as SQL, part by part, and what to do before and after. */
export function migration(input: StrategyInput): string {
  const {migrations} = input
  return under('## Migration Procedures', [
    ...migrations.map((part, at) => printPart(part, at === 0)),
    under('### What It Locks and Loses', [operationCosts(migrations)]),
    under('### Migration Safety Procedures', [bullets(safetySteps(input))]),
    under('### Validation Queries', [validation(input)]),
    printKeepBlock('migration'),
  ])
}

/** The strategy is that of all parts. */
function printPart(part: Migration, isFirst: boolean): string {
  return under(`### Migration Script: ${code(part.name)}`, [
    isFirst ? escapeText(part.strategy) : '',
    under('#### Forward Migration (Apply Changes)', [codeBlock('sql', printForward(part)), whatIsLeftOut(part)]),
    under('#### Rollback Migration (Reverse Changes)', [codeBlock('sql', part.down)]),
  ])
}

const begin = '\nBEGIN;'

/** The whole way up but for texts that this document has already, and for the look-ups in the catalog. */
function printForward({up, operations}: Migration): string {
  const start = up.indexOf(`${begin}\n`)
  if (operations.length === 0 || start === -1) return up
  const statements = operations.filter(({kind}) => kind !== 'add-comments').map(({forward}) => forward)
  return `${[up.slice(0, start + begin.length), ...statements, 'COMMIT;'].filter(text => text !== '').join('\n\n')}\n`
}

function whatIsLeftOut({up, operations}: Migration): string {
  if (operations.length === 0 || !up.includes(`${begin}\n`)) return ''
  const comments = operations.filter(({kind}) => kind === 'add-comments').map(({forward}) => forward)
  const count = comments
    .join('\n')
    .split('\n')
    .filter(line => line.startsWith('COMMENT ON ')).length
  const parts = [
    ...(count === 0 ? [] : [`${countOf(count, 'comment')}, whose texts stand above`]),
    ...(/^DO \$(?:validation|expectation)\d*\$/m.test(up) ? ['the look-up in the catalog'] : []),
  ]
  return parts.length === 0 ? '' : `The script itself also has ${parts.join(', and ')}.`
}

function safetySteps(input: StrategyInput): readonly string[] {
  const {added, changed, removed} = compareSchemas(input.schema, input.base)
  const touched = [...changed.map(({table}) => table), ...removed]
  return [
    ...(touched.length > 0
      ? [
          `**Before applying**: save what is changed: ${code(dump(touched))}, and see that it can be read: ${code('pg_restore --list before.dump')}.`,
        ]
      : []),
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

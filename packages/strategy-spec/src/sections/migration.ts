import type {Migration, StrategyInput} from '@journeywright/schema'
import {countOf} from '../facts/count-of.js'
import {code, codeBlock} from '../markdown/code.js'
import {escapeText} from '../markdown/escape-text.js'
import {printKeepBlock} from '../keep/keep-block.js'
import {operationCosts} from './operation-costs.js'
import {safetySteps} from './safety-steps.js'
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

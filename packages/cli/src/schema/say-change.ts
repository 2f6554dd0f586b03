import {visibleText} from '@journeywright/problems'
import type {ChangePlan, PlannedOperation} from '@journeywright/schema'
import type {Paint} from '../print/paint.js'

/** Each operation with what it locks, what it loses and how hard it is; what looks like a rename; the files. */
export function sayChange(plan: ChangePlan, written: readonly string[], paint: Paint): string {
  const {operations, candidates, strategy} = plan
  const lines = [
    ...operations.filter(({kind}) => kind !== 'add-comments').flatMap(operation => sayOperation(operation, paint)),
    ...(operations.length === 0 ? ['The two schemas are the same.'] : ['', visibleText(strategy)]),
    ...candidates.flatMap(({from, to, score, reasons, flag}) => [
      paint.yellow(
        `Is \`${visibleText(from)}\` now \`${visibleText(to)}\`? ${Math.round(score * 100)} %: ${reasons.join(', ')}`,
      ),
      `  Then add ${flag}`,
    ]),
    ...written.map(path => `${paint.green('wrote')} ${path}`),
  ]
  return `${lines.join('\n')}\n`
}

function sayOperation({kind, target, locks, loses, complexity, because}: PlannedOperation, paint: Paint) {
  const hardness = complexity !== 'low' ? paint.yellow(` ${complexity}`) : ''
  const why = paint.dim(`: ${visibleText(because)}`)
  return [
    `${paint.bold(kind)} ${visibleText(target)}${hardness}${why}`,
    ...locks.map(({on, mode, holds}) => paint.dim(`  locks ${visibleText(on)} (${mode}) for ${holds}`)),
    ...(loses ? [paint.red(`  loses ${visibleText(loses.what)}`), paint.dim(`    ${visibleText(loses.count)}`)] : []),
  ]
}

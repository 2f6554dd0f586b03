import {visibleText} from '@journeywright/problems'
import type {Proof, ProofReport} from '@journeywright/schema'
import type {Paint} from '../print/paint.js'

/** N of N for each proof, what isn't proved below it, and all of it on one line; when quiet that alone. */
export function sayProofs({proofs, judge, passed, total}: ProofReport, quiet: boolean, paint: Paint): string {
  const all = `${passed} of ${total} proved on ${judge}`
  const sum = paint.bold(passed === total ? paint.green(all) : paint.red(all))
  return `${[...(quiet ? [] : proofs.flatMap(proof => sayProof(proof, paint))), sum].join('\n')}\n`
}

function sayProof({title, passed, total, checks}: Proof, paint: Paint): readonly string[] {
  const open = checks.filter(({status}) => status !== 'proved')
  const sign = passed === total ? paint.green('proved') : paint.red('open  ')
  return [
    `${sign} ${title}: ${passed} of ${total}`,
    ...open.map(
      ({name, status, detail}) => `  ${paint.red(status)} ${visibleText(name)}: ${paint.dim(visibleText(detail))}`,
    ),
  ]
}

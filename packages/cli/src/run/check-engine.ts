import type {Problem} from '@journeywright/problems'
import {notOneOf} from '../problems.js'

/** Where a schema can be proved. A password is never printed. */
export function checkEngine(engine: string | undefined): readonly Problem[] {
  if (engine === undefined || engine === 'embedded' || engine === 'pglite' || /^postgres(?:ql)?:\/\//.test(engine))
    return []
  const fix = 'Use `--engine embedded`, or `--engine postgresql://user@host/database`.'
  return [
    notOneOf(
      'engine',
      engine.replace(/\/\/[^@/]*@/, '//…@'),
      '`embedded`, `pglite` or the URL of a PostgreSQL server',
      fix,
    ),
  ]
}

import type {Paint} from '../print/paint.js'
import type {Mark} from './say-event.js'

/** The first character of a line on a terminal. */
export function signs(paint: Paint): Readonly<Record<Mark, string>> {
  return {
    start: ' ',
    passed: paint.green('✔'),
    warning: paint.yellow('↺'),
    failed: paint.red('✖'),
    waiting: paint.yellow('?'),
    note: paint.dim('·'),
  }
}

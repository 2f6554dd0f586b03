import type {Deferrable} from '../../model.js'

/** What follows a constraint that may be checked late, with a space before it; else nothing. */
export function printDeferrable(deferrable: Deferrable | undefined): string {
  if (deferrable === undefined) return ''
  return deferrable === 'initially deferred' ? ' DEFERRABLE INITIALLY DEFERRED' : ' DEFERRABLE'
}

import type {SqlFunction} from '../../model.js'
import {qualifiedName} from './qualified-name.js'

/**
 * A routine as `DROP` and `COMMENT ON` name it: `FUNCTION public.add(integer, integer)`. Without its arguments it's looked
 * for by its name alone; that an aggregate can be found so only as a routine is how PostgreSQL has it.
 */
export function routineName(routine: Pick<SqlFunction, 'namespace' | 'name' | 'kind' | 'identity'>): string {
  const {kind = 'function', identity} = routine
  if (identity === undefined) {
    return `${kind === 'aggregate' ? 'ROUTINE' : kind.toUpperCase()} ${qualifiedName(routine)}`
  }
  return `${kind.toUpperCase()} ${qualifiedName(routine)}(${identity})`
}

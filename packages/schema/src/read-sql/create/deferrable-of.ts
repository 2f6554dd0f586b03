import type {Deferrable} from '../../model.js'

/** `DEFERRABLE` and `INITIALLY DEFERRED`, where a constraint says them. */
export function deferrableOf(given: {readonly deferrable?: boolean; readonly initdeferred?: boolean}): {
  readonly deferrable?: Deferrable
} {
  if (!given.deferrable) return {}
  return {deferrable: given.initdeferred ? 'initially deferred' : 'initially immediate'}
}

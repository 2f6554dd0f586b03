import type {Plugin} from '@journeywright/runtime'
import type {OutputStrategy} from '@journeywright/schema'

export type Tell = Required<OutputStrategy>['tell']

/** How the output strategy of this name answers; null where none is known, or it has nothing to say. */
export function tellOf(plugins: readonly Plugin[], strategy: string): Tell | null {
  const extensions = plugins.flatMap(plugin => plugin.extensions ?? [])
  const value = extensions.find(({point, id}) => point === 'output-strategy' && id === strategy)?.value
  if (typeof value !== 'object' || value === null || !('tell' in value)) return null
  const {tell} = value
  return typeof tell === 'function' ? outcome => tell.call(value, outcome) : null
}

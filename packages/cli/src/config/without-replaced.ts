import type {Plugin} from '@journeywright/runtime'

/** The built-in plugins without the extensions for which those of a team stand: its own output `spec` is the output `spec`. */
export function withoutReplaced(builtIn: readonly Plugin[], own: readonly Plugin[]): readonly Plugin[] {
  const taken = new Set(own.flatMap(({extensions = []}) => extensions.map(({point, id}) => `${point}/${id}`)))
  return builtIn.map(plugin => {
    if (!plugin.extensions) return plugin
    return {...plugin, extensions: plugin.extensions.filter(({point, id}) => !taken.has(`${point}/${id}`))}
  })
}

import type {CujDefinition, Definitions} from '@journeywright/definitions'
import type {Plugin} from '@journeywright/runtime'

/** The journeys with a step whose skill designs a schema. */
export function designJourneys({
  definitions,
  plugins,
}: {
  readonly definitions: Pick<Definitions, 'cujs'>
  readonly plugins: readonly Plugin[]
}): readonly CujDefinition[] {
  const designers = plugins
    .flatMap(({handlers = []}) => handlers)
    .filter(({produces}) => produces.some(({id}) => id === 'schema-document'))
    .flatMap(({performs}) => performs.skills ?? [])
  return definitions.cujs.filter(({steps}) => steps.some(({skill}) => skill !== null && designers.includes(skill.text)))
}

import type {NamedElement} from '../../lookup/list-names.js'
import {namesOf} from '../../lookup/names-of.js'
import type {SchemaRule} from '../../schema-rule.js'

export const nameUnique: SchemaRule = {
  id: 'schema/name-unique',
  severity: 'error',
  summary: 'A name is used once where PostgreSQL looks it up.',
  check(model, report) {
    const taken = new Map<string, Map<string, NamedElement>>()
    for (const element of namesOf(model)) {
      const spaces = element.scopes.map(scope => spaceOf(taken, scope))
      const first = spaces.map(space => space.get(element.name)).find(other => other !== undefined)
      if (first) {
        report({
          ...(element.about && {about: element.about}),
          message: `Unexpected ${element.label}, expected a name of its own: ${first.label} has it already`,
          fix: 'Rename or remove one of them.',
        })
      }
      for (const space of spaces) if (!space.has(element.name)) space.set(element.name, element)
    }
  },
}

function spaceOf(taken: Map<string, Map<string, NamedElement>>, scope: string): Map<string, NamedElement> {
  const space = taken.get(scope) ?? new Map<string, NamedElement>()
  if (space.size === 0) taken.set(scope, space)
  return space
}

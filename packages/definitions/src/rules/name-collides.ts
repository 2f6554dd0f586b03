import type {ProjectRule} from '../check/project-rule.js'
import {nameKey} from '../text/name-key.js'

export const nameCollides: ProjectRule = {
  id: 'definitions/name-collides',
  severity: 'warning',
  summary: 'No alias of an agent or skill is the name of another one.',
  check({files}, report) {
    for (const kind of ['agent', 'skill'] as const) {
      const own = files.filter(({definition}) => definition.kind === kind)
      const owners = new Map(own.map(({definition}) => [nameKey(definition.id), definition.id]))
      for (const {definition, mentions} of own) {
        for (const {text, at} of mentions.filter(mention => mention.kind === 'alias')) {
          const owner = owners.get(nameKey(text))
          owners.set(nameKey(text), owner ?? definition.id)
          if (owner === undefined || owner === definition.id) continue
          report({
            message: `Unexpected alias \`${text}\` of the ${kind} \`${definition.id}\`, expected a name that \`${owner}\` does not have`,
            fix: 'Choose another alias, or remove it.',
            at,
          })
        }
      }
    }
  },
}

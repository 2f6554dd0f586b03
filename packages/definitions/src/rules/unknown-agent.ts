import {unknownName} from '@journeywright/problems'
import {knownNames} from '../check/known-names.js'
import type {ProjectRule} from '../check/project-rule.js'
import {kebabName} from '../text/kebab-name.js'

export const unknownAgent: ProjectRule = {
  id: 'definitions/unknown-agent',
  severity: 'warning',
  summary: 'An agent that a definition names exists.',
  check({files, known}, report) {
    const agents = knownNames(known.agents)
    for (const {kind, text, at} of files.flatMap(({mentions}) => mentions)) {
      if (kind !== 'agent' || agents.has(text)) continue
      const fix = `Use a known agent, or add agents/${kebabName(text)}.md.`
      report({message: unknownName('agent', text, agents.ids), fix, at})
    }
  },
}

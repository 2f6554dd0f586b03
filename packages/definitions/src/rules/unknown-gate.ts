import {unknownName} from '@journeywright/problems'
import type {ProjectRule} from '../check/project-rule.js'

export const unknownGate: ProjectRule = {
  id: 'definitions/unknown-gate',
  severity: 'error',
  summary: 'A gate that a step names is installed.',
  check({files, gates}, report) {
    if (gates === null) return
    for (const {definition} of files) {
      if (definition.kind !== 'cuj') continue
      for (const gate of definition.steps.flatMap(step => step.gates)) {
        if (gate.kind !== 'named' || gates.includes(gate.id)) continue
        const fix = 'Use an installed gate, or add the plugin that brings this one.'
        report({message: unknownName('gate', gate.id, gates), fix, at: gate.at})
      }
    }
  },
}

import type {CujDefinition, Located} from '../definition.js'
import type {ProjectRule} from '../check/project-rule.js'
import {nameKey} from '../text/name-key.js'

export const triggerAmbiguous: ProjectRule = {
  id: 'definitions/trigger-ambiguous',
  severity: 'warning',
  summary: 'No two journeys have the same trigger.',
  check({files}, report) {
    const first = new Map<string, {readonly cuj: CujDefinition; readonly trigger: Located}>()
    for (const {definition: cuj} of files) {
      if (cuj.kind !== 'cuj') continue
      for (const trigger of cuj.triggers) {
        const key = nameKey(trigger.text)
        const other = first.get(key)
        if (!other) first.set(key, {cuj, trigger})
        else if (other.cuj.id !== cuj.id) {
          report({
            message: `Unexpected trigger \`${trigger.text}\`, expected one that does not start \`${other.cuj.id}\` as well`,
            fix: 'Word one of the two differently, or make one journey of both.',
            at: trigger.at,
            related: [other.trigger.at],
          })
        }
      }
    }
  },
}

import {placeAt} from '@journeywright/problems'
import type {FileRule} from '../check/file-rule.js'
import {offsetOf} from '../check/offset-of.js'

export const descriptionNewline: FileRule = {
  id: 'definitions/description-newline',
  severity: 'info',
  summary: 'A description breaks its lines with line breaks.',
  check({front, definition, text, shown}, report) {
    const entry = front.keys?.get('description')
    if (definition.kind === 'plugin' || typeof entry?.value !== 'string' || !entry.value.includes('\\n')) return
    report({
      message:
        'Unexpected `\\n` in a description, expected a line break: outside double quotes YAML reads two characters',
      fix: 'Write it as a block (`description: |`), or on one line.',
      at: placeAt(shown, text, text.indexOf('\\n', offsetOf(text, entry.at))),
    })
  },
}

import {placeAt} from '@journeywright/problems'
import type {FileRule} from '../check/file-rule.js'
import {offsetOf} from '../check/offset-of.js'

export const descriptionMarkup: FileRule = {
  id: 'definitions/description-markup',
  severity: 'warning',
  summary: 'The description of a skill has no XML tags.',
  check({front, definition, text, shown}, report) {
    const entry = front.keys?.get('description')
    if (definition.kind !== 'skill' || typeof entry?.value !== 'string') return
    const tag = /<\/?[A-Za-z][\w-]*>/.exec(entry.source)
    if (!tag) return
    report({
      message: `Unexpected tag \`${tag[0]}\` in a description, expected plain text: descriptions stand in a model's instructions`,
      fix: 'Say it in words, or move it below the front matter.',
      at: placeAt(shown, text, text.indexOf(tag[0], offsetOf(text, entry.at))),
    })
  },
}

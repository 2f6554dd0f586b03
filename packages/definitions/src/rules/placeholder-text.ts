import {placeAt} from '@journeywright/problems'
import type {FileRule} from '../check/file-rule.js'
import {offsetOf} from '../check/offset-of.js'

/** What templates leave where their author is to write. */
const left = /\[?\bTODO\b:?|\[(describe|insert|your) [^\]]*\]|<(describe|insert|your)[ -][^>]*>|lorem ipsum/i
/** In a body TODO may be the subject itself: only a template's own forms are surely left over. */
const leftInBody = /^\s*\[TODO:[^\]]*\]|lorem ipsum dolor/i

/** Most files have none: they need not be looked at line by line. */
const anywhere = /\[TODO:|lorem ipsum dolor/i

export const placeholderText: FileRule = {
  id: 'definitions/placeholder-text',
  severity: 'warning',
  summary: 'Nothing of a template is left to be filled in.',
  check({definition, front, lines, text, shown}, report) {
    if (definition.kind === 'plugin') return
    const fix = 'Write what belongs there, or remove it.'
    const say = (found: string): string => `Unexpected \`${found.trim()}\`, expected a text: it is left from a template`
    for (const key of ['name', 'description']) {
      const entry = front.keys?.get(key)
      const found = entry && left.exec(entry.source)
      if (!found || (key === 'description' && !isLeftOver(found))) continue
      const at = placeAt(shown, text, text.indexOf(found[0], offsetOf(text, entry.at)))
      report({message: say(found[0]), fix, at})
    }
    if (!anywhere.test(text)) return
    for (const line of lines) {
      const found = line.fenced ? null : leftInBody.exec(line.text)
      if (!found) continue
      report({
        message: say(found[0]),
        fix,
        at: {file: shown, line: line.number, column: found.index + 1 + found[0].search(/\S/)},
      })
    }
  },
}

/** "Finds TODO comments" is about them; "TODO: describe" and a description that begins so are not finished. */
function isLeftOver({0: found, index}: RegExpExecArray): boolean {
  return !/^TODO$/i.test(found) || index <= 1
}

import {placeAt} from '@journeywright/problems'
import type {FileRule} from '../check/file-rule.js'

/**
 * Zero-width and word joiners, marks that reorder what is shown, and the tag characters that spell out whole sentences.
 * Joiners within words and flags, and marks of right-to-left scripts, are what their authors mean.
 */
const hidden =
  /[\u180E\u200B\u2060-\u2064\u202A-\u202E\u2066-\u2069\uFEFF]|(?<!\u{1F3F4}[\u{E0020}-\u{E007F}]*)[\u{E0000}-\u{E007F}]/u

export const hiddenText: FileRule = {
  id: 'definitions/hidden-text',
  severity: 'warning',
  summary: 'All of a text can be seen.',
  check({text, shown}, report) {
    const found = hidden.exec(text)
    if (!found) return
    const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
    report({
      message: `Unexpected invisible character U+${code}, expected only what can be seen: a model reads what people don't`,
      fix: 'Remove it, and look for more of them: such characters can hide instructions.',
      at: placeAt(shown, text, found.index),
    })
  },
}

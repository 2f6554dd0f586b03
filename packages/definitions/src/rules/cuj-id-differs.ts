import {basename} from 'node:path'
import type {CujRule} from '../check/cuj-rule.js'

export const cujIdDiffers: CujRule = {
  id: 'definitions/cuj-id-differs',
  severity: 'warning',
  summary: 'A journey has the number of its file.',
  check({definition, lines, shown}, report) {
    const [inFile] = /CUJ-\d+/i.exec(basename(shown)) ?? []
    const title = lines.find(({text}) => /^#\s/.test(text))
    if (!inFile || !title?.text.includes(definition.id) || inFile.toUpperCase() === definition.id) return
    report({
      message: `Unexpected id \`${definition.id}\`, expected that of its file, \`${inFile}\``,
      fix: `Rename the file, or write \`# ${inFile}: ${definition.name}\`.`,
      at: {file: shown, line: title.number, column: title.text.indexOf(definition.id) + 1},
    })
  },
}

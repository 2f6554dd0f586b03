import {unknownName} from '@journeywright/problems'
import type {FileRule} from '../check/file-rule.js'

/** Of Claude Code's agents. */
const colors = ['blue', 'cyan', 'green', 'orange', 'pink', 'purple', 'red', 'yellow']
/** Claude Code's own plugins use the first; the others are those of OpenCode's themes. */
const others = ['magenta', 'accent', 'error', 'info', 'primary', 'secondary', 'success', 'warning']

export const unknownColor: FileRule = {
  id: 'definitions/unknown-color',
  severity: 'info',
  summary: 'A color is one that clients show.',
  check({front, definition}, report) {
    const entry = front.keys?.get('color')
    if (definition.kind !== 'agent' || typeof entry?.value !== 'string') return
    const color = entry.value.toLowerCase()
    if (colors.includes(color) || others.includes(color) || /^#[0-9a-f]{6}$/.test(color)) return
    report({
      message: unknownName('color', entry.value, colors),
      fix: 'Use one of these: another one is not shown.',
      at: entry.at,
    })
  },
}

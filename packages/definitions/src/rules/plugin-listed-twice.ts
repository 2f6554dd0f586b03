import type {FileRule} from '../check/file-rule.js'

export const pluginListedTwice: FileRule = {
  id: 'definitions/plugin-listed-twice',
  severity: 'warning',
  summary: 'A marketplace lists each name once.',
  check({definition}, report) {
    if (definition.kind !== 'plugin') return
    const {plugins} = definition
    for (const [index, {name, at}] of plugins.entries()) {
      const first = plugins.findIndex(each => each.name === name)
      if (first === index) continue
      report({
        message: `Unexpected second plugin \`${name}\`, expected each name once: only one of the two can be installed`,
        fix: 'Rename or remove one of the two.',
        at,
        related: plugins.slice(first, first + 1).map(each => each.at),
      })
    }
  },
}

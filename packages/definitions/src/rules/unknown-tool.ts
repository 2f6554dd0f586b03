import type {FileRule} from '../check/file-rule.js'
import {knownTools} from '../check/known-tools.js'
import {oneEditApart} from '../check/one-edit-apart.js'
import {toolLists} from '../check/tool-lists.js'

/** Some clients read tool names without regard to case. */
const known = new Set(knownTools.map(name => name.toLowerCase()))
/** Of an MCP server (`mcp__github__search`, `github/*`) or a plugin (`notes:search`): known only where it is installed. */
const foreign = /^mcp_|[/:]|^\*$/i

export const unknownTool: FileRule = {
  id: 'definitions/unknown-tool',
  severity: 'warning',
  summary: 'A tool that a definition names is one that some client has.',
  check(subject, report) {
    for (const {text, at} of toolLists(subject).flatMap(({items}) => items)) {
      const name = text.replace(/[([].*$/s, '').trim()
      if (name === '' || foreign.test(name) || known.has(name.toLowerCase())) continue
      const near = knownTools.find(tool => oneEditApart(name.toLowerCase(), tool.toLowerCase()))
      report({
        message: `Unexpected tool \`${name}\`, expected ${near ? `\`${near}\`` : 'a tool such as `Read`, or `mcp__server__tool`'}`,
        fix: near ? `Write \`${near}\`.` : `Remove \`${name}\`, or name the tool as the client that has it does.`,
        at,
      })
    }
  },
}

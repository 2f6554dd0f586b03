import {compareText} from '@journeywright/problems'
import {cutText} from '../print/cut-text.js'
import {oneLine} from '../scaffold/text/one-line.js'
import {titleOf} from '../scaffold/text/title-of.js'
import type {Exported} from './count-kinds.js'
import type {ExportTarget} from './layout.js'
import type {PluginFacts} from './plugin-facts.js'

/** What somebody who installs the plugin reads first. */
export function readmeText(target: ExportTarget, {name, description}: PluginFacts, exported: Exported): string {
  const {agents, skills, commands, cujs} = exported
  const parts = [
    `# ${titleOf(name)}`,
    oneLine(description),
    `${target === 'claude-plugin' ? 'A plugin for Claude Code' : 'An Agent Plugin'}, made by \`journeywright export ${target}\`. Change the project that it was made from and export it again: what is changed here is not read back. Journeys also run by themselves, with every gate held: \`npx journeywright run\` in a project that lists this folder among its plugins.`,
    ...table('Journeys', cujs),
    ...table('Agents', agents),
    ...table('Skills', skills),
    ...table('Commands', commands),
  ]
  return `${parts.join('\n\n')}\n`
}

interface Row {
  readonly id: string
  readonly name: string
  readonly description: string
}

function table(title: string, rows: readonly Row[]): readonly string[] {
  if (rows.length === 0) return []
  const lines = [...rows]
    .sort((a, b) => compareText(a.id, b.id))
    .map(({id, name, description}) => `- \`${id}\`: ${cutText(oneLine(description || name), 200)}`)
  return [`## ${title}`, lines.join('\n')]
}

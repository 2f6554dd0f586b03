import type {Plugin} from '@journeywright/runtime'
import {outputStrategy, type OutputFile, type OutputStrategy} from '@journeywright/schema'

/** A team's own strategy: one file with the names of the tables, and what the run knew beside them. */
export function listStrategy(id: string, path: string): OutputStrategy {
  return {
    id,
    write({schema, migrations, proof, run}) {
      const proved = proof ? `${proof.passed} of ${proof.total}` : 'not proved'
      const lines = [run.id, ...migrations.map(({name}) => name), proved, ...schema.tables.map(({name}) => name)]
      return {files: [{path, content: `${lines.join('\n')}\n`}], problems: []}
    },
    check: async files => files.flatMap(refuseEmpty),
  }
}

function refuseEmpty({path, content}: OutputFile) {
  if (content.split('\n').length > 4) return []
  const at = {file: path, line: 1, column: 1}
  return [{code: 'list/empty', severity: 'error' as const, message: 'Unexpected empty list', fix: 'Add a table.', at}]
}

/** Stand-ins under the names that CUJ-008 asks for. */
export const listStrategies = [
  outputStrategy(listStrategy('spec', 'database-schema.md')),
  outputStrategy(listStrategy('json', '.ai/schema/index.json')),
  outputStrategy(listStrategy('prisma', 'prisma/schema.prisma')),
]

/** The plugin with a gate that takes a list for a specification, as the stand-in hands it over. */
export function takingLists(plugin: Plugin): Plugin {
  const gates = (plugin.gates ?? []).map(gate => {
    if (gate.id !== 'specification-quality') return gate
    return {...gate, judge: async () => ({status: 'passed' as const, problems: []})}
  })
  return {...plugin, gates}
}

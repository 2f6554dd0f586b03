import {pick, type Apply, type Draft, type Mutation} from './draft.js'
import {renameEverywhere} from './rename-everywhere.js'

function rename(path: (draft: Draft, given: Mutation) => readonly string[] | undefined): Apply {
  return (draft, given) => {
    const found = path(draft, given)
    if (!found || draft.renames.length > 0 || draft.steps.length > 0) return undefined
    const to = `renamed ${given.b}`
    const text = `${found.map(name => `"${name}"`).join('.')}="${to}"`
    const model = renameEverywhere(draft.model, found, to)
    return model && {...draft, model, renames: [...draft.renames, {path: ['public', ...found], to, text}]}
  }
}

export const renameMutations: readonly (readonly [string, Apply])[] = [
  ['rename-table', rename(({model}, {a}) => pathTo(pick(model.tables, a)?.name))],
  [
    'rename-column',
    rename(({model}, {a, b}) => {
      const table = pick(model.tables, a)
      return table && pathTo(table.name, pick(table.columns, b)?.name)
    }),
  ],
  [
    'rename-constraint',
    rename(({model}, {a, b}) => {
      const table = pick(model.tables, a)
      return table && pathTo(table.name, pick([...table.uniques, ...table.checks, ...table.foreignKeys], b)?.name)
    }),
  ],
  [
    'rename-index',
    rename(({model}, {a, b}) => {
      const table = pick(model.tables, a)
      return table && pathTo(table.name, pick(table.indexes, b)?.name)
    }),
  ],
  ['rename-value', rename(({model}, {b}) => pathTo('state', pick(model.enums[0]?.values ?? [], b)))],
]

function pathTo(...names: readonly (string | undefined)[]): readonly string[] | undefined {
  const known = names.filter(name => name !== undefined)
  return known.length === names.length ? known : undefined
}

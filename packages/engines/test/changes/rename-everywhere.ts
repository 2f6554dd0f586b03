import type {SchemaModel} from '@journeywright/schema'

/**
 * The model with another name for a table, a part of one, or an enum value: wherever the old one stands, as a JSON text or
 * quoted within SQL. Answers undefined where that would rename something else too.
 */
export function renameEverywhere(model: SchemaModel, path: readonly string[], to: string): SchemaModel | undefined {
  const name = path.at(-1) ?? ''
  const [of = ''] = path
  const before = JSON.stringify(model)
  const uses = (text: string) => text.split(JSON.stringify(name)).length - 1
  const owner = model.tables.find(table => table.name === of)
  const isColumn = path.length === 2 && owner?.columns.some(column => column.name === name)
  if (before.includes(JSON.stringify(to)) || name === 'open') return undefined
  // Two things of one name can't be told apart here; a table and its serial's sequence neither.
  const isElsewhere = model.tables.some(table => table !== owner && uses(JSON.stringify(table.columns)) > 0)
  if (
    isColumn &&
    (isElsewhere ||
      model.tables.length > 1 ||
      name === 'id' ||
      uses(JSON.stringify(model.tables.map(each => each.name))) > 0)
  )
    return undefined
  if (path.length === 1 && (model.sequences ?? []).length > 0) return undefined
  // Followed by a colon it is a word of the model, such as `kind`.
  const word = new RegExp(`${JSON.stringify(name)}(?!:)`, 'g')
  const text = before.replaceAll(word, JSON.stringify(to)).replaceAll(`\\"${name}\\"`, `\\"${to}\\"`)
  const renamed: SchemaModel = JSON.parse(text)
  const target = (words: string) => words.replace(new RegExp(String.raw`^public\.${name}$`), `public."${to}"`)
  return {
    ...renamed,
    // A default is a text of SQL, and a comment is nobody's name.
    tables: renamed.tables.map(table => ({
      ...table,
      columns: table.columns.map(column => ({
        ...column,
        default: column.default === `'${name}'` ? `'${to}'` : column.default,
      })),
    })),
    ...(renamed.grants && {
      grants: renamed.grants.map(grant => ({
        ...grant,
        target: path.length === 1 ? target(grant.target) : grant.target,
      })),
    }),
  }
}

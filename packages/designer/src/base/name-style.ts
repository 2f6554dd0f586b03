import {detectConventions, type NameCase, type SchemaModel} from '@journeywright/schema'

/** How new names are spelt, so that they look like those that are there. */
export interface NameStyle {
  table(name: string): string
  column(name: string): string
  /** True: constraints are called as PostgreSQL itself calls them, `album_pkey`; else `pk_album`. */
  readonly isServers: boolean
}

/** What most names do; where they don't agree, snake_case. */
export function nameStyle(base: SchemaModel): NameStyle {
  const {tableCase, columnCase} = detectConventions(base)
  const keys = base.tables.flatMap(({name, primaryKey}) => (primaryKey ? [primaryKey.name === `${name}_pkey`] : []))
  return {
    table: name => inCase(name, tableCase?.value ?? 'snake_case'),
    column: name => inCase(name, columnCase?.value ?? 'snake_case'),
    isServers: keys.filter(Boolean).length * 2 > keys.length,
  }
}

/** A snake_case name in another case. */
function inCase(name: string, wanted: NameCase): string {
  const words = name.split('_')
  const capital = (word: string) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`
  switch (wanted) {
    case 'PascalCase':
      return words.map(capital).join('')
    case 'camelCase':
      return words.map((word, index) => (index === 0 ? word : capital(word))).join('')
    case 'UPPER_CASE':
      return name.toUpperCase()
    default:
      return name
  }
}

import {detectConventions, type NameCase, type SchemaModel} from '@journeywright/schema'

/** How new names are spelt, so that they look like those that are there. */
export interface NameStyle {
  table(name: string): string
  column(name: string): string
  function(name: string): string
  /** A column that refers to another table, such as `track_id`. */
  reference(name: string): string
  /** True: constraints are called as PostgreSQL itself calls them, `album_pkey`; else `pk_album`. */
  readonly isServers: boolean
}

/** What most names do; where they don't agree, snake_case. */
export function nameStyle(base: SchemaModel): NameStyle {
  const {tableCase, columnCase, foreignKeyEnding} = detectConventions(base)
  const ofFunctions = functionCase(base) ?? tableCase?.value ?? 'snake_case'
  const keys = base.tables.flatMap(({name, primaryKey}) => (primaryKey ? [primaryKey.name === `${name}_pkey`] : []))
  return {
    table: name => inCase(name, tableCase?.value ?? 'snake_case'),
    column: name => inCase(name, columnCase?.value ?? 'snake_case'),
    reference: name =>
      inCase(foreignKeyEnding?.value === 'no id' ? name.replace(/_id$/, '') : name, columnCase?.value ?? 'snake_case'),
    function: name => inCase(name, ofFunctions),
    isServers: keys.filter(Boolean).length * 2 > keys.length,
  }
}

const functionCases: readonly (readonly [NameCase, RegExp])[] = [
  ['snake_case', /^[a-z\d]+_[a-z\d_]+$/],
  ['camelCase', /^[a-z][a-z\d]*[A-Z]/],
  ['PascalCase', /^[A-Z][A-Za-z\d]*[a-z]/],
  ['UPPER_CASE', /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)*$/],
]

/** That of most functions whose names tell; a schema has few of them. */
function functionCase({functions}: SchemaModel): NameCase | null {
  const counts = functionCases.map(([value, pattern]) => ({
    value,
    count: functions.filter(({name}) => pattern.test(name)).length,
  }))
  const [most] = counts.toSorted((a, b) => b.count - a.count)
  return most && most.count > 0 ? most.value : null
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

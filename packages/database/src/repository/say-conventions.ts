import {detectConventions, type Convention, type SchemaModel} from '@journeywright/schema'

/** How a schema is written, with how many names do so of those that tell: `tables in snake_case 41 of 43`. */
export function sayConventions(model: SchemaModel): readonly string[] {
  const {tableCase, columnCase, tableNumber, keyName, foreignKeyEnding} = detectConventions(model)
  return [
    ...say(tableCase, value => `tables in ${value}`),
    ...say(tableNumber, value => `tables in the ${value}`),
    ...say(columnCase, value => `columns in ${value}`),
    ...say(keyName, value => (value === 'id' ? 'keys called `id`' : 'keys called after their table')),
    ...say(foreignKeyEnding, value => `references that end ${value === 'id' ? 'in `id`' : 'without `id`'}`),
    ...sayTimestamps(model),
  ]
}

function say<Value extends string>(convention: Convention<Value> | null, words: (value: Value) => string) {
  return convention === null ? [] : [`${words(convention.value)} ${convention.kept} of ${convention.told}`]
}

function sayTimestamps({tables}: SchemaModel): readonly string[] {
  const dated = tables.filter(({columns}) => columns.some(({name}) => /^created_?(?:at|on)$/i.test(name)))
  return dated.length === 0 ? [] : [`a time of creation in ${dated.length} of ${tables.length} tables`]
}

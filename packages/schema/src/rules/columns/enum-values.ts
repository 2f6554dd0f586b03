import type {EnumType} from '../../model.js'
import type {SchemaRule} from '../../schema-rule.js'

const limit = 63

export const enumValues: SchemaRule = {
  id: 'schema/enum-values',
  severity: 'error',
  summary: 'An enum has at least one value, each once and of at most 63 bytes.',
  check({enums}, report) {
    for (const type of enums) for (const finding of checkValues(type)) report({about: type, ...finding})
  },
}

function checkValues({name, values}: EnumType) {
  const repeated = values.filter((value, index) => values.indexOf(value) < index)
  const long = values.filter(value => new TextEncoder().encode(value).length > limit)
  return [
    ...(values.length === 0
      ? [{message: `Unexpected enum \`${name}\` without values, expected at least one`, fix: 'List its values.'}]
      : []),
    ...repeated.map(value => ({
      message: `Unexpected second value \`${value}\` of enum \`${name}\`, expected each once`,
      fix: 'Remove the repetition.',
    })),
    ...long.map(value => ({
      message: `Unexpected long value \`${value}\` of enum \`${name}\`, expected at most ${limit} bytes`,
      fix: 'Shorten it, or make the column text with a lookup table.',
    })),
  ]
}

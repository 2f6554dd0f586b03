import type {Design} from '@journeywright/designer'
import type {Table} from '@journeywright/schema'

/** A design as a page that a person can check: tables, values, links, what became of each clause, what was assumed. */
export function printDesign(design: Design): string {
  const {report} = design
  const lines = [`${design.status}, confidence ${report.confidence}`]
  if (design.status === 'designed') {
    const {model} = design
    lines.push('', `# ${model.name}`, ...model.tables.map(printTable))
    lines.push('', '# values', ...model.enums.map(({name, values}) => `${name}: ${values.join(', ')}`))
    lines.push('', '# links', ...model.tables.flatMap(printLinks))
    lines.push('', '# rules', ...model.tables.flatMap(printRules))
  }
  lines.push('', '# clauses')
  for (const {status, text, by, note} of report.coverage) {
    lines.push(
      `${status}: ${text}`,
      ...(by.length > 0 ? [`  by ${by.join(', ')}`] : []),
      ...(note === '' ? [] : [`  ${note}`]),
    )
  }
  const questions = design.status === 'designed' ? report.questions : design.questions
  lines.push(
    '',
    '# assumptions',
    ...report.assumptions.map(({id, statement, impact}) => `${id} (${impact}): ${statement}`),
  )
  lines.push('', '# questions', ...questions.map(({text}) => text))
  return `${lines.join('\n')}\n`
}

function printTable({area, name, kind, columns, volume}: Table): string {
  const list = columns.map(column => `${column.name}${column.nullable ? '?' : ''}`).join(', ')
  return `${area}.${name} ${kind} (${list})${volume ? ` ${volume.initialRows} rows, ${volume.growthPerYear} a year` : ''}`
}

function printLinks({name, foreignKeys}: Table): readonly string[] {
  return foreignKeys.map(
    ({columns, references, onDelete, cardinality}) =>
      `${name}.${columns.join('+')} -> ${references.table} ${onDelete}${cardinality === 'one-to-one' ? ' one-to-one' : ''}`,
  )
}

/** What identifies rows, and what the request itself states of values. */
function printRules({name, primaryKey, uniques, indexes, checks}: Table): readonly string[] {
  const key = primaryKey?.columns.join(', ') ?? ''
  return [
    ...(key === 'id' ? [] : [`${name} key ${key}`]),
    ...uniques.map(({columns}) => `${name} unique ${columns.join(', ')}`),
    ...indexes
      .filter(({unique}) => unique)
      .map(({columns, where}) => `${name} unique ${columns.map(column => column.name).join(', ')} where ${where}`),
    ...checks
      .filter(({sources}) => sources.some(({authority}) => authority === 'stated'))
      .map(({expression}) => `${name} check ${expression}`),
  ]
}

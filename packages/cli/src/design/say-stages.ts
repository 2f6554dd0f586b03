import type {DesignTrace} from '@journeywright/designer'
import {visibleText} from '@journeywright/problems'
import {analyseModel, describeSource, printType, type SchemaModel, type Source} from '@journeywright/schema'
import type {Paint} from '../print/paint.js'
import {tableLine} from './table-line.js'

/** What each stage made of a request: clauses, facts, packs, things, normal forms, tables with their sources, what is assumed and open. */
export function sayStages(trace: DesignTrace, model: SchemaModel | null, paint: Paint): readonly string[] {
  const {assumptions, coverage} = trace.design.report
  const open = coverage.filter(({status}) => status !== 'covered')
  return [
    ...section('Clauses', sayClauses(trace), paint),
    ...section('Facts', sayFacts(trace), paint),
    ...section('Packs', trace.packs, paint),
    ...section('Things', sayThings(trace), paint),
    ...section('Normal forms', model === null ? [] : sayForms(model), paint),
    ...section('Tables', model === null ? [] : sayTables(model), paint),
    ...section('Assumed', assumptions.flatMap(sayAssumption), paint),
    ...section(
      'Not modelled, or not all of it',
      open.map(({text, status, note}) => `“${onOneLine(text)}”: ${status}. ${note}`.trimEnd()),
      paint,
    ),
  ]
}

function section(title: string, lines: readonly string[], paint: Paint): readonly string[] {
  const shown = lines.length === 0 ? ['none'] : lines
  return [paint.bold(title), ...shown.map(line => `  ${visibleText(line)}`), '']
}

/** Each with its route: the extractors that read something in it. */
function sayClauses({clauses, facts, design}: DesignTrace): readonly string[] {
  return clauses.map(({id, kind, text}, index) => {
    const routes = [...new Set(facts.filter(({clause}) => clause === id).map(({rule}) => rule))]
    const {status = 'not covered', by = []} = design.report.coverage[index] ?? {}
    const answer = by.length === 0 ? status : `${status} by ${by.join(', ')}`
    return `${id} ${kind}, read as ${routes.join(', ') || 'nothing'}: “${onOneLine(text)}”: ${answer}`
  })
}

function sayFacts({facts}: DesignTrace): readonly string[] {
  return facts.map(({clause, rule, kind, text, by}) => {
    return `${clause} ${kind} by ${rule}, ${by === undefined ? 'stated' : `answered by ${by}`}: “${onOneLine(text)}”`
  })
}

function sayThings({entities}: DesignTrace): readonly string[] {
  return entities.map(({name, attributes, links}) => {
    const members = [...attributes.map(each => each.name), ...links.map(link => `${link.name} -> ${link.to.join('|')}`)]
    return `${name}: ${members.join(', ') || 'nothing but that it exists'}`
  })
}

function sayForms(model: SchemaModel): readonly string[] {
  return analyseModel(model).map(({table, normalForm, keys, violations}) => {
    const by = keys.map(({columns}) => columns.join(' and ')).join('; ')
    const why = violations.map(
      ({message, justification}) => `${message}${justification === null ? '' : `: ${justification}`}`,
    )
    return `${table}: ${normalForm}, ${by === '' ? 'no key' : `identified by ${by}`}${why.map(each => `; ${each}`).join('')}`
  })
}

function sayTables({tables}: SchemaModel): readonly string[] {
  return tables.flatMap(table => [
    `${tableLine(table)}${because(table.sources)}`,
    ...table.columns.map(({name, type, nullable, sources}) => {
      return `  ${name} ${printType(type)}${nullable ? ', may be empty' : ''}${because(sources)}`
    }),
    ...table.checks.map(({expression, sources}) => `  check ${expression}${because(sources)}`),
    ...table.foreignKeys.map(({columns, references, onDelete, sources}) => {
      return `  ${columns.join(', ')} -> ${references.table}, on delete ${onDelete}${because(sources)}`
    }),
  ])
}

function because(sources: readonly Source[]): string {
  const told = [...new Set(sources.map(source => describeSource(source, onOneLine)))]
  return told.length === 0 ? '' : `: ${told.join('; ')}`
}

function sayAssumption({id, statement, because: why, impact}: DesignTrace['design']['report']['assumptions'][number]) {
  return [`${id}: ${statement} ${why} (${impact} ${impact === 1 ? 'table' : 'tables'})`]
}

function onOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}

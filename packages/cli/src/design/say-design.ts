import type {DesignTrace} from '@journeywright/designer'
import type {SchemaModel} from '@journeywright/schema'
import {tableLine} from './table-line.js'

/** A design for people: its tables, what it asks, and with `isExplained` what every stage gave. */
export function sayDesign(trace: DesignTrace, isExplained: boolean): string {
  const {design} = trace
  const model = design.status === 'designed' ? design.model : design.draft
  const {confidence, questions} = design.report
  return [
    ...(isExplained ? sayStages(trace) : []),
    ...(model ? sayTables(model) : []),
    `${design.status === 'designed' ? 'Designed' : 'Not designed: it needs input'}, confidence ${confidence.toFixed(2)}.`,
    ...questions.map(({text, why}) => `? ${text}\n  ${why}`),
    '',
  ].join('\n')
}

function sayStages({clauses, facts, packs, entities}: DesignTrace): readonly string[] {
  return [
    'Clauses',
    ...clauses.map(({id, text}) => `  ${id} ${text.replaceAll(/\s+/g, ' ')}`),
    '',
    'Facts',
    ...facts.map(({clause, rule, kind, text}) => `  ${clause} ${kind} by ${rule}: ${text.replaceAll(/\s+/g, ' ')}`),
    '',
    `Packs: ${packs.length > 0 ? packs.join(', ') : 'none'}`,
    '',
    'Things',
    ...entities.map(({name, attributes, links}) => {
      const members = [
        ...attributes.map(each => each.name),
        ...links.map(link => `${link.name} -> ${link.to.join('|')}`),
      ]
      return `  ${name}: ${members.join(', ')}`
    }),
    '',
    'Tables',
  ]
}

function sayTables({tables}: SchemaModel): readonly string[] {
  return [...tables.map(table => `  ${tableLine(table)}`), '']
}

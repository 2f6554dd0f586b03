import type {Proof, ProofCheck} from '../document.js'
import type {SchemaModel} from '../model.js'
import {ownTables} from '../lookup/own-tables.js'
import {judgeTable} from './judge-table.js'
import type {TableJudgement, Violation} from './table-analysis.js'

/**
 * The section of a proof report on normal forms: a check a table, proved where it is in third normal form or every departure
 * has its reason. It executes nothing: it follows from the keys and from the dependencies that were declared.
 */
export function normalFormProof(model: Pick<SchemaModel, 'tables'>): Proof {
  const checks = ownTables(model).map(judgeTable).map(checkOf)
  const passed = checks.filter(({status}) => status === 'proved').length
  return {id: 'normal-form', title: 'Normal forms', passed, total: checks.length, checks}
}

function checkOf(analysis: TableJudgement): ProofCheck {
  const {table, namespace, violations, hints} = analysis
  const open = violations.filter(({kind, justification}) => kind !== 'overlapping keys' && justification === null)
  const isJustified = violations.some(({justification}) => justification !== null)
  return {
    name: `${namespace}.${table} is in third normal form${isJustified ? ', but for what was declared' : ''}`,
    status: open.length === 0 ? 'proved' : statusOf(open),
    detail: [
      verdict(analysis),
      ...violations.map(describe),
      ...hints.map(({message}) => `One value a row? ${message}.`),
      dependenciesOf(analysis),
      keysOf(analysis),
    ].join(' '),
  }
}

function statusOf(open: readonly Violation[]): ProofCheck['status'] {
  return open.every(({kind}) => kind === 'undecided') ? 'not proved' : 'failed'
}

const titles = {
  '1NF': 'First normal form.',
  '2NF': 'Second normal form.',
  '3NF': 'Third normal form.',
  BCNF: 'Boyce-Codd normal form.',
  undecided: 'There are too many keys to decide on its normal form.',
} as const

function verdict({normalForm}: TableJudgement): string {
  return titles[normalForm]
}

function describe({message, breaks, justification, fix}: Violation): string {
  if (justification !== null)
    return `Departs from ${breaks}: ${message}. Declared: ${justification.replace(/\.$/, '')}.`
  return breaks === 'BCNF' ? `Not ${breaks}: ${message}.` : `Not ${breaks}: ${message}. ${fix}`
}

function dependenciesOf({dependencies}: TableJudgement): string {
  const said = dependencies.map(({determinant, dependent, key, from}) => {
    const what = key === null ? list(dependent) : 'the row'
    return `${list(determinant)} → ${what} (${from})`
  })
  return said.length === 0 ? 'No dependency is known.' : `Dependencies: ${said.join('; ')}.`
}

function keysOf({keys, isComplete}: TableJudgement): string {
  const said = keys.map(({columns, enforcedBy}) => `${list(columns)}${enforcedBy === null ? ' (no constraint)' : ''}`)
  const shown = said.slice(0, 10)
  const more = said.length - shown.length
  return `Candidate keys: ${shown.join('; ')}${more > 0 || !isComplete ? `; and ${isComplete ? more : `more than ${more}`} others` : ''}.`
}

function list(names: readonly string[]): string {
  return names.length === 0 ? '()' : names.join(', ')
}

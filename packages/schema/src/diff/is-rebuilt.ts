import type {ColumnType, Domain} from '../model.js'
import type {Change} from './change.js'
import {columnsOfTypes} from './columns-of-types.js'
import type {Element} from './element.js'
import type {Elements} from './list-elements.js'
import {typesMadeOf} from './types-made-of.js'

/** True when a type can only be changed by making another and giving it to every column of the old one. */
export function isRebuilt(change: Change, elements: Elements): boolean {
  if (change.kind !== 'alter') return false
  const {subject: from} = change.from
  const {subject: to} = change.to
  if (from.kind === 'enum' && to.kind === 'enum') return !isExtended(from.type.values, to.type.values)
  if (from.kind !== 'domain' || to.kind !== 'domain') return false
  const base = JSON.stringify(from.type.type) !== JSON.stringify(to.type.type)
  if (base || from.type.collation !== to.type.collation) return true
  return rulesOf(from.type) !== rulesOf(to.type) && isWithinOthers(change.from, elements)
}

/** The server reads no values of a domain that are within others. */
function isWithinOthers(domain: Element, elements: Elements): boolean {
  const columns = columnsOfTypes(typesMadeOf(domain, elements), elements)
  return columns.some(({subject}) => subject.kind === 'column' && isContainer(subject.column.type))
}

function isContainer({kind}: ColumnType): boolean {
  return kind === 'array' || kind === 'composite'
}

function rulesOf({checks, nullable}: Domain): string {
  return JSON.stringify([nullable, checks])
}

/** All old values are there in their order. */
function isExtended(from: readonly string[], to: readonly string[]): boolean {
  const kept = to.filter(value => from.includes(value))
  return kept.length === from.length && kept.every((value, at) => value === from[at])
}

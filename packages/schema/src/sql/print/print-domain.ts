import {namedTypes, type TypeModel} from '../../lookup/named-types.js'
import type {Domain} from '../../model.js'
import {printCheck} from './print-constraints.js'
import {printType} from './print-type.js'
import {qualifiedName} from '../names/qualified-name.js'

/** The `CREATE DOMAIN` statement, and an `ALTER DOMAIN` for each check that holds for new values only. */
export function printDomain(domain: Domain, model: TypeModel): string {
  const {type, collation, default: value, nullable, checks} = domain
  const name = qualifiedName(domain)
  const parts = [`CREATE DOMAIN ${name} AS ${printType(type, namedTypes(model))}`]
  if (collation !== undefined) parts.push(`COLLATE ${collation}`)
  if (value !== null) parts.push(`DEFAULT ${value}`)
  if (!nullable) parts.push('NOT NULL')
  parts.push(...checks.filter(({notValid}) => !notValid).map(printCheck))
  const late = checks.filter(({notValid}) => notValid)
  return [`${parts.join(' ')};`, ...late.map(check => `ALTER DOMAIN ${name} ADD ${printCheck(check)} NOT VALID;`)].join(
    '\n',
  )
}

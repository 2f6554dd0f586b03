import type {MigrationOperation} from '../../document.js'
import {namedTypes, type TypeModel} from '../../lookup/named-types.js'
import type {Column, Table} from '../../model.js'
import {printType} from '../../sql/print/print-type.js'
import {qualifiedName} from '../../sql/names/qualified-name.js'
import {quoteName} from '../../sql/names/quote-name.js'
import {describeCast, type Cast} from './describe-cast.js'

/** Gives a column another type or collation. Its default is out of the way by then. */
export function alterType(
  table: Table,
  from: Column,
  to: Column,
  models: {readonly from: TypeModel; readonly to: TypeModel},
): MigrationOperation {
  const on = qualifiedName(table)
  const name = quoteName(to.name)
  const oldType = printType(from.type, namedTypes(models.from))
  const newType = printType(to.type, namedTypes(models.to))
  const cast = describeCast(from.type, to.type, name, newType)
  const back = describeCast(to.type, from.type, name, oldType)
  return {
    kind: 'alter-type',
    target: `${on}.${name}`,
    forward: statement(on, name, newType, to, cast),
    rollback: statement(on, name, oldType, from, back),
    locks: [{on, mode: 'access exclusive', holds: cast.rewrites ? 'a rewrite' : 'a moment'}],
    complexity: cast.rewrites ? 'high' : 'low',
    because: cast.rewrites
      ? `every row is ${cast.refuses ? 'looked at' : 'written anew'} while others wait${cast.refuses ? `; it stops at ${cast.refuses}` : ''}`
      : 'rows stay as they are',
    ...(cast.loses !== undefined && {
      loses: {
        what: `${cast.loses} of ${on}.${name}`,
        count: `SELECT count(*) FROM ${on} WHERE ${name} IS DISTINCT FROM ${cast.roundTrip(oldType)}`,
      },
    }),
  }
}

function statement(on: string, name: string, type: string, {collation}: Column, {using}: Cast): string {
  const collate = collation === undefined ? '' : ` COLLATE ${collation}`
  return `ALTER TABLE ${on} ALTER COLUMN ${name} TYPE ${type}${collate}${using === null ? '' : ` USING ${using}`};`
}

import type {AlterObjectSchemaStmt} from 'libpg-query'
import {knownName} from '../draft/name.js'
import {leaveOut} from '../leave-out.js'
import type {Reading} from '../reading.js'
import {namePartsOf, relationParts} from '../tree/name-parts.js'
import {renameRelation, renameType} from './rename-relation.js'

/** `ALTER … SET SCHEMA`. The sequences that a table owns move with it. */
export function moveObject(statement: AlterObjectSchemaStmt, reading: Reading): void {
  const {relation, object, newschema: namespace = '', missing_ok: isOptional = false} = statement
  const {draft} = reading
  const {tables, views, sequences, enums, domains, composites} = draft
  const from = relation && knownName(relationParts(relation), draft, tables, views, sequences)
  const type = object && knownName(namePartsOf(object), draft, enums, domains, composites)
  if (type) renameType(type, {...type, namespace}, reading)
  if (from) {
    const owned = [...sequences.values()].filter(
      ({ownedBy}) => ownedBy?.table === from.name && ownedBy.namespace === from.namespace,
    )
    renameRelation(from, {...from, namespace}, reading)
    for (const sequence of owned) renameRelation(sequence, {name: sequence.name, namespace}, reading)
  }
  if (!from && !type && !isOptional) leaveOut(reading, 'the model has no place for moving it')
}

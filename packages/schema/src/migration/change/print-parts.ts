import type {SchemaDiff} from '../../diff/diff-models.js'
import {tableId} from '../../diff/table-id.js'
import type {Migration, MigrationOperation} from '../../document.js'
import type {SchemaModel, Table} from '../../model.js'
import {longTimeout, printScript} from '../print-script.js'
import {printValidation} from '../print-validation.js'
import type {MigrationLayout} from './name-parts.js'
import type {MigrationPart} from './split-steps.js'
import {standAlone} from './stand-alone.js'

interface PrintOptions {
  readonly createdAt: string
  readonly strategy: string
  readonly diff: SchemaDiff
  readonly layout: MigrationLayout
}

/** Both files of each part. The first looks whether all is there that it changes, the last whether all is as it should be. */
export function printParts(
  parts: readonly MigrationPart[],
  names: readonly string[],
  {createdAt, strategy, diff, layout}: PrintOptions,
): readonly Migration[] {
  return parts.map((part, at) => {
    const {operations, transactional, isLong} = part
    const name = names[at] ?? ''
    const place = parts.length === 1 ? [] : [`Part: ${at + 1} of ${parts.length}`]
    const options = {transactional, ...(isLong && {timeout: longTimeout})}
    const undo = undoOf(name, layout)
    const up = printScript(
      [`Migration: ${name}`, ...place, `Created: ${createdAt}`, ...operations.flatMap(describe), `Undo: run ${undo}`],
      [
        at === 0 ? printValidation(tablesBefore(diff), 'before') : '',
        ...operations.map(({forward}) => forward),
        at === parts.length - 1 ? printValidation(tablesAfter(diff), 'after') : '',
      ],
      options,
    )
    const down = printScript(
      [`Rollback of: ${name}`, ...place, `Created: ${createdAt}`],
      [...operations].reverse().map(({rollback}) => rollback),
      options,
    )
    return {name, strategy, operations, up: layout === 'prisma' ? standAlone(up) : up, down}
  })
}

function undoOf(name: string, layout: MigrationLayout): string {
  const inFolder = 'down.sql'
  const files = {flyway: `U${name}.sql`, pairs: `${name}.down.sql`, single: `down/${name}.sql`}
  return {...files, plain: inFolder, prisma: inFolder}[layout]
}

function describe({kind, target, locks = [], loses}: MigrationOperation): readonly string[] {
  if (kind === 'add-comments') return []
  const held = locks.map(({on, mode, holds}) => `${mode} on ${on} for ${holds}`)
  const notes = [...held, ...(loses ? [`loses ${loses.what}`] : [])]
  return notes.length === 0 ? [] : [`${kind} ${target}: ${notes.join('; ')}`]
}

/** The tables that are altered or dropped, as they were. */
function tablesBefore({changes, original}: SchemaDiff): SchemaModel {
  const touched = new Set(
    changes.flatMap(change => (change.kind === 'create' ? [change.to.owner] : [change.from.id, change.from.owner])),
  )
  return only(original.model, table => touched.has(tableId(table)))
}

function tablesAfter({changes, to}: SchemaDiff): SchemaModel {
  const touched = new Set(
    changes.flatMap(change => (change.kind === 'drop' ? [change.from.owner] : [change.to.id, change.to.owner])),
  )
  return only(to.model, table => touched.has(tableId(table)))
}

function only(model: SchemaModel, isWanted: (table: Table) => boolean): SchemaModel {
  return {...model, tables: model.tables.filter(isWanted)}
}

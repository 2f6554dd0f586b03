import type {MigrationOperation} from '../../document.js'
import type {View} from '../../model.js'
import {printView} from '../../sql/print/print-view.js'
import {qualifiedName} from '../../sql/names/qualified-name.js'

export function createView(view: View): MigrationOperation {
  const name = qualifiedName(view)
  const rollback = `DROP ${view.materialized ? 'MATERIALIZED ' : ''}VIEW ${name};`
  return {kind: 'create-view', target: name, forward: printView(view), rollback}
}

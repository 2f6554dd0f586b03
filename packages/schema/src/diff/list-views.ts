import type {MigrationOperation} from '../document.js'
import {createIndex} from '../operations/constraints/create-index.js'
import {createTrigger} from '../operations/objects/create-trigger.js'
import {createView} from '../operations/objects/create-view.js'
import type {View} from '../model.js'
import {qualifiedName} from '../sql/names/qualified-name.js'
import type {Element} from './element.js'
import {listViewComments} from './list-comments.js'
import {newElement} from './new-element.js'
import type {SchemaSide} from './schema-side.js'

/** Views with their indexes and triggers, which are made anew with them. */
export function listViews(side: SchemaSide): readonly Element[] {
  return (side.model.views ?? []).flatMap(view => [viewElement(view, side), ...listViewComments(view)])
}

function viewElement(view: View, side: SchemaSide): Element {
  const {materialized, query, columns, options, indexes = [], triggers = [], withNoData} = view
  return newElement({
    kind: 'view',
    name: qualifiedName(view),
    sql: [query, ...triggers.map(each => each.function)],
    subject: {kind: 'view', view},
    definition: () =>
      JSON.stringify([
        [materialized, query.trim(), columns, options, withNoData],
        indexes.map(each => ({...each, reason: '', serves: [], sources: []})),
        triggers.map(each => ({...each, reason: ''})),
      ]),
    create: () => createWhole(view, side),
  })
}

function createWhole(view: View, {model}: SchemaSide): MigrationOperation {
  const {indexes = [], triggers = []} = view
  const made = createView(view)
  const parts = [
    ...indexes.map(index => createIndex(view, index)),
    ...triggers.map(trigger => createTrigger(view, trigger, model)),
  ]
  return {...made, forward: [made, ...parts].map(({forward}) => forward).join('\n')}
}

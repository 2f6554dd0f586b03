import {compareText} from '@journeywright/problems'
import type {OutputFile, SchemaModel} from '@journeywright/schema'
import type {PhaseOfTables} from '../phases/phase.js'
import {phasesOfTables} from '../phases/phases-of-tables.js'
import {connectTables} from './connect-tables.js'
import {ddlOf} from './ddl-of.js'
import {entityOf} from './entity-of.js'
import {findKeyTables} from './find-key-tables.js'
import {inPhaseOrder} from './in-phase-order.js'
import {indexesOf} from './indexes-of.js'
import {findOwners} from './parts/find-owners.js'
import {partsFinder} from './parts/parts-finder.js'
import {phaseEntries} from './phase-entries.js'
import {planPaths} from './plan-paths.js'
import {printJson} from './print-json.js'
import {relationshipsOf} from './relationships-of.js'
import {transitionsOf} from './transitions-of.js'

export interface AiSchemaHead {
  readonly project: string
  /** An ISO 8601 instant. */
  readonly createdAt: string
  /** In the order in which they are built. */
  readonly phases: readonly PhaseOfTables[]
}

/** Every file of `.ai/schema/`: the index first, then four files a table. */
export function writeAiSchema(given: SchemaModel, {project, createdAt, phases}: AiSchemaHead): readonly OutputFile[] {
  const model = {...given, roles: given.roles.toSorted((a, b) => compareText(a.name, b.name))}
  const places = planPaths(model)
  const connections = connectTables(places)
  const byTable = phasesOfTables(phases)
  const partsIn = partsFinder(model)
  // What several tables use is made in the first phase that has one of them.
  const owners = findOwners(inPhaseOrder(places, byTable), partsIn)
  const {name, dialect, extensions, extensionNamespaces} = model
  const index = {
    project,
    database: {name, type: 'relational', engine: dialect, extensions, extension_namespaces: extensionNamespaces},
    tables: places.map(({key}) => key),
    key_tables: findKeyTables(places, connections),
    phases: phaseEntries(phases, places, connections),
    paths: Object.fromEntries(places.map(({key, paths}) => [key, paths])),
    created_at: createdAt,
  }
  return [
    {path: '.ai/schema/index.json', content: printJson(index)},
    ...places.flatMap(place => {
      const phase = byTable.get(place.key)
      const transitions = transitionsOf(place, connections, byTable, model)
      const own = {parts: partsIn(place.table), phase, transitions}
      return [
        {path: place.paths.entity, content: printJson(entityOf(place.table, model, own))},
        {path: place.paths.relationships, content: printJson(relationshipsOf(place, connections))},
        {path: place.paths.indexes, content: printJson(indexesOf(place.table, model))},
        {path: place.paths.ddl, content: ddlOf(place, {model, partsIn, owners, connections}, phase?.phase.title)},
      ]
    }),
  ]
}

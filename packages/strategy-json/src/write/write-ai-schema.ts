import {compareText} from '@journeywright/problems'
import type {OutputFile, SchemaModel} from '@journeywright/schema'
import type {Json} from '../json/json.js'
import {plainJson} from '../json/plain-json.js'
import {printJson} from '../json/print-json.js'
import {keepOwnKeys} from '../own/keep-own-keys.js'
import {shapeOf, type FileKind} from '../own/shape-of.js'
import type {PhaseOfTables} from '../phases/phase.js'
import {phasesOfTables} from '../phases/phases-of-tables.js'
import {connectTables} from './connect-tables.js'
import {ddlOf} from './ddl-of.js'
import {entityOf} from './entity-of.js'
import {findKeyTables} from './find-key-tables.js'
import {inCreationOrder} from './in-creation-order.js'
import {inPhaseOrder} from './in-phase-order.js'
import {indexesOf} from './indexes-of.js'
import {findOwners} from './parts/find-owners.js'
import {partsFinder} from './parts/parts-finder.js'
import {phaseEntries} from './phase-entries.js'
import {planPaths} from './plan-paths.js'
import {relationshipsOf} from './relationships-of.js'
import {transitionsOf} from './transitions-of.js'

export interface AiSchemaHead {
  readonly project: string
  /** An ISO 8601 instant. */
  readonly createdAt: string
  /** In the order in which they are built. */
  readonly phases: readonly PhaseOfTables[]
}

/**
 * Every file of `.ai/schema/`: the index first, then four files a table. `before` gives what a file held; the keys that
 * others have added to it stay.
 */
export function writeAiSchema(
  given: SchemaModel,
  {project, createdAt, phases}: AiSchemaHead,
  before: (path: string) => Json = () => null,
): readonly OutputFile[] {
  const model = {...given, roles: given.roles.toSorted((a, b) => compareText(a.name, b.name))}
  const places = planPaths(model)
  const connections = connectTables(places)
  const byTable = phasesOfTables(phases)
  const partsIn = partsFinder(model)
  // What several tables use is made with the first of them, or its file would wait for one that waits for it.
  const owners = findOwners(inPhaseOrder(inCreationOrder(places, connections), byTable), partsIn)
  const {name, dialect, extensions, extensionNamespaces} = model
  const index = {
    project,
    database: {name, type: 'relational', engine: dialect, extensions, extension_namespaces: extensionNamespaces},
    tables: places.map(({key}) => key),
    key_tables: findKeyTables(places, connections),
    phases: phaseEntries(phases, places, connections),
    paths: Object.fromEntries(places.map(({key, paths}) => [key, paths])),
    created_at: createdAt,
    format_version: '1',
  }
  const file = (kind: FileKind, path: string, content: object): OutputFile => {
    return {path, content: printJson(keepOwnKeys(shapeOf(kind), plainJson(content), before(path)))}
  }
  return [
    file('index', '.ai/schema/index.json', index),
    ...places.flatMap(place => {
      const {table, paths} = place
      const phase = byTable.get(place.key)
      const transitions = transitionsOf(place, connections, byTable, model)
      return [
        file('entity', paths.entity, entityOf(table, model, {parts: partsIn(table), phase, transitions})),
        file('relationships', paths.relationships, relationshipsOf(place, connections)),
        file('indexes', paths.indexes, indexesOf(table, model)),
        {path: paths.ddl, content: ddlOf(place, {model, partsIn, owners, connections}, phase?.phase.title)},
      ]
    }),
  ]
}

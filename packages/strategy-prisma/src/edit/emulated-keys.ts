import type {ReferentialAction, SchemaModel} from '@journeywright/schema'

/** The model with the actions that Prisma's client knows, where it stands in for foreign keys. */
export function emulatedKeys(model: SchemaModel): SchemaModel {
  const tables = model.tables.map(table => ({
    ...table,
    foreignKeys: table.foreignKeys.map(key => ({
      ...key,
      onDelete: emulated(key.onDelete),
      onUpdate: emulated(key.onUpdate),
    })),
  }))
  return {...model, tables}
}

function emulated(action: ReferentialAction): ReferentialAction {
  return action === 'no action' || action === 'set default' ? 'restrict' : action
}

import type {SchemaModel, SqlFunction} from '../model.js'

/** The function of a name: the one in the given namespace first, else the first of that name in any. */
export function findFunction(
  model: Pick<SchemaModel, 'functions'>,
  name: string,
  namespace?: string,
): SqlFunction | undefined {
  const named = model.functions.filter(each => each.name === name)
  return named.find(each => each.namespace === namespace) ?? named[0]
}

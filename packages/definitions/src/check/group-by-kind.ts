import type {Definition, Definitions} from '../definition.js'

/** The same definitions, in their order, by kind. */
export function groupByKind(definitions: readonly Definition[]): Definitions {
  const of = <Kind extends Definition['kind']>(kind: Kind): readonly Extract<Definition, {kind: Kind}>[] =>
    definitions.filter(definition => isKind(definition, kind))
  return {
    agents: of('agent'),
    skills: of('skill'),
    commands: of('command'),
    cujs: of('cuj'),
    plugins: of('plugin'),
    conventions: [],
  }
}

function isKind<Kind extends Definition['kind']>(
  definition: Definition,
  kind: Kind,
): definition is Extract<Definition, {kind: Kind}> {
  return definition.kind === kind
}

import type {Problem} from '@journeywright/problems'
import type {SchemaModel} from '@journeywright/schema'
import {notCarriedProblem} from '../problems.js'
import {partsFinder} from './parts/parts-finder.js'
import {partsOf} from './parts/parts-of.js'

/** What no table uses has no folder to lie in. */
export function notCarried(model: SchemaModel): readonly Problem[] {
  const {enums, domains = [], composites = [], sequences = [], functions} = model
  const partsIn = partsFinder(model)
  const used = new Set<object>(model.tables.flatMap(table => partsOf(partsIn(table))))
  const unused = (kind: string, parts: readonly {readonly name: string}[]) =>
    parts.filter(each => !used.has(each)).map(({name}) => notCarriedProblem(kind, name))
  return [
    ...unused('enum', enums),
    ...unused('domain', domains),
    ...unused('composite type', composites),
    ...unused('sequence', sequences),
    ...unused('function', functions),
    ...besideTables(model),
  ]
}

function besideTables(model: SchemaModel): readonly Problem[] {
  const {tables, roles, accessPatterns, unmodelled, views = [], grants = [], withheld = [], namespaces = []} = model
  const names = new Set(tables.map(({name}) => name))
  return [
    ...views.map(({name}) => notCarriedProblem('view', name)),
    ...namespaces.map(({name}) => notCarriedProblem('namespace', name)),
    ...roles
      .filter(({grants: own}) => !own.some(({table}) => names.has(table)))
      .map(({name}) => notCarriedProblem('role', name)),
    ...grants.map(({target, to}) => notCarriedProblem('grant', `${target} to ${to}`)),
    ...withheld.map(({target}) => notCarriedProblem('revoked grant', target)),
    ...accessPatterns.filter(({table}) => !names.has(table)).map(({id}) => notCarriedProblem('access pattern', id)),
    ...unmodelled.map(({text}) => notCarriedProblem('unmodelled text', beginningOf(text))),
  ]
}

/** Enough to know a statement by, also one of a whole page. */
function beginningOf(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}

import type {Problem} from '@journeywright/problems'
import type {SchemaModel} from '@journeywright/schema'
import {notCarriedProblem} from '../problems.js'
import {enumsOfTable, functionsOfTable} from './types-of-table.js'

/** What no table uses has no folder to lie in. */
export function notCarried(model: SchemaModel): readonly Problem[] {
  const {tables, enums, functions, roles, accessPatterns, unmodelled} = model
  const usedEnums = new Set(tables.flatMap(table => enumsOfTable(table, model)))
  const usedFunctions = new Set(tables.flatMap(table => functionsOfTable(table, model)))
  const names = new Set(tables.map(({name}) => name))
  return [
    ...enums.filter(each => !usedEnums.has(each)).map(({name}) => notCarriedProblem('enum', name)),
    ...functions.filter(each => !usedFunctions.has(each)).map(({name}) => notCarriedProblem('function', name)),
    ...roles
      .filter(({grants}) => !grants.some(({table}) => names.has(table)))
      .map(({name}) => notCarriedProblem('role', name)),
    ...accessPatterns.filter(({table}) => !names.has(table)).map(({id}) => notCarriedProblem('access pattern', id)),
    ...unmodelled.map(({text}) => notCarriedProblem('unmodelled text', text)),
  ]
}

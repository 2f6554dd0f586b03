import type {StrategyAnswer, StrategyOutcome} from '@journeywright/schema'
import {isSpecification} from '../specification-path.js'
import {resultsOf} from './results-of.js'
import {sayCreated} from './say-created.js'
import {sayFailed} from './say-failed.js'

/** What became of the document: what is in it and what is to be done next, or why it is not there. */
export function tellSpecification({path, files, problems}: StrategyOutcome): StrategyAnswer {
  const file = files.find(isSpecification)
  if (!file) {
    const results = {database_schema_path: null, validation_status: {status: 'blocked', problems}}
    return {text: sayFailed(path, problems), results}
  }
  const results = resultsOf(file)
  return {text: sayCreated(results), results: {...results}}
}

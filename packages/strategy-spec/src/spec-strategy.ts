import {checkSql, type OutputStrategy} from '@journeywright/schema'
import {findEdits} from './keep/find-edits.js'
import {seal} from './keep/seal-document.js'
import {tellSpecification} from './answer/tell-specification.js'
import {checkSpecification} from './read/check-specification.js'
import type {SpecOptions} from './spec-options.js'
import {isSpecification, isWanted} from './specification-path.js'
import {writeSpecification} from './write-specification.js'

/** `database-schema.md`: the schema as a document for people, every sentence of which comes from the schema. */
export function specStrategy(options: SpecOptions = {}): OutputStrategy {
  return {
    id: 'spec',
    async prepare() {
      await checkSql('SELECT 1', '')
    },
    wants: path => isWanted(path) || path === options.template,
    shares: file => isSpecification(file) && seal.test(file.content) && findEdits(file).length === 0,
    write: input => writeSpecification(input, options),
    check: checkSpecification,
    tell: tellSpecification,
  }
}

import {checkSql, type OutputStrategy} from '@journeywright/schema'
import {checkSpecification} from './read/check-specification.js'
import {isWanted} from './specification-path.js'
import {writeSpecification} from './write-specification.js'

/** `database-schema.md`: the schema as a document for people, every sentence of which comes from the schema. */
export function specStrategy(): OutputStrategy {
  return {
    id: 'spec',
    async prepare() {
      await checkSql('SELECT 1', '')
    },
    wants: isWanted,
    write: writeSpecification,
    check: checkSpecification,
  }
}

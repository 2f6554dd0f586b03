import {completeDocument, readSchemaDocument, type OutputStrategy} from '@journeywright/schema'
import {testStrategy} from '@journeywright/schema/testing'

const emptyReport = {assumptions: [], questions: [], coverage: [], confidence: 1}

/** The schema document as a strategy: the smallest one that is real. */
const documentStrategy: OutputStrategy = {
  id: 'document',
  write({schema, report, migrations}) {
    const document = completeDocument(schema, report ?? emptyReport, migrations[0]?.strategy ?? '')
    return {files: [{path: 'db/schema.json', content: `${JSON.stringify(document, null, 1)}\n`}], problems: []}
  },
  async check(files) {
    const results = await Promise.all(files.map(({path, content}) => readSchemaDocument(content, path)))
    return results.flatMap(({problems}) => problems)
  },
}

testStrategy(documentStrategy, new URL('../fixtures/document-strategy/', import.meta.url))

import {completeDocument, type OutputFile} from '@journeywright/schema'
import {shopInput, shopModel} from '@journeywright/schema/testing'
import {jsonStrategy} from '@journeywright/strategy-json'
import {prismaStrategy} from '@journeywright/strategy-prisma'
import {specStrategy} from '@journeywright/strategy-spec'

const report = {assumptions: [], questions: [], coverage: [], confidence: 1}
const document = completeDocument(shopModel(), report, 'All at once.')

/** The shop as each format writes it, and who reads it again. */
export const shop = {
  json: {
    files: jsonStrategy().write(shopInput()).files,
    check: jsonStrategy().check,
    /** What is said of the files of a plan. */
    plan: (previous: readonly OutputFile[]) => jsonStrategy().write({...shopInput(), previous}).problems,
  },
  prisma: {files: prismaStrategy().write(shopInput()).files, check: prismaStrategy().check},
  spec: {files: specStrategy().write(shopInput()).files, check: specStrategy().check},
  schema: {files: [{path: 'db-schema.json', content: `${JSON.stringify(document, null, 2)}\n`}]},
}

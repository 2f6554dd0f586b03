import {readConventions} from '@journeywright/designer'
import type {Gate} from '@journeywright/runtime'
import {readSchemaDocument} from '@journeywright/schema'
import {judgeLines} from '../quality/judge-lines.js'
import {readExemptions} from '../quality/read-exemptions.js'
import {schemaLines} from '../quality/schema/schema-lines.js'
import {newSchemaSubject} from '../quality/schema-subject.js'
import {missingInput} from '../problems.js'

/** Looks at a design line by line; with a schema that was there, at what is new. */
export const schemaQualityGate: Gate = {
  id: 'schema-quality',
  async judge(artifacts, {brief, conventions, step}) {
    const artifact = artifacts.find(({id}) => id === 'schema-document')
    if (!artifact) return {status: 'failed', problems: [missingInput(step.id, 'schema-document')]}
    const {document, problems} = await readSchemaDocument(artifact.content, artifact.path)
    if (!document) return {status: 'failed', problems}
    const subject = newSchemaSubject(document, readConventions(conventions).conventions)
    return judgeLines(schemaLines, subject, readExemptions(brief))
  },
}

import type {Gate} from '@journeywright/runtime'
import {documentLines} from '../quality/document/document-lines.js'
import {newDocumentSubject} from '../quality/document-subject.js'
import {judgeLines} from '../quality/judge-lines.js'
import {readExemptions} from '../quality/read-exemptions.js'

/** Looks at a specification line by line: whether it says what the schema and the migration are. */
export const specificationQualityGate: Gate = {
  id: 'specification-quality',
  async judge(artifacts, context) {
    const subject = newDocumentSubject(artifacts, context)
    return subject
      ? judgeLines(documentLines, subject, readExemptions(context.brief))
      : {status: 'passed', problems: []}
  },
}

import type {Problem} from '@journeywright/problems'

export function brokenSchemaFile(path: string, reason: string): Problem {
  return {
    code: 'gate/broken-schema',
    severity: 'error',
    message: `Unexpected text in \`${path}\`, expected a JSON Schema: ${reason}`,
    fix: 'Mend the schema file.',
  }
}

export function lowPart(part: string, score: number, least: number): Problem {
  return {
    code: 'gate/low-part',
    severity: 'error',
    message: `Unexpected ${part} ${score}/10, expected at least ${least}: a good mean doesn't make up for it`,
    fix: `Mend what lowers ${part}.`,
  }
}

export function lowScore(score: number, least: number): Problem {
  return {
    code: 'gate/low-score',
    severity: 'error',
    message: `Unexpected score ${score}/10, expected at least ${least}`,
    fix: 'Answer the feedback on each part of the rating.',
  }
}

export function missingArtifact(id: string): Problem {
  return {
    code: 'gate/missing-artifact',
    severity: 'error',
    message: `Unexpected end of the step without \`${id}\`, expected it to be made`,
    fix: `Make \`${id}\`, with something in it.`,
  }
}

export function missingRating(why: string): Problem {
  return {
    code: 'gate/missing-rating',
    severity: 'error',
    message: `Unexpected rating: ${why}`,
    fix: 'Rate again, with `overall_score`, `rubric_scores` and the `plan_hash` of what was rated.',
  }
}

export function ratingFeedback(feedback: string): Problem {
  return {code: 'gate/rating-feedback', severity: 'error', message: feedback, fix: 'Mend it and hand it in again.'}
}

export function schemaViolation(path: string, violation: string): Problem {
  return {
    code: 'gate/schema',
    severity: 'error',
    message: `Unexpected content of \`${path}\`, expected what its schema allows: ${violation}`,
    fix: 'Make the file again so that it keeps its schema.',
  }
}

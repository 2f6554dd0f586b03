import type {Criterion} from '@journeywright/definitions'
import type {CriterionCheck, PlannedCriterion} from '../plan.js'
import {baseNamePattern, covers, looksLikePath, normaliseTemplate} from '../templates.js'
import {countShared, stems} from '../words.js'
import {unverifiedCriterion} from './problems.js'
import {resolveField} from './resolve-field.js'
import type {BoundOutput, ReportProblem, StepDraft} from './step-draft.js'

/** Turns each success criterion into a check that a program can make, or says why it can't. */
export function bindCriteria(
  criteria: readonly Criterion[],
  drafts: readonly StepDraft[],
  report: ReportProblem,
): readonly PlannedCriterion[] {
  return criteria.map(criterion => {
    const check = bindCriterion(criterion, drafts)
    if (check.kind === 'unverified') report(unverifiedCriterion(criterion, check.why))
    return {...criterion, check}
  })
}

function bindCriterion(criterion: Criterion, drafts: readonly StepDraft[]): CriterionCheck {
  const text = [criterion.target, criterion.measurement, criterion.name].find(part => part.includes('`')) ?? ''
  const paths = [...text.matchAll(/`([^`]+)`/g)].map(match => normaliseTemplate(match[1] ?? ''))
  if (/\b(?:validated|valid|validates|conforms)\b.*\b(?:against|by|to)\b/i.test(text)) {
    const schema = paths.find(path => /schema\.json$|schema\.ya?ml$/.test(path) && !findOutput(path, drafts))
    if (schema !== undefined) return bindSchema(schema, paths, criterion, drafts)
  }
  const [output] = paths.flatMap(path => findOutput(path, drafts) ?? [])
  if (!output) return unverified(whyUnbound(paths))
  return bindWording(text, output)
}

function bindWording(text: string, output: BoundOutput): CriterionCheck {
  const artifact = output.planned.id
  if (/\bvalidated by\b|\bgate\b|(?:>=|≥)\s*\d/i.test(text)) return {kind: 'gate-passed', artifact}
  const populated = /populated with\s+(.+)$/i.exec(text)?.[1]
  const words = populated?.split(/,|\band\b/) ?? fieldsBefore(text)
  if (words) return bindFields(words, output)
  if (/\b(?:created|exists?|generated|present|written|available|produced|rendered)\b/i.test(text)) {
    return {kind: 'exists', artifact}
  }
  return unverified(`No program can tell from the wording what to look for in \`${output.planned.path}\``)
}

/** "Relationships array populated in `X`" names the field before its verb. */
function fieldsBefore(text: string): readonly string[] | undefined {
  const match =
    /^(.+?)\s+(?:is |are )?(?:populated|defined|documented|included|listed|recorded|described)\s+in\s+`/i.exec(text)
  return match?.[1]?.split(/,|\band\b/)
}

function bindFields(words: readonly string[], output: BoundOutput): CriterionCheck {
  const names = words.map(word => word.replace(/[`.]/g, '').trim()).filter(word => word !== '')
  const fields: string[] = []
  for (const name of names) {
    const field = resolveField(name, output.contract)
    if (field === null) return unverified(`\`${name}\` is no field of \`${output.planned.path}\``)
    fields.push(field)
  }
  return {kind: 'field', artifact: output.planned.id, fields}
}

/** The artifact that the text names, else the one with a schema that the criterion's own words describe best. */
function bindSchema(
  schema: string,
  paths: readonly string[],
  criterion: Criterion,
  drafts: readonly StepDraft[],
): CriterionCheck {
  const [named] = paths.filter(path => path !== schema).flatMap(path => findOutput(path, drafts) ?? [])
  if (named) return {kind: 'schema', artifact: named.planned.id, schema}
  const wanted = stems(`${criterion.name} ${criterion.measurement} ${baseNamePattern(schema)}`)
  let best: {readonly id: string; readonly score: number} | undefined
  for (const {source, outputs} of drafts) {
    for (const {planned} of outputs) {
      const own = countShared(wanted, stems(`${planned.id} ${planned.title}`))
      const score = planned.schema === null || own === 0 ? 0 : 2 * own + countShared(wanted, stems(source.title))
      if (score > (best?.score ?? 0)) best = {id: planned.id, score}
    }
  }
  return best
    ? {kind: 'schema', artifact: best.id, schema}
    : unverified(`No step makes an artifact that \`${schema}\` could be the schema of`)
}

function findOutput(path: string, drafts: readonly StepDraft[]): BoundOutput | undefined {
  const outputs = drafts.flatMap(draft => draft.outputs)
  return (
    outputs.find(output => covers(output.planned.path, path)) ??
    outputs.find(output => baseNamePattern(output.planned.path) === baseNamePattern(path))
  )
}

function whyUnbound(paths: readonly string[]): string {
  const [first] = paths.filter(looksLikePath)
  return first === undefined
    ? 'The criterion names no file, so no program can check it'
    : `No planned step makes \`${first}\``
}

function unverified(why: string): CriterionCheck {
  return {kind: 'unverified', why}
}

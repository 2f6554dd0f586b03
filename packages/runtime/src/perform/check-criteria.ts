import type {CriterionCheck, PlannedCriterion} from '../plan.js'
import {parseJson, propertiesOf} from '../parse-json.js'
import type {CriterionResult} from '../run-event.js'
import {normaliseTemplate} from '../templates.js'
import {textHash} from '../text-hash.js'
import {validateJson} from '../validate-json.js'
import {countField} from './count-field.js'
import {readProjectFile} from './read-project-file.js'
import {currentRefs, type RunContext} from './run-context.js'
import {isLetPass} from '../state/is-let-pass.js'
import type {ArtifactRef, Run} from '../state/run-state.js'
import {messageOf} from '../record/run-store.js'

type Result = Omit<CriterionResult, 'name'>
type CheckOf<Kind extends CriterionCheck['kind']> = Extract<CriterionCheck, {readonly kind: Kind}>

/** Executes every success criterion on the files of the run. What no program can check is never met. */
export async function checkCriteria(context: RunContext, run: Run): Promise<readonly CriterionResult[]> {
  const results: CriterionResult[] = []
  for (const criterion of run.plan.criteria) {
    results.push({name: criterion.name, ...(await checkCriterion(context, run, criterion))})
  }
  return results
}

async function checkCriterion(context: RunContext, run: Run, {check}: PlannedCriterion): Promise<Result> {
  if (check.kind === 'unverified') return {status: 'unverified', evidence: check.why}
  const refs = currentRefs(run).filter(ref => ref.id === check.artifact)
  const [first] = refs
  if (!first) return unmade(run, check.artifact)
  switch (check.kind) {
    case 'exists':
      return checkExists(context, refs)
    case 'gate-passed':
      return atRisk(run, check.artifact, checkGates(run, check))
    case 'field':
      return atRisk(run, check.artifact, await checkFields(context, first, check))
    case 'schema':
      return atRisk(run, check.artifact, await checkSchema(context, run, first, check))
  }
}

/** What a person has let pass at a risk fails the run no more, and is not met either. */
function atRisk(run: Run, artifact: string, result: Result): Result {
  const maker = run.steps.get(makerOf(run, artifact))
  if (result.status !== 'not met' || !maker?.override || !isLetPass(maker)) return result
  const {by, risk} = maker.override
  return {status: 'unverified', evidence: `${result.evidence}; ${by} has let it pass: ${risk}`}
}

function makerOf({plan}: Run, artifact: string): string {
  return plan.steps.find(({outputs}) => outputs.some(output => output.id === artifact))?.id ?? ''
}

/** What the plan's own condition left out is nobody's failure, and not met either. */
function unmade(run: Run, artifact: string): Result {
  const skip = run.steps.get(makerOf(run, artifact))?.skip
  if (!skip?.byPlan) return notMet(`\`${artifact}\` was not made`)
  return {status: 'unverified', evidence: `\`${artifact}\` was not made: ${skip.reason}`}
}

async function checkExists(context: RunContext, refs: readonly ArtifactRef[]): Promise<Result> {
  for (const {path, hash, size} of refs) {
    const text = await context.store.readArtifact(path)
    if (text === null || textHash(text) !== hash || size === 0) return notMet(`\`${path}\` is not as it was made`)
  }
  const [first] = refs
  const others = refs.length > 1 ? ` and ${refs.length - 1} more` : ''
  return met(`\`${first?.path ?? ''}\` (${first?.size ?? 0} bytes, SHA-256 ${first?.hash.slice(0, 12) ?? ''})${others}`)
}

function checkGates(run: Run, {artifact}: CheckOf<'gate-passed'>): Result {
  const judged = run.plan.steps.flatMap(({id, outputs}) => {
    const isMaker = outputs.some(output => output.id === artifact)
    const verdicts = run.steps.get(id)?.verdicts ?? []
    return verdicts
      .filter(verdict => verdict.judges.includes(artifact) || (isMaker && verdict.gate === 'minimum-score'))
      .map(verdict => ({...verdict, file: `gates/${id}-${verdict.gate}.json`}))
  })
  const failed = judged.filter(verdict => verdict.status === 'failed')
  const evidence = judged.map(({file, score}) => `\`${file}\`${score === undefined ? '' : ` (${score}/10)`}`).join(', ')
  if (judged.length === 0) return notMet(`no gate has judged \`${artifact}\``)
  return failed.length > 0 ? notMet(`failed: ${failed.map(({file}) => file).join(', ')}`) : met(`passed: ${evidence}`)
}

async function checkFields(context: RunContext, {path}: ArtifactRef, check: CheckOf<'field'>): Promise<Result> {
  const parsed = parseJson((await context.store.readArtifact(path)) ?? '')
  if ('error' in parsed) return notMet(`\`${path}\` is no JSON: ${parsed.error}`)
  const counts = check.fields.map(field => ({field, count: countField(parsed.value, field)}))
  const empty = counts.filter(({count}) => count === 0).map(({field}) => `\`${field}\``)
  if (empty.length > 0) return notMet(`${empty.join(', ')} of \`${path}\` is empty`)
  return met(`\`${path}\`: ${counts.map(({field, count}) => `\`${field}\` ${count}`).join(', ')}`)
}

/** The schema file of the project decides where there is one, else the schema that the artifact's maker published. */
async function checkSchema(context: RunContext, run: Run, ref: ArtifactRef, check: CheckOf<'schema'>): Promise<Result> {
  const parsed = parseJson((await context.store.readArtifact(ref.path)) ?? '')
  if ('error' in parsed) return notMet(`\`${ref.path}\` is no JSON: ${parsed.error}`)
  const file = await readProjectFile(context.host, context.input.folder, normaliseTemplate(check.schema))
  const text = file === null ? null : parseJson(file)
  if (text && 'error' in text) return notMet(`\`${check.schema}\` is no JSON: ${text.error}`)
  const published = run.plan.steps.flatMap(step => step.outputs).find(output => output.id === ref.id)?.schema
  const schema = text ? propertiesOf(text.value) : published
  if (!schema)
    return {status: 'unverified', evidence: `there is no \`${check.schema}\`, and no other schema of \`${ref.id}\``}
  const which = text
    ? `\`${check.schema}\` of the project`
    : `the published schema of \`${ref.id}\` (the project has no \`${check.schema}\`)`
  try {
    const violations = await validateJson(schema, parsed.value)
    return violations.length > 0
      ? notMet(`against ${which}: ${violations.slice(0, 3).join('; ')}`)
      : met(`\`${ref.path}\` keeps ${which}`)
  } catch (error) {
    return notMet(`${which} is no JSON Schema: ${messageOf(error)}`)
  }
}

function met(evidence: string): Result {
  return {status: 'met', evidence}
}

function notMet(evidence: string): Result {
  return {status: 'not met', evidence}
}

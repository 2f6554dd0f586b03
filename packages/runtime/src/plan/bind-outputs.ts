import type {CujStep, Located} from '@journeywright/definitions'
import type {ArtifactContract} from '../contracts.js'
import {templateDefect} from '../paths/template-defect.js'
import {baseNamePattern, covers, extensionOf, looksLikePath, normaliseTemplate, placeholdersOf} from '../templates.js'
import {unsafePath} from './backend-problems.js'
import {unboundPlaceholder, unmadeOutput} from './problems.js'
import type {BoundOutput, ReportProblem, StepDraft} from './step-draft.js'

type PerformedStep = Omit<StepDraft, 'outputs'>

const known = new Set(['run_id', 'workflow_id', 'plan_id'])

/** Ties the paths that a step names to what it promises; what the step doesn't name keeps the promise's path. */
export function bindOutputs(
  step: PerformedStep,
  promised: readonly ArtifactContract[],
  report: ReportProblem,
): readonly BoundOutput[] {
  const contracts = promised.map(contract => ({...contract, path: normaliseTemplate(contract.path)}))
  const claims = claimContracts(step.source, contracts, output => {
    const paths = contracts.map(contract => contract.path)
    report(unmadeOutput(step.source, output, step.handler?.id ?? step.performer.name, paths))
  })
  const bound = contracts.map(contract => bindOutput(contract, claims.get(contract.id) ?? [], step))
  // What a person hands in is only looked for: a path that no run can fill in is none of them.
  if (step.byPerson) return bound.filter(({planned: {path}}) => isFilled(path) && templateDefect(path) === null)
  for (const {planned, at} of bound) checkPath(planned.path, at, report)
  return bound
}

function checkPath(path: string, at: Located['at'], report: ReportProblem): void {
  for (const name of placeholdersOf(path)) if (!known.has(name)) report(unboundPlaceholder(path, name, at))
  const defect = templateDefect(path)
  if (defect !== null) report(unsafePath(path, defect, at))
}

function isFilled(path: string): boolean {
  return placeholdersOf(path).every(name => known.has(name))
}

function bindOutput(
  contract: ArtifactContract,
  claims: readonly Located[],
  {source, handler}: PerformedStep,
): BoundOutput {
  const [first] = claims
  const members = claims.map(claim => claim.text).filter(path => path !== contract.path && covers(contract.path, path))
  const path = first && members.length === 0 ? first.text : contract.path
  return {
    planned: {
      id: contract.id,
      path,
      mediaType: contract.mediaType,
      schema: contract.schema ?? null,
      title: contract.title,
      deliverable: contract.deliverable ?? true,
      namedBy: first ? 'cuj' : handler?.produces.some(each => each.id === contract.id) ? 'handler' : 'skill',
    },
    contract,
    at: first?.at ?? source.at,
    members,
  }
}

type Claims = Map<string, readonly Located[]>

/** Exact paths first, so that a guess by base name or extension can't take what another path names exactly. */
function claimContracts(
  step: CujStep,
  contracts: readonly ArtifactContract[],
  unmade: (output: Located) => void,
): Claims {
  const claims: Claims = new Map()
  const outputs = step.outputs.flatMap(({text, at}) =>
    looksLikePath(text) ? [{text: normaliseTemplate(text), at}] : [],
  )
  const rest = outputs.filter(output => {
    const contract = contracts.find(each => covers(each.path, output.text) || covers(output.text, each.path))
    if (contract) claims.set(contract.id, [...(claims.get(contract.id) ?? []), output])
    return !contract
  })
  for (const output of rest) {
    const free = contracts.filter(contract => !claims.has(contract.id))
    const contract = only(free, output, baseNamePattern) ?? only(free, output, extensionOf)
    if (contract) claims.set(contract.id, [output])
    else unmade(output)
  }
  return claims
}

/** The one contract that shares a trait of its path with the output; a trait that several share says nothing. */
function only(
  contracts: readonly ArtifactContract[],
  output: Located,
  traitOf: (path: string) => string,
): ArtifactContract | undefined {
  const trait = traitOf(output.text)
  const sharing = contracts.filter(contract => traitOf(contract.path) === trait)
  return trait !== '' && sharing.length === 1 ? sharing[0] : undefined
}

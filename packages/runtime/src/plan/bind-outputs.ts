import type {CujStep, Located} from '@journeywright/definitions'
import type {ArtifactContract, StepHandler} from '../contracts.js'
import {baseNamePattern, covers, extensionOf, looksLikePath, normaliseTemplate, placeholdersOf} from '../templates.js'
import {contractsOf} from './contracts-of.js'
import {unboundPlaceholder, unmadeOutput} from './problems.js'
import type {ActedStep, BoundOutput, ReportProblem} from './step-draft.js'

const known = new Set(['run_id', 'workflow_id', 'plan_id'])

/** Ties the paths that a step names to what its handler makes; what the step doesn't name keeps the handler's path. */
export function bindOutputs(acted: ActedStep, handler: StepHandler, report: ReportProblem): readonly BoundOutput[] {
  const contracts = contractsOf(acted, handler).map(contract => ({...contract, path: normaliseTemplate(contract.path)}))
  const claims = claimContracts(acted.source, contracts, output => {
    const paths = contracts.map(contract => contract.path)
    report(unmadeOutput(acted.source, output, handler.id, paths))
  })
  return contracts.map(contract => {
    const bound = bindOutput(contract, claims.get(contract.id) ?? [], acted, handler)
    for (const name of placeholdersOf(bound.planned.path)) {
      if (!known.has(name)) report(unboundPlaceholder(bound.planned.path, name, bound.at))
    }
    return bound
  })
}

function bindOutput(
  contract: ArtifactContract,
  claims: readonly Located[],
  {source}: ActedStep,
  handler: StepHandler,
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
      namedBy: first ? 'cuj' : handler.produces.some(each => each.id === contract.id) ? 'handler' : 'skill',
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

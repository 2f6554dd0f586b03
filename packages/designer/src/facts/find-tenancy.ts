import type {Clause} from '../clauses/clause.js'
import {entityName} from '../words/snake-name.js'
import type {Fact, TenancyFact} from './fact.js'

interface TenancyRule {
  readonly id: string
  readonly pattern: RegExp
}

const tenants = String.raw`tenants?|organi[sz]ations?|orgs?|workspaces?|compan(?:y|ies)|accounts?|teams?|customers?|clients?|shops?|stores?`

/** In the order of what they say: who the tenants are comes before that there are some. */
const rules: readonly TenancyRule[] = [
  {
    id: 'tenants-are',
    pattern: /\b(?:each|every) (?<tenant>\w+) is a tenant\b|\btenants are (?:the )?(?<tenants>\w+)\b/i,
  },
  {
    id: 'isolation',
    pattern: new RegExp(String.raw`\b(?<tenant>${tenants})(?:\s*(?:/|and|or)\s*\w+)?[ -](?:level )?isolation\b`, 'i'),
  },
  {
    id: 'isolation-of',
    pattern: new RegExp(
      String.raw`\bisolat(?:ed|es?|ion|ing)\s+(?:of|per|by|between|for|from)?\s*(?:each |every |all |the |different )?(?<tenant>${tenants})\b`,
      'i',
    ),
  },
  {
    id: 'data-apart',
    pattern:
      /\b(?:data|rows|records)(?: of [\w ]{1,30}?)? (?:is|are|must be|should be|have to be|has to be) (?:strictly |fully |completely |logically )?(?:isolated|segregated|kept apart|kept separate|separated) (?:per|between|for (?:each|every)|across) (?:each |every |the |all )?(?<tenant>\w+)/i,
  },
  {
    id: 'own-data',
    pattern: new RegExp(
      String.raw`\b(?:each|every) (?<tenant>(?!customer|client|account)(?:${tenants}|clinic|school|branch|hospital|agency|firm)) (?:must |may |can |should |shall )?(?:only )?(?:sees?|access(?:es)?|has access to|reads?) (?:only )?(?:its|their) own (?:data|rows|records)\b`,
      'i',
    ),
  },
  {
    id: 'multi-tenant',
    pattern:
      /\bmulti-?\s?tenan(?:ts?|cy)\b|\b(?:database|system|platform|app|application|saas|service|software|schema)\b[^.]{0,20}?\b(?:for|by|with|serves|serving|across) (?:many|multiple|several) tenants\b|\btenan(?:t|cy) separation\b|\bper[- ]tenant\b/i,
  },
]

const sharing =
  /\b(?<shared>[\w ,]+?) (?:is|are) (?:shared (?:by|across|between|among|with)|the same for) (?:all |the |every )?(?:\w+)\b/i

/** That rows belong to tenants, who those are, and what all of them share. */
export function findTenancy(clause: Clause): readonly Fact[] {
  const found = rules.flatMap(({id, pattern}) => readRule(clause, id, pattern)).slice(0, 1)
  return [...found, ...readShared(clause)]
}

function readRule(clause: Clause, rule: string, pattern: RegExp): readonly Fact[] {
  const match = pattern.exec(clause.text)
  if (!match) return []
  const noun = match.groups?.['tenant'] ?? match.groups?.['tenants']
  const tenant = noun === undefined ? null : entityName(noun)
  return [factOf(clause, rule, match, {kind: 'tenancy', tenant: tenant === 'tenant' ? null : tenant, shared: []})]
}

/** "Plans and countries are shared by all tenants". */
function readShared(clause: Clause): readonly Fact[] {
  const match = sharing.exec(clause.text)
  const list = match?.groups?.['shared']
  if (!match || list === undefined || !/\b(?:tenants|organi[sz]ations|workspaces|companies)\b/i.test(clause.text))
    return []
  const shared = list
    .split(/,|\band\b/)
    .map(item => item.replace(/^\s*(?:the|all|both)\s/i, '').trim())
    .filter(item => item !== '')
    .map(entityName)
  return [factOf(clause, 'shared-by-tenants', match, {kind: 'tenancy', tenant: null, shared})]
}

function factOf(clause: Clause, rule: string, match: RegExpExecArray, body: TenancyFact): Fact {
  const start = clause.span[0] + match.index
  return {...body, rule, clause: clause.id, text: match[0], span: [start, start + match[0].length]}
}

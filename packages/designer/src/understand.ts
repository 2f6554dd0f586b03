import type {Clause} from './clauses/clause.js'
import {bracketValues} from './clauses/bracket-values.js'
import {findClauses} from './clauses/find-clauses.js'
import {isReadable} from './clauses/is-readable.js'
import {settleContradictions, type Contradiction} from './contradictions/settle-contradictions.js'
import {readControlled} from './controlled/read-controlled.js'
import {readSentence} from './conventions/read-sentence.js'
import type {DesignInput} from './design-input.js'
import type {Fact} from './facts/fact.js'
import {factsOfBrief} from './facts/facts-of-brief.js'
import {findAccess} from './facts/find-access.js'
import {findRetention} from './facts/find-retention.js'
import {isDescribed} from './facts/is-described.js'
import {topicFinder} from './facts/find-topics.js'
import {findTenancy} from './facts/find-tenancy.js'
import {findVolumes} from './facts/find-volumes.js'
import {findWishes} from './facts/find-wishes.js'
import {stateFacts} from './facts/state-facts.js'
import {findConditions} from './prose/rules/find-conditions.js'
import {isHistory, stateHistories} from './histories/state-histories.js'
import {stateKinds} from './kinds/state-kinds.js'
import {readRelations} from './relations/read-relations.js'
import {briefOffset, passagesOf} from './request-text.js'
import {readCreateTables} from './sql/read-create-tables.js'
import {unifyThings} from './things/unify-things.js'
import {entityName} from './words/snake-name.js'

/** The request, cut into clauses, with what each of them says. */
export interface Understanding {
  readonly clauses: readonly Clause[]
  /** Without what contradicts others that count. */
  readonly facts: readonly Fact[]
  readonly contradictions: readonly Contradiction[]
  /** The text describes its own things, so packs may not add theirs because of a sentence that only sets the scene. */
  readonly isExplicit: boolean
  /** Rules that are left out to see what they bring, by id; none in a design. */
  readonly without: ReadonlySet<string>
}

/** Names in controlled sentences are kept as they are, and PostgreSQL takes none that is so long. */
const endless = /[\p{L}\p{N}_]{64}/u

export function understand(input: DesignInput, without: ReadonlySet<string>): Understanding {
  const clauses = findClauses(passagesOf(input))
  const typed = input.brief ? factsOfBrief(input.brief, clauses, briefOffset(input)) : []
  const isTyped = new Set(typed.map(({clause}) => clause))
  const untyped = clauses.filter(({id}) => !isTyped.has(id))
  const pasted = readCreateTables(untyped)
  const words = untyped.filter(({id}) => !pasted.clauses.has(id))
  const controlled = readControlled(words.filter(clause => isReadable(clause) && !endless.test(clause.text)))
  const prose = words.filter(clause => !controlled.clauses.has(clause.id) && isReadable(clause))
  const exact = [...pasted.things, ...controlled.things]
  const read = readProse(prose, {untyped, facts: controlled.facts, known: [...namesOfBase(input), ...exact], without})
  const said = unifyThings(read.facts, prose, exact)
  const declared = [...pasted.facts, ...controlled.facts]
  const stated = declared.length === 0 ? said : inOrder([...declared, ...said], clauses)
  const isExplicit = stated.some(({kind}) => kind === 'attribute' || kind === 'relation' || kind === 'declaration')
  const described = new Set(stated.map(({clause}) => clause))
  const asks = (clause: Clause) => !described.has(clause.id) && (input.brief != null || !isExplicit || wishes(clause))
  const findTopics = topicFinder(input.packs)
  const wishes = isDescribed(stated) ? isBareWish : isItem
  const asked = prose.flatMap(clause => [
    ...findConvention(clause),
    ...findWishes(clause),
    ...findTenancy(clause),
    ...findVolumes(clause),
    ...findConditions(clause),
    ...findAccess(clause),
    ...findRetention(clause),
    ...(asks(clause) ? findTopics(clause) : findTopics(clause).flatMap(fact => asContext(fact, input))),
  ])
  const related = readRelations(read.clauses, stated)
  const types = clauses.filter(({id, text}) => isTyped.has(id) && text.startsWith('project type:')).flatMap(findTopics)
  const found = [...typed.flatMap(each => each.facts), ...stated, ...related, ...asked, ...types]
  const facts = found.filter(({rule}) => !without.has(rule))
  return {clauses, ...settleContradictions(saidIn(facts, clauses)), isExplicit, without}
}

interface Beside {
  /** All clauses that people typed, also those that are in the controlled language, and what those state. */
  readonly untyped: readonly Clause[]
  readonly facts: readonly Fact[]
  readonly known: readonly string[]
  readonly without: ReadonlySet<string>
}

/** What prose states, and what is left of it when kinds and histories are told. */
function readProse(
  prose: readonly Clause[],
  {untyped, facts, known, without}: Beside,
): {readonly facts: readonly Fact[]; readonly clauses: readonly Clause[]} {
  const kinds = stateKinds(prose.filter(clause => !isHistory(clause)).map(bracketValues), untyped)
  const told = stateFacts(kinds.clauses, [...known, ...kinds.things], without)
  const beside = [...kinds.facts, ...stateHistories(prose, [...facts, ...told])]
  return {facts: beside.length === 0 ? told : inOrder([...beside, ...told], prose), clauses: kinds.clauses}
}

function inOrder(facts: readonly Fact[], clauses: readonly Clause[]): readonly Fact[] {
  const places = new Map(clauses.map(({id}, index) => [id, index]))
  return facts.toSorted((a, b) => (places.get(a.clause) ?? 0) - (places.get(b.clause) ?? 0))
}

function namesOfBase({base}: DesignInput): readonly string[] {
  return base?.tables.map(({name}) => entityName(name)) ?? []
}

function saidIn(facts: readonly Fact[], clauses: readonly Clause[]): readonly Fact[] {
  const speakers = new Map(clauses.flatMap(({id, by}) => (by === null ? [] : [[id, by]])))
  if (speakers.size === 0) return facts
  return facts.map(fact => {
    const by = speakers.get(fact.clause)
    return by === undefined ? fact : {...fact, by}
  })
}

function isItem({kind}: Clause): boolean {
  return kind === 'item'
}

/** Such as "carts and wishlists". Where things are described, other items go into them, or head what does. */
function isBareWish({kind, text, tokens}: Clause): boolean {
  return kind === 'item' && tokens.length <= 6 && !/[:：]\s*$/.test(text)
}

/** A pack that has no tables of its own, such as a whole shop, is only a setting. */
function asContext(fact: Fact, {packs}: DesignInput): readonly Fact[] {
  if (fact.kind !== 'topic' || fact.strength !== 'strong') return []
  const hasTables = packs.some(({id, entities}) => id === fact.pack && entities.length > 0)
  return hasTables ? [{...fact, strength: 'context'}] : []
}

function findConvention(clause: Clause): readonly Fact[] {
  if (readSentence(clause.text) === null) return []
  return [{kind: 'convention', rule: 'convention', clause: clause.id, text: clause.text, span: clause.span}]
}

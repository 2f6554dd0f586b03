import {compareText} from '@journeywright/problems'
import type {Assumption, DesignReport, SchemaModel, Source, Table} from '@journeywright/schema'
import {toSource} from './concepts/select-packs.js'
import {extendBase} from './base/extend-base.js'
import {followBase} from './base/follow-base.js'
import {askWhichHolds} from './contradictions/ask-which-holds.js'
import {noteContradictions} from './contradictions/note-contradictions.js'
import {stateConventions} from './conventions/state-conventions.js'
import {assumeVolumes} from './concepts/assume-volumes.js'
import {buildConcept} from './concepts/build-concept.js'
import type {Design, DesignInput} from './design-input.js'
import type {Clause} from './clauses/clause.js'
import type {Entity} from './concepts/entity.js'
import type {Fact, TraitFact} from './facts/fact.js'
import type {LogicalTable} from './logical/logical-table.js'
import {addStatedTables} from './controlled/tables/add-stated-tables.js'
import {stateTables} from './controlled/tables/state-tables.js'
import {entitiesOfTables} from './controlled/tables/entities-of-tables.js'
import {existingEntities} from './base/existing-entities.js'
import {requestText} from './request-text.js'
import type {Wishes} from './logical/add-traits.js'
import {makeTables} from './logical/make-tables.js'
import {nameSchema} from './name-schema.js'
import {makeModel} from './physical/make-model.js'
import {askForChange, staysAsItIs} from './report/ask-for-change.js'
import {askAboutDesign, askForInput} from './report/ask-questions.js'
import {assumptionsOfMissing} from './report/assumptions-of-missing.js'
import {assumptionsOfPacks} from './report/assumptions-of-packs.js'
import {confidence, tooLow} from './report/confidence.js'
import {coverClauses, type Coverage} from './report/cover-clauses.js'
import {askForEnglish} from './report/ask-for-english.js'
import {askForWords} from './report/ask-for-words.js'
import {mostQuestions} from './report/most-questions.js'
import {mentionedTables} from './report/mentioned-tables.js'
import {requirementsOf} from './report/requirements-of.js'
import {thingsIn} from './report/things-in.js'
import {vocabulary} from './report/vocabulary.js'
import {understand, type Understanding} from './understand.js'
import {entityName} from './words/snake-name.js'

/**
 * From a request to a schema model with its reasons. Pure: the same input gives the same bytes, whatever the order of
 * the packs. Outside of what the packs know and the request describes it asks, and designs nothing.
 */
export function designSchema(input: DesignInput): Design {
  return traceDesign(input).design
}

/** Every stage's result on the way to a design, for whoever wants to know where something comes from. */
export interface DesignTrace {
  /** The text that all spans count in. */
  readonly text: string
  readonly clauses: readonly Clause[]
  readonly facts: readonly Fact[]
  /** Ids of the packs that are in the design. */
  readonly packs: readonly string[]
  /** The conceptual model: what is kept, with attributes and links, before it has tables. */
  readonly entities: readonly Entity[]
  /** The logical schema: columns and keys, before constraints and indexes. */
  readonly tables: readonly LogicalTable[]
  readonly design: Design
}

/**
 * The same as `designSchema`, with what every stage gave. `without` names rules to leave out, as facts have them, or
 * `connect` and `events`: what a design loses then is what they bring.
 */
export function traceDesign(given: DesignInput, without: ReadonlySet<string> = new Set()): DesignTrace {
  const input = {...given, packs: given.packs.toSorted((a, b) => compareText(a.id, b.id))}
  const understanding = understand(input, without)
  const {facts} = understanding
  const base = input.base ?? null
  const house = base === null ? input.conventions : followBase(input.conventions, base)
  const conventions = stateConventions(house, facts)
  const stated = stateTables(facts, conventions)
  const before = base === null ? [] : existingEntities(base, input.packs)
  const existing = [...before, ...entitiesOfTables(stated, input.packs)]
  const concept = buildConcept(understanding, input.packs, conventions, existing)
  const wishes = findWishesOf(understanding)
  const logical = makeTables(assumeVolumes(concept.entities, input.brief), wishes, conventions)
  const named = [...stated.things.map(thing => ({name: thing})), ...concept.entities]
  const name = base?.name ?? nameSchema(input, understanding, named)
  const {model: made, entities} = addStatedTables(
    {model: makeModel({name, logical, packs: concept.packs, facts, wishes, conventions}), entities: concept.entities},
    stated,
  )
  const {model, tables} = base === null ? {model: made, tables: made.tables} : extendBase(base, made)
  const known = vocabulary(base === null ? tables : [...tables, ...base.tables], concept.entities, concept.packs)
  const covered = coverClauses({...understanding, tables, entities, known, unchecked: concept.unchecked})
  const coverage = noteContradictions(covered, understanding.contradictions)
  const own = tables.filter(table => !base?.tables.includes(table))
  const sure = confidence(coverage, own, isProse(input, understanding) ? understanding : null)
  const untouched = base === null ? [] : mentionedTables(understanding.clauses, base, tables)
  const trace = {
    text: requestText(input),
    clauses: understanding.clauses,
    facts,
    packs: concept.packs.map(({id}) => id),
    entities: concept.entities,
    tables: logical.tables,
  }
  if (sure < tooLow) {
    const draft = understanding.isExplicit && tables.length > 0 ? model : null
    return {...trace, design: needsInput(input, understanding, coverage, {sure, untouched, draft})}
  }
  const decided = [
    ...assumptionsOfPacks(concept.packs, concept.entities),
    ...concept.assumptions,
    ...untouched.map(table => staysAsItIs(table, name)),
  ].toSorted(byImpact)
  const missing = assumptionsOfMissing(model, tables, input.brief)
  const report = reportOf(input, understanding, coverage, {sure, decided, missing})
  const design: Design = {status: 'designed', model, report, requirements: requirementsOf(understanding, coverage)}
  return {...trace, design}
}

interface Taken {
  readonly sure: number
  readonly decided: readonly Assumption[]
  /** What can be answered later without moving a row, and is asked last. */
  readonly missing: readonly Assumption[]
}

function reportOf(
  {brief}: DesignInput,
  {clauses, contradictions}: Understanding,
  coverage: readonly Coverage[],
  {sure, decided, missing}: Taken,
): DesignReport {
  const urgent = [...askForEnglish(clauses), ...askWhichHolds(contradictions, clauses)]
  const asked = [...urgent, ...askAboutDesign(coverage, [...decided, ...missing])]
  return {
    assumptions: [...decided, ...missing].toSorted(byImpact),
    questions: asked.slice(0, mostQuestions(brief)),
    coverage: coverage.map(plain),
    confidence: sure,
  }
}

function byImpact(a: Assumption, b: Assumption): number {
  return b.impact - a.impact
}

interface Unsure {
  readonly sure: number
  /** Tables that are there and that the request names without a word on what is to change. */
  readonly untouched: readonly Table[]
  readonly draft: SchemaModel | null
}

function needsInput(
  input: DesignInput,
  {clauses}: Understanding,
  coverage: readonly Coverage[],
  {sure, untouched, draft}: Unsure,
): Design {
  const asWords = askForWords(requestText(input))
  const inEnglish = [...askForEnglish(clauses), ...asWords].slice(0, 1)
  const there = new Set(untouched.map(({name}) => entityName(name)))
  const unknown = thingsIn(clauses).filter(thing => !there.has(entityName(thing)))
  const changes = untouched.map(table => askForChange(table, input.base?.name ?? ''))
  const others = unknown.length === 0 && changes.length > 0 ? [] : askForInput(unknown, input.packs)
  const questions = inEnglish.length > 0 ? inEnglish : [...changes, ...others].slice(0, 5)
  const report = {assumptions: [], questions, coverage: coverage.map(plain), confidence: sure}
  return {status: 'needs-input', questions, report, draft: asWords.length > 0 ? null : draft}
}

/** The request describes things in sentences that can be misread. */
function isProse({brief, base}: DesignInput, {facts, isExplicit}: Understanding): boolean {
  const declared = new Set(facts.flatMap(({kind, clause}) => (kind === 'declaration' ? [clause] : [])))
  const isRead = ({kind, clause}: Fact) => (kind === 'attribute' || kind === 'relation') && !declared.has(clause)
  return isExplicit && !brief && !base && facts.some(isRead)
}

function findWishesOf({facts}: Understanding): Wishes {
  const of = (trait: TraitFact['trait']): readonly Source[] =>
    facts.filter(fact => fact.kind === 'trait' && fact.trait === trait).map(toSource)
  return {audited: of('audited'), softDelete: of('soft_delete'), searchable: of('searchable')}
}

function plain({text, span, status, by, note}: Coverage) {
  return {text, span, status, by, note}
}

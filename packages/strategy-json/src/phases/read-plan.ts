import {placeAt, type Problem} from '@journeywright/problems'
import {scanJson, type OutputFile} from '@journeywright/schema'
import {missingPlan, unexpectedPlan, unknownPhase} from '../problems.js'
import {orderPhases} from './order-phases.js'
import type {Phase} from './phase.js'
import {labelOf, memberOf} from './plan-entry.js'
import {readPhase, type ReadPhase} from './read-phase.js'

export interface PlanReading {
  /** In the order in which they are built. None when there is no plan, or none that can be read. */
  readonly phases: readonly Phase[]
  readonly problems: readonly Problem[]
}

interface PlanFile {
  readonly value: unknown
  readonly place: (pointer: string) => Problem['at'] & object
}

export const planFiles = ['.ai/plan/phases.json', '.ai/plan/index.json']

/** The phases of `.ai/plan`, whichever of the usual shapes they have. What is wrong with a plan never stops a schema. */
export function readPlan(files: readonly OutputFile[]): PlanReading {
  const parsed = planFiles.map(path => parse(files.find(each => each.path === path)))
  const problems = parsed.flatMap(each => each.problems)
  const sound = parsed.flatMap(({file}) => (file ? [file] : []))
  const source = sound.find(({value}) => listOf(value))
  if (source) {
    const reading = phasesFrom(source, sound)
    return {phases: reading.phases, problems: [...problems, ...reading.problems]}
  }
  if (problems.length > 0) return {phases: [], problems}
  const [first] = sound
  return {phases: [], problems: [first ? unexpectedPlan('a list `phases`', first.place('')) : missingPlan()]}
}

function parse(file: OutputFile | undefined): {readonly file: PlanFile | null; readonly problems: readonly Problem[]} {
  if (!file) return {file: null, problems: []}
  const {values, failure} = scanJson(file.content)
  const place = (pointer: string) => placeAt(file.path, file.content, values.get(pointer) ?? 0)
  if (!failure) return {file: {value: JSON.parse(file.content), place}, problems: []}
  const at = placeAt(file.path, file.content, failure.offset)
  return {file: null, problems: [unexpectedPlan(failure.expected, at)]}
}

/** The phases as they are listed: `[…]`, `{"phases": […]}`, or an object of phases by their ids. */
function listOf(
  value: unknown,
): readonly {readonly key: string; readonly value: unknown; readonly pointer: string}[] | null {
  const member = memberOf(value, ['phases'])
  const list = member ? member.value : value
  const base = member ? `/${member.key}` : ''
  if (Array.isArray(list))
    return list.map((each: unknown, index) => ({key: '', value: each, pointer: `${base}/${index}`}))
  if (!member || typeof list !== 'object' || list === null) return null
  return Object.entries(list).map(([key, each]) => ({key, value: each, pointer: `${base}/${key}`}))
}

function phasesFrom({value, place}: PlanFile, files: readonly PlanFile[]): PlanReading {
  const read: ReadPhase[] = []
  const problems: Problem[] = []
  for (const entry of listOf(value) ?? []) {
    const at = place(entry.pointer)
    const phase = readPhase(entry.value, entry.key, entry.pointer, at)
    if (!phase) problems.push(unexpectedPlan('a phase with an `id` and a `title`', at))
    else if (read.some(({id}) => id === phase.id)) problems.push(unexpectedPlan(`an id other than \`${phase.id}\``, at))
    else read.push(phase)
  }
  const critical = criticalPath(files, read)
  const linked = read.map(phase => linkPhase(phase, read, critical.ids, place))
  const ordered = orderPhases(linked.map(({phase, order}) => ({phase, order})))
  return {
    phases: ordered.phases,
    problems: [...problems, ...linked.flatMap(each => each.problems), ...critical.problems, ...ordered.problems],
  }
}

function linkPhase(
  read: ReadPhase,
  all: readonly ReadPhase[],
  critical: ReadonlySet<string>,
  place: PlanFile['place'],
) {
  const {id, title, words, at, needs, order} = read
  const found = needs.map(({label, pointer}) => ({phase: findPhase(label, all), label, pointer}))
  const dependsOn = [...new Set(found.flatMap(({phase}) => (phase ? [phase.id] : [])))]
  const phase: Phase = {id, title, dependsOn, critical: critical.has(id), words, at}
  const unknown = found.filter(each => !each.phase)
  return {phase, order, problems: unknown.map(each => unknownPhase(each.label, all, place(each.pointer)))}
}

function criticalPath(files: readonly PlanFile[], phases: readonly ReadPhase[]) {
  const ids = new Set<string>()
  const problems: Problem[] = []
  for (const {value, place} of files) {
    const member = memberOf(value, ['criticalpath'])
    const items: readonly unknown[] = Array.isArray(member?.value) ? member.value : []
    for (const [index, item] of items.entries()) {
      const label = labelOf(item)
      const phase = label === null ? null : findPhase(label, phases)
      if (phase) ids.add(phase.id)
      else if (label !== null) problems.push(unknownPhase(label, phases, place(`/${member?.key}/${index}`)))
    }
  }
  return {ids, problems}
}

/** By its id, or by its title in any case. */
function findPhase(label: string, phases: readonly ReadPhase[]): ReadPhase | null {
  const plain = label.toLowerCase()
  return phases.find(({id}) => id === label) ?? phases.find(({title}) => title.toLowerCase() === plain) ?? null
}

import {resolve} from 'node:path'
import {readCuj, type CommandDefinition, type CujDefinition, type Definitions} from '@journeywright/definitions'
import {compareText, isError, nearest, type Problem} from '@journeywright/problems'
import {commandJourney, matchCuj} from '@journeywright/runtime'
import {nothingToRun, requestMatchesNothing, unknown, usage} from '../problems.js'
import type {Words} from './read-words.js'
import {twoRequests} from './two-requests.js'

/** The journey that was asked for, and whether the request says what it is for. */
export interface ChosenCuj {
  readonly cuj: CujDefinition | null
  readonly needsSubject: boolean
  readonly problems: readonly Problem[]
}

/** What a journey is chosen from; `unread` are the ids of those that were not needed. */
type Choice = Definitions & {readonly unread: readonly string[]}

/** By file, by id (a command's where no CUJ has it), or by what the request says. */
export async function chooseCuj(
  words: Words,
  file: string | undefined,
  definitions: Choice,
  cwd: string,
): Promise<ChosenCuj> {
  if (file !== undefined) return chooseByFile(words, file, cwd)
  if (words.cujId !== null) return chooseById(words.cujId, words.request, definitions)
  if (words.request === '') return none(nothingToRun())
  const command = findCommand(words.request, definitions)
  if (command) return {cuj: commandJourney(command), needsSubject: false, problems: []}
  const match = matchCuj(words.request, definitions.cujs)
  if (match.kind === 'none') {
    return none(requestMatchesNothing(words.request, idsOf(definitions)))
  }
  return {cuj: match.cuj, needsSubject: match.kind === 'no-domain', problems: []}
}

async function chooseByFile(words: Words, file: string, cwd: string): Promise<ChosenCuj> {
  if (words.cujId !== null) {
    return none(
      usage(`Unexpected \`${words.cujId}\` beside \`--cuj\`, expected a request alone`, 'Leave one of them out.'),
    )
  }
  const {definition, problems} = await readCuj(resolve(cwd, file), {kind: 'project', name: 'project'})
  if (definition === null || problems.some(isError)) return {cuj: null, needsSubject: false, problems}
  return {cuj: definition, needsSubject: lacksSubject(words.request, definition), problems}
}

function chooseById(id: string, request: string, definitions: Choice): ChosenCuj {
  const wanted = id.toUpperCase()
  const cuj = definitions.cujs.find(each => each.id.toUpperCase() === wanted)
  if (cuj) return {cuj, needsSubject: lacksSubject(request, cuj), problems: []}
  const command = findCommand(id, definitions)
  if (command) return {cuj: commandJourney(command), needsSubject: false, problems: []}
  return none(nobodyHas(id, request, definitions))
}

/** By its id as typed, with or without the slash. */
function findCommand(typed: string, {commands}: Definitions): CommandDefinition | undefined {
  return commands.find(({id}) => id === typed.replace(/^\//, ''))
}

/** Two words without quotes are two requests, unless the first is nearly the id of something. */
function nobodyHas(id: string, request: string, definitions: Choice): Problem {
  const commandIds = definitions.commands.map(each => each.id).sort(compareText)
  if (/^[a-z]+-\d+$/i.test(id)) {
    return unknown('CUJ', id, idsOf(definitions), 'See `journeywright list cujs`, or give a file with `--cuj FILE`.')
  }
  if (!/[:/]/.test(id) && nearest(id, commandIds).length === 0) return twoRequests(request)
  return unknown('command', id.replace(/^\//, ''), commandIds, 'See `journeywright list commands`.')
}

function idsOf({cujs, unread}: Choice): readonly string[] {
  return [...cujs.map(({id}) => id), ...unread].sort(compareText)
}

function lacksSubject(request: string, cuj: CujDefinition): boolean {
  return request === '' || matchCuj(request, [cuj]).kind === 'no-domain'
}

function none(problem: Problem): ChosenCuj {
  return {cuj: null, needsSubject: false, problems: [problem]}
}

import {readBrief as checkBrief, type Brief} from '@journeywright/designer'
import {isError, type Problem} from '@journeywright/problems'
import {requestNotFound} from '../problems.js'
import {readBrief} from '../run/read-brief.js'
import type {Terminal} from '../terminal.js'
import {readText} from './read-text.js'

export interface RequestOptions {
  readonly brief?: string
  readonly file?: string
}

export interface ReadRequest {
  readonly request: string
  readonly brief: Brief | null
  readonly problems: readonly Problem[]
}

/** The words of the command line, of a file, of what is piped in for `-`, and the brief. */
export async function readRequest(
  typed: string | undefined,
  {brief: path, file}: RequestOptions,
  terminal: Terminal,
): Promise<ReadRequest> {
  const from = file ?? (typed === '-' ? '-' : undefined)
  const read = from === undefined ? {text: typed ?? '', problems: []} : await readText(from, requestNotFound, terminal)
  const brief = await readBrief(path, terminal.cwd)
  const checked = path === undefined || brief.problems.some(isError) ? null : checkBrief(brief.brief)
  return {
    request: read.text ?? '',
    brief: checked?.brief ?? null,
    problems: [
      ...read.problems,
      ...brief.problems,
      ...(checked?.problems ?? []).map(each => placeIn(path ?? '', each)),
    ],
  }
}

/** The brief is checked as a value; whoever typed its name wants to read that. */
function placeIn(file: string, problem: Problem): Problem {
  return problem.at?.file === 'brief' ? {...problem, at: {...problem.at, file}} : problem
}

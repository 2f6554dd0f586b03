import {isAbsolute, relative} from 'node:path'
import {formatPlace, visibleText, type Place, type Problem} from '@journeywright/problems'
import type {Terminal} from '../terminal.js'
import {paintFor, type Paint} from './paint.js'

/** To stderr, one after the other. */
export function printProblems(problems: readonly Problem[], terminal: Terminal): void {
  const paint = paintFor(terminal, 'stderr')
  for (const problem of problems) terminal.stderr.write(`${sayProblem(problem, terminal.cwd, paint)}\n`)
}

/** As `formatProblem` says it, in colour, with paths relative to the working folder where they lie in it. */
export function sayProblem(problem: Problem, cwd: string, paint: Paint): string {
  const colour = {error: paint.red, warning: paint.yellow, info: paint.cyan}[problem.severity]
  const place = problem.at ? `${sayPlace(problem.at, cwd)} ` : ''
  const code = paint.dim(`(${problem.code})`)
  const related = (problem.related ?? []).map(at => `\n  see: ${sayPlace(at, cwd)}`).join('')
  const [message, fix] = [problem.message, problem.fix].map(visibleText)
  return `${place}${colour(problem.severity)} ${message} ${code}\n  fix: ${fix}${related}`
}

function sayPlace(at: Place, cwd: string): string {
  return formatPlace({...at, file: shortPath(at.file, cwd)})
}

/** Relative when the file is inside the folder, else as it is. */
export function shortPath(file: string, cwd: string): string {
  if (!isAbsolute(file)) return file
  const short = relative(cwd, file)
  return short === '' || short.startsWith('..') ? file : short
}

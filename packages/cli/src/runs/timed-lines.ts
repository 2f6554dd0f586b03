import {visibleText, type Problem} from '@journeywright/problems'
import type {RunEvent} from '@journeywright/runtime'
import {printProblems} from '../print/print-problems.js'
import {sayEvent} from '../render/say-event.js'
import {stepTitles} from '../render/step-titles.js'
import type {Terminal} from '../terminal.js'

/** A line an event with its time in UTC, as in a log file. */
export function timedLines(terminal: Terminal) {
  const titles = stepTitles()
  const print = (at: string, word: string, text: string, details: readonly string[] = []) => {
    const below = details.map(detail => `${' '.repeat(30)}${detail.replaceAll('\n', ' ')}\n`)
    const head = `${at.replace(/\.\d+Z$/, 'Z').padEnd(20)}  ${word.padEnd(7)} ${text.replaceAll('\n', ' ')}\n`
    terminal.stdout.write(visibleText(head + below.join('')))
  }
  return {
    event(event: RunEvent): void {
      titles.learn(event)
      if (event.type === 'run-finished') return print(event.at, 'end', event.status)
      const said = sayEvent(event, titles.map)
      if (said !== null) print(event.at, said.mark, said.text, said.details)
    },
    problems: (problems: readonly Problem[]): void => printProblems(problems, terminal),
  }
}

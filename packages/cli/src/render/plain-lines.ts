import type {RunEvent} from '@journeywright/runtime'
import {printNotes} from '../print/print-notes.js'
import {printProblems} from '../print/print-problems.js'
import type {Terminal} from '../terminal.js'
import type {Renderer} from './renderer.js'
import {sayEvent, type Mark} from './say-event.js'
import {stepTitles} from './step-titles.js'

const words: Readonly<Record<Mark, string>> = {
  start: 'start',
  passed: 'passed',
  warning: 'warning',
  failed: 'failed',
  waiting: 'waiting',
  note: 'note',
}

/** One line an event, for a pipe or a log: no colours, nothing that moves. */
export function plainLines(terminal: Terminal): Renderer {
  const titles = stepTitles()
  return {
    event(event: RunEvent) {
      // What changes many times a second is for a terminal.
      if (event.type === 'step-progress') return
      titles.learn(event)
      const said = sayEvent(event, titles.map)
      if (said === null) return
      const details = said.details.map(detail => `         ${detail.replaceAll('\n', ' ')}\n`)
      terminal.stdout.write(`${words[said.mark].padEnd(8)} ${said.text.replaceAll('\n', ' ')}\n${details.join('')}`)
    },
    finish: () => undefined,
    notes: notes => printNotes(notes, terminal),
    problems: problems => printProblems(problems, terminal),
  }
}

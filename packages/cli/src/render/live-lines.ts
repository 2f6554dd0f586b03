import type {RunEvent} from '@journeywright/runtime'
import {paintFor} from '../print/paint.js'
import {printNotes} from '../print/print-notes.js'
import {printProblems} from '../print/print-problems.js'
import type {Terminal} from '../terminal.js'
import {blockText} from './block-text.js'
import type {Renderer} from './renderer.js'
import {nameOf, newRunView} from './run-view.js'
import {sayEvent, type EventLine} from './say-event.js'
import {newScreen} from './screen.js'
import {stepTitles} from './step-titles.js'
import {takeEvent} from './take-event.js'
import {treeLines} from './tree-lines.js'

const drawMs = 80

/** What is printed at once; anything else of a step is below it when it's over. */
const lasting: ReadonlySet<RunEvent['type']> = new Set([
  'run-started',
  'run-resumed',
  'person-decided',
  'budget-spent',
  'step-passed',
  'step-failed',
  'step-skipped',
  'input-needed',
])

/**
 * For a terminal: what is over is printed and stays, with its attempts and gates below it; what runs is a tree below that
 * changes as it goes. Draws at most every 80 ms, however much happens.
 */
export function liveLines(terminal: Terminal): Renderer {
  const paint = paintFor(terminal, 'stdout')
  const titles = stepTitles()
  const view = newRunView()
  const screen = newScreen(terminal.stdout, () => terminal.columns)
  const now = () => terminal.now().getTime()
  let since = now()
  let printed = ''
  let timer: NodeJS.Timeout | undefined
  const draw = () => {
    const {columns, rows} = terminal
    screen.draw(printed, treeLines(view, {columns, rows: rows - 1, now: now(), since, paint}))
    printed = ''
  }
  const stop = () => {
    clearInterval(timer)
    timer = undefined
    screen.draw(printed, [])
    printed = ''
  }
  return {
    event(event: RunEvent) {
      titles.learn(event)
      const said = sayEvent(event, titles.map)
      const notes = 'step' in event ? (view.open.get(event.step)?.notes ?? []) : []
      takeEvent(view, event, said, now())
      if (event.type === 'run-started' || event.type === 'run-resumed') since = now()
      if (said && lasting.has(event.type)) printed += blockText(said, notes, paint)
      if (event.type === 'run-finished') {
        for (const {id, notes: left} of view.open.values())
          printed += blockText(unfinished(nameOf(view, id)), left, paint)
        return stop()
      }
      if (timer !== undefined) return
      timer = setInterval(draw, drawMs).unref()
      draw()
    },
    finish: stop,
    notes: notes => printNotes(notes, terminal),
    problems(problems) {
      stop()
      printProblems(problems, terminal)
    },
  }
}

/** A step that is still open when the run stops. */
function unfinished(name: string): EventLine {
  return {mark: 'note', text: `${name}, not finished`, short: 'not finished', details: []}
}

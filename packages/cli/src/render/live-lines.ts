import type {RunEvent} from '@journeywright/runtime'
import {cutText} from '../print/cut-text.js'
import {paintFor, type Paint} from '../print/paint.js'
import {printProblems} from '../print/print-problems.js'
import type {Terminal} from '../terminal.js'
import type {Renderer} from './renderer.js'
import {sayDuration} from './say-duration.js'
import {sayEvent, type Mark} from './say-event.js'
import {stepTitles} from './step-titles.js'

const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏']
const frameMs = 80
const toLineStart = '\r\u001B[2K'
const hideCursor = '\u001B[?25l'
const showCursor = '\u001B[?25h'

/** For a terminal: finished steps stay above, the running one is the last line and changes as it goes. */
export function liveLines(terminal: Terminal): Renderer {
  const paint = paintFor(terminal, 'stdout')
  const titles = stepTitles()
  const spinner = makeSpinner(terminal, paint)
  return {
    event(event: RunEvent) {
      titles.learn(event)
      const said = sayEvent(event, titles.map)
      if (said === null) return
      if (said.mark === 'start') return spinner.show(said.text, event.type === 'step-started')
      if (event.type === 'step-passed' || event.type === 'step-failed' || event.type === 'step-skipped') spinner.stop()
      const details = said.details.map(detail => `    ${paint.dim(detail.replaceAll('\n', ' '))}\n`)
      spinner.above(`${signs(paint)[said.mark]} ${said.text}\n${details.join('')}`)
    },
    finish: () => spinner.stop(),
    problems(problems) {
      spinner.stop()
      printProblems(problems, terminal)
    },
  }
}

function signs(paint: Paint): Readonly<Record<Mark, string>> {
  return {
    start: ' ',
    passed: paint.green('✔'),
    warning: paint.yellow('↺'),
    failed: paint.red('✖'),
    waiting: paint.yellow('?'),
    note: paint.dim('·'),
  }
}

interface Spinner {
  /** Begins or changes the moving line; `restart` sets its clock to nought. */
  show(text: string, restart: boolean): void
  /** Prints above the moving line. */
  above(text: string): void
  stop(): void
}

function makeSpinner(terminal: Terminal, paint: Paint): Spinner {
  let text: string | null = null
  let since = 0
  let timer: NodeJS.Timeout | undefined
  const elapsed = () => terminal.now().getTime() - since
  const draw = () => {
    if (text === null) return
    const frame = frames[Math.floor(elapsed() / frameMs) % frames.length] ?? ''
    const line = cutText(`${text}  ${sayDuration(elapsed())}`, terminal.columns - 3)
    terminal.stdout.write(`${toLineStart}${paint.cyan(frame)} ${line}`)
  }
  return {
    show(next, restart) {
      if (restart || text === null) since = terminal.now().getTime()
      text = next
      if (timer === undefined) {
        terminal.stdout.write(hideCursor)
        timer = setInterval(draw, frameMs).unref()
      }
      draw()
    },
    above(lines) {
      terminal.stdout.write(`${text === null ? '' : toLineStart}${lines}`)
      draw()
    },
    stop() {
      if (text === null) return
      clearInterval(timer)
      timer = undefined
      text = null
      terminal.stdout.write(`${toLineStart}${showCursor}`)
    },
  }
}

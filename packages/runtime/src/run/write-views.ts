import type {Run} from '../state/run-state.js'
import {fillTemplate} from '../templates.js'
import {checkpoint} from '../views/checkpoint.js'
import {recoveryState} from '../views/recovery-state.js'
import {placeholderValues} from '../perform/run-context.js'
import {saveConfined} from '../record/run-store.js'
import type {Session} from './session.js'

/** Writes what people and other tools look at, behind what is being written already: in the run's folder, and where the CUJ wants it. */
export function writeViews(session: Session): void {
  const {context, run} = session
  session.viewedAt = context.host.elapsed()
  session.stopShowing?.()
  session.stopShowing = null
  const views = [
    {name: 'checkpoint.json', also: run.plan.views.checkpoint, text: checkpoint(context, run)},
    {name: 'recovery-state.json', also: run.plan.views.recoveryState, text: recoveryState(context, run)},
    {name: 'errors.log', also: run.plan.views.errorLog, text: session.errors.map(line => `${line}\n`).join('')},
  ]
  const write = async (): Promise<void> => {
    for (const {name, also, text} of views) {
      await context.store.save(name, text)
      if (also !== null) await saveBeside(session, run, also, text)
    }
  }
  session.showing = session.showing.then(write).catch(session.inbox.fail)
}

async function saveBeside({context}: Session, run: Run, template: string, text: string): Promise<void> {
  const {host, input} = context
  const path = fillTemplate(template, placeholderValues(context, run))
  await saveConfined(host, input.folder, path, text)
}

import type {Effect} from '../state/effect.js'
import type {InputEvent} from '../state/input-event.js'
import type {Session} from './session.js'

/** What counts lies where people look for it. One after another, so that the last one made is the one that stays. */
export function showMade(session: Session, event: InputEvent, effects: readonly Effect[]): void {
  if (event.type !== 'step-done' || event.artifacts.length === 0) return
  if (effects.some(({type}) => type === 'ignored')) return
  const {store} = session.context
  const show = async (): Promise<void> => {
    for (const ref of event.artifacts) await store.show(ref)
  }
  session.showing = session.showing.then(show).catch(session.inbox.fail)
}

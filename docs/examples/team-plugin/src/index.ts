import type {Plugin} from '@journeywright/runtime'
import {outputStrategy} from '@journeywright/schema'
import {noticeBackend} from './notice-backend.js'
import {retentionGate} from './retention-gate.js'
import {retentionSchedule} from './retention-schedule.js'
import {tableList} from './table-list.js'

export {noticeBackend} from './notice-backend.js'
export {retentionGate} from './retention-gate.js'
export {retentionSchedule, type Retention} from './retention-schedule.js'
export {tableList} from './table-list.js'

export interface AcmeOptions {
  /** Months that personal data may be kept. Default 24. */
  readonly personalDataMonths?: number
}

/** Everything that Acme brings: the markdown beside this package's code, and who performs and judges what it asks for. */
export function acmeJourneys({personalDataMonths = 24}: AcmeOptions = {}): Plugin {
  return {
    name: '@acme/journeys',
    definitions: [new URL('..', import.meta.url)],
    handlers: [retentionSchedule(personalDataMonths)],
    gates: [retentionGate(personalDataMonths)],
    backends: [noticeBackend],
    extensions: [outputStrategy(tableList)],
  }
}

export type * from './contracts.js'
export type * from './plan.js'
export type * from './run-event.js'

import type {Element} from './element.js'

/** What is to be done to one element. `recreate` drops it, lets what it stands in the way of happen, and makes it again. */
export type Change =
  | {readonly kind: 'create'; readonly to: Element}
  | {readonly kind: 'drop'; readonly from: Element}
  | {readonly kind: 'alter' | 'recreate'; readonly from: Element; readonly to: Element}

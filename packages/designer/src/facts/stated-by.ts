import type {Source} from '@journeywright/schema'

/** The source of what the request says, or of what `by` has answered. */
export function statedBy(by: string | null, text: string, span: readonly [number, number]): Source {
  return by === null ? {authority: 'stated', text, span} : {authority: 'answered', text, span, by}
}

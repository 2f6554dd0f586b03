import type {Source} from '@journeywright/schema'

/** Whoever asked has said it so. */
export function isStated({sources}: {readonly sources: readonly Source[]}): boolean {
  return sources.some(({authority}) => authority === 'stated' || authority === 'answered')
}

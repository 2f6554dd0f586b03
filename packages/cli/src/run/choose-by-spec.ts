import {compareText} from '@journeywright/problems'
import {noDesignJourney} from '../problems.js'
import type {ChosenCuj} from './choose-cuj.js'
import {designJourneys} from './design-journeys.js'

/** The one journey that makes a schema of a specification, where no other was asked for. */
export function chooseBySpec(spec: string, installed: Parameters<typeof designJourneys>[0]): ChosenCuj {
  const [only, ...more] = designJourneys(installed)
  if (only && more.length === 0) return {cuj: only, needsSubject: false, problems: []}
  const ids = [...(only ? [only] : []), ...more].map(({id}) => id).sort(compareText)
  return {cuj: null, needsSubject: false, problems: [noDesignJourney(spec, ids)]}
}

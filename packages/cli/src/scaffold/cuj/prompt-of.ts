import {wordsOf} from '../text/words-of.js'

/** How people ask for the journey. A design needs a subject that the domain packs know, so that its example runs. */
export function promptOf(name: string, isDesign: boolean): string {
  return isDesign ? `Draft the ${wordsOf(name)} for user management` : `Run ${wordsOf(name)} for the next release`
}

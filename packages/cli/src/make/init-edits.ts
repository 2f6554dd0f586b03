import {addIgnored} from '../scaffold/init/add-ignored.js'
import {addScript, scriptLine} from '../scaffold/init/add-script.js'
import {textOf} from './text-of.js'
import {isTaken} from './is-taken.js'

/** A change of a file that the repository may have already. */
export interface Edit {
  readonly path: string
  /** The whole new text. */
  readonly text: string
  readonly status: 'made' | 'changed'
  /** What is added, for a person. */
  readonly what: string
  /** Whether somebody has to agree first. */
  readonly needsYes: boolean
}

/** `.gitignore` keeps runs out of commits; package.json gets a script where there is one and somebody agrees. */
export async function initEdits(folder: string): Promise<readonly Edit[]> {
  const isThere = await isTaken(folder, '.gitignore')
  const before = isThere ? await textOf(folder, '.gitignore') : null
  const ignored = isThere && before === null ? null : addIgnored(before)
  const manifest = await textOf(folder, 'package.json')
  const script = manifest === null ? null : addScript(manifest)
  const edits: Edit[] = []
  if (ignored !== null) {
    const status = isThere ? 'changed' : 'made'
    edits.push({path: '.gitignore', text: ignored, status, what: 'line .journeywright/runs/', needsYes: false})
  }
  if (script !== null) {
    edits.push({path: 'package.json', text: script, status: 'changed', what: `script ${scriptLine}`, needsYes: true})
  }
  return edits
}

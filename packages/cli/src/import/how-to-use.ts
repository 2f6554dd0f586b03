import {basename, join, relative, sep} from 'node:path'
import type {Definition} from '@journeywright/definitions'

/** What to write into journeywright.config.ts, so that definitions are loaded from where they lie. */
export interface HowToUse {
  readonly name: string
  /** An item of `plugins`. */
  readonly line: string
}

const usual = new Set(['agents', 'skills', 'commands', 'cujs'])

/** Null where there is nothing to load. */
export function howToUse(folder: string, definitions: readonly Definition[], cwd: string): HowToUse | null {
  if (definitions.length === 0) return null
  const own = definitions.find(each => each.kind === 'plugin' && each.folder === folder)
  const name = own?.id ?? (basename(folder).replace(/^\W+/, '') || 'imported')
  // A plugin's folder holds `agents/` and `skills/` themselves; a project may keep these in a folder of another tool.
  const places = ['', '.claude', '.agents', '.github'].filter(place =>
    definitions.some(({file}) => usual.has(headOf(folder, place, file))),
  )
  const urls = (places.length > 0 ? places : ['']).map(place => {
    const path = relative(cwd, join(folder, place)).split(sep).join('/')
    return `new URL('${path === '' ? '.' : path.startsWith('..') ? path : `./${path}`}/', import.meta.url)`
  })
  return {name, line: `{name: '${name}', definitions: [${urls.join(', ')}]}`}
}

/** The first folder below a place on the way to a file; empty for a file that lies elsewhere. */
function headOf(folder: string, place: string, file: string): string {
  const path = relative(join(folder, place), file)
  return path.startsWith('..') ? '' : (path.split(sep)[0] ?? '')
}

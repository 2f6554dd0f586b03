import type {CujDefinition} from '@journeywright/definitions'
import {templateDefect} from '../paths/template-defect.js'
import type {Plan} from '../plan.js'
import {looksLikePath, normaliseTemplate} from '../templates.js'
import {unsafePath} from './backend-problems.js'
import type {ReportProblem} from './step-draft.js'

type View = keyof Plan['views']

/** A view by what a line calls it, and by its file's usual name. */
const known: readonly (readonly [View, RegExp, string])[] = [
  ['checkpoint', /\bcheckpoints?\b/i, 'checkpoint.json'],
  ['recoveryState', /\brecovery state\b/i, 'recovery-state.json'],
  ['errorLog', /\berror logs?\b/i, 'errors.log'],
]

/**
 * Where the CUJ's sections about recovery want the views of the run: ``- Error log: `logs/{{run_id}}/errors.log` ``. The
 * run's own folder has them anyway, so that a path in there names nothing more.
 */
export function planViews({sections}: Pick<CujDefinition, 'sections'>, report: ReportProblem): Plan['views'] {
  const views = new Map<View, string>()
  for (const {title, text, at} of sections) {
    if (!/\brecovery\b|\berror handling\b/i.test(title)) continue
    for (const line of text.split('\n')) {
      for (const path of pathsIn(line)) {
        const view = viewOf(path, line)
        if (view === undefined || views.has(view) || path.startsWith('.journeywright/runs/{{run_id}}/')) continue
        const defect = templateDefect(path)
        if (defect === null) views.set(view, path)
        else report({...unsafePath(path, defect, at), severity: 'warning'})
      }
    }
  }
  return {
    checkpoint: views.get('checkpoint') ?? null,
    recoveryState: views.get('recoveryState') ?? null,
    errorLog: views.get('errorLog') ?? null,
  }
}

function pathsIn(line: string): readonly string[] {
  return [...line.matchAll(/`([^`]+)`/g)].flatMap(([, code = '']) =>
    looksLikePath(code) ? [normaliseTemplate(code)] : [],
  )
}

/** A file of the usual name is that view whatever its line says; of the others the label before the path decides. */
function viewOf(path: string, line: string): View | undefined {
  const base = path.split('/').at(-1)
  const label = line.slice(0, line.indexOf('`'))
  return (known.find(([, , name]) => name === base) ?? known.find(([, words]) => words.test(label)))?.[0]
}

import {extensionOf} from '../templates.js'
import type {ReportSource} from './report-source.js'

/** One line an artifact; a folder of files is one line, too. */
export function filesSection({run, result, place, records}: ReportSource): readonly string[] {
  const published = new Set(result.files)
  const refs = [...run.steps.values()].flatMap(({artifacts}) => artifacts).filter(({path}) => published.has(path))
  const lines = run.plan.steps
    .flatMap(step => step.outputs)
    .flatMap(output => {
      const paths = refs.filter(({id}) => id === output.id).map(({path}) => path)
      const [only] = paths
      if (only === undefined) return []
      const folder = output.path.replace(/\*\*$/, '')
      return [
        paths.length === 1
          ? `- \`${only}\`: ${output.title}`
          : `- \`${folder}\`: ${output.title}, ${paths.length} files${kindsOf(paths)}`,
      ]
    })
  const kept = records.map(path => `- \`${path}\`: a record of the run`)
  if (lines.length + kept.length === 0) return []
  return [
    '## Files',
    '',
    ...(lines.length > 0 ? [`In \`${place}\`:`, '', ...lines] : []),
    ...(lines.length > 0 && kept.length > 0 ? [''] : []),
    ...kept,
  ]
}

function kindsOf(paths: readonly string[]): string {
  const kinds = [...new Set(paths.map(extensionOf))].filter(kind => kind !== '').sort()
  return kinds.length > 0 ? ` (${kinds.join(', ')})` : ''
}

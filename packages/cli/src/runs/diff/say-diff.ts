import {visibleText} from '@journeywright/problems'
import type {Paint} from '../../print/paint.js'
import {sayDuration} from '../../render/say-duration.js'
import type {ArtifactChange, Change, RunDiff} from './run-diff.js'

/** What differs between two runs, for a person. */
export function sayDiff(
  {runs, isSame, plan, steps, verdicts, criteria, artifacts, times}: RunDiff,
  paint: Paint,
): string {
  const [first, second] = runs
  const verdict = isSame ? 'do not differ' : 'differ'
  const lines = [
    `${paint.bold(first)} and ${paint.bold(second)} ${verdict}`,
    ...section('Plan', plan, paint),
    ...section('Outcomes', steps, paint),
    ...section('Verdicts', verdicts, paint),
    ...section('Success criteria', criteria, paint),
    ...(artifacts.length > 0 ? ['', paint.bold('Artifacts')] : []),
    ...artifacts.flatMap(artifact => sayArtifact(artifact, paint)),
    '',
    paint.bold('Times'),
    ...times.map(({what, ms: [before, after]}) => `  ${what}: ${sayMs(before)} -> ${sayMs(after)}`),
  ]
  return `${lines.join('\n')}\n`
}

function section(title: string, changes: readonly Change[], paint: Paint): readonly string[] {
  if (changes.length === 0) return []
  return ['', paint.bold(title), ...changes.flatMap(({what, values}) => sayChange(what, values, paint))]
}

function sayChange(what: string, [before, after]: Change['values'], paint: Paint): readonly string[] {
  return [
    `  ${clean(what)}`,
    ...(before === null ? [] : [paint.red(`  - ${clean(before)}`)]),
    ...(after === null ? [] : [paint.green(`  + ${clean(after)}`)]),
  ]
}

function sayArtifact({path, change, diff}: ArtifactChange, paint: Paint): readonly string[] {
  const lines = diff === null ? [] : visibleText(diff).trimEnd().split('\n')
  return [`  ${change} ${clean(path)}`, ...lines.map(line => `    ${colour(line, paint)}`.trimEnd())]
}

function colour(line: string, paint: Paint): string {
  if (line.startsWith('+')) return paint.green(line)
  if (line.startsWith('-')) return paint.red(line)
  return line.startsWith('@@') ? paint.cyan(line) : line
}

function sayMs(ms: number | null): string {
  return ms === null ? 'none' : sayDuration(ms)
}

function clean(text: string): string {
  return visibleText(text).replaceAll('\n', ' ')
}

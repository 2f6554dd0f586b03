import {readFile} from 'node:fs/promises'
import {join, relative, sep} from 'node:path'
import type {Definitions} from '@journeywright/definitions'
import type {Plan, Plugin, RunRecord, RunResult} from '@journeywright/runtime'
import type {StrategyAnswer} from '@journeywright/schema'
import {tellOf} from './tell-of.js'

export interface OutputAnswer extends StrategyAnswer {
  readonly strategy: string
  /** Somebody asked for just this, by a specification or by `--output`. */
  readonly isAskedFor: boolean
}

/** What the output strategies of a run say of their outputs, once it is over or can't save them; paths are those below `from`. */
export async function answersOf(
  {plan, run, folder}: RunRecord,
  {problems, files: published, out}: RunResult,
  {plugins, definitions}: {readonly plugins: readonly Plugin[]; readonly definitions: Definitions},
  from: string,
): Promise<readonly OutputAnswer[]> {
  const isUnsaved = run.stop?.kind === 'publish' || run.status === 'failed'
  if (!isUnsaved && run.status !== 'passed' && run.status !== 'degraded') return []
  const place = (path: string) => relative(from, join(out, path)).replaceAll(sep, '/')
  const saved = new Set(isUnsaved ? [] : published)
  const answers = plan.steps.map(async step => {
    const strategy = definitions.skills.find(({id}) => id === step.skill)?.metadata.output
    const tell = strategy === undefined ? null : tellOf(plugins, strategy)
    const [path] = step.outputs.map(output => output.path)
    if (strategy === undefined || tell === null || path === undefined) return []
    const made = (run.steps.get(step.id)?.artifacts ?? []).filter(artifact => saved.has(artifact.path))
    const files = await Promise.all(
      made.map(async artifact => ({
        path: place(artifact.path),
        content: await readFile(join(folder, 'artifacts', artifact.path), 'utf8'),
      })),
    )
    return [{strategy, isAskedFor: isAskedFor(plan, strategy), ...tell({path: place(path), files, problems})}]
  })
  return (await Promise.all(answers)).flat()
}

function isAskedFor({options}: Plan, strategy: string): boolean {
  return options['spec'] !== undefined || (options['output'] ?? []).includes(strategy)
}

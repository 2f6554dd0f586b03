import type {Problem} from '@journeywright/problems'
import type {Plugin} from '@journeywright/runtime'
import {readOutputs} from './read-outputs.js'

export interface ReadPrevious {
  /** The plan's options `previous`, path and content by turns, and `shared`, the paths of those that people write as well. */
  readonly option: Readonly<Record<string, readonly string[]>>
  readonly problems: readonly Problem[]
}

/** Reads what the chosen output strategies want to see below a folder, once: a run that is resumed sees the same. */
export async function readPrevious(
  root: string,
  plugins: readonly Plugin[],
  output: string | undefined,
): Promise<ReadPrevious> {
  const chosen = readOutputs(output)
  const extensions = plugins
    .flatMap(plugin => plugin.extensions ?? [])
    .filter(({point, id}) => point === 'output-strategy' && (chosen === null || chosen.includes(id)))
  if (extensions.length === 0) return {option: {}, problems: []}
  const {readWanted, sharesOf} = await import('@journeywright/database/source')
  const {files, problems} = await readWanted(root, extensions)
  const shared = files.filter(file => extensions.some(extension => sharesOf(extension)(file))).map(({path}) => path)
  const previous = files.flatMap(({path, content}) => [path, content])
  return {option: files.length === 0 ? {} : {previous, ...(shared.length === 0 ? {} : {shared})}, problems}
}

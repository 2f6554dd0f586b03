import {findFiles, findInPaths, type FoundFile} from '@journeywright/definitions/check'
import type {DefinitionRoot} from '@journeywright/definitions'
import type {Problem} from '@journeywright/problems'

/** What is checked, and what is only known beside it. */
export interface Targets {
  readonly files: readonly FoundFile[]
  readonly problems: readonly Problem[]
  /** Files below the paths that are no definitions. */
  readonly others: number
  /** Those of plugins, and of the working folder when it is not what is checked. */
  readonly installed: readonly FoundFile[]
}

/** Without paths the working folder is checked, as the project that it is. `roots` has the project first. */
export async function findTargets(
  paths: readonly string[],
  roots: readonly DefinitionRoot[],
  cwd: string,
): Promise<Targets> {
  const isProject = ({origin}: {readonly origin: DefinitionRoot['origin']}) => origin.kind === 'project'
  if (paths.length > 0) {
    const [found, installed] = await Promise.all([findInPaths(paths, cwd), findFiles(roots)])
    return {...found, installed: installed.files}
  }
  const [own, installed] = await Promise.all([
    findFiles(roots.filter(isProject)),
    findFiles(roots.filter(root => !isProject(root))),
  ])
  return {...own, others: 0, installed: installed.files}
}

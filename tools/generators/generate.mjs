/** What is used of nx's tree of files; `root` is the workspace.
 * @typedef {{root: string, exists(path: string): boolean, read(path: string, encoding: 'utf-8'): string | null, write(path: string, content: string): void}} Tree
 */
/** @typedef {import('journeywright/scaffold').ScaffoldKind} ScaffoldKind */
/** @typedef {{name: string, description?: string, skill?: string, agent?: string, id?: string, dir?: string}} Options */
/** @typedef {(tree: Tree, options: Options) => Promise<() => void>} Generator */

const config = 'journeywright.config.ts'

/**
 * Makes a definition in nx's tree, which writes it and says so. Whatever is wrong ends the generator, and nothing is written.
 *
 * @param {ScaffoldKind} kind
 * @param {Tree} tree
 * @param {Options} options
 * @returns {Promise<() => void>} says after the writing what to do next
 */
export async function generate(kind, tree, {name, skill, ...rest}) {
  // Imported here: nx loads generators by `require`, and lists them without the packages being built.
  const [{formatProblem, isError}, {addToConfig, linesToAdd, readKnown, scaffold}] = await Promise.all([
    import('@journeywright/problems'),
    import('journeywright/scaffold'),
  ])
  const {known, problems} = await readKnown(tree.root)
  const skills = skill === undefined ? {} : {skills: skill.split(',').map(id => id.trim())}
  const made = scaffold(kind, name, {...rest, ...skills}, known)
  const wrong = [...problems, ...made.problems].filter(isError).map(formatProblem)
  const taken = made.files.filter(({path}) => tree.exists(path)).map(({path}) => `${path} is there already`)
  if (wrong.length + taken.length > 0) throw new Error([...wrong, ...taken].join('\n'))
  for (const {path, content} of made.files) tree.write(path, content)
  const changed = kind === 'plugin' && !rest.dir ? addToConfig(tree.read(config, 'utf-8'), name) : null
  if (changed !== null) tree.write(config, changed)
  const lines = kind === 'plugin' && changed === null ? linesToAdd(name, folderOf(made.files)) : []
  const said = [...made.problems.map(formatProblem), 'Next', ...[...lines, ...made.next].map(line => `  ${line}`)]
  return () => console.log(`\n${said.join('\n')}`)
}

/**
 * The folder of a plugin: that of its `index.ts`.
 *
 * @param {readonly {path: string}[]} files
 */
function folderOf(files) {
  const index = files.find(({path}) => path.endsWith('/index.ts'))?.path ?? ''
  return index.replace(/\/index\.ts$/, '')
}

import {appendFileSync, mkdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {run} from './run.mjs'

const users = 'Draft tables for user management'

/** What a newcomer makes, in order; each must end with 0. */
const made = [
  ['init'],
  ['new', 'skill', 'money-rules'],
  ['new', 'agent', 'data-steward', '--skill', 'schema-design,money-rules'],
  ['new', 'cuj', 'stewardship', '--agent', 'data-steward'],
  ['new', 'plugin', 'release-notes'],
  ['new', 'pack', 'vehicle'],
  ['check', '--strict'],
]

/** The journeys that this made, with what is asked of each. */
const journeys = [
  ['CUJ-001', users],
  ['CUJ-002', users],
  ['CUJ-003', 'Write the notes. Tell the users.'],
  ['CUJ-001', 'Draft tables for vehicle management'],
]

/**
 * Makes one of each kind in an empty folder below the installation, checks, plans and runs all of it, and looks whether an
 * agent that nothing can perform is named before a run. Throws what failed, says what is otherwise not as it should be.
 *
 * @param {string} installation
 * @returns {readonly string[]}
 */
export function authorInstalled(installation) {
  const folder = join(installation, 'authored')
  mkdirSync(folder)
  const launcher = join(installation, 'node_modules/journeywright/bin/journeywright.js')
  /** @param {readonly string[]} argv */
  const say = argv => run(process.execPath, [launcher, ...argv], folder)
  for (const argv of made) say(argv)
  const wrong = []
  for (const [index, journey] of journeys.entries()) {
    say(['plan', ...journey])
    const id = `authored-${index}`
    const said = say(['run', ...journey, '--run-id', id, '--workflow-id', id, '--out', id, '--quiet'])
    if (!/Success criteria (\d+) of \1 met/.test(said)) wrong.push(`${journey.join(' ')} left criteria open: ${said}`)
  }
  const {tables} = JSON.parse(readFileSync(join(folder, 'authored-3/db-schema-authored-3.json'), 'utf8'))
  const names = tables.map((/** @type {{name: string}} */ {name}) => name).join(', ')
  if (names !== 'vehicles, vehicle_entries') wrong.push(`the new pack designed ${names || 'nothing'}`)
  return [...wrong, ...unperformed(folder, say)]
}

/**
 * @param {string} folder
 * @param {(argv: readonly string[]) => string} say
 * @returns {readonly string[]}
 */
function unperformed(folder, say) {
  say(['new', 'agent', 'poet'])
  appendFileSync(
    join(folder, 'cujs/CUJ-050-verse.md'),
    '# CUJ-050: Verse\n\n## Trigger\n\n- "Write a verse for Ada"\n\n## Workflow\n\n**Execution Mode**: `workflow`\n\n### Step 1: Verse\n\n- **Agent**: poet\n',
  )
  try {
    say(['plan', 'CUJ-050', 'Write a verse for Ada'])
    return ['a step that nothing performs was planned']
  } catch (error) {
    const said = error instanceof Error ? error.message : ''
    const isNamed = /CUJ-050-verse\.md:13:\d+ error .*\(plan\/no-performer\)\n {2}fix: .*plugin.*skill.*person/s.test(
      said,
    )
    return isNamed ? [] : [`the plan of a step that nothing performs doesn't say how to mend it: ${said}`]
  }
}

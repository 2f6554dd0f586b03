import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {installTarballs} from '../packages/install-tarballs.mjs'
import {run} from '../packages/run.mjs'
import {findOutside} from './find-outside.mjs'

/** What a team writes into its repository, and nothing else: see the plugin's README. */
const config = `import {acmeJourneys} from '@acme/journeys'
import {defineConfig} from 'journeywright'

export default defineConfig({
  plugins: [acmeJourneys()],
  backends: {agents: {announcer: 'acme-notice:everybody'}},
})
`

const rental = 'Draft tables for equipment rental'

/** Runs whose exit code must be 0, and what each must leave below its `--out`. */
const journeys = [
  {
    argv: ['CUJ-901', rental, '--output', 'ours', '--run-id', 'rental'],
    files: ['db-schema-rental.json', 'retention-rental.json', 'ours/tables.json', 'notice-rental.md', 'plan-rental.md'],
    tables: ['machines', 'renters', 'rentals', 'inspections'],
  },
  {
    argv: ['CUJ-008', 'Design database for equipment rental', '--output', 'ours', '--run-id', 'proved'],
    files: ['db-schema-proved.json', 'proof-proved.json', 'diagrams/er-diagram-proved.svg', 'ours/tables.json'],
    tables: ['machines', 'renters', 'rentals', 'inspections'],
  },
]

/**
 * Installs everything into an empty repository and does there what a member of the team does. Throws what failed, says
 * what is otherwise not as it should be.
 *
 * @param {readonly string[]} tarballs
 * @param {string} folder
 * @returns {readonly string[]}
 */
export function runTeam(tarballs, folder) {
  mkdirSync(folder)
  run('git', ['init', '--quiet'], folder)
  run('npm', ['init', '--yes'], folder)
  installTarballs(tarballs, folder)
  writeFileSync(join(folder, 'journeywright.config.ts'), config)
  /** @param {readonly string[]} argv */
  const say = argv => run('npx', ['--no-install', 'journeywright', ...argv], folder)
  const listed = say(['list'])
  const unlisted = ['CUJ-901', 'records-officer', 'announcer', 'domain-rental', 'table-list'].filter(
    id => !listed.includes(id),
  )
  return [
    ...findOutside(folder),
    ...unlisted.map(id => `\`list\` does not know ${id} of the team plugin: ${listed}`),
    ...journeys.flatMap(({argv, files, tables}) => {
      const out = argv.at(-1) ?? ''
      const said = say(['run', ...argv, '--out', out, '--quiet'])
      console.log(said.trim())
      return [...missing(join(folder, out), files), ...otherTables(join(folder, out), tables)]
    }),
  ]
}

/**
 * @param {string} out
 * @param {readonly string[]} files
 */
function missing(out, files) {
  return files.flatMap(file => {
    try {
      return readFileSync(join(out, file), 'utf8') === '' ? [`${out}/${file} is empty`] : []
    } catch {
      // Whatever keeps it from being read, it is not there for the team.
      return [`${out}/${file} was not made`]
    }
  })
}

/**
 * @param {string} out
 * @param {readonly string[]} expected
 */
function otherTables(out, expected) {
  /** @type {{readonly tables: readonly {readonly name: string}[]}} */
  const {tables} = JSON.parse(readFileSync(join(out, 'ours/tables.json'), 'utf8'))
  const names = tables.map(({name}) => name).join(', ')
  return names === expected.join(', ') ? [] : [`${out}/ours/tables.json lists ${names}, not ${expected.join(', ')}`]
}

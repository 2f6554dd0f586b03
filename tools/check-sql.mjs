// Promise: judges that aren't ours find nothing in the SQL that CUJ-008 makes. Squawk reads each migration, and splinter (by
// `postgrestools dblint`) looks at a database that was made by it. What is exempted stands in docs/judges.md with its reason;
// an exemption that nothing needs any more fails too.
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {execaSync} from 'execa'
import {exemptions} from './sql/exemptions.mjs'
import {judgeBySplinter} from './sql/judge-by-splinter.mjs'
import {judgeBySquawk} from './sql/judge-by-squawk.mjs'
import {requests} from './sql/requests.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const page = readFileSync(join(root, 'docs', 'judges.md'), 'utf8')
/** @type {Set<string>} */
const used = new Set()
let objections = 0

await holdJudges()
for (const request of requests) {
  const project = mkdtempSync(join(tmpdir(), 'judges-'))
  try {
    const files = makeMigrations(project, request)
    const ups = files.filter(file => !file.endsWith('down.sql'))
    const found = [...judgeBySquawk(files), ...(await judgeBySplinter(ups[0] ?? ''))]
    const open = found.filter(objection => !isExempt(objection))
    for (const {judge, rule, about, file} of open)
      console.error(`${judge} ${rule}: ${about} (${file.slice(project.length)})`)
    objections += open.length
    console.log(`${files.length} files, ${found.length} objections, ${open.length} not exempted: ${request}`)
  } finally {
    rmSync(project, {recursive: true, force: true})
  }
}

for (const {judge, rule} of exemptions) {
  const name = `${judge} ${rule}`
  if (!used.has(name)) console.error(`Nothing needs the exemption of ${name}: remove it`)
  if (!page.includes(`\`${rule}\``)) console.error(`docs/judges.md doesn't say why ${name} is exempted`)
  if (!used.has(name) || !page.includes(`\`${rule}\``)) objections += 1
}
process.exitCode = objections > 0 ? 1 : 0

/** A judge that says nothing of this one hasn't looked. */
async function holdJudges() {
  const folder = mkdtempSync(join(tmpdir(), 'judges-'))
  try {
    const file = join(folder, 'up.sql')
    writeFileSync(file, 'CREATE TABLE public.notes (body varchar(20));\n')
    const rules = [...judgeBySquawk([file]), ...(await judgeBySplinter(file))].map(({rule}) => rule)
    for (const rule of ['prefer-text-field', 'noPrimaryKey']) {
      if (!rules.includes(rule)) throw new Error(`Nobody reported ${rule} of a table that has it: ${rules.join(', ')}`)
    }
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

/** The migrations of a run. @param {string} project @param {string} request */
function makeMigrations(project, request) {
  const command = [join(root, 'packages/cli/bin/journeywright.js'), 'run', 'CUJ-008', request]
  execaSync(process.execPath, [...command, '--run-id', 'judged', '--quiet'], {
    cwd: project,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const out = join(project, '.journeywright', 'runs', 'judged', 'out')
  const paths = readdirSync(out, {recursive: true, encoding: 'utf8'}).sort()
  const files = paths.filter(path => /(?:^|[\\/])migrations[\\/].*\.sql$/.test(path)).map(path => join(out, path))
  if (files.length === 0) throw new Error(`No migrations of: ${request}`)
  return files
}

/** @param {import('./sql/exemptions.mjs').Objection} objection */
function isExempt(objection) {
  const exemption = exemptions.find(
    ({judge, rule, covers}) => judge === objection.judge && rule === objection.rule && covers(objection),
  )
  if (exemption) used.add(`${exemption.judge} ${exemption.rule}`)
  return exemption !== undefined
}

// Promise: what `export` makes is accepted by the validators of others. Exports this repository and a project that `init` and
// `new` have just made, and asks `claude plugin validate --strict` about the plugin, whether it provides every agent, skill
// and command, and `skills-ref validate` about every skill. The judges are big, so they are installed on demand into a cache
// folder and are no dependency. Needs a registry the first time; not part of CI. `--keep` keeps what was exported.
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {run} from './packages/run.mjs'
import {exportInto} from './plugins/export-into.mjs'
import {installJudges} from './plugins/install-judges.mjs'
import {judgePlugin} from './plugins/judge-plugin.mjs'
import {judgeSkills} from './plugins/judge-skills.mjs'
import {makeProject} from './plugins/make-project.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'exported-plugins-'))
/** @type {string[]} */
const wrong = []

try {
  run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-b'], root)
  const judges = installJudges()
  const projects = [
    {name: 'journeywright', from: root},
    {name: 'corner-shop', from: makeProject(root, join(folder, 'corner-shop'))},
  ]
  for (const {name, from} of projects) {
    for (const target of ['claude-plugin', 'agent-plugin']) {
      const made = exportInto(root, from, target, name, join(folder, `${name}-${target}`))
      if (target === 'claude-plugin') wrong.push(...judgePlugin(judges.claude, made))
      wrong.push(...judgeSkills(judges.skillsRef, made))
    }
  }
} catch (error) {
  wrong.push(error instanceof Error ? error.message : String(error))
} finally {
  if (process.argv.includes('--keep')) console.log(folder)
  else rmSync(folder, {recursive: true, force: true})
}
for (const sentence of wrong) console.error(sentence)
process.exitCode = wrong.length > 0 ? 1 : 0

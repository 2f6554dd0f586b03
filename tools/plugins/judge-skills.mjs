import {spawnSync} from 'node:child_process'
import {basename, dirname, join} from 'node:path'

/** @typedef {import('./export-into.mjs').Made} Made */

/**
 * Asks the reference validator of Agent Skills about every skill of an export. Says what it refuses.
 *
 * @param {string} skillsRef
 * @param {Made} made
 * @returns {readonly string[]}
 */
export function judgeSkills(skillsRef, {folder, files}) {
  const skills = files.filter(path => /^skills\/[^/]+\/SKILL\.md$/.test(path)).map(path => join(folder, dirname(path)))
  const wrong = skills.flatMap(skill => {
    const {status, stdout, stderr} = spawnSync(process.execPath, [skillsRef, 'validate', skill], {encoding: 'utf8'})
    return status === 0 ? [] : [`${basename(folder)}: ${stdout}${stderr}`.trim()]
  })
  console.log(
    `skills-ref validate, ${basename(folder)}: ${skills.length - wrong.length} of ${skills.length} skills valid`,
  )
  return wrong
}

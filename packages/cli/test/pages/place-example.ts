import {execFileSync} from 'node:child_process'
import {readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {OutputFile} from '@journeywright/schema'
import {projectWith} from '../greeting-project.js'
import type {Example} from './read-example.js'

/** These files with what the example adds, changes and removes. */
export function placeExample(files: readonly OutputFile[], example: Example): readonly OutputFile[] {
  const all = [...files, ...example.files].map(({path, content}) => [path, content] as const)
  const folder = projectWith(Object.fromEntries(all))
  for (const {path, before, after} of example.changes) {
    const text = readFileSync(join(folder, path), 'utf8')
    if (!text.includes(before)) throw new Error(`${path} has no lines ${before}`)
    writeFileSync(
      join(folder, path),
      text.replace(before, () => after),
    )
  }
  for (const line of example.lines) execFileSync('bash', ['-ec', line], {cwd: folder})
  return filesBelow(folder)
}

function filesBelow(folder: string): readonly OutputFile[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter(path => statSync(join(folder, path)).isFile())
    .sort()
    .map(path => ({path, content: readFileSync(join(folder, path), 'utf8')}))
}

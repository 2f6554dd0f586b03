import {execFileSync} from 'node:child_process'
import {say} from '../fake-terminal.js'
import {greetingProject, projectWith} from '../greeting-project.js'
import {readExample} from './read-example.js'

/** What is typed: variables before the program's name, then its words. */
const ours = /^((?:[A-Z_]+=\S+ )*)journeywright ?(.*)$/

/** What an example's commands print, in a folder with its files; one about greeting has the greeting journey. */
export async function sayCommands(text: string): Promise<string> {
  const {files, lines} = readExample(text)
  const own = Object.fromEntries(files.map(({path, content}) => [path, content]))
  const folder = /greet/i.test(text) ? greetingProject(own) : projectWith(own)
  const said: string[] = []
  for (const line of lines) {
    const [, settings, words = ''] = ours.exec(line) ?? []
    if (settings === undefined) {
      execFileSync('bash', ['-ec', line], {cwd: folder})
      continue
    }
    const argv = [...words.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word ?? '')
    const env = Object.fromEntries([...settings.matchAll(/(\w+)=(\S+)/g)].map(([, name, value]) => [name, value]))
    const {out, err} = await say(folder, argv, {env})
    said.push(out, err)
  }
  return said.join('').replaceAll(folder, '…')
}

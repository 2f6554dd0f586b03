import {cujId} from '../cuj/cuj-id.js'
import type {Known} from '../known.js'
import {pathIn} from '../path-in.js'
import type {ScaffoldOptions} from '../scaffold-options.js'
import type {Scaffolded} from '../scaffolded.js'
import {oneLine} from '../text/one-line.js'
import {wordsOf} from '../text/words-of.js'
import {pluginCode} from './plugin-code.js'
import {pluginMarkdown} from './plugin-markdown.js'
import {pluginTest} from './plugin-test.js'

/** `plugins/<name>/`: a handler and a gate with their test, an agent, a skill and a journey that runs by them. */
export function newPlugin(name: string, options: ScaffoldOptions, known: Known): Scaffolded {
  const folder = pathIn(options.dir, `plugins/${name}`)
  const id = cujId(known.cujs)
  const description =
    oneLine(options.description ?? '') ||
    `Turns what is asked for into a checklist of ${wordsOf(name)}, one item a sentence.`
  const files = [
    {path: '.claude-plugin/plugin.json', content: manifest(name, description)},
    {path: 'index.ts', content: pluginCode(name)},
    {path: `${name}.test.ts`, content: pluginTest(name, id)},
    ...pluginMarkdown(name, id, description),
  ]
  return {
    files: files.map(({path, content}) => ({path: `${folder}/${path}`, content})),
    problems: [],
    next: [
      'npx journeywright check --strict',
      `npx journeywright run ${id} "Run ${wordsOf(name)} for the next release. Tell the users."`,
      'npm install --save-dev journeywright @journeywright/runtime vitest',
      `npx vitest run ${folder}`,
    ],
  }
}

function manifest(name: string, description: string): string {
  return `${JSON.stringify({name, version: '0.1.0', description}, null, 2)}\n`
}

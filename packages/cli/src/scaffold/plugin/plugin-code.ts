import {titleOf} from '../text/title-of.js'
import {camelName} from './camel-name.js'

/** The plugin's TypeScript: types alone are imported, so that it loads wherever `journeywright` runs. */
export function pluginCode(name: string): string {
  const id = camelName(name)
  const title = titleOf(name)
  return `import type {Gate, Plugin, StepHandler} from '@journeywright/runtime'

/** Performs the skill \`${name}\` without a model: a checklist with an item for each sentence of the request. */
export const ${id}Handler: StepHandler = {
  id: '${name}',
  performs: {skills: ['${name}']},
  produces: [
    {
      id: '${name}-checklist',
      path: '${name}-{{workflow_id}}.md',
      mediaType: 'text/markdown',
      title: '${title} checklist',
    },
  ],
  async perform(task) {
    const items = task.request.split(/(?<=[.!?])\\s+/).filter(sentence => sentence !== '')
    const content = \`# ${title}\\n\\n\${items.map(item => \`- [ ] \${item}\\n\`).join('')}\`
    const artifacts = task.outputs.map(({id, path}) => ({id, path, content}))
    return {kind: 'done', artifacts, notes: [\`\${items.length} items\`]}
  },
}

/** Judges what the step made: a checklist without an item is sent back. */
export const ${id}Gate: Gate = {
  id: '${name}-has-items',
  async judge(artifacts) {
    const empty = artifacts.filter(({content}) => !content.includes('- [ ] '))
    const problems = empty.map(({path}) => ({
      code: '${name}/no-items',
      severity: 'error' as const,
      message: \`Unexpected empty checklist \\\`\${path}\\\`, expected at least one item\`,
      fix: 'Say in the request what is to be done.',
    }))
    return {status: problems.length > 0 ? 'failed' : 'passed', problems}
  },
}

export function ${id}Plugin(): Plugin {
  return {
    name: '${name}',
    definitions: [new URL('.', import.meta.url)],
    handlers: [${id}Handler],
    gates: [${id}Gate],
  }
}
`
}

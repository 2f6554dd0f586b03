import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {say} from './fake-terminal.js'
import {projectWith} from './greeting-project.js'

const page = readFileSync(new URL('../../../docs/authoring.md', import.meta.url), 'utf8')
const [, file = '', pack = ''] =
  /^`(skills\/domain-[\w-]+\/SKILL\.md)`:\n\n````markdown\n([\s\S]*?)^````$/m.exec(page) ?? []

test('the domain pack of the page passes, and designs what it is for', async () => {
  expect(file).toBe('skills/domain-apiary/SKILL.md')
  const project = projectWith({[file]: pack})
  const {out} = await say(project, ['check'])
  expect(out.split('\n').filter(line => line.startsWith(file))).toEqual([])
  const design = await say(project, ['design', 'Bee yard management', '--sql'])
  expect({code: design.code, tables: design.out.match(/(?<=CREATE TABLE public\.)\w+/g)}).toEqual({
    code: 0,
    tables: ['keepers', 'hives', 'hive_harvests'],
  })
})

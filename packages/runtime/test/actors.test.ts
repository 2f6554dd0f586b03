import {cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, onTestFinished, test} from 'vitest'
import {readDefinitions} from '@journeywright/definitions'
import {formatProblem} from '@journeywright/problems'
import {makePlan, type Plan, type Plugin, type StepActor} from '@journeywright/runtime'

const fixtures = new URL('../fixtures/actors/', import.meta.url)
const cases = await readdir(new URL('cases/', fixtures))

/** Performs every skill of the crew, and the treasurer's steps. */
const theatre: Plugin = {
  name: 'theatre',
  handlers: [
    {
      id: 'craft',
      performs: {output: true, agents: ['treasurer']},
      produces: [],
      perform: () => Promise.resolve({kind: 'done', artifacts: []}),
    },
  ],
}

test.each(cases)('who acts, by which rule, in %s', async name => {
  const expected = new URL(`cases/${name}/expected.txt`, fixtures)
  const said = await say(new URL(`cases/${name}/cuj.md`, fixtures))
  if (process.env['UPDATE_GOLDEN']) await writeFile(expected, said)
  expect(said).toBe(await readFile(expected, 'utf8'))
})

async function say(cuj: URL): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'jw-runtime-actors-'))
  onTestFinished(() => rm(folder, {recursive: true}))
  await cp(fileURLToPath(new URL('crew/', fixtures)), folder, {recursive: true})
  await mkdir(join(folder, 'cujs'))
  await cp(fileURLToPath(cuj), join(folder, 'cujs', 'cuj.md'))
  const {definitions, problems: read} = await readDefinitions([{folder, origin: {kind: 'project', name: 'project'}}])
  const [journey] = definitions.cujs
  if (!journey) throw new Error('no CUJ')
  const {plan, actors, problems} = makePlan({definitions, cuj: journey, request: 'r', plugins: [theatre]})
  const lines = [
    ...actors.map(actor => sayActor(actor, plan)),
    plan ? 'planned' : 'not planned',
    ...[...read, ...problems].map(formatProblem),
  ]
  return `${lines.join('\n')}\n`
}

function sayActor({step, title, agent, skill, performer, resolvedBy}: StepActor, plan: Plan | null): string {
  const planned = plan?.steps.find(({id}) => id === step)
  const who = `agent ${agent ?? '–'} (${resolvedBy['agent']})`
  const how = `skill ${skill ?? '–'} (${resolvedBy['skill']})`
  const more = [
    planned?.model ? `model ${planned.model} (${planned.resolvedBy['model']})` : [],
    planned?.condition ? `when ${JSON.stringify(planned.condition.expression)}` : [],
  ].flat()
  return [`${step} ${title}`, who, how, `by ${performer ?? 'nobody'}`, ...more].join(' | ')
}

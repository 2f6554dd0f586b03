import type {RunRecord} from '@journeywright/runtime'
import {performerNow} from '../performer-now.js'

type Facts = ReadonlyMap<string, string>

/** What the plan of a run decides, a line a fact. */
export function planFacts({plan}: RunRecord): Facts {
  const facts = new Map<string, string>([
    ['journey', plan.cuj.id],
    ['request', plan.request],
  ])
  if (plan.brief !== null && plan.brief !== undefined) facts.set('brief', JSON.stringify(plan.brief))
  for (const [name, values] of Object.entries(plan.options)) facts.set(name, values.join(', '))
  for (const step of plan.steps) {
    const {id, title, agent, skill, performer, fallbackAgents, gates, outputs, dependsOn} = step
    const fact = (name: string, value: string | null): unknown => value && facts.set(`step ${id} ${name}`, value)
    fact('title', title)
    fact('agent', agent)
    fact('skill', skill)
    fact('performer', performer)
    fact('fallbacks', fallbackAgents.join(', '))
    fact('gates', gates.map(({gate, judges}) => `${gate} on ${judges.join(', ')}`).join('; '))
    fact('outputs', outputs.map(({path}) => path).join(', '))
    fact('after', dependsOn.join(', '))
  }
  for (const [name, hash] of Object.entries(plan.definitions)) facts.set(name, hash.slice(0, 12))
  return facts
}

/** How each step came out: its status, who has performed it, how often it was tried, who let it pass. */
export function stepFacts({run, plan}: RunRecord): Facts {
  const pairs = plan.steps.map(({id}) => {
    const state = run.steps.get(id)
    if (!state) return [`step ${id}`, 'blocked'] as const
    const {status, epoch, attempt, failures, override, answers} = state
    const said = [
      status,
      `by ${performerNow(run, id)}`,
      `epoch ${epoch}`,
      `attempt ${attempt}`,
      ...(failures.length > 0 ? [`${failures.length} failed`] : []),
      ...(override ? [`overridden by ${override.by}: ${override.risk}`] : []),
      ...answers.map(({question, text}) => `${question}: ${text}`),
    ]
    return [`step ${id}`, said.join(', ')] as const
  })
  return new Map([['run', run.status], ...pairs])
}

/** What each gate has said last. */
export function verdictFacts({run, plan}: RunRecord): Facts {
  return new Map(
    plan.steps.flatMap(({id}) =>
      (run.steps.get(id)?.verdicts ?? []).map(({gate, judges, status, score, problems}) => {
        const scored = score === undefined ? '' : ` with ${score}`
        const said = problems.map(({message}) => message).join('; ')
        return [
          `step ${id} gate ${gate} on ${judges.join(', ')}`,
          `${status}${scored}${said === '' ? '' : `: ${said}`}`,
        ] as const
      }),
    ),
  )
}

/** How each success criterion came out, and who has ticked it. */
export function criterionFacts({run, entries}: RunRecord): Facts {
  const results = entries.flatMap(({event}) => (event.type === 'criteria-checked' ? [event.results] : [])).at(-1) ?? []
  return new Map(
    results.map(({name, status}) => {
      const tick = run.ticks.get(name)
      return [name, tick ? `ticked by ${tick.by}` : status] as const
    }),
  )
}

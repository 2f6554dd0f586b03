import {visibleText} from '@journeywright/problems'
import {
  readRun,
  waysOn,
  type ContinueRunInput,
  type PersonDecision,
  type RunRecord,
  type WayOn,
} from '@journeywright/runtime'
import type {Terminal} from '../terminal.js'
import {accountName} from './account-name.js'
import {askAnswers} from './ask-answers.js'
import {askText} from './ask-text.js'
import {readBudget} from './read-budget.js'

type Decided = NonNullable<ContinueRunInput['decision']>

/** What the person at the terminal is about to decide: about a waiting step, or about the whole run. */
interface Matter {
  /** The step's id; empty for the whole run. */
  readonly step: string
  readonly question: string
  readonly ways: readonly WayOn[]
}

/**
 * Asks about the first thing that the run waits for and that hasn't been left waiting; `left` remembers what has. Null
 * when nothing is left to ask, or the person leaves with Ctrl-C. Only for a terminal.
 */
export async function askInPlace(
  folder: string,
  runId: string,
  left: Set<string>,
  terminal: Terminal,
): Promise<Decided | null> {
  const {record} = await readRun(folder, runId)
  if (!record) return null
  for (const matter of mattersOf(record)) {
    if (left.has(matter.step)) continue
    const answer = await askAbout(matter, record, terminal)
    if (answer === 'leave') left.add(matter.step)
    else return answer
  }
  return null
}

/** Each waiting step with what can be done about it; the whole run where it waits for no step. */
function mattersOf({run, plan, runId}: RunRecord): readonly Matter[] {
  const ways = waysOn(run, runId)
  const waiting = [...run.steps.values()].filter(({status}) => status === 'waiting')
  const resumes = ways.filter(({decision}) => decision === 'resumed')
  const steps = waiting.map(({id, questions}) => {
    const title = plan.steps.find(step => step.id === id)?.title ?? ''
    const asked = questions.map(({text}) => text).join(' ')
    const more = questions.length === 0 ? resumes : []
    const question = `Step ${id}, ${title}: ${asked === '' ? 'it has failed for good. What now?' : asked}`
    return {
      step: id,
      question,
      ways: [...ways.filter(way => way.step === id && way.decision !== 'rolled-back'), ...more],
    }
  })
  if (steps.length > 0 || resumes.length === 0) return steps
  return [{step: '', question: 'The run has stopped. What now?', ways: ways.filter(({step}) => step === null)}]
}

async function askAbout(matter: Matter, record: RunRecord, terminal: Terminal): Promise<Decided | 'leave' | null> {
  const {isCancel, select} = await import('@clack/prompts')
  const options = matter.ways.map(({does}, index) => ({value: index, label: capital(does)}))
  const chosen = await select({
    message: visibleText(matter.question),
    options: [...options, {value: -1, label: 'Leave it waiting'}],
    input: terminal.stdin,
    output: terminal.stdout,
  })
  if (isCancel(chosen)) return null
  const way = matter.ways[chosen]
  if (!way) return 'leave'
  const decision = await detailsOf(way, matter.step, record, terminal)
  return decision === null ? null : {by: accountName(), ...decision}
}

/** What the decision needs besides: answers, a reason, a risk and a name, a greater budget. Null after Ctrl-C. */
async function detailsOf(
  {decision}: WayOn,
  step: string,
  {run}: RunRecord,
  terminal: Terminal,
): Promise<(PersonDecision & {readonly by?: string}) | null> {
  switch (decision) {
    case 'approved': {
      const answers = await askAnswers(run, step, [], terminal)
      return answers && {type: 'approved', step, answers}
    }
    case 'rejected': {
      const reason = await askText('Why?', terminal)
      return reason === null ? null : {type: 'rejected', step, reason}
    }
    case 'overridden': {
      const risk = await askText('Which risk is taken?', terminal)
      const by = risk === null ? null : await askText('Who takes it?', terminal, accountName())
      return risk === null || by === null ? null : {type: 'overridden', step, risk, by}
    }
    case 'resumed': {
      const which = run.stop?.kind === 'budget' ? run.stop.which : null
      if (which === null) return {type: 'resumed'}
      const limit = await askText(`Which limit of ${which} instead?`, terminal, '', value => {
        return readBudget(`${which}=${value}`).problems[0]?.fix
      })
      return limit === null ? null : {type: 'resumed', budget: readBudget(`${which}=${limit}`).budget}
    }
    case 'cancelled':
      return {type: 'cancelled'}
    case 'rolled-back':
      return {type: 'rolled-back', step}
    case 'criterion-approved':
      return null
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

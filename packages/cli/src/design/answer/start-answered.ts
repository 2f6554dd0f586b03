import {resolve} from 'node:path'
import type {DesignAnswer} from '@journeywright/designer'
import {isError} from '@journeywright/problems'
import {runPlan, type RunPlanInput, type RunRecord} from '@journeywright/runtime'
import {chooseRenderer} from '../../render/choose-renderer.js'
import {createdAt} from '../../run/created-at.js'
import {exitCodeOf} from '../../run/exit-code-of.js'
import {readPrevious} from '../../run/read-previous.js'
import {newRunId} from '../../run/run-id.js'
import {driveRun, type DriveOptions} from '../../runs/drive-run.js'
import {prepareAgain, type AgainOptions} from '../../runs/prepare-again.js'
import {makeSettings, readSettings} from '../../runs/run-settings.js'
import type {Terminal} from '../../terminal.js'
import {allAnswers} from './all-answers.js'

export interface StartOptions extends DriveOptions, AgainOptions {
  readonly force?: true
}

/**
 * Begins a run on the words of one that is over, with what was answered to it: it starts from what that one started from, and
 * takes its name, its date and its places, so that nothing differs but what the answers change.
 */
export async function startAnswered(
  record: RunRecord,
  answers: readonly DesignAnswer[],
  options: StartOptions,
  terminal: Terminal,
): Promise<number> {
  const {given, plan} = record
  const renderer = chooseRenderer(options, terminal)
  const created = createdAt(terminal)
  const out = resolve(terminal.cwd, given.out ?? '.')
  const told = {...record, plan: {...plan, options: optionsOf(record, answers)}}
  const again = await prepareAgain(told, {...options, acceptChanges: true}, terminal.cwd)
  const output = plan.options['output']?.join(',')
  const previous = again.input ? await readPrevious(out, again.input.plugins, output) : null
  const problems = [...created.problems, ...again.problems, ...(previous?.problems ?? [])]
  renderer.problems(problems.filter(isError))
  if (!again.input?.acceptChanges || problems.some(isError)) return exitCodeOf(problems)
  const {acceptChanges: planned, ...rest} = again.input
  const {cuj, backends} = readSettings(record)
  const input: RunPlanInput = {
    ...rest,
    runId: newRunId(created.at),
    plan: {...planned, options: {...planned.options, ...previous?.option}},
    workflowId: given.workflowId,
    createdAt: given.createdAt,
    begunAt: created.at,
    ...(given.out === null ? {} : {out}),
    ...(options.force ? {force: options.force} : {}),
    concurrency: given.concurrency,
    budget: given.budget,
    settings:
      options.engine === undefined ? given.settings : {...makeSettings(options.engine, cuj ?? undefined, backends)},
  }
  const goOn = {...rest, runId: input.runId}
  return driveRun(watch => runPlan({...input, ...watch}), goOn, plan.cuj.id, options, terminal)
}

function optionsOf(record: RunRecord, answers: readonly DesignAnswer[]) {
  const {previous: _previous, shared: _shared, ...kept} = record.plan.options
  return {...kept, answers: allAnswers(record, answers).flatMap(({question, text, by}) => [question, text, by])}
}

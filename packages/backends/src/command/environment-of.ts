import type {StepTask} from '@journeywright/runtime'

/** What nearly every program needs to run at all. */
const always = ['PATH', 'HOME', 'LANG', 'LC_ALL', 'LC_CTYPE', 'TMPDIR', 'TZ']

/** A program's whole environment: nothing else of ours reaches it. */
export function environmentOf(
  ours: Readonly<Record<string, string | undefined>>,
  names: readonly string[],
  task: StepTask,
): Readonly<Record<string, string>> {
  const given = [...always, ...names].flatMap(name => {
    const value = ours[name]
    return value === undefined ? [] : [[name, value] as const]
  })
  return {
    ...Object.fromEntries(given),
    JOURNEYWRIGHT_KEY: task.key,
    JOURNEYWRIGHT_RUN_ID: task.runId,
    JOURNEYWRIGHT_STEP: task.step.id,
  }
}

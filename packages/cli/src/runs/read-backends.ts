import type {Problem} from '@journeywright/problems'
import {notOneOf} from '../problems.js'

/** `--backend 2=command:./design.py`, any number of them: step ids to what performs them. The planner checks the names. */
export function readBackends(texts: readonly string[] = []): {
  readonly backends: Readonly<Record<string, string>>
  readonly problems: readonly Problem[]
} {
  const problems: Problem[] = []
  const pairs = texts.flatMap(text => {
    const [, step, backend] = /^([^=]+)=(.+)$/s.exec(text) ?? []
    if (step !== undefined && backend !== undefined) return [[step.trim(), backend.trim()] as const]
    problems.push(wrongBackend(text))
    return []
  })
  return {backends: Object.fromEntries(pairs), problems}
}

function wrongBackend(text: string): Problem {
  return notOneOf('backend', text, 'a step and who performs it', 'Write it as in `--backend 2=command:./design.py`.')
}

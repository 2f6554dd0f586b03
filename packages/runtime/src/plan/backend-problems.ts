import type {AgentDefinition, CujDefinition} from '@journeywright/definitions'
import {unknownName, type Place, type Problem} from '@journeywright/problems'

/** What is wrong with who is to perform a step, what it may use and take, and where it may write; alphabetical. */

export function backendStep(step: string, cuj: CujDefinition, known: readonly string[], at: Place | null): Problem {
  return {
    code: 'plan/backend-step',
    severity: at ? 'warning' : 'error',
    message: `${unknownName('step', step, known)}: journey \`${cuj.id}\` has no such step`,
    fix: at
      ? `Use the id of a step; what is meant for one journey alone is written \`${cuj.id}/${known[0] ?? '1'}\`.`
      : `Use the id of a step, such as \`--backend ${known[0] ?? '1'}=command:./performer.py\`.`,
    ...(at ? {at} : {}),
  }
}

export function badTimeout(text: string, at: Place): Problem {
  return {
    code: 'plan/bad-timeout',
    severity: 'error',
    message: `Unexpected time-out \`${text}\`, expected a number with its unit, from 1 ms to 24 days`,
    fix: 'Write how long one try may take, such as `90 seconds`, `2 minutes` or `1 h 30 min`.',
    at,
  }
}

export function emptyTarget(backend: string, at: Place | null): Problem {
  return {
    code: 'plan/empty-target',
    severity: 'error',
    message: `Unexpected backend \`${backend}\` with nothing behind it, expected what it is to use`,
    fix: `Write it behind a colon, such as \`${backend}:./performer.py\`.`,
    ...(at ? {at} : {}),
  }
}

export function foreignBackend(agent: AgentDefinition, backend: string, at: Place): Problem {
  return {
    code: 'plan/foreign-backend',
    severity: 'warning',
    message: `Unexpected backend \`${backend}\` in agent \`${agent.id}\` of plugin \`${agent.origin.name}\`, expected one that this project has chosen: it is not executed`,
    fix: `Read what it would run; to allow it, write \`backends: {agents: {'${agent.id}': '${backend}'}}\` in journeywright.config.ts.`,
    at,
  }
}

export function unknownBackend(name: string, known: readonly string[], at: Place | null): Problem {
  const none = known.length === 0
  return {
    code: 'plan/unknown-backend',
    severity: 'error',
    message: none
      ? `Unexpected backend \`${name}\`, expected none: no plugin has one`
      : unknownName('backend', name, known),
    fix: none
      ? 'Add a plugin that has this backend.'
      : 'Use a known backend with what it is to use, such as `command:./performer.py`, or add a plugin that has this one.',
    ...(at ? {at} : {}),
  }
}

export function unsafePath(path: string, why: string, at: Place): Problem {
  return {
    code: 'plan/unsafe-path',
    severity: 'error',
    message: `Unexpected path \`${path}\`, expected a relative one that stays in its folder: ${why}`,
    fix: 'Name a file below the folder, with `/`, outside the places that tools and people obey.',
    at,
  }
}

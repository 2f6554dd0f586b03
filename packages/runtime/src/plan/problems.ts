import type {CujDefinition, CujStep, Located} from '@journeywright/definitions'
import {unknownName, type Place, type Problem} from '@journeywright/problems'

export function conditionNotEvaluated(condition: Located): Problem {
  return {
    code: 'plan/condition-not-evaluated',
    severity: 'warning',
    message: `Unexpected condition \`${condition.text}\`, expected none: conditions are not evaluated, so the step always runs`,
    fix: 'Remove the condition, or make two journeys of it.',
    at: condition.at,
  }
}

export function missingInput(step: CujStep, handler: string, artifact: string, made: readonly string[]): Problem {
  return {
    code: 'plan/missing-input',
    severity: 'error',
    message: `${unknownName('input', artifact, made)}: step ${step.id} is performed by \`${handler}\`, which needs it from an earlier step`,
    fix: `Add a step before step ${step.id} that makes \`${artifact}\`.`,
    at: step.at,
  }
}

export function noPerformer(step: CujStep, agent: string | null, skill: string | null): Problem {
  const who = [agent ? `agent \`${agent}\`` : 'no agent', skill ? `skill \`${skill}\`` : 'no skill'].join(' and ')
  const whom = skill ? `skill \`${skill}\`` : agent ? `agent \`${agent}\`` : 'its agent or skill'
  return {
    code: 'plan/no-performer',
    severity: 'error',
    message: `Unexpected step ${step.id} \`${step.title}\` with ${who}, expected one that something installed can perform`,
    fix: `Add a plugin with a handler for ${whom}, or choose a backend for the step, or name another skill or agent in it.`,
    at: step.agent?.at ?? step.skill?.at ?? step.at,
  }
}

export function noSteps(cuj: CujDefinition): Problem {
  return {
    code: 'plan/no-steps',
    severity: 'error',
    message: `Unexpected journey \`${cuj.id}\` without steps, expected at least one`,
    fix: 'Add a heading such as `### Step 1: Story Drafting` below `## Workflow`.',
    at: workflowOf(cuj),
  }
}

export function twoProducers(path: string, at: Place, first: {readonly step: string; readonly at: Place}): Problem {
  return {
    code: 'plan/two-producers',
    severity: 'error',
    message: `Unexpected second producer of \`${path}\`, expected only step ${first.step}`,
    fix: 'Give one of the two steps another output, or leave one of them out.',
    at,
    related: [first.at],
  }
}

export function unansweredOutput(expected: Located): Problem {
  return {
    code: 'plan/unanswered-output',
    severity: 'warning',
    message: `Unexpected expected output \`${expected.text}\`, expected one that a step makes`,
    fix: 'Add a step that makes it, name the file that is meant, or remove the item.',
    at: expected.at,
  }
}

export function unboundPlaceholder(path: string, name: string, at: Place): Problem {
  return {
    code: 'plan/unbound-placeholder',
    severity: 'error',
    message: `${unknownName('placeholder', name, ['run_id', 'workflow_id', 'plan_id'])} in \`${path}\``,
    fix: 'Use one of the placeholders that a run fills in.',
    at,
  }
}

export function unclearDegradation(degradation: Located): Problem {
  return {
    code: 'plan/unclear-degradation',
    severity: 'warning',
    message: `Unexpected degradation \`${degradation.text}\`, expected one that names what is still delivered`,
    fix: 'Name at least one output of the journey that a degraded run must have; until then the run waits for a person instead.',
    at: degradation.at,
  }
}

export function unknownAgent(name: Located, known: readonly string[]): Problem {
  return {
    code: 'plan/unknown-agent',
    severity: 'error',
    message: unknownName('agent', name.text, known),
    fix: `Use a known agent, or add agents/${name.text}.md.`,
    at: name.at,
  }
}

export function unknownFallback(name: string, at: Place, known: readonly string[]): Problem {
  return {
    code: 'plan/unknown-fallback',
    severity: 'warning',
    message: `${unknownName('agent', name, known)} as a fallback`,
    fix: 'Use a known agent; until then this fallback is left out.',
    at,
  }
}

export function unknownGate(name: string, at: Place, known: readonly string[]): Problem {
  return {
    code: 'plan/unknown-gate',
    severity: 'error',
    message: unknownName('gate', name, known),
    fix: 'Use a known gate, or add a plugin that has this one.',
    at,
  }
}

export function unknownMode(cuj: CujDefinition): Problem {
  return {
    code: 'plan/unknown-mode',
    severity: 'error',
    message: `Unexpected execution mode \`${cuj.executionMode.text}\`, expected \`workflow\``,
    fix: 'Write `**Execution Mode**: workflow` below `## Workflow`.',
    at: workflowOf(cuj),
  }
}

export function unknownOutput(name: string, known: readonly string[]): Problem {
  return {
    code: 'plan/unknown-output',
    severity: 'error',
    message: unknownName('output', name, known),
    fix: 'Choose a known output, or add a skill with `metadata.output` for this one.',
  }
}

export function unknownSkill(name: Located, known: readonly string[]): Problem {
  return {
    code: 'plan/unknown-skill',
    severity: 'error',
    message: unknownName('skill', name.text, known),
    fix: `Use a known skill, or add skills/${name.text}/SKILL.md.`,
    at: name.at,
  }
}

export function unmadeInput(step: CujStep, input: Located, isRunFile: boolean): Problem {
  return {
    code: 'plan/unmade-input',
    severity: isRunFile ? 'error' : 'warning',
    message: `Unexpected input \`${input.text}\` of step ${step.id}, expected one that an earlier step makes`,
    fix: 'Name an output of an earlier step.',
    at: input.at,
  }
}

export function unmadeOutput(step: CujStep, output: Located, handler: string, paths: readonly string[]): Problem {
  const made = paths.length > 0 ? `one of ${paths.map(path => `\`${path}\``).join(', ')}` : 'none'
  return {
    code: 'plan/unmade-output',
    severity: 'error',
    message: `Unexpected output \`${output.text}\` of step ${step.id}, expected ${made}: \`${handler}\` makes nothing else`,
    fix: 'Name a file that the step can make, or remove it.',
    at: output.at,
  }
}

function workflowOf(cuj: CujDefinition): Place {
  const section = cuj.sections.find(({title}) => title === 'Workflow')
  return section?.at ?? {file: cuj.file, line: cuj.bodyLine, column: 1}
}

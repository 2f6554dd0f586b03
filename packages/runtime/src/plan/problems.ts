import type {Criterion, CujDefinition, CujStep, Located, StepCondition} from '@journeywright/definitions'
import {nameKey} from '@journeywright/definitions'
import {unknownName, type Place, type Problem} from '@journeywright/problems'
import type {ActedStep} from './step-draft.js'
import type {UnknownName} from './unknown-leading-name.js'

export function missingInput(step: CujStep, handler: string, artifact: string, made: readonly string[]): Problem {
  return {
    code: 'plan/missing-input',
    severity: 'error',
    message: `${unknownName('input', artifact, made)}: step ${step.id} is performed by \`${handler}\`, which needs it from an earlier step`,
    fix: `Add a step before step ${step.id} that makes \`${artifact}\`.`,
    at: step.at,
  }
}

export function openCondition(step: CujStep, condition: StepCondition): Problem {
  return {
    code: 'plan/open-condition',
    severity: 'info',
    message: `Unexpected condition \`${condition.text}\` of step ${step.id}, expected one that a program can decide, such as \`score >= 7\``,
    fix: 'Compare a field of an earlier artifact, `validation_status`, `score` or an option with a value; until then a run stops there and asks.',
    at: condition.at,
  }
}

export function noPerformer({source, agent, skill}: ActedStep, performable: readonly string[]): Problem {
  const who = [agent ? `agent \`${agent.id}\`` : 'no agent', skill ? `skill \`${skill.id}\`` : 'no skill'].join(' and ')
  const performs = skill ? `{skills: ['${skill.id}']}` : agent ? `{agents: ['${agent.id}']}` : `{skills: ['…']}`
  const known = performable.map(id => `\`${id}\``).join(' or ')
  const another =
    known === '' ? 'name a skill that a plugin performs' : `name a skill that something performs, such as ${known}`
  return {
    code: 'plan/no-performer',
    severity: 'error',
    message: `Unexpected step ${source.id} \`${source.title}\` with ${who}, expected one that something installed can perform`,
    fix: `Add a plugin to journeywright.config.ts whose handler \`performs: ${performs}\` with its function \`perform(task, context)\`; or ${another}; or leave the step to a person: \`- **Agent**: person\`.`,
    at: source.agent?.at ?? source.skill?.at ?? source.at,
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

export function unknownActor(action: Located, {name, near}: UnknownName, previous: string | null): Problem {
  const names = near.map(id => `\`${id}\``)
  const expected = names.length > 0 ? `${names.length > 1 ? 'one of ' : ''}${names.join(', ')}` : 'the name of an agent'
  const instead = previous === null ? 'nobody is named' : `the step may fall to \`${previous}\``
  return {
    code: 'plan/unknown-actor',
    severity: 'warning',
    message: `Unexpected name \`${name}\` at the beginning of an action, expected ${expected}: nobody is called so, and ${instead}`,
    fix: `Use a known name, add agents/${nameKey(name)}.md, or write the action without a name.`,
    at: action.at,
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
    message: `Unexpected execution mode \`${cuj.executionMode.text}\`, expected one of \`workflow\`, \`skill-only\`, \`manual-setup\``,
    fix: 'Write `**Execution Mode**: workflow` below `## Workflow`.',
    at: cuj.executionMode.at ?? workflowOf(cuj),
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

export function unverifiedCriterion({name, at}: Criterion, why: string): Problem {
  return {
    code: 'plan/unverified-criterion',
    severity: 'info',
    message: `Unexpected criterion \`${name}\`, expected one that a program can check: ${why}`,
    fix: 'Name a file that a step makes and what to look for in it; until then a run reports it as unverified.',
    at,
  }
}

function workflowOf(cuj: CujDefinition): Place {
  const section = cuj.sections.find(({title}) => title === 'Workflow')
  return section?.at ?? {file: cuj.file, line: cuj.bodyLine, column: 1}
}

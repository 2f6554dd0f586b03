import type {CommandDefinition, CujDefinition, CujStep} from '@journeywright/definitions'
import type {Place} from '@journeywright/problems'

/**
 * A slash command as a journey of one step, which its agent does with its model. Pure: the command's body is for whoever
 * performs the step, and nothing in it (`!` lines, `@files`) is executed or read here.
 */
export function commandJourney(command: CommandDefinition): CujDefinition {
  const {argumentHint: _hint, allowedTools: _tools, agent: _agent, model: _model, kind: _kind, ...base} = command
  return {
    kind: 'cuj',
    ...base,
    goal: command.description,
    triggers: [],
    examplePrompts: [],
    executionMode: {kind: 'workflow', text: '', at: null},
    workflowFile: null,
    steps: [stepOf(command, {file: command.shown, line: command.bodyLine, column: 1})],
    agentsUsed: command.agent ? [command.agent] : [],
    skillsUsed: [],
    expectedOutputs: [],
    criteria: [],
    recovery: {maxRetries: null, backoffMs: [], fallbacks: [], degradation: null},
    links: [],
    sections: [],
  }
}

function stepOf({name, description, agent, model}: CommandDefinition, at: Place): CujStep {
  return {
    id: '1',
    title: name,
    at,
    agent,
    skill: null,
    actions: description === '' ? [] : [{text: description, at}],
    inputs: [],
    outputs: [],
    gates: [],
    condition: null,
    outcomes: [],
    fields: model === null ? [] : [{name: 'Model', value: {text: model, at}}],
  }
}

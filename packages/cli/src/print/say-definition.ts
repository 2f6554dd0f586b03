import type {
  CommandDefinition,
  CujDefinition,
  CujGate,
  CujStep,
  Definition,
  Located,
  PluginDefinition,
} from '@journeywright/definitions'
import type {Paint} from './paint.js'
import {shortPath} from './print-problems.js'
import {visibleStrings} from './visible-strings.js'

/**
 * What was read from a file, for a person: only what it says, nothing that it leaves out. `granted` are the
 * tools of an agent that the configuration's policy allows; null where there is nothing to say.
 */
export function sayDefinition(given: Definition, granted: readonly string[] | null, cwd: string, paint: Paint): string {
  const definition = visibleStrings(given)
  const {kind, id, name, file, origin, description} = definition
  const head = `${paint.bold(id)}  ${paint.dim(kind)}${name === id ? '' : `  ${name}`}`
  const lines = [
    head,
    `  file: ${shortPath(file, cwd)}`,
    `  from: ${origin.kind === 'project' ? 'this project' : `plugin ${origin.name}`}`,
    ...field('description', description),
    ...field('aliases', definition.aliases.join(', ')),
    ...sayKind(definition, granted),
    ...Object.entries(definition.metadata).map(([key, value]) => `  metadata ${key}: ${value}`),
    ...located('conventions', definition.conventions),
  ]
  return `${lines.join('\n')}\n`
}

function sayKind(definition: Definition, granted: readonly string[] | null): readonly string[] {
  if (definition.kind === 'agent') {
    return [
      ...field('model', definition.model ?? ''),
      ...field(definition.toolsFrom === 'body' ? 'tools (said in its text)' : 'tools', sayTools(definition.tools)),
      ...field('tools granted', sayTools(granted)),
      ...field('skills', definition.skills.join(', ')),
      ...field('capabilities', definition.capabilities.join(', ')),
    ]
  }
  if (definition.kind === 'skill') return field('tools', sayTools(definition.allowedTools))
  if (definition.kind === 'command') return sayCommand(definition)
  return definition.kind === 'plugin' ? sayPlugin(definition) : sayCuj(definition)
}

function sayPlugin({version, author, manifest, paths, hooks, plugins}: PluginDefinition): readonly string[] {
  return [
    ...field('manifest', manifest),
    ...field('version', version ?? ''),
    ...field('author', author ?? ''),
    ...Object.entries(paths).flatMap(([kind, all]) => located(kind, all ?? [])),
    ...located('hooks (never run)', hooks),
    ...list(
      'plugins',
      plugins.map(({name, source, folder}) => `${name} (${source.text}${folder === null ? ', not loaded' : ''})`),
    ),
  ]
}

function sayCommand({argumentHint, agent, model, allowedTools}: CommandDefinition): readonly string[] {
  return [
    ...field('arguments', argumentHint ?? ''),
    ...field('agent', agent?.text ?? ''),
    ...field('model', model ?? ''),
    ...field('tools', sayTools(allowedTools)),
  ]
}

function sayCuj(cuj: CujDefinition): readonly string[] {
  const {recovery} = cuj
  return [
    ...field('goal', cuj.goal),
    ...field('execution mode', cuj.executionMode.text || cuj.executionMode.kind),
    ...located('triggers', cuj.triggers),
    '  steps:',
    ...cuj.steps.flatMap(sayStep),
    ...located('expected outputs', cuj.expectedOutputs),
    ...list(
      'success criteria',
      cuj.criteria.map(({name, target}) => (target === '' ? name : `${name}: ${target}`)),
    ),
    ...field('retries', recovery.maxRetries === null ? '' : `${recovery.maxRetries} ${sayWaits(recovery.backoffMs)}`),
    ...list(
      'fallbacks',
      recovery.fallbacks.map(({from, to}) => `${from} to ${to}`),
    ),
    ...field('degradation', recovery.degradation?.text ?? ''),
  ]
}

function sayStep(step: CujStep): readonly string[] {
  const facts = [
    ...field('agent', step.agent?.text ?? ''),
    ...field('skill', step.skill?.text ?? ''),
    ...field('inputs', step.inputs.map(({text}) => text).join(', ')),
    ...field('outputs', step.outputs.map(({text}) => text).join(', ')),
    ...field('gates', step.gates.map(sayGate).join(', ')),
    ...field('condition', step.condition?.text ?? ''),
  ]
  return [`    ${step.id} ${step.title} (line ${step.at.line})`, ...facts.map(line => `    ${line}`)]
}

function sayGate(gate: CujGate): string {
  switch (gate.kind) {
    case 'minimum-score':
      return `score at least ${gate.minimum} of ${gate.outOf}`
    case 'exists':
      return `${gate.path} exists`
    case 'schema':
      return `${gate.path} against ${gate.schema}`
    case 'named':
      return gate.id
  }
}

function sayTools(tools: readonly string[] | null): string {
  if (tools === null) return ''
  return tools.length === 0 ? 'none' : tools.join(', ')
}

function sayWaits(waits: readonly number[]): string {
  return waits.length === 0 ? '' : `(after ${waits.map(ms => `${ms / 1000} s`).join(', ')})`
}

function field(label: string, value: string): readonly string[] {
  return value === '' ? [] : [`  ${label}: ${value}`]
}

function located(label: string, all: readonly Located[]): readonly string[] {
  return list(
    label,
    all.map(({text}) => text),
  )
}

function list(label: string, all: readonly string[]): readonly string[] {
  return all.length === 0 ? [] : [`  ${label}:`, ...all.map(text => `    - ${text}`)]
}

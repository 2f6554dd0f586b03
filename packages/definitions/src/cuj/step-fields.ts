/** What a line means to a step. `note` is a field that is kept and not acted on; `item` is everything that is no field. */
export type StepRole =
  | 'agent'
  | 'skill'
  | 'inputs'
  | 'outputs'
  | 'gate'
  | 'condition'
  | 'rubric'
  | 'score'
  | 'record'
  | 'outcome'
  | 'note'
  | 'item'

const names: readonly (readonly [StepRole, readonly string[]])[] = [
  ['agent', ['agent', 'agents', 'agent(s)', 'primary agent', 'assigned agent', 'assigned to', 'performed by']],
  ['skill', ['skill', 'skills', 'skill(s)', 'primary skill', 'skill used', 'skills used']],
  ['inputs', ['input', 'inputs', 'input(s)', 'required inputs', 'input artifacts']],
  ['outputs', ['output', 'outputs', 'output(s)', 'expected outputs', 'output artifacts', 'artifacts', 'produces']],
  ['gate', ['gate', 'gates', 'gate(s)', 'quality gate', 'quality gates']],
  [
    'condition',
    ['condition', 'conditions', 'when', 'run when', 'runs when', 'run if', 'runs if', 'only if', 'only when'],
  ],
  ['rubric', ['rubric', 'rating rubric']],
  ['note', ['type', 'policy', 'tool', 'tools', 'note', 'notes', 'parallel', 'priority', 'timeout', 'duration']],
  ['note', ['depends on', 'dependencies']],
  // These introduce what is to be done.
  ['item', ['validation', 'description', 'actions', 'tasks']],
]

const roles = new Map(names.flatMap(([role, all]) => all.map(name => [name, role] as const)))

/** What a field with this lower-case name means; undefined for a name that says nothing here. */
export function fieldRole(name: string): StepRole | undefined {
  return roles.get(name)
}

import type {MigrationOperation, PlannedOperation} from '../../document.js'
import {withCost} from '../with-cost.js'
import {stages, type Stage, type Step} from './step.js'

/** What one file of a migration does. */
export interface MigrationPart {
  /** What its name says besides what the whole is called: `validate`, or nothing. */
  readonly label: string
  readonly operations: readonly PlannedOperation[]
  readonly transactional: boolean
  /** True where whole tables are read or written while others work. */
  readonly isLong: boolean
}

const labels: Readonly<Record<Stage, string>> = {
  0: 'values',
  1: 'drop_index',
  2: '',
  3: 'index',
  4: 'keys',
  5: 'validate',
  6: '',
}

/** What a file is called after that holds an operation alone. */
const kinds: Readonly<Record<string, string>> = {'fill-column': 'fill', 'require-value': 'require'}

/** One part a stage; what can't run in a transaction is a part of its own. */
export function splitSteps(steps: readonly Step[]): readonly MigrationPart[] {
  const groups: {readonly stage: Stage; readonly operations: MigrationOperation[]}[] = []
  for (const {stage, operation} of steps) {
    const last = groups.at(-1)
    if (last?.stage === stage && !isAlone(stage)) last.operations.push(operation)
    else groups.push({stage, operations: [operation]})
  }
  return groups.map(({stage, operations}) => ({
    label: (isAlone(stage) ? kinds[operations[0]?.kind ?? ''] : undefined) ?? labels[stage],
    operations: operations.map(withCost),
    transactional: !isAlone(stage),
    isLong: isAlone(stage) || stage === stages.keys || stage === stages.validate,
  }))
}

function isAlone(stage: Stage): boolean {
  return stage === stages.dropIndexes || stage === stages.alone
}

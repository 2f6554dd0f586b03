import {isError, type Problem} from '@journeywright/problems'
import {checkSql, type OutputStrategy, type StrategyInput} from '@journeywright/schema'
import {leftOver} from './own/left-over.js'
import {readPrevious} from './own/read-previous.js'
import {planFiles} from './phases/read-plan.js'
import {planPhases} from './phases/plan-phases.js'
import {checkAiSchema} from './read/check-ai-schema.js'
import {validators} from './read/validators.js'
import {notCarried} from './write/not-carried.js'
import {writeAiSchema} from './write/write-ai-schema.js'

/** A folder `.ai/schema/` with one small folder a table, so that whoever works on a table loads that table alone. */
export function jsonStrategy(): OutputStrategy {
  return {
    id: 'json',
    async prepare() {
      await Promise.all([validators(), checkSql('SELECT 1', '')])
    },
    wants: path => planFiles.includes(path) || ownFile.test(path),
    write,
    check: checkAiSchema,
  }
}

const ownFile = /^\.ai\/schema\/.+\.json$/

function write({schema, run, previous}: StrategyInput): ReturnType<OutputStrategy['write']> {
  const before = readPrevious(previous)
  if (before.problems.some(isError) && !run.force) return {files: [], problems: before.problems}
  const {phases, problems} = planPhases(schema, previous)
  const created = before.index?.['created_at']
  const createdAt = typeof created === 'string' && isInstant(created) ? created : run.createdAt
  const files = writeAiSchema(schema, {project: schema.name, createdAt, phases}, before.at)
  return {
    files,
    problems: [...before.problems.map(asTold), ...leftOver(before, files), ...problems, ...notCarried(schema)],
  }
}

function isInstant(text: string): boolean {
  return !Number.isNaN(Date.parse(text)) && new Date(text).toISOString() === text
}

/** Whoever wants all written over knows what is lost. */
function asTold(problem: Problem): Problem {
  return isError(problem) ? {...problem, severity: 'warning'} : problem
}

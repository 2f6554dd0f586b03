import type {Outcome} from '../contracts.js'
import {propertiesOf} from '../parse-json.js'

/** A performer may be anybody's: what it says is looked at before it's believed. */
export function isOutcome(value: unknown): value is Outcome {
  return outcomeDefect(value) === null
}

/** Why a value is no outcome, as a clause; null when it is one. */
export function outcomeDefect(value: unknown): string | null {
  const {kind, artifacts, notes, reason, retryAfterMs, problems, questions, usage} = propertiesOf(value)
  const used = usageDefect(usage)
  if (used !== null) return used
  switch (kind) {
    case 'done':
      if (!isListOf(artifacts, isArtifact)) return '`artifacts` is no list of {id, path, content}, each a text'
      return notes === undefined || isListOf(notes, isText) ? null : '`notes` is no list of texts'
    case 'transient':
      if (!isText(reason)) return '`reason` is no text'
      return retryAfterMs === undefined || isCount(retryAfterMs) ? null : '`retryAfterMs` is no number of milliseconds'
    case 'failed':
      return isListOf(problems, isProblem) && problems.length > 0
        ? null
        : '`problems` is no list of {code, severity, message, fix}, with one at least'
    case 'needs-input':
      return isListOf(questions, isQuestion) && questions.length > 0
        ? null
        : '`questions` is no list of {id, text, why}, with one at least'
    default:
      return `its \`kind\` is ${JSON.stringify(kind) ?? 'missing'}`
  }
}

function usageDefect(usage: unknown): string | null {
  if (usage === undefined) return null
  const {tokens = 0, cost = 0} = propertiesOf(usage)
  const isObject = typeof usage === 'object' && usage !== null
  return isObject && isCount(tokens) && isCount(cost) ? null : '`usage` is no {tokens, cost} of numbers from 0'
}

function isListOf(value: unknown, isItem: (item: unknown) => boolean): value is readonly unknown[] {
  return Array.isArray(value) && value.every(isItem)
}

function isArtifact(value: unknown): boolean {
  const {id, path, content} = propertiesOf(value)
  return isText(id) && isText(path) && isText(content)
}

function isProblem(value: unknown): boolean {
  const {code, severity, message, fix} = propertiesOf(value)
  const isSeverity = severity === 'error' || severity === 'warning' || severity === 'info'
  return isText(code) && isSeverity && isText(message) && isText(fix)
}

function isQuestion(value: unknown): boolean {
  const {id, text, why} = propertiesOf(value)
  return isText(id) && isText(text) && isText(why)
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function isCount(value: unknown): boolean {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0
}

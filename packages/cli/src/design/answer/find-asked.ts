import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {RunRecord} from '@journeywright/runtime'
import type {Assumption} from '@journeywright/schema'
import type {Asked} from './asked.js'

const nothing: Asked = {step: null, questions: [], others: [], model: null}

/** The questions of a step that waits for answers, or those that the design of a run which is over has left open. */
export async function findAsked(record: RunRecord): Promise<Asked> {
  const {run} = record
  if (run.status === 'cancelled' || run.status === 'failed') return nothing
  const waiting = [...run.steps.values()].find(({status, waitsFor}) => status === 'waiting' && waitsFor === 'answers')
  if (waiting) return {...nothing, step: waiting.id, questions: waiting.questions}
  return run.status === 'passed' || run.status === 'degraded' ? askedByDesign(record) : nothing
}

async function askedByDesign({run, folder}: RunRecord): Promise<Asked> {
  const made = [...run.steps.values()].flatMap(({artifacts}) => artifacts).find(({id}) => id === 'schema-document')
  const text = made && (await readFile(join(folder, 'objects', made.hash), 'utf8').catch(() => null))
  if (typeof text !== 'string') return nothing
  const {readSchemaDocument} = await import('@journeywright/schema')
  const {document} = await readSchemaDocument(text, '')
  if (!document) return nothing
  const {relationships: _relationships, migration: _migration, report, added: _added, ...model} = document
  const asked = new Set(report.questions.map(({id}) => id))
  const others = report.assumptions.filter(({id}) => !asked.has(id)).map(toQuestion)
  return {step: null, questions: report.questions, others, model}
}

function toQuestion({id, question, statement}: Assumption): Asked['questions'][number] {
  return {id, text: question, why: `Assumed: ${statement}`}
}

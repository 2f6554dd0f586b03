import {visibleText} from '@journeywright/problems'
import type {Paint} from '../../print/paint.js'
import type {Preview} from './preview.js'

/** What answers change, for people: parts of the schema that come, go and differ, and answers that were not understood. */
export function sayPreview({difference, answered, status, confidence, questions}: Preview, paint: Paint): string {
  const {added, removed, changed} = difference
  const parts = [
    ...removed.map(line => paint.red(`- ${visibleText(line)}`)),
    ...changed.map(line => paint.yellow(`~ ${visibleText(line)}`)),
    ...added.map(line => paint.green(`+ ${visibleText(line)}`)),
  ]
  const open = answered.filter(clause => clause.status === 'not covered' || clause.status === 'partly')
  const lines = [
    ...(parts.length > 0 ? parts : ['Nothing differs.']),
    ...open.map(({text, status: how, note}) =>
      paint.yellow(visibleText(`"${text.replaceAll(/\s+/g, ' ').trim()}" is ${how}. ${note}`.trim())),
    ),
    status === 'designed'
      ? `Designed, confidence ${confidence.toFixed(2)}.`
      : `It still needs input, confidence ${confidence.toFixed(2)}.`,
    ...(status === 'designed' ? [] : questions.map(({id, text}) => visibleText(`? ${id}: ${text}`))),
  ]
  return `${lines.join('\n')}\n`
}

import type {Coverage} from '../report/cover-clauses.js'
import type {Contradiction} from './settle-contradictions.js'

/** Says of every clause that doesn't count, or not wholly, which one does. */
export function noteContradictions(
  coverage: readonly Coverage[],
  contradictions: readonly Contradiction[],
): readonly Coverage[] {
  if (contradictions.length === 0) return coverage
  const texts = new Map(coverage.map(({clause}) => [clause.id, clause.text]))
  return coverage.map(each => {
    const lost = contradictions.filter(({lost: {clause}}) => clause === each.clause.id)
    if (lost.length === 0) return each
    const kept = [...new Set(lost.map(({kept: {clause}}) => texts.get(clause) ?? clause))]
    const notes = [...kept.map(text => `It contradicts "${text}", which counts.`), each.note]
    const status = each.by.length > 0 ? 'partly' : 'not covered'
    return {...each, status, share: Math.min(each.share, 0.5), note: notes.filter(note => note !== '').join(' ')}
  })
}

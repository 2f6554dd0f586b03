import type {SourceReading} from '@journeywright/database/source'
import {completeDocument} from '@journeywright/schema'

/** The plan's option `from`: where the schema was read, its document, how migrations are laid out there, and those that are. */
export function baseOf(
  source: string,
  {model, history}: Pick<SourceReading, 'model' | 'history'>,
): {readonly from: readonly [source: string, document: string, layout: string, ...existing: readonly string[]]} {
  const report = {assumptions: [], questions: [], coverage: [], confidence: 1}
  const document = completeDocument(model, report, '')
  const {layout = 'plain', existing = []} = history ?? {}
  return {from: [source, JSON.stringify(document), layout, ...existing]}
}

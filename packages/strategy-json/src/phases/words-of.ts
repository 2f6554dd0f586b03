import {nameWords, singularOf} from '@journeywright/schema'

/** Words that every plan and schema has, and that tell no phase from another. */
const common = new Set(
  `a all also an and are as at basic be by can core create data database each edit feature flow for from full functionality
  has have implement implementation in including information into is it its main manage management manager module new of
  on or per phase record set setup so store support system table that the their them these this to up use via when which
  with without work`.split(/\s+/),
)

/** The words that say what a text or name is about, in singular. */
export function wordsOf(text: string): readonly string[] {
  return nameWords(text)
    .map(singularOf)
    .filter(word => !common.has(word) && !/^\d+$/.test(word))
}

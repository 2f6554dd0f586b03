import type {Clause} from '../clauses/clause.js'
import {itemOf} from '../prose/item-text.js'
import type {ProseList} from '../prose/prose-list.js'
import type {Fact} from './fact.js'
import type {Item} from './read-item.js'
import {factsOfItem} from './facts-of-item.js'
import {entityName} from '../words/snake-name.js'
import {factAt, type Segment} from './shapes/shape.js'

/** What the lists of a clause state. */
export function stateLists(clause: Clause, lists: readonly ProseList[], known: ReadonlySet<string>): readonly Fact[] {
  const segment: Segment = {clause, text: clause.text, start: clause.span[0], known, subject: null}
  return lists.flatMap(list => stateList(segment, list))
}

function stateList(
  segment: Segment,
  {rule, owner, items, sentence, from, ownerTo, isOptional}: ProseList,
): readonly Fact[] {
  const read = countAll(items.flatMap(item => itemOf(sentence, item) ?? [])).map(item => ofOwner(item, owner))
  const facts = read.flatMap(item => factsOfItem(segment, rule, {entity: owner, isOptional, verb: 'has'}, item))
  if (facts.length === 0) return []
  const named = sentence.tokens[from] ?? sentence.tokens[0]
  const until = Math.max(sentence.tokens[ownerTo - 1]?.end ?? 0, named?.end ?? 0)
  return [factAt(segment, rule, named?.start ?? 0, until, {kind: 'entity', entity: owner}), ...facts]
}

/** "The name of each hound" is a hound's name. */
function ofOwner(item: Item, owner: string): Item {
  const whose = /^(.+)_of_(?:each|every|the|an?)_(.+)$/.exec(item.name)
  const [, name = '', thing = ''] = whose ?? []
  if (name === '' || !(thing === owner || owner.endsWith(`_${thing}`))) return item
  return {...item, name, entity: entityName(name), wordCount: name.split('_').length}
}

/** Of "multiple directors, actors and producers" there are many each. */
function countAll(items: readonly Item[]): readonly Item[] {
  const quantity = items[0]?.quantity ?? null
  if (quantity?.max !== 'many') return items
  return items.map(item => (item.quantity === null && item.isPlural ? {...item, quantity} : item))
}

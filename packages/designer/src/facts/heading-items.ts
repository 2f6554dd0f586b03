import type {Clause} from '../clauses/clause.js'
import {entityName} from '../words/snake-name.js'
import {attributeOfItem} from './attribute-of.js'
import type {Fact} from './fact.js'
import {isAttributeLike} from './is-attribute-like.js'
import {readItem, type Item} from './read-item.js'
import {isSubject, stripSubject} from './shapes/is-subject.js'
import {factAt, type Segment} from './shapes/shape.js'

const general =
  /\b(?:requirements?|features?|constraints?|rules?|relationships?|notes?|overview|goals?|scope|entities|tables|functions?|with|including)\b/i

/** A heading that names a thing, with items below it that are its attributes: one column a line. */
export function readHeadingItems(clauses: readonly Clause[]): readonly Fact[] {
  return clauses
    .filter(({kind}) => kind === 'heading')
    .flatMap(heading => {
      const title = stripSubject(heading.text.replace(/[:：]\s*$/, ''))
      const below = clauses.filter(({kind, headingId}) => kind === 'item' && headingId === heading.id)
      if (below.length < 2 || general.test(title) || !isSubject(title)) return []
      const items = below.flatMap(clause => {
        const item = readItem({text: clause.text.replace(/[.;]\s*$/, ''), start: clause.span[0]})
        return item === null ? [] : [{clause, item}]
      })
      const good = items.filter(({item}) => isColumn(item)).length
      if (good * 10 < below.length * 6) return []
      const entity = entityName(title)
      const named = factAt(segmentOf(heading), 'heading-items', 0, heading.text.length, {kind: 'entity', entity})
      const attributes = items.filter(({item}) => item.wordCount <= 4)
      return [
        named,
        ...attributes.flatMap(({clause, item}) => attributeOfItem(segmentOf(clause), 'heading-items', entity, item)),
      ]
    })
}

function isColumn(item: Item): boolean {
  return item.wordCount <= 4 && isAttributeLike(item)
}

function segmentOf(clause: Clause): Segment {
  return {clause, text: clause.text, start: clause.span[0], known: new Set(), subject: null}
}

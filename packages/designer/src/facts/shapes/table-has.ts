import {entityName} from '../../words/snake-name.js'
import {attributeOfItem} from '../attribute-of.js'
import {readItem} from '../read-item.js'
import {splitList} from '../split-list.js'
import {isSubject, stripSubject} from './is-subject.js'
import {factAt, type Shape} from './shape.js'

const heads =
  /(?:^|\s|[`"])((?:[A-Za-z][\w-]*[`"]?\s+){1,3}?)(?:table|entity)\s*(?!(?:is|are)\s+\w+ed\s)(?:\w+\s+){0,2}?(?:has|have|having|contains?|containing|needs?|includes?|including|stores?|with|consists? of|(?:are|is)\s*:|:)\s*(?:the\s+)?(?:following\s+)?(?:(?:columns?|fields?|attributes?)\b\s*(?:for|of|such as|like|are|:)?\s*)?/gi

/** "the orders table has order_id, customer_id and a total"; several tables in one sentence are read one by one. */
export const tableHasShape: Shape = {
  id: 'table-has',
  read(segment) {
    const found = [...segment.text.matchAll(heads)]
    return found.flatMap((match, index) => {
      const subject = stripSubject(match[1] ?? '')
      const from = match.index + match[0].length
      const to = cut(segment.text, from, found[index + 1]?.index ?? segment.text.length)
      const items = splitList(segment.text.slice(from, to), segment.start + from).flatMap(part => readItem(part) ?? [])
      const named = items.filter(({wordCount}) => wordCount <= 5)
      if (!isSubject(subject) || named.length === 0) return []
      const entity = entityName(subject)
      return [
        factAt(segment, 'table-has', match.index, from, {kind: 'entity', entity}),
        ...named.flatMap(item => attributeOfItem(segment, 'table-has', entity, item)),
      ]
    })
  },
}

/** The list ends at a subordinate clause or at the next table. */
function cut(text: string, from: number, to: number): number {
  const list = text.slice(from, to)
  const end =
    /\s(?:so that|which|where|because|to (?:store|track|keep|record)|in order to|for each|that (?:is|are|can|must))\b|[.;]\s|[.;]$|[,\s]+(?:and|while)?\s*(?:an?|the)?\s*$|\bcolumns?\s*\.?$/i.exec(
      list,
    )
  return end ? from + end.index : to
}

import {entityName} from '../../words/snake-name.js'
import {attributeOfItem} from '../attribute-of.js'
import {isAttributeLike} from '../is-attribute-like.js'
import {readItem} from '../read-item.js'
import {splitList} from '../split-list.js'
import {isSubject, stripSubject} from './is-subject.js'
import {factAt, type Segment, type Shape} from './shape.js'

const calls = /([A-Za-z`"][\w `"]{0,40}?)\s*\(((?:[^()]|\([^()]*\))*)\)/g

/** `orders(id, customer_id, total)`: one or several, and nothing else in the clause. */
export const callShape: Shape = {
  id: 'call',
  read(segment) {
    const rest = segment.text.replace(calls, '').replace(/\b(?:tables?|entities|and|create|with)\b/gi, '')
    if (/[\p{L}\d]/u.test(rest)) return []
    return [...segment.text.matchAll(calls)].flatMap(match => readCall(segment, match))
  },
}

function readCall(segment: Segment, match: RegExpExecArray) {
  const [all, subject = '', list = ''] = match
  const name = stripSubject(subject.replace(/^\s*create\s+table\s+(?:if\s+not\s+exists\s+)?/i, ''))
  const items = splitList(list, segment.start + match.index + all.indexOf('(') + 1).flatMap(
    part => readItem(part) ?? [],
  )
  const good = items.filter(isAttributeLike).length
  if (!isSubject(name) || items.length < 2 || good * 2 < items.length) return []
  const entity = entityName(name)
  return [
    factAt(segment, 'call', match.index, match.index + all.length, {kind: 'entity', entity}),
    ...items.flatMap(item => attributeOfItem(segment, 'call', entity, item)),
  ]
}

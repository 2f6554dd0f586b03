import {entityName} from '../../words/snake-name.js'
import {attributeOfItem} from '../attribute-of.js'
import {isAttributeLike} from '../is-attribute-like.js'
import {readItem} from '../read-item.js'
import {splitList} from '../split-list.js'
import {isSubject, stripSubject} from './is-subject.js'
import {factAt, type Shape} from './shape.js'

const general = /^(?:key |main |the )?(?:fields?|attributes?|columns?|properties|data|contains|includes?)$/i

/** "Employee: name, salary"; below a heading also "Fields: a, b". */
export const labelListShape: Shape = {
  id: 'label-list',
  read(segment) {
    const parts = /^[*`]*([\w][\w '’-]{0,40}?)[*`]*\s*[:：]\s*[*`]*(.+)$/s.exec(segment.text)
    if (!parts) return []
    const [, label = '', list = ''] = parts
    const isGeneral = general.test(label.trim())
    const name = stripSubject(isGeneral ? (segment.clause.heading ?? segment.subject ?? '') : label)
    const from = segment.text.length - list.length
    const items = splitList(list.replace(/[.;]\s*$/, ''), segment.start + from).flatMap(part => readItem(part) ?? [])
    const good = items.filter(isAttributeLike).length
    if (/(?:requirements?|descriptions?|functions?|features?|notes?)$/i.test(name)) return []
    if (!isSubject(name) || items.length < 2 || good * 2 < items.length || items.some(({wordCount}) => wordCount > 5))
      return []
    const entity = entityName(name)
    return [
      factAt(segment, 'label-list', 0, from, {kind: 'entity', entity}),
      ...items.flatMap(item => attributeOfItem(segment, 'label-list', entity, item)),
    ]
  },
}

import {entityName} from '../../words/snake-name.js'
import {readItem} from '../read-item.js'
import {splitList} from '../split-list.js'
import {isSubject, stripSubject} from './is-subject.js'
import {factAt, type Shape} from './shape.js'

const patterns = [
  {pattern: /^(?<entity>[\w '’-]+?) (?:is|are) (?:uniquely )?identified by (?<list>.+)$/is, primary: false},
  {pattern: /^(?:the )?primary key of (?<entity>[\w '’-]+?) (?:is|are|consists of) (?<list>.+)$/is, primary: true},
  {pattern: /^(?<list>[\w ,]+?) (?:is|are|form) the primary key of (?<entity>[\w '’-]+?)$/is, primary: true},
  {
    pattern:
      /^no two (?<entity>[\w '’-]+?) (?:have|share|can have|may have|can share|may share) the same (?<list>.+)$/is,
    primary: false,
  },
  {
    pattern:
      /^no two (?<entity>[\w '’-]+?) (?:in|of|at|on) (?:an? |the same |one |each )(?<whole>[\w -]+?) (?:have|share|can have|may have|can share|may share) the same (?<list>.+)$/is,
    primary: false,
  },
  {
    pattern:
      /^there (?:is|can be|may be|must be) (?:at most |only |exactly |no more than )?one (?<entity>[\w -]+?) (?:per|for each|for every) (?<list>[\w -]+?(?:,? (?:and|per|for each) (?:each |every )?[\w -]+?)+)$/is,
    primary: false,
  },
  {
    pattern:
      /^(?<list>[\w ,'’-]+?) (?:of|in) (?:an? |each |every |the )?(?<entity>[\w -]+?) (?:are|is|must be) unique (?:together|in combination|as a pair)$/is,
    primary: false,
  },
  {
    pattern:
      /^(?:the )?(?:combination|pair) of (?<list>[\w ,'’-]+?) (?:is|are|must be) unique (?:for|in|among|across|to) (?:an? |each |every |the |all )?(?<entity>[\w -]+?)$/is,
    primary: false,
  },
  {
    pattern:
      /^(?<list>[\w '’-]+?) of (?:an? |each |every |the )?(?<entity>[\w -]+?) (?:are|is|must be) unique (?:within|per|for each|inside|in) (?:an? |each |every |its |their |the |one )*(?<whole>[\w -]+?)$/is,
    primary: false,
  },
]

/** "The code of a room is unique within its building", "A book is identified by its ISBN", "The primary key of a seat is its row and number", "No two rooms have the same number". */
export const identifiedShape: Shape = {
  id: 'identified',
  read(segment) {
    const text = segment.text
      .replace(/,\s+(?:ensuring|so|which|making|to|and is|allowing)\b.*$/isu, '')
      .replace(/[.;]\s*$/, '')
    for (const {pattern, primary} of patterns) {
      const groups = pattern.exec(text)?.groups
      const subject = stripSubject(groups?.['entity'] ?? '')
      if (!groups || !isSubject(subject)) continue
      const list = [groups['whole'] ?? '', groups['list'] ?? ''].filter(part => part !== '').join(', ')
      const names = splitList(list.replace(/ (?:per|for each) /gi, ', ')).flatMap(part => readItem(part)?.name ?? [])
      if (names.length === 0) return []
      const entity = entityName(subject)
      const at = (body: Parameters<typeof factAt>[4]) => factAt(segment, 'identified', 0, text.length, body)
      return [
        at({kind: 'entity', entity}),
        ...names.map(name =>
          at({
            kind: 'attribute',
            entity,
            name,
            type: null,
            required: true,
            unique: false,
            key: false,
            default: null,
            range: null,
          }),
        ),
        at({kind: 'identifier', entity, attributes: names, primary}),
      ]
    }
    return []
  },
}

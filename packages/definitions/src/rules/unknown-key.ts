import type {FileRule, FileSubject} from '../check/file-rule.js'
import {keysOfKind, metadataKeys} from '../check/keys-of-kind.js'
import {misspelt} from '../check/misspelt.js'
import {placeOfKey} from '../check/place-of-key.js'
import {placeOfNestedKey} from '../check/place-of-nested-key.js'
import type {Place, Report} from '@journeywright/problems'

export const unknownKey: FileRule = {
  id: 'definitions/unknown-key',
  severity: 'warning',
  summary: 'A key is spelt as the tools that read it spell it.',
  check(subject, report) {
    const {definition, front} = subject
    const known = keysOfKind[definition.kind]
    for (const [key, entry] of front.keys ?? []) {
      const [, first = '', rest = ''] = /^([\w-]+):(\w+)$/.exec(key) ?? []
      if (known.includes(first)) {
        report({
          message: `Unexpected key \`${key}\`, expected a space after the colon: nothing reads it`,
          fix: `Write \`${first}: ${rest}\`.`,
          at: placeOfKey(subject, key, entry),
        })
      } else if (!isReadElsewhere(key)) say(key, misspelt(key, known), () => placeOfKey(subject, key, entry), report)
    }
    checkMetadata(subject, report)
  },
}

function checkMetadata(subject: FileSubject, report: Report): void {
  const entry = subject.front.keys?.get('metadata')
  if (!entry) return
  for (const key of Object.keys(subject.definition.metadata)) {
    say(key, misspelt(key, metadataKeys), () => placeOfNestedKey(subject, key, entry), report)
  }
}

function say(key: string, meant: string | null, place: () => Place, report: Report): void {
  if (meant === null) return
  report({
    message: `Unexpected key \`${key}\`, expected \`${meant}\`: nothing reads this one`,
    fix: `Write \`${meant}\`.`,
    at: place(),
  })
}

/** A key of another kind is no slip of the pen; a rule of its own says what to do with it. */
function isReadElsewhere(key: string): boolean {
  return Object.values(keysOfKind).some(keys => keys.includes(key)) || key === 'allowedTools'
}

import {namesOf} from '../../lookup/names-of.js'
import type {SchemaRule} from '../../schema-rule.js'

const limit = 63

/** Longer names are cut by PostgreSQL without a word, which makes two of them collide or leaves a script looking for the rest. */
export const nameUsable: SchemaRule = {
  id: 'schema/name-usable',
  severity: 'error',
  summary: 'A name has 1 to 63 bytes.',
  check(model, report) {
    for (const {name, label, kind, about} of namesOf(model)) {
      if (kind === 'access pattern') continue
      // No character takes more than three bytes in UTF-8 for each unit that it has here.
      if (name !== '' && name.length * 3 <= limit) continue
      const bytes = new TextEncoder().encode(name).length
      if (bytes > 0 && bytes <= limit) continue
      report({
        ...(about && {about}),
        message: `Unexpected ${label} of ${bytes} bytes, expected 1 to ${limit}`,
        fix: bytes === 0 ? 'Give it a name.' : `Shorten the name to ${limit} bytes; PostgreSQL would cut it.`,
      })
    }
  },
}

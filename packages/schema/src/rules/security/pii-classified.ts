import {nameWords} from '../../lookup/name-words.js'
import {ownTables} from '../../lookup/own-tables.js'
import type {Column} from '../../model.js'
import type {SchemaRule} from '../../schema-rule.js'

const personal =
  /(?:^|_)(?:e_?mail|email_address|phone|phone_number|mobile|telephone|first_name|last_name|given_name|family_name|surname|middle_name|full_name|maiden_name|birth_?date|date_of_birth|birth_?day|dob|ssn|social_security_number|national_id|tax_id|passport|passport_number|driver_license|iban|street|street_address|ip_address)$/

export const piiClassified: SchemaRule = {
  id: 'schema/pii-classified',
  severity: 'warning',
  summary: 'What is known of a person is classified.',
  check(model, report) {
    for (const table of ownTables(model)) {
      const names = table.columns.filter(isUnclassified).map(({name}) => `\`${name}\``)
      if (names.length === 0) continue
      report({
        about: table,
        message: `Unexpected personal data without classification in \`${table.name}\` (${names.join(', ')}), expected \`pii\``,
        fix: 'Add `pii` to the classification of each, so that it is found when somebody asks what is kept of them, or asks to be forgotten.',
      })
    }
  },
}

function isUnclassified({name, type, classification}: Column): boolean {
  return classification.length === 0 && type.kind !== 'boolean' && personal.test(nameWords(name).join('_'))
}

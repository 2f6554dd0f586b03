import {expect, test} from 'vitest'
import {designed, tableOf} from './designed.js'

test.each([
  [
    'A patient has a name, a diagnosis and a blood type.',
    'patients',
    {name: ['pii'], diagnosis: ['phi'], blood_type: ['phi']},
  ],
  ['A ward has a name and a phone number.', 'wards', {name: [], phone_number: ['pii']}],
  ['A payment has an amount and a credit card number.', 'payments', {amount: [], credit_card_number: ['pci']}],
  ['A reader has a library card number and an address.', 'readers', {library_card_number: [], address: ['pii']}],
  [
    'An account has a username, a password and an IBAN.',
    'accounts',
    {username: [], password: ['secret'], iban: ['pii']},
  ],
])('%s', (request, name, expected) => {
  const {columns} = tableOf(request, name)
  const own = columns.filter(column => column.name in expected)
  expect(Object.fromEntries(own.map(column => [column.name, column.classification]))).toEqual(expected)
})

test('a card number is refused, its token is taken', () => {
  const {checks} = tableOf('A payment has an amount and a credit card number.', 'payments')
  expect(checks.map(({expression}) => expression)).toContain("credit_card_number !~ '^[0-9 -]{12,}$'")
})

test('laws that a text names are answered', () => {
  const request = 'A ward has a name and a floor.\nThe system complies with GDPR and PCI DSS.'
  const {status, note} = designed(request).report.coverage.at(-1) ?? {}
  expect(status).toBe('non-functional')
  expect(note).toMatch(/^Columns with personal data .* No card number is stored/)
})

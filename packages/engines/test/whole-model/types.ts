import type {CompositeType, Domain} from '@journeywright/schema'

export const domains: readonly Domain[] = [
  {
    name: 'mail',
    namespace: 'booking',
    type: {kind: 'domain', name: 'word', namespace: 'booking'},
    nullable: true,
    default: null,
    checks: [
      {name: 'mail_at', expression: `VALUE LIKE '%@%'`},
      {name: 'mail_late', expression: 'length(VALUE) < 300', notValid: true},
    ],
    comment: 'One address.',
  },
  {
    name: 'word',
    namespace: 'booking',
    type: {kind: 'text'},
    nullable: true,
    default: `'?'::text`,
    collation: 'pg_catalog."C"',
    checks: [],
    comment: '',
  },
  {
    name: 'yes',
    namespace: 'public',
    type: {kind: 'boolean'},
    nullable: false,
    default: 'true',
    checks: [],
    comment: '',
  },
]

export const composites: readonly CompositeType[] = [
  {
    name: 'place',
    namespace: 'booking',
    attributes: [
      {name: 'street', type: {kind: 'text'}, collation: 'pg_catalog."C"'},
      {name: 'mail', type: {kind: 'domain', name: 'mail', namespace: 'booking'}},
      {name: 'numbers', type: {kind: 'array', of: {kind: 'numeric', precision: 5, scale: 2}}},
    ],
    comment: 'On the map.',
  },
]

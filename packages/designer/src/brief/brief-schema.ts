const text = (description: string) => ({type: 'string', minLength: 1, description}) as const
const texts = (description: string) => ({type: 'array', items: {type: 'string', minLength: 1}, description}) as const

const attribute = {
  description: 'A name, or a name with what is known of it.',
  oneOf: [
    {type: 'string', minLength: 1},
    {
      type: 'object',
      required: ['name'],
      properties: {
        name: text('The column.'),
        type: text('An SQL type or a word such as `email`, `money`, `date`.'),
        required: {type: 'boolean'},
        unique: {type: 'boolean'},
      },
    },
  ],
} as const

const rule = {
  description: 'A sentence, or an object with one.',
  oneOf: [
    {type: 'string', minLength: 1},
    {type: 'object', required: ['description'], properties: {description: text('The rule in one sentence.')}},
  ],
} as const

const entity = {
  type: 'object',
  required: ['name'],
  properties: {
    name: text('The table or thing, singular or plural.'),
    type: text('Such as `core` or `transactional`; for readers.'),
    attributes: {type: 'array', items: attribute, description: 'What is kept about it.'},
    estimated_rows: {type: 'integer', minimum: 0, description: 'Rows at the start.'},
  },
} as const

const relationship = {
  type: 'object',
  required: ['from', 'to', 'type'],
  properties: {
    from: text('One of the entities.'),
    to: text('One of the entities.'),
    type: {
      enum: ['one_to_one', 'one_to_many', 'many_to_one', 'many_to_many'],
      description: 'Read from `from` to `to`.',
    },
    foreign_key: text('The column that refers.'),
  },
} as const

const security = {
  type: 'object',
  properties: {
    data_classification: {enum: ['public', 'internal', 'confidential', 'restricted']},
    compliance_standards: texts('Such as `GDPR` or `PCI-DSS`.'),
    encryption_requirements: {
      type: 'object',
      properties: {
        at_rest: {type: 'boolean'},
        in_transit: {type: 'boolean'},
        column_level: texts('Columns whose values are secret.'),
      },
    },
    audit_requirements: {type: 'boolean', description: 'True: every change is audited.'},
    access_control: text('Such as `role_based`.'),
  },
} as const

const quality = {
  type: 'object',
  properties: {
    exempt: {
      type: 'array',
      description: 'Lines of the quality checklists that need not be met.',
      items: {
        type: 'object',
        required: ['line', 'reason'],
        properties: {
          line: text('The id of the line, such as `timestamps`.'),
          reason: text('Why; the report shows it.'),
        },
      },
    },
  },
} as const

/** JSON Schema (2020-12) of a brief. Four things are required, everything else is optional. */
export const briefSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://journeywright.dev/schemas/brief.schema.json',
  title: 'Brief of a database design',
  type: 'object',
  required: ['project', 'task'],
  properties: {
    project: {
      type: 'object',
      required: ['name', 'database_type'],
      properties: {
        name: text('Names the schema.'),
        type: text('Such as `web_app` or `ecommerce`; for readers.'),
        database_type: text('`postgresql`.'),
        scale: {enum: ['small', 'medium', 'large', 'enterprise']},
        environment: text('Such as `production`; for readers.'),
      },
    },
    task: {
      type: 'object',
      required: ['type', 'description'],
      properties: {
        type: {
          enum: [
            'schema_design',
            'migration',
            'optimization',
            'data_modeling',
            'performance_tuning',
            'backup_strategy',
          ],
        },
        priority: {enum: ['critical', 'high', 'medium', 'low']},
        description: text('The request in a sentence or more.'),
        requirements: texts('What the database is for, one by one.'),
        acceptance_criteria: texts('What must be true of the result, one by one.'),
      },
    },
    data_model: {
      type: 'object',
      properties: {
        entities: {type: 'array', items: entity},
        relationships: {type: 'array', items: relationship},
        business_rules: {type: 'array', items: rule},
        constraints: {type: 'array', items: rule},
        indexes: {type: 'array'},
      },
    },
    performance_targets: {
      type: 'object',
      properties: {
        concurrent_users: {type: 'number', minimum: 0},
        read_operations_per_second: {type: 'number', minimum: 0},
        write_operations_per_second: {type: 'number', minimum: 0},
        data_volume: {type: 'object'},
        query_performance: {type: 'object'},
      },
    },
    security_requirements: security,
    integration: {type: 'object'},
    quality,
  },
} as const

import {newColumn, type Check} from '@journeywright/schema'
import type {Plant} from './plant.js'
import {withColumn, withModel, withTable, workshop} from './workshop.js'

const check = (expression: string, more: Partial<Check> = {}): Check => ({
  name: 'chk_tools_watts',
  expression,
  reason: '',
  sources: [],
  ...more,
})
const watts = (expression: string, more: Partial<Check> = {}) =>
  withColumn(newColumn('watts', 'integer', {nullable: true}), ({checks}) => ({
    checks: [...checks, check(expression, more)],
  }))
const level = (values: readonly string[]) => ({
  name: 'member_level',
  namespace: 'public',
  values,
  comment: '',
  sources: [],
})
const number = (type: 'integer' | 'bigint', table: string) =>
  withTable({name: table, columns: [newColumn('batch', type)]}).tables.slice(-1)

/** What columns and their values can have wrong. */
export const columnPlants: readonly Plant[] = [
  {
    rule: 'money-exact',
    bad: withColumn(newColumn('rental_fee', 'double precision')),
    good: withColumn(newColumn('rental_fee', {kind: 'numeric', precision: 10, scale: 2})),
  },
  {
    rule: 'timestamp-zone',
    bad: withColumn(newColumn('bought_at', 'timestamp')),
    good: withColumn(newColumn('bought_at', 'timestamptz')),
  },
  {
    rule: 'type-limits',
    bad: withColumn(newColumn('length', {kind: 'numeric', precision: 4, scale: 6})),
    good: withColumn(newColumn('length', {kind: 'numeric', precision: 6, scale: 4})),
  },
  {
    rule: 'one-value-source',
    bad: withColumn(newColumn('serial_number', 'bigint', {identity: 'always', default: '1'})),
    good: withColumn(newColumn('serial_number', 'bigint', {default: '1'})),
  },
  {
    rule: 'enum-known',
    bad: withColumn(newColumn('state', {kind: 'enum', name: 'tool_state'})),
    good: withColumn(newColumn('state', {kind: 'enum', name: 'member_level'})),
  },
  {
    rule: 'enum-values',
    bad: withModel({enums: [level(['guest', 'regular', 'guest'])]}),
    good: withModel({enums: [level(['guest', 'regular', 'patron'])]}),
  },
  {
    rule: 'enum-default',
    bad: withModel({enums: [level(['visitor', 'regular'])]}),
    good: withModel({enums: [level(['guest', 'regular'])]}),
  },
  {
    rule: 'enum-size',
    bad: withModel({enums: [level(['guest'])]}),
    good: withModel({enums: [level(['guest', 'patron'])]}),
  },
  {
    rule: 'char-padded',
    bad: withColumn(newColumn('shelf', {kind: 'char', length: 12})),
    good: withColumn(newColumn('shelf', {kind: 'char', length: 3})),
  },
  {
    rule: 'varchar-habit',
    bad: withColumn(newColumn('maker', {kind: 'varchar', length: 255})),
    good: withColumn(newColumn('maker', {kind: 'varchar', length: 80})),
  },
  {
    rule: 'json-binary',
    bad: withColumn(newColumn('manual', 'json')),
    good: withColumn(newColumn('manual', 'jsonb')),
  },
  {
    rule: 'boolean-three-valued',
    bad: withColumn(newColumn('is_electric', 'boolean', {nullable: true})),
    good: withColumn(newColumn('is_electric', 'boolean')),
  },
  {
    rule: 'default-type',
    bad: withColumn(newColumn('is_electric', 'boolean', {default: '0'})),
    good: withColumn(newColumn('is_electric', 'boolean', {default: 'false'})),
  },
  {
    rule: 'default-type',
    bad: withColumn(newColumn('bought_on', 'date', {default: '0'})),
    good: withColumn(newColumn('bought_on', 'date', {default: 'CURRENT_DATE'})),
  },
  {
    rule: 'default-type',
    bad: withColumn(newColumn('sticker', 'uuid', {default: "'none'"})),
    good: withColumn(newColumn('sticker', 'uuid', {default: 'gen_random_uuid()'})),
  },
  {
    rule: 'default-checked',
    bad: withColumn(newColumn('watts', 'integer', {default: '0'}), () => ({checks: [check('watts > 0')]})),
    good: withColumn(newColumn('watts', 'integer', {default: '1'}), () => ({checks: [check('watts > 0')]})),
  },
  {
    rule: 'check-satisfiable',
    bad: watts('(watts > 2000) AND (watts < 100)'),
    good: watts('(watts > 100) AND (watts < 2000)'),
  },
  {
    rule: 'check-vacuous',
    bad: watts('(watts IS NULL) OR (watts IS NOT NULL)'),
    good: watts('watts IS NULL OR watts > 0'),
  },
  {
    rule: 'constraint-validated',
    bad: watts('watts > 0', {notValid: true}),
    good: watts('watts > 0'),
  },
  {
    rule: 'expression-closed',
    bad: watts('watts > (1'),
    good: watts('watts > (1)'),
  },
  {
    rule: 'column-types-agree',
    bad: withModel({
      tables: [
        ...workshop.tables,
        ...number('integer', 'orders'),
        ...number('integer', 'repairs'),
        ...number('bigint', 'sales'),
      ],
    }),
    good: withModel({
      tables: [
        ...workshop.tables,
        ...number('integer', 'orders'),
        ...number('integer', 'repairs'),
        ...number('integer', 'sales'),
      ],
    }),
  },
]

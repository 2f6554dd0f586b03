import {isOurs} from '../../catalog/is-ours.js'
import {aggregateDefinition} from '../code/aggregate-definition.js'
import {isOfTwoTables, isOwnTrigger} from '../tables/read-triggers.js'

const aggregates = `
SELECT ${aggregateDefinition} AS text, 'The model has no aggregates of ordered rows.' AS reason
FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace JOIN pg_aggregate g ON g.aggfnoid = p.oid
WHERE g.aggkind <> 'n' AND ${isOurs('pg_proc', 'p.oid', 'n.nspname')}`

const triggers = `
SELECT pg_get_triggerdef(t.oid), 'A trigger of the model is told of no other table.'
FROM pg_class r JOIN pg_namespace n ON n.oid = r.relnamespace JOIN pg_trigger t ON t.tgrelid = r.oid
WHERE ${isOwnTrigger} AND ${isOfTwoTables} AND ${isOurs('pg_class', 'r.oid', 'n.nspname')}`

const foreignTriggers = `
SELECT pg_get_triggerdef(t.oid), 'The model has no foreign tables.'
FROM pg_class r JOIN pg_namespace n ON n.oid = r.relnamespace JOIN pg_trigger t ON t.tgrelid = r.oid
WHERE ${isOwnTrigger} AND r.relkind = 'f' AND ${isOurs('pg_class', 'r.oid', 'n.nspname')}`

/** Functions and triggers that are more than the model says. Each answers text and reason. */
export const codeQueries: readonly string[] = [aggregates, triggers, foreignTriggers]

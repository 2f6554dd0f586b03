import {isOurs} from '../../catalog/is-ours.js'
import {aggregateDefinition} from '../code/aggregate-definition.js'
import {isOfTwoTables, isOwnTrigger} from '../tables/read-triggers.js'

const aggregates = `
SELECT ${aggregateDefinition} AS text, 'The model has no aggregates of ordered rows.' AS reason
FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace JOIN pg_aggregate g ON g.aggfnoid = p.oid
WHERE g.aggkind <> 'n' AND ${isOurs('pg_proc', 'p.oid', 'n.nspname')}`

const rules = `
SELECT pg_get_ruledef(w.oid), 'The model has no rewrite rules.'
FROM pg_rewrite w JOIN pg_class r ON r.oid = w.ev_class JOIN pg_namespace n ON n.oid = r.relnamespace
WHERE w.rulename <> '_RETURN' AND ${isOurs('pg_class', 'r.oid', 'n.nspname')}`

const triggers = `
SELECT pg_get_triggerdef(t.oid), 'A trigger of the model is told of no other table.'
FROM pg_class r JOIN pg_namespace n ON n.oid = r.relnamespace JOIN pg_trigger t ON t.tgrelid = r.oid
WHERE ${isOwnTrigger} AND ${isOfTwoTables} AND ${isOurs('pg_class', 'r.oid', 'n.nspname')}`

const foreignTriggers = `
SELECT pg_get_triggerdef(t.oid), 'The model has no foreign tables.'
FROM pg_class r JOIN pg_namespace n ON n.oid = r.relnamespace JOIN pg_trigger t ON t.tgrelid = r.oid
WHERE ${isOwnTrigger} AND r.relkind = 'f' AND ${isOurs('pg_class', 'r.oid', 'n.nspname')}`

const eventTriggers = `
SELECT 'CREATE EVENT TRIGGER ' || quote_ident(t.evtname) || ' ON ' || t.evtevent
    || coalesce(' WHEN TAG IN (' || (SELECT string_agg(quote_literal(tag), ', ') FROM unnest(t.evttags) tag) || ')', '')
    || ' EXECUTE FUNCTION ' || t.evtfoid::regproc || '()', 'The model has no event triggers.'
FROM pg_event_trigger t
WHERE NOT EXISTS (SELECT FROM pg_depend m WHERE m.classid = 'pg_event_trigger'::regclass AND m.objid = t.oid AND m.deptype = 'e')`

/** What runs, besides functions and the triggers of one table. Each answers text and reason. */
export const codeQueries: readonly string[] = [aggregates, rules, triggers, foreignTriggers, eventTriggers]

import {isOurs} from '../../catalog/is-ours.js'

/** The statement that says whether it's on, where it isn't for everyone but replicas. */
const state = (letter: string, alter: string, what: string) =>
  `coalesce('; ' || ${alter} || CASE ${letter} WHEN 'D' THEN 'DISABLE' WHEN 'R' THEN 'ENABLE REPLICA' WHEN 'A' THEN 'ENABLE ALWAYS' END
    || ${what}, '')`

const rules = `
SELECT rtrim(pg_get_ruledef(w.oid), ';')
    || ${state('w.ev_enabled', `'ALTER TABLE ' || w.ev_class::regclass || ' '`, `' RULE ' || quote_ident(w.rulename)`)} AS text,
  'The model has no rewrite rules.' AS reason
FROM pg_rewrite w JOIN pg_class r ON r.oid = w.ev_class JOIN pg_namespace n ON n.oid = r.relnamespace
WHERE w.rulename <> '_RETURN' AND ${isOurs('pg_class', 'r.oid', 'n.nspname')}`

const eventTriggers = `
SELECT 'CREATE EVENT TRIGGER ' || quote_ident(t.evtname) || ' ON ' || t.evtevent
    || coalesce(' WHEN TAG IN (' || (SELECT string_agg(quote_literal(tag), ', ') FROM unnest(t.evttags) tag) || ')', '')
    || ' EXECUTE FUNCTION ' || t.evtfoid::regproc || '()'
    || ${state('t.evtenabled', `'ALTER EVENT TRIGGER ' || quote_ident(t.evtname) || ' '`, `''`)},
  'The model has no event triggers.'
FROM pg_event_trigger t
WHERE NOT EXISTS (SELECT FROM pg_depend m WHERE m.classid = 'pg_event_trigger'::regclass AND m.objid = t.oid AND m.deptype = 'e')`

/** What runs when something happens, besides triggers. Each answers text and reason. */
export const eventQueries: readonly string[] = [rules, eventTriggers]

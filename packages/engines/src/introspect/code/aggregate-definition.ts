/** A support function, which is named without its arguments. */
const called = (id: string) => `(SELECT quote_ident(sn.nspname) || '.' || quote_ident(s.proname)
  FROM pg_proc s JOIN pg_namespace sn ON sn.oid = s.pronamespace WHERE s.oid = ${id} AND ${id} <> 0)`

const operator = `(SELECT 'OPERATOR(' || quote_ident(sn.nspname) || '.' || s.oprname || ')'
  FROM pg_operator s JOIN pg_namespace sn ON sn.oid = s.oprnamespace WHERE s.oid = g.aggsortop)`

const modify = (column: string) =>
  `CASE g.${column} WHEN 'r' THEN 'READ_ONLY' WHEN 's' THEN 'SHAREABLE' ELSE 'READ_WRITE' END`

/**
 * An SQL expression for the `CREATE AGGREGATE` statement of `pg_proc p` and its `pg_aggregate g`, which the server has no
 * function to print. What isn't said is NULL, and left out.
 */
export const aggregateDefinition = `'CREATE AGGREGATE ' || quote_ident(n.nspname) || '.' || quote_ident(p.proname)
  || '(' || coalesce(nullif(pg_get_function_arguments(p.oid), ''), '*') || ') (' || concat_ws(', ',
    'SFUNC = ' || ${called('g.aggtransfn')},
    'STYPE = ' || format_type(g.aggtranstype, NULL),
    'SSPACE = ' || nullif(g.aggtransspace, 0),
    'FINALFUNC = ' || ${called('g.aggfinalfn')},
    CASE WHEN g.aggfinalextra THEN 'FINALFUNC_EXTRA' END,
    CASE WHEN g.aggfinalmodify <> CASE g.aggkind WHEN 'n' THEN 'r' ELSE 'w' END THEN 'FINALFUNC_MODIFY = ' || ${modify('aggfinalmodify')} END,
    'COMBINEFUNC = ' || ${called('g.aggcombinefn')},
    'SERIALFUNC = ' || ${called('g.aggserialfn')},
    'DESERIALFUNC = ' || ${called('g.aggdeserialfn')},
    'INITCOND = ' || quote_literal(g.agginitval),
    'MSFUNC = ' || ${called('g.aggmtransfn')},
    'MINVFUNC = ' || ${called('g.aggminvtransfn')},
    'MSTYPE = ' || CASE WHEN g.aggmtranstype <> 0 THEN format_type(g.aggmtranstype, NULL) END,
    'MSSPACE = ' || nullif(g.aggmtransspace, 0),
    'MFINALFUNC = ' || ${called('g.aggmfinalfn')},
    CASE WHEN g.aggmfinalextra THEN 'MFINALFUNC_EXTRA' END,
    CASE WHEN g.aggmtransfn <> 0 AND g.aggmfinalmodify <> CASE g.aggkind WHEN 'n' THEN 'r' ELSE 'w' END THEN 'MFINALFUNC_MODIFY = ' || ${modify('aggmfinalmodify')} END,
    'MINITCOND = ' || quote_literal(g.aggminitval),
    'SORTOP = ' || ${operator},
    CASE p.proparallel WHEN 's' THEN 'PARALLEL = SAFE' WHEN 'r' THEN 'PARALLEL = RESTRICTED' END
  ) || ')'`

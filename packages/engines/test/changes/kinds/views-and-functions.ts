import {kindCases} from './kind-case.js'

const guests = 'CREATE TABLE guests (id bigint PRIMARY KEY, name text NOT NULL, age integer, town varchar(40));'
const chain = `CREATE VIEW adults AS SELECT id, name, age FROM guests WHERE age > 17;
  CREATE MATERIALIZED VIEW by_name AS SELECT name, count(*) AS number, max(age) AS oldest FROM adults GROUP BY name;
  CREATE UNIQUE INDEX uix_by_name ON by_name (name);
  CREATE VIEW oldest AS SELECT b.name, b.oldest, a.id FROM by_name AS b JOIN adults AS a ON a.name = b.name;
  CREATE FUNCTION put() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
  CREATE TRIGGER put INSTEAD OF INSERT ON oldest FOR EACH ROW EXECUTE FUNCTION put();
  COMMENT ON VIEW oldest IS 'Who is oldest.'; COMMENT ON COLUMN oldest.name IS 'What they are called.';
  COMMENT ON INDEX uix_by_name IS 'Each once.';
  GRANT SELECT ON oldest, by_name TO public;`
const twice = (type: string, body = '$1 * 2') =>
  `CREATE FUNCTION twice(${type}) RETURNS ${type} LANGUAGE sql IMMUTABLE AS $$ SELECT ${body} $$; COMMENT ON FUNCTION twice(${type}) IS 'Doubles.';`
const usesTwice = (
  cast: string,
) => `CREATE TABLE guests (id bigint PRIMARY KEY, age integer DEFAULT twice(2${cast}) CHECK (twice(age${cast}) > 0),
    more bigint GENERATED ALWAYS AS (twice(age${cast})) STORED);
  CREATE INDEX idx_twice ON guests (twice(age${cast})); CREATE VIEW doubled AS SELECT id, twice(age${cast}) AS age FROM guests;`
const stamp = (namespace: string) =>
  `CREATE FUNCTION ${namespace}.stamp() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;`

export const viewAndFunctionCases = kindCases('', [
  ['a type below a chain of views', `${guests} ${chain}`, `${guests.replace('age integer', 'age bigint')} ${chain}`],
  [
    'a column less below a chain of views',
    `${guests} ${chain}`,
    `${guests.replace(', town varchar(40)', '')} ${chain}`,
  ],
  [
    'another query at the bottom of a chain of views',
    `${guests} ${chain}`,
    `${guests} ${chain.replace('SELECT id, name, age', 'SELECT id, town, upper(name) AS name, age')}`,
  ],
  [
    'a chain of views that goes with its table',
    `${guests} ${chain} CREATE TABLE other (id bigint PRIMARY KEY);`,
    `CREATE TABLE other (id bigint PRIMARY KEY);`,
  ],
  [
    'a column more below a view of all columns',
    `${guests} CREATE VIEW everything AS SELECT * FROM guests; CREATE VIEW again AS SELECT g.* FROM everything AS g;`,
    `${guests.replace('varchar(40)', 'varchar(40), "since when" date')} CREATE VIEW everything AS SELECT * FROM guests; CREATE VIEW again AS SELECT g.* FROM everything AS g;`,
  ],
  [
    'options and columns of views',
    `${guests} CREATE VIEW adults (id, who) WITH (security_barrier) AS SELECT id, name FROM guests WHERE age > 17;`,
    `${guests} CREATE VIEW adults (id, called) WITH (security_invoker = true) AS SELECT id, name FROM guests WHERE age > 17 WITH LOCAL CHECK OPTION;`,
  ],
  [
    'another signature of a function that much depends on',
    `${twice('bigint')} ${usesTwice('')}`,
    `${twice('numeric')} ${usesTwice('').replaceAll('bigint GEN', 'numeric GEN')}`,
  ],
  [
    'another body of a function that much depends on',
    `${twice('bigint')} ${usesTwice('')}`,
    `${twice('bigint', '$1 + $1')} ${usesTwice('')}`,
  ],
  [
    'another name of an argument, and another result',
    `CREATE FUNCTION whole(a integer) RETURNS integer LANGUAGE sql STABLE AS $$ SELECT a $$; CREATE VIEW seen AS SELECT whole(3) AS number;`,
    `CREATE FUNCTION whole(b integer) RETURNS bigint LANGUAGE sql STABLE AS $$ SELECT b::bigint $$; CREATE VIEW seen AS SELECT whole(3) AS number;`,
  ],
  [
    'one of two functions of one name',
    `${twice('bigint')} ${twice('numeric')} CREATE VIEW seen AS SELECT twice(3.5) AS number;`,
    `${twice('numeric')} ${twice('real')} CREATE VIEW seen AS SELECT twice(3.5) AS number;`,
  ],
  [
    'a procedure and an aggregate',
    `CREATE PROCEDURE clean(integer) LANGUAGE plpgsql AS $$ BEGIN END $$;
     CREATE AGGREGATE total(integer) (SFUNC = int4pl, STYPE = integer, INITCOND = '0');`,
    `CREATE PROCEDURE clean(bigint) LANGUAGE plpgsql AS $$ BEGIN END $$;
     CREATE AGGREGATE total(integer) (SFUNC = int4pl, STYPE = integer, INITCOND = '5'); COMMENT ON AGGREGATE total(integer) IS 'Sums.';`,
  ],
  [
    'a type below functions whose bodies are bound',
    `${guests} CREATE FUNCTION oldest() RETURNS bigint LANGUAGE sql STABLE BEGIN ATOMIC SELECT max(age) FROM guests; END;`,
    `${guests.replace('age integer', 'age bigint')} CREATE FUNCTION oldest() RETURNS bigint LANGUAGE sql STABLE BEGIN ATOMIC SELECT max(age) FROM guests; END;`,
  ],
  [
    'a table that functions take and return',
    `${guests} CREATE FUNCTION shown(guests) RETURNS text LANGUAGE sql STABLE AS $$ SELECT $1.name $$;
     CREATE FUNCTION everyone() RETURNS SETOF guests LANGUAGE sql STABLE AS $$ SELECT * FROM guests $$;`,
    `CREATE TABLE other (id bigint PRIMARY KEY);`,
  ],
  [
    'the function of a trigger, and when it is on',
    `CREATE SCHEMA tools; ${stamp('tools')} ${stamp('public')} ${guests}
     CREATE TRIGGER a BEFORE UPDATE ON guests FOR EACH ROW EXECUTE FUNCTION tools.stamp(); CREATE TRIGGER b AFTER INSERT ON guests FOR EACH ROW EXECUTE FUNCTION stamp();`,
    `CREATE SCHEMA tools; ${stamp('tools')} ${stamp('public')} ${guests}
     CREATE TRIGGER a BEFORE UPDATE OF age OR DELETE ON guests FOR EACH ROW WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION public.stamp('x', 'it''s');
     CREATE CONSTRAINT TRIGGER b AFTER INSERT ON guests DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION tools.stamp();
     ALTER TABLE guests DISABLE TRIGGER b; COMMENT ON TRIGGER a ON guests IS 'Stamps.';`,
  ],
])

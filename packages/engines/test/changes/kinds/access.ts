import {kindCases} from './kind-case.js'

const guests = 'CREATE TABLE guests (id bigint PRIMARY KEY, owner text NOT NULL, name text);'
const reader = 'CREATE ROLE journeywright_test_reader; CREATE ROLE journeywright_test_writer;'

export const accessCases = kindCases('', [
  [
    'roles and what they may do',
    guests,
    `${reader} ${guests} GRANT SELECT ON guests TO journeywright_test_reader; GRANT SELECT, INSERT, UPDATE ON guests TO journeywright_test_writer WITH GRANT OPTION;
     GRANT UPDATE (name) ON guests TO journeywright_test_reader;`,
  ],
  [
    'other privileges',
    `${reader} ${guests} CREATE SEQUENCE counter; CREATE FUNCTION three() RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT 3 $$;
     GRANT SELECT, DELETE ON guests TO journeywright_test_reader; GRANT USAGE ON SEQUENCE counter TO journeywright_test_reader;`,
    `${reader} ${guests} CREATE SEQUENCE counter; CREATE FUNCTION three() RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT 3 $$;
     GRANT SELECT ON guests TO journeywright_test_reader WITH GRANT OPTION; GRANT UPDATE ON SEQUENCE counter TO journeywright_test_writer;
     GRANT EXECUTE ON FUNCTION three() TO journeywright_test_writer;`,
  ],
  [
    'policies for roles, and those that restrict',
    `${reader} ${guests} ALTER TABLE guests ENABLE ROW LEVEL SECURITY;
     CREATE POLICY own ON guests FOR SELECT TO journeywright_test_reader USING (owner = current_user);`,
    `${reader} ${guests} ALTER TABLE guests ENABLE ROW LEVEL SECURITY; ALTER TABLE guests FORCE ROW LEVEL SECURITY;
     CREATE POLICY own ON guests TO journeywright_test_reader, journeywright_test_writer USING (owner = current_user) WITH CHECK (name <> '');
     CREATE POLICY named ON guests AS RESTRICTIVE FOR INSERT WITH CHECK (name IS NOT NULL); COMMENT ON POLICY named ON guests IS 'Called something.';`,
  ],
  [
    'a table made anew keeps its privileges',
    `${reader} ${guests} CREATE VIEW seen AS SELECT id, name FROM guests; GRANT SELECT ON seen TO journeywright_test_reader; GRANT SELECT (name) ON guests TO journeywright_test_reader;`,
    `${reader} ${guests.replace('name text', 'name varchar(800)')} CREATE VIEW seen AS SELECT id, name FROM guests;
     GRANT SELECT ON seen TO journeywright_test_reader; GRANT SELECT (name) ON guests TO journeywright_test_reader;`,
  ],
  [
    'comments on everything',
    `CREATE SCHEMA app; CREATE SEQUENCE app.counter; CREATE TYPE app.mood AS ENUM ('good'); CREATE DOMAIN app.mail AS text; CREATE TYPE app.place AS (x integer);
     CREATE TABLE app.guests (id bigint CONSTRAINT pk PRIMARY KEY, name text CONSTRAINT uq UNIQUE CONSTRAINT ok CHECK (name <> 'x'), of bigint CONSTRAINT fk REFERENCES app.guests);
     CREATE INDEX idx ON app.guests (of); CREATE VIEW app.seen AS SELECT id FROM app.guests;
     COMMENT ON SCHEMA app IS 'Old.'; COMMENT ON TABLE app.guests IS 'Old.'; COMMENT ON INDEX app.idx IS 'Old.'; COMMENT ON VIEW app.seen IS 'Old.';
     COMMENT ON CONSTRAINT pk ON app.guests IS 'Old.'; COMMENT ON SEQUENCE app.counter IS 'Old.'; COMMENT ON TYPE app.mood IS 'Old.';`,
    `CREATE SCHEMA app; CREATE SEQUENCE app.counter; CREATE TYPE app.mood AS ENUM ('good'); CREATE DOMAIN app.mail AS text; CREATE TYPE app.place AS (x integer);
     CREATE TABLE app.guests (id bigint CONSTRAINT pk PRIMARY KEY, name text CONSTRAINT uq UNIQUE CONSTRAINT ok CHECK (name <> 'x'), of bigint CONSTRAINT fk REFERENCES app.guests);
     CREATE INDEX idx ON app.guests (of); CREATE VIEW app.seen AS SELECT id FROM app.guests;
     COMMENT ON SCHEMA app IS 'It''s new.'; COMMENT ON COLUMN app.guests.name IS 'New.'; COMMENT ON CONSTRAINT uq ON app.guests IS 'New.'; COMMENT ON CONSTRAINT ok ON app.guests IS 'New.';
     COMMENT ON CONSTRAINT fk ON app.guests IS 'New.'; COMMENT ON DOMAIN app.mail IS 'New.'; COMMENT ON TYPE app.place IS 'New.'; COMMENT ON TYPE app.mood IS 'New.'; COMMENT ON COLUMN app.seen.id IS 'New.';`,
  ],
  [
    'sequences, and whose they are',
    `CREATE TABLE guests (id bigint PRIMARY KEY, number integer); CREATE SEQUENCE counter AS integer OWNED BY guests.number; CREATE SEQUENCE down INCREMENT BY -1;`,
    `CREATE TABLE guests (id bigint PRIMARY KEY DEFAULT nextval('counter'), number integer); CREATE SEQUENCE counter START WITH 10 CACHE 5 CYCLE MAXVALUE 900000;
     CREATE SEQUENCE down INCREMENT BY -2 MINVALUE -99 OWNED BY guests.number;`.replace(
      /^(.*?;) (CREATE SEQUENCE counter[^;]*;)/s,
      '$2 $1',
    ),
  ],
])

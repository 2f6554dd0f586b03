import {kindCases} from './kind-case.js'

const moods = (...values: readonly string[]) =>
  `CREATE TYPE mood AS ENUM (${values.map(value => `'${value}'`).join(', ')});`
const isOld = {backfills: {'mood.old': 'good'}}

export const typeCases = kindCases('', [
  [
    'a domain that demands a value, and has another default',
    `CREATE DOMAIN mail AS text; CREATE TABLE guests (id bigint PRIMARY KEY, mail mail, more mail[]);`,
    `CREATE DOMAIN mail AS text DEFAULT 'none' CONSTRAINT at CHECK (VALUE <> 'x'); CREATE TABLE guests (id bigint PRIMARY KEY, mail mail, more mail[]);
     COMMENT ON DOMAIN mail IS 'Where to write.';`,
  ],
  [
    'another base of a domain, with much that uses it',
    `CREATE DOMAIN code AS varchar(40) CHECK (length(VALUE) < 30);
     CREATE TABLE guests (id bigint PRIMARY KEY, code code NOT NULL DEFAULT 'a', more code[], UNIQUE (code));
     CREATE INDEX idx_code ON guests (lower(code)); CREATE VIEW codes AS SELECT id, code FROM guests;
     CREATE FUNCTION first_code(code) RETURNS code LANGUAGE sql IMMUTABLE AS $$ SELECT $1 $$;`,
    `CREATE DOMAIN code AS text CHECK (length(VALUE) < 30);
     CREATE TABLE guests (id bigint PRIMARY KEY, code code NOT NULL DEFAULT 'a', more code[], UNIQUE (code));
     CREATE INDEX idx_code ON guests (lower(code)); CREATE VIEW codes AS SELECT id, code FROM guests;
     CREATE FUNCTION first_code(code) RETURNS code LANGUAGE sql IMMUTABLE AS $$ SELECT $1 $$;`,
  ],
  [
    'another base of a domain that others are made of',
    `CREATE DOMAIN word AS varchar(40); CREATE DOMAIN name AS word CHECK (VALUE <> 'x'); CREATE TYPE pair AS (a word, b name);
     CREATE TABLE guests (id bigint PRIMARY KEY, name public.name, both_names pair);`,
    `CREATE DOMAIN word AS text; CREATE DOMAIN name AS word CHECK (VALUE <> 'x'); CREATE TYPE pair AS (a word, b name);
     CREATE TABLE guests (id bigint PRIMARY KEY, name public.name, both_names pair);`,
  ],
  [
    'another order of an enum that types and lists of them are made of',
    `${moods('good', 'old', 'bad')} CREATE TYPE pair AS (a mood, b mood); CREATE TYPE triple AS (pair pair, c mood);
     CREATE TABLE guests (id bigint PRIMARY KEY, mood mood, pair pair, pairs pair[], triple triple); COMMENT ON TYPE pair IS 'Two.';`,
    `${moods('bad', 'old', 'good')} CREATE TYPE pair AS (a mood, b mood); CREATE TYPE triple AS (pair pair, c mood);
     CREATE TABLE guests (id bigint PRIMARY KEY, mood mood, pair pair, pairs pair[], triple triple); COMMENT ON TYPE pair IS 'Two.';`,
  ],
  [
    'a value less of an enum that a domain and lists are made of',
    `${moods('good', 'old', 'bad')} CREATE DOMAIN feeling AS mood;
     CREATE TABLE guests (id bigint PRIMARY KEY, mood mood NOT NULL DEFAULT 'good', feeling feeling, moods mood[]);
     CREATE VIEW moody AS SELECT id, mood FROM guests WHERE mood = 'bad';`,
    `${moods('good', 'bad')} CREATE DOMAIN feeling AS mood;
     CREATE TABLE guests (id bigint PRIMARY KEY, mood mood NOT NULL DEFAULT 'good', feeling feeling, moods mood[]);
     CREATE VIEW moody AS SELECT id, mood FROM guests WHERE mood = 'bad';`,
    isOld,
  ],
  [
    'a new value that is used at once',
    `${moods('good')} CREATE TABLE guests (id bigint PRIMARY KEY, mood mood NOT NULL DEFAULT 'good');`,
    `${moods('good', 'new', 'better')} CREATE TABLE guests (id bigint PRIMARY KEY, mood mood NOT NULL DEFAULT 'new', CHECK (mood <> 'better'));
     CREATE INDEX idx_new ON guests (id) WHERE mood = 'new'; CREATE VIEW news AS SELECT id FROM guests WHERE mood = 'new';`,
  ],
  [
    'a text in place of an enum, which goes',
    `${moods('good', 'bad')} CREATE TABLE guests (id bigint PRIMARY KEY, mood mood NOT NULL DEFAULT 'good', moods mood[]);`,
    `CREATE TABLE guests (id bigint PRIMARY KEY, mood text NOT NULL DEFAULT 'good', moods text[]);`,
  ],
  [
    'an attribute more and one less, with columns and a view',
    `CREATE TYPE place AS (x integer, y integer); CREATE TABLE guests (id bigint PRIMARY KEY, place place, places place[]);
     CREATE VIEW places AS SELECT id, (place).x AS x FROM guests;`,
    `CREATE TYPE place AS (y integer, z text COLLATE "C"); CREATE TABLE guests (id bigint PRIMARY KEY, place place, places place[]);
     CREATE VIEW places AS SELECT id, (place).y AS x FROM guests; COMMENT ON TYPE place IS 'Somewhere.';`,
  ],
  [
    'an attribute of another type, with columns and a function',
    `CREATE TYPE place AS (x integer, y integer); CREATE TABLE guests (id bigint PRIMARY KEY, place place);
     CREATE FUNCTION far(place) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT $1.x > 3 $$;`,
    `CREATE TYPE place AS (x bigint, y integer); CREATE TABLE guests (id bigint PRIMARY KEY, place place);
     CREATE FUNCTION far(place) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT $1.x > 3 $$;`,
  ],
  [
    'an extension and its type',
    `CREATE TABLE guests (id bigint PRIMARY KEY, mail text UNIQUE, note text);`,
    `CREATE EXTENSION citext; CREATE EXTENSION pg_trgm; CREATE TABLE guests (id bigint PRIMARY KEY, mail citext UNIQUE, note text);
     CREATE INDEX idx_note ON guests USING gin (note gin_trgm_ops);`,
  ],
  [
    'another place of an extension',
    `CREATE EXTENSION citext; CREATE SCHEMA tools; CREATE TABLE guests (id bigint PRIMARY KEY, mail public.citext UNIQUE);`,
    `CREATE SCHEMA tools; CREATE EXTENSION citext SCHEMA tools; CREATE TABLE guests (id bigint PRIMARY KEY, mail tools.citext UNIQUE);`,
  ],
])

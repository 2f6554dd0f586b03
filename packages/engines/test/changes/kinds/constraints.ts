import {kindCases} from './kind-case.js'

const gist = 'CREATE EXTENSION IF NOT EXISTS btree_gist;'
const rooms = 'CREATE TABLE rooms (id bigint PRIMARY KEY, house integer NOT NULL, number text NOT NULL, note text);'
const stays = (rest: string) =>
  `CREATE TABLE stays (id bigint PRIMARY KEY, room bigint NOT NULL, during tstzrange NOT NULL, house integer, number text${rest});`

export const constraintCases = kindCases('', [
  [
    'an exclusion',
    `${gist} ${stays('')}`,
    `${gist} ${stays(', CONSTRAINT once EXCLUDE USING gist (room WITH =, during WITH &&)')}
     COMMENT ON CONSTRAINT once ON stays IS 'One guest a room.';`,
  ],
  [
    'another exclusion, that waits, and its extension',
    `${gist} ${stays(', CONSTRAINT once EXCLUDE USING gist (room WITH =, during WITH &&)')}`,
    stays(`, CONSTRAINT once EXCLUDE USING gist (during WITH &&) WHERE (room > 3) DEFERRABLE INITIALLY DEFERRED`),
  ],
  [
    'a type below an exclusion',
    `${gist} CREATE TABLE stays (room integer, during daterange, EXCLUDE USING gist (room WITH =, during WITH &&));`,
    `${gist} CREATE TABLE stays (room bigint, during daterange, EXCLUDE USING gist (room WITH =, during WITH &&));`,
  ],
  [
    'keys that wait',
    `CREATE TABLE rooms (id bigint PRIMARY KEY, number text UNIQUE, note text UNIQUE DEFERRABLE INITIALLY DEFERRED);`,
    `CREATE TABLE rooms (id bigint PRIMARY KEY DEFERRABLE, number text UNIQUE DEFERRABLE INITIALLY DEFERRED, note text UNIQUE);`,
  ],
  [
    'nulls that are equal, in keys and indexes',
    `CREATE TABLE rooms (id bigint PRIMARY KEY, number text, CONSTRAINT uq UNIQUE (number)); CREATE UNIQUE INDEX uix ON rooms (id, number) NULLS NOT DISTINCT;`,
    `CREATE TABLE rooms (id bigint PRIMARY KEY, number text, CONSTRAINT uq UNIQUE NULLS NOT DISTINCT (number)); CREATE UNIQUE INDEX uix ON rooms (id, number);`,
  ],
  [
    'a foreign key of two columns that is full, and what it empties',
    `${rooms.replace('note text', 'note text, UNIQUE (house, number)')}
     ${stays(', CONSTRAINT fk FOREIGN KEY (house, number) REFERENCES rooms (house, number) ON DELETE CASCADE ON UPDATE CASCADE')}`,
    `${rooms.replace('note text', 'note text, UNIQUE (house, number)')}
     ${stays(', CONSTRAINT fk FOREIGN KEY (house, number) REFERENCES rooms (house, number) MATCH FULL ON DELETE SET NULL ON UPDATE CASCADE DEFERRABLE')}`,
  ],
  [
    'the columns that a foreign key empties',
    `${rooms.replace('note text', 'note text, UNIQUE (house, number)')}
     ${stays(', CONSTRAINT fk FOREIGN KEY (house, number) REFERENCES rooms (house, number) ON DELETE SET NULL')}`,
    `${rooms.replace('note text', 'note text, UNIQUE (house, number)')}
     ${stays(', CONSTRAINT fk FOREIGN KEY (house, number) REFERENCES rooms (house, number) ON DELETE SET NULL (number)')}`,
  ],
  [
    'another primary key, with what refers to the old one',
    `CREATE TABLE rooms (id bigint CONSTRAINT pk_rooms PRIMARY KEY, number bigint NOT NULL CONSTRAINT uq_rooms UNIQUE);
     CREATE TABLE stays (id bigint PRIMARY KEY, room bigint CONSTRAINT fk REFERENCES rooms (id));`,
    `CREATE TABLE rooms (id bigint NOT NULL CONSTRAINT uq_rooms UNIQUE, number bigint CONSTRAINT pk_rooms PRIMARY KEY);
     CREATE TABLE stays (id bigint PRIMARY KEY, room bigint CONSTRAINT fk REFERENCES rooms (id));`,
  ],
  [
    'constraints that do not hold for old rows yet',
    `CREATE TABLE rooms (id bigint PRIMARY KEY, size integer, of bigint);
     ALTER TABLE rooms ADD CONSTRAINT sized CHECK (size > 0) NOT VALID;
     ALTER TABLE rooms ADD CONSTRAINT part FOREIGN KEY (of) REFERENCES rooms NOT VALID;`,
    `CREATE TABLE rooms (id bigint PRIMARY KEY, size integer, of bigint);
     ALTER TABLE rooms ADD CONSTRAINT sized CHECK (size > 0);
     ALTER TABLE rooms ADD CONSTRAINT part FOREIGN KEY (of) REFERENCES rooms;`,
  ],
  [
    'a check that heirs do without',
    `CREATE TABLE rooms (id bigint PRIMARY KEY, size integer CONSTRAINT sized CHECK (size > 0));`,
    `CREATE TABLE rooms (id bigint PRIMARY KEY, size integer CONSTRAINT sized CHECK (size > 0) NO INHERIT);`,
  ],
  [
    'what a key includes',
    `CREATE TABLE rooms (id bigint, number text, note text, CONSTRAINT pk PRIMARY KEY (id), CONSTRAINT uq UNIQUE (number) INCLUDE (note));`,
    `CREATE TABLE rooms (id bigint, number text, note text, CONSTRAINT pk PRIMARY KEY (id) INCLUDE (note), CONSTRAINT uq UNIQUE (number));`,
  ],
  [
    'options of indexes',
    `${rooms} CREATE INDEX a ON rooms (number text_pattern_ops); CREATE INDEX b ON rooms (house, number); CREATE INDEX c ON rooms USING brin (id);
     CREATE INDEX d ON rooms (lower(number)); CREATE UNIQUE INDEX e ON rooms (number) WHERE note IS NULL;`,
    `${rooms} CREATE INDEX a ON rooms (number); CREATE INDEX b ON rooms (house DESC NULLS LAST, number) INCLUDE (note) WITH (fillfactor = 70);
     CREATE INDEX c ON rooms USING hash (id); CREATE INDEX d ON rooms (upper(number) COLLATE "C"); CREATE UNIQUE INDEX e ON rooms (number) WHERE house = 1;`,
  ],
  [
    'an index that becomes a key, and a key that becomes an index',
    `CREATE TABLE rooms (id bigint PRIMARY KEY, a text, b text, CONSTRAINT ub UNIQUE (b)); CREATE UNIQUE INDEX ua ON rooms (a);`,
    `CREATE TABLE rooms (id bigint PRIMARY KEY, a text, b text, CONSTRAINT ua UNIQUE (a)); CREATE UNIQUE INDEX ub ON rooms (b);`,
  ],
  [
    'tables that refer to each other, and columns that do',
    `CREATE TABLE a (id bigint PRIMARY KEY, b integer); CREATE TABLE b (id integer PRIMARY KEY, a bigint);
     ALTER TABLE a ADD CONSTRAINT ab FOREIGN KEY (b) REFERENCES b; ALTER TABLE b ADD CONSTRAINT ba FOREIGN KEY (a) REFERENCES a;`,
    `CREATE TABLE a (id bigint PRIMARY KEY, b bigint); CREATE TABLE b (id bigint PRIMARY KEY, a bigint, c bigint CONSTRAINT bc REFERENCES a ON DELETE SET NULL);
     ALTER TABLE a ADD CONSTRAINT ab FOREIGN KEY (b) REFERENCES b ON DELETE SET NULL;`,
  ],
])

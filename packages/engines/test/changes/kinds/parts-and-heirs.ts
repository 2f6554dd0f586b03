import {kindCases} from './kind-case.js'

const events = (columns: string, rest = '') =>
  `CREATE TABLE events (id bigint NOT NULL, day date NOT NULL, ${columns}, PRIMARY KEY (id, day)) PARTITION BY RANGE (day);
   CREATE TABLE events_2026 PARTITION OF events FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
   CREATE TABLE events_rest PARTITION OF events DEFAULT; ${rest}`
const animals = (columns: string, own = '', rest = '') =>
  `CREATE TABLE animals (id bigint PRIMARY KEY, ${columns});
   CREATE TABLE dogs (${own || 'breed text'}, PRIMARY KEY (id)) INHERITS (animals);
   CREATE TABLE puppies (weeks integer) INHERITS (dogs); ${rest}`

export const partAndHeirCases = kindCases('', [
  ['a column of a table in parts', events('name text'), events('name text, note text')],
  [
    'a required column of a table in parts',
    events('name text'),
    events('name text, note text NOT NULL'),
    {backfills: {'events.note': `'none'`}},
  ],
  [
    'columns with defaults of a table in parts',
    events('name text'),
    events('name text, size integer NOT NULL DEFAULT 3, token uuid NOT NULL DEFAULT gen_random_uuid()'),
  ],
  [
    'a generated column and a check of a table in parts',
    events('name text'),
    events(
      'name text CONSTRAINT named CHECK (length(name) < 700), size integer GENERATED ALWAYS AS (length(name)) STORED',
    ),
  ],
  ['a column less of a table in parts', events('name text, note text'), events('name text')],
  [
    'a type in a table in parts, with an index and a view',
    events('name varchar(40)', 'CREATE INDEX idx_name ON events (name); CREATE VIEW names AS SELECT name FROM events;'),
    events('name text', 'CREATE INDEX idx_name ON events (name); CREATE VIEW names AS SELECT name FROM events;'),
  ],
  [
    'a value required in a table in parts',
    events('name text'),
    events('name text NOT NULL'),
    {backfills: {'events.name': `'none'`}},
  ],
  [
    'a key and an index of a table in parts',
    events('name text'),
    events('name text, UNIQUE (name, day)', 'CREATE INDEX idx_day ON events (day DESC);'),
  ],
  [
    'a key to and from a table in parts',
    `CREATE TABLE houses (id bigint PRIMARY KEY); ${events('house bigint CONSTRAINT at REFERENCES houses')}
     CREATE TABLE notes (id bigint PRIMARY KEY, event bigint, day date, FOREIGN KEY (event, day) REFERENCES events);`,
    `CREATE TABLE houses (id bigint PRIMARY KEY); ${events('house bigint')}
     CREATE TABLE notes (id bigint PRIMARY KEY, event bigint, day date);`,
  ],
  [
    'parts of parts',
    events('name text'),
    `CREATE TABLE events (id bigint NOT NULL, day date NOT NULL, name text, PRIMARY KEY (id, day)) PARTITION BY RANGE (day);
     CREATE TABLE events_2026 PARTITION OF events FOR VALUES FROM ('2026-01-01') TO ('2027-01-01') PARTITION BY HASH (id);
     CREATE TABLE events_2026_0 PARTITION OF events_2026 FOR VALUES WITH (MODULUS 2, REMAINDER 0);
     CREATE TABLE events_2026_1 PARTITION OF events_2026 FOR VALUES WITH (MODULUS 2, REMAINDER 1);
     CREATE TABLE events_rest PARTITION OF events DEFAULT;`,
  ],
  [
    'a part that becomes a table of its own',
    `CREATE TABLE events (id bigint NOT NULL, day date NOT NULL, name text, PRIMARY KEY (id, day)) PARTITION BY RANGE (day);
     CREATE TABLE events_2026 (id bigint NOT NULL, day date NOT NULL, name text, PRIMARY KEY (id, day));
     CREATE TABLE events_rest PARTITION OF events DEFAULT;
     ALTER TABLE events ATTACH PARTITION events_2026 FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');`,
    `CREATE TABLE events (id bigint NOT NULL, day date NOT NULL, name text, PRIMARY KEY (id, day)) PARTITION BY RANGE (day);
     CREATE TABLE events_2026 (id bigint NOT NULL, day date NOT NULL, name text, PRIMARY KEY (id, day));
     CREATE TABLE events_rest PARTITION OF events DEFAULT;`,
  ],
  ['a column that heirs have too', animals('name text'), animals('name text, age integer DEFAULT 1')],
  ['a column less that heirs have too', animals('name text, age integer'), animals('name text')],
  ['a type that heirs have too', animals('name varchar(30)'), animals('name text')],
  [
    'a value required of heirs too',
    animals('name text'),
    animals('name text NOT NULL'),
    {backfills: {'animals.name': `'none'`, 'dogs.name': `'none'`, 'puppies.name': `'none'`}},
  ],
  [
    'a check and a default that heirs have too',
    animals('name text'),
    animals(`name text DEFAULT 'x' CONSTRAINT named CHECK (length(name) < 700)`),
  ],
  [
    'a column of an heir',
    animals('name text', 'breed text'),
    animals('name text', 'breed text, tame boolean DEFAULT true'),
  ],
  [
    'an heir more, and one that is none any longer',
    animals('name text', 'breed text', 'CREATE TABLE cats (claws integer) INHERITS (animals);'),
    `CREATE TABLE animals (id bigint PRIMARY KEY, name text);
     CREATE TABLE dogs (id bigint NOT NULL, name text, breed text, PRIMARY KEY (id));
     CREATE TABLE puppies (weeks integer) INHERITS (dogs); CREATE TABLE birds (wings integer) INHERITS (animals);
     CREATE TABLE cats (claws integer) INHERITS (animals);`,
  ],
])

/** SQL that reads well and fails when it's executed. */
export interface Lesson {
  readonly title: string
  /** What is there before. */
  readonly before: string
  /** Statements one after another; the last one fails. */
  readonly sql: string
  /** SQLSTATE. */
  readonly code: string
  /** What PostgreSQL 18 says. */
  readonly message: string
  /** Who finds it without a server. */
  readonly rule: string
}

const users = 'CREATE TABLE users (id bigint PRIMARY KEY, email text NOT NULL);'
const articles = 'CREATE TABLE articles (id bigint PRIMARY KEY, title text NOT NULL, search text);'

/** Each is the defect of a published design, in other words. */
export const lessons: readonly Lesson[] = [
  {
    title: 'A template that still has its placeholders',
    before: '',
    sql: 'CREATE TABLE [new_table] (id bigint PRIMARY KEY);',
    code: '42601',
    message: 'syntax error at or near "["',
    rule: 'schema/sql-syntax',
  },
  {
    title: 'A partitioned table whose key lacks the column that it is partitioned by',
    before: '',
    sql: 'CREATE TABLE readings (id bigint PRIMARY KEY, taken_at timestamptz NOT NULL) PARTITION BY RANGE (taken_at);',
    code: '0A000',
    message: 'unique constraint on partitioned table must include all partitioning columns',
    rule: 'schema/partition-key',
  },
  {
    title: 'A partition of a table that was never made, as the one before failed',
    before: '',
    sql: "CREATE TABLE readings_2026 PARTITION OF readings FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');",
    code: '42P01',
    message: 'relation "readings" does not exist',
    rule: 'schema/partition-parent',
  },
  {
    title: 'An audit trigger whose table is not there: it is found out by the first row',
    before: users,
    sql: `CREATE FUNCTION note_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO change_notes (about, noted_at) VALUES (TG_TABLE_NAME, now());
  RETURN NULL;
END $$;
CREATE TRIGGER trg_users_note AFTER INSERT ON users FOR EACH ROW EXECUTE FUNCTION note_change();
INSERT INTO users (id, email) VALUES (1, 'a@example.com');`,
    code: '42P01',
    message: 'relation "change_notes" does not exist',
    rule: 'schema/trigger-target',
  },
  {
    title: 'An index over a column that the table does not have',
    before: articles,
    sql: 'CREATE INDEX idx_articles_labels ON articles USING gin (labels jsonb_path_ops);',
    code: '42703',
    message: 'column "labels" does not exist',
    rule: 'schema/columns-known',
  },
  {
    title: 'A column that is added though the table has it',
    before: articles,
    sql: 'ALTER TABLE articles ADD COLUMN search tsvector;',
    code: '42701',
    message: 'column "search" of relation "articles" already exists',
    rule: 'schema/sql-name-taken',
  },
  {
    title: 'A full-text index over a column that stayed text',
    before: articles,
    sql: 'CREATE INDEX idx_articles_search ON articles USING gin (search);',
    code: '42704',
    message: 'data type text has no default operator class for access method "gin"',
    rule: 'schema/index-operators',
  },
  {
    title: 'A trigger that fills a column which the table does not have: it too is found out by the first row',
    before: users,
    sql: `CREATE FUNCTION fill_search() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.search := to_tsvector('simple', NEW.email);
  RETURN NEW;
END $$;
CREATE TRIGGER trg_users_search BEFORE INSERT ON users FOR EACH ROW EXECUTE FUNCTION fill_search();
INSERT INTO users (id, email) VALUES (1, 'a@example.com');`,
    code: '42703',
    message: 'record "new" has no field "search"',
    rule: 'schema/trigger-columns',
  },
]

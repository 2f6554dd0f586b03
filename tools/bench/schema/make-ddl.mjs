/**
 * DDL of so many tables, each with what tables of real projects have: key, defaults, checks, foreign key, indexes, comments.
 *
 * @param {number} tables
 */
export function makeDdl(tables) {
  return Array.from({length: tables}, (_, index) => makeTable(index)).join('\n')
}

/** @param {number} index */
function makeTable(index) {
  const name = `app.table_${index}`
  return `CREATE TABLE ${name} (
  id bigserial PRIMARY KEY,
  tenant_id bigint NOT NULL,
  name varchar(200) NOT NULL DEFAULT 'nobody',
  email text UNIQUE,
  status text NOT NULL DEFAULT 'new' CHECK (status IN ('new', 'done')),
  total numeric(12, 2) DEFAULT 0,
  created_at timestamptz NOT NULL DEFAULT now(),
  parent_id bigint REFERENCES app.table_${Math.max(0, index - 1)} (id) ON DELETE CASCADE
);
CREATE INDEX ON ${name} (parent_id);
CREATE INDEX ON ${name} (tenant_id, lower(email)) WHERE status = 'new';
ALTER TABLE ${name} ADD CONSTRAINT total_${index} CHECK (total >= 0);
COMMENT ON COLUMN ${name}.name IS 'What it is called';
`
}

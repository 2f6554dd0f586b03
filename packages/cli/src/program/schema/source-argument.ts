/** What every command of `schema` reads. */
export const source =
  'a file (.sql, .json, .prisma, SQLite), a folder of migrations or .ai/schema, or the URL of a PostgreSQL database'

/** Roles, other databases, files of the server: on somebody's server, only a scratch database is ours. */
const serverWide = [
  /^(?:create|alter|drop)\s+(?:database|tablespace|system|role|user(?!\s+mapping)|group|subscription)\b/i,
  /^comment\s+on\s+(?:database|tablespace|role|subscription)\b/i,
  /^(?:grant|revoke)\b(?![^]*\bon\b)/i,
  /^(?:alter\s+default\s+privileges\s+for|drop\s+owned|reassign\s+owned|load)\b/i,
  /^set\s+(?:(?:local|session)\s+)?(?:role|session\s+authorization)\b/i,
  /^do\b[^]*\b(?:alter|drop)\s+(?:role|user(?!\s+mapping)|group|database)\b/i,
]

/** They may stand between any two words. */
const comments = /--[^\n]*|\/\*[^]*?\*\//g

/** Some of a file's rows come in ways that only `psql` knows, and the others need not fit without them. */
const rows = /^(?:copy|insert|update|delete|merge|truncate)\b/i

/** Text is in the encoding of the connection by the time that it is sent. */
const encoding = /^set\s+(?:(?:local|session)\s+)?(?:client_encoding|names)\b/i

/** Whether a statement of somebody else's SQL is no part of the schema of one database. */
export function isLeftOut(statement: string): boolean {
  const words = statement.replaceAll(comments, ' ')
  return [...serverWide, rows, encoding].some(pattern => pattern.test(words))
}

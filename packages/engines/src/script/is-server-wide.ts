const serverWide = [
  /^(?:create|alter|drop)\s+(?:database|tablespace|system|role|user(?!\s+mapping)|group|subscription)\b/i,
  /^comment\s+on\s+(?:database|tablespace|role|subscription)\b/i,
  /^(?:grant|revoke)\b(?![^]*\bon\b)/i,
  /^(?:alter\s+default\s+privileges\s+for|copy|drop\s+owned|reassign\s+owned|load|set\s+(?:(?:local|session)\s+)?(?:role|session\s+authorization))\b/i,
]

/**
 * Whether a statement reaches beyond its database: to roles, to other databases, to files of the server. What somebody
 * else wrote may do so, and is not meant for a server on which only a scratch database is ours.
 */
export function isServerWide(statement: string): boolean {
  return serverWide.some(pattern => pattern.test(statement))
}

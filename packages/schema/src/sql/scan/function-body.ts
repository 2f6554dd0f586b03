const dollarBody = /\bas\s+\$([A-Za-z_]\w*)?\$([\s\S]*?)\$\1\$/i
const quotedBody = /\bas\s+'((?:[^']|'')*)'/i
const language = /\blanguage\s+'?(\w+)'?/i

/** What stands between the quotes of a function in SQL or PL/pgSQL; null for one in another language. */
export function functionBody(definition: string): string | null {
  const name = language.exec(definition)?.[1]?.toLowerCase()
  if (name !== 'plpgsql' && name !== 'sql') return null
  const inDollars = dollarBody.exec(definition)?.[2]
  return inDollars ?? quotedBody.exec(definition)?.[1]?.replaceAll("''", "'") ?? null
}

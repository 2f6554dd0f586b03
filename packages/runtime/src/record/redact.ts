/** The same value without secrets; the value itself when it has none. */
export type Redact = <T>(value: T) => T

/** Names whose last or middle word says that the value is a secret: `NPM_TOKEN`, `AWS_SECRET_ACCESS_KEY`, not `GIT_AUTHOR_NAME`. */
const secretName = /(?:TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|KEY|CREDENTIAL|AUTH)S?(?:_|$)/i

/** Shorter values are words that anybody writes. */
const shortest = 8

/** What the runtime itself writes there: names, and never what somebody has said. */
const fixed = new Set(['at', 'effects', 'hash', 'id', 'key', 'outcome', 'path', 'status', 'step', 'type'])

/** Replaces the values of secret variables of an environment, and those of `more`, by `[redacted NAME]`. */
export function newRedact(
  env: Readonly<Record<string, string | undefined>>,
  more: Readonly<Record<string, string>> = {},
): Redact {
  const known = Object.entries(env).filter(([name]) => secretName.test(name))
  const secrets = [...known, ...Object.entries(more)]
    .flatMap(([name, text]) => (text !== undefined && text.length >= shortest ? [{name, text}] : []))
    .sort((a, b) => b.text.length - a.text.length)
  if (secrets.length === 0) return value => value
  const clean = (text: string): string => {
    return secrets.reduce((rest, secret) => rest.split(secret.text).join(`[redacted ${secret.name}]`), text)
  }
  const marks = secrets.map(({text}) => JSON.stringify(text).slice(1, -1))
  return value => {
    const text = JSON.stringify(value) ?? ''
    if (!marks.some(mark => text.includes(mark))) return value
    return JSON.parse(text, (key, each: unknown) => {
      return typeof each === 'string' && !fixed.has(key) ? clean(each) : each
    })
  }
}

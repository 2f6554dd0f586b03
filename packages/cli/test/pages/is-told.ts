/** A text in quotes; what a template fills in may have quotes of its own. */
const quoted = String.raw`(['"${'`'}])((?:\\.|\$\{(?:[^{}]|\{[^{}]*\})*\}|(?!\1)[^\\])*)\1`
const messageOf = new RegExp(String.raw`\bmessage: ${quoted}`)
const fixOf = new RegExp(String.raw`\bfix: ${quoted}`)

/**
 * Whether a sentence is one that the maker of its code can say: for codes that are not run here. What the maker fills in
 * is not known; all that it says itself must be there.
 */
export function isTold(said: string, code: string, texts: readonly string[]): boolean {
  const text = texts.find(each => each.includes(`'${code}'`)) ?? ''
  if (text === '') return texts.some(each => isPrinted(said, code, each))
  const [maker = ''] = text.slice(text.indexOf(`'${code}'`)).split('\n}')
  const [, , message = '${message}'] = messageOf.exec(maker) ?? []
  const [, , fix] = fixOf.exec(maker) ?? []
  if (fix === undefined) return false
  return new RegExp(`(?:error|warning|info) ${anyOf(message)} \\(${code}\\)\n  fix: ${anyOf(fix)}\n$`).test(said)
}

/** A sentence that is printed without a problem being made of it. */
function isPrinted(said: string, code: string, text: string): boolean {
  const templates = [...text.matchAll(/`([^`]*)`/g)].map(([, template = '']) => template)
  return templates.some(each => each.includes(`(${code})`) && new RegExp(`^${anyOf(each)}$`).test(said))
}

/** All texts that a template can become. */
function anyOf(template: string): string {
  const parts = template
    .split(/\$\{(?:[^{}]|\{[^{}]*\})*\}/)
    .map(part => part.replaceAll('\\n', '\n').replaceAll(/\\(.)/g, '$1'))
  return parts.map(part => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[^\n]*')
}

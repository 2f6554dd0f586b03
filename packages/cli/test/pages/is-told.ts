/** A text in quotes; what a template fills in may have quotes of its own. */
const quoted = String.raw`(['"${'`'}])((?:\\.|\$\{(?:[^{}]|\{[^{}]*\})*\}|(?!\1)[^\\])*)\1`
const messageOf = new RegExp(String.raw`\bmessage: ${quoted}`)
const fixOf = new RegExp(String.raw`\bfix: ${quoted}`)
/** A fix of several codes, made by a function of its own. */
const fixMaker = /\bfix: (\w+)\(/

/**
 * Whether a sentence is one that the maker of its code can say: for codes that are not run here. What the maker fills in
 * is not known; all that it says itself must be there.
 */
export function isTold(said: string, code: string, texts: readonly string[]): boolean {
  const makers = texts.flatMap(text => text.split(`'${code}'`).slice(1)).map(rest => rest.split('\n}')[0] ?? '')
  if (makers.length === 0) return texts.some(each => isPrinted(said, code, each))
  return makers.some(maker => {
    const [, , message = '${message}'] = messageOf.exec(maker) ?? []
    const fix = fixOf.exec(maker)?.[2] ?? fixMadeBy(fixMaker.exec(maker)?.[1], texts)
    return fix === undefined ? isInOrder(said, code, maker) : isSaid(said, code, message, fix)
  })
}

function fixMadeBy(name: string | undefined, texts: readonly string[]): string | undefined {
  const [, body] = texts.map(text => text.split(`function ${name}(`)).find(({length}) => length > 1) ?? []
  return new RegExp(String.raw`\breturn ${quoted}`).exec(body ?? '')?.[2]
}

/** Of a maker that gives message and fix without their names, each perhaps one of several. */
function isInOrder(said: string, code: string, maker: string): boolean {
  const [arguments_ = ''] = maker.split(/\bproblem\(/)
  const words = [...arguments_.matchAll(new RegExp(quoted, 'g'))].map(([, , word = '']) => word)
  const messages = arguments_.includes('unknownName(') ? [...words, '${message}'] : words
  return messages.some(message => words.some(fix => isSaid(said, code, message, fix)))
}

function isSaid(said: string, code: string, message: string, fix: string): boolean {
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

/**
 * How much of a schema is in another: F1 of tables, columns and foreign keys, names being alike when their words are.
 * @param {Record<string, any>} gold
 * @param {Record<string, any>} found
 */
export function scoreDesign(gold, found) {
  const tables = pair(Object.keys(gold), Object.keys(found))
  const columns = [...tables].reduce((sum, [g, f]) => sum + pair(gold[g].columns, found[f].columns).size, 0)
  const toGold = new Map([...tables].map(([g, f]) => [f, g]))
  const left = linksOf(found, name => toGold.get(name) ?? `!${name}`)
  const links = linksOf(gold, name => name)
  const hits = links.filter(link => {
    const at = left.indexOf(link)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  }).length
  return {
    table: f1(tables.size, Object.keys(gold).length, Object.keys(found).length),
    column: f1(columns, countOf(gold), countOf(found)),
    fk: f1(hits, links.length, hits + left.length),
  }
}

/** @param {Record<string, any>} schema @param {(name: string) => string} nameOf @returns {string[]} */
function linksOf(schema, nameOf) {
  return Object.entries(schema).flatMap(([name, {fks}]) =>
    fks.map((/** @type {any} */ [, target]) => `${nameOf(name)}>${nameOf(target)}`),
  )
}

/** @param {Record<string, any>} schema @returns {number} */
function countOf(schema) {
  return Object.values(schema).reduce((sum, {columns}) => sum + columns.length, 0)
}

/** Each name with the one that shares most of its words, at least half. @param {string[]} gold @param {string[]} found */
function pair(gold, found) {
  const candidates = gold
    .flatMap(g => found.map(f => /** @type {const} */ ([likeness(g, f), g, f])))
    .filter(([value]) => value >= 0.5)
    .toSorted((a, b) => b[0] - a[0])
  /** @type {Map<string, string>} */
  const pairs = new Map()
  const used = new Set()
  for (const [, g, f] of candidates) {
    if (pairs.has(g) || used.has(f)) continue
    pairs.set(g, f)
    used.add(f)
  }
  return pairs
}

/** @param {string} one @param {string} other */
function likeness(one, other) {
  const [a, b] = [new Set(wordsOf(one)), new Set(wordsOf(other))]
  const shared = [...a].filter(word => b.has(word)).length
  return shared / (a.size + b.size - shared)
}

/** @param {string} name */
function wordsOf(name) {
  const words = name.replace(/([a-z\d])([A-Z])/g, '$1 $2').toLowerCase()
  return words
    .split(/[^a-z\d]+/)
    .map(word => (/(?:ss|us|is)$/.test(word) ? word : word.replace(/ies$/, 'y').replace(/s$/, '')))
}

/** @param {number} hits @param {number} gold @param {number} found */
function f1(hits, gold, found) {
  if (gold === 0 && found === 0) return {f: 1}
  return {f: (2 * hits) / (gold + found)}
}

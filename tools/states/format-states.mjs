/**
 * @typedef {object} Row
 * @property {readonly string[]} from
 * @property {string} to
 * @property {'any' | readonly string[]} on
 * @property {string} when
 * @property {string} [key]
 * @property {string | null} [stop]
 */
/** @typedef {Readonly<Record<string, Row>>} Table */

/**
 * A Mermaid diagram of a table of transitions: an arrow for each two statuses, with the names of the rows.
 *
 * @param {Table} table
 * @param {readonly string[]} starts
 * @param {readonly string[]} ends
 */
export function formatDiagram(table, starts, ends) {
  /** @type {Map<string, string[]>} */
  const arrows = new Map()
  for (const [name, {from, to}] of Object.entries(table)) {
    for (const each of from) {
      const arrow = `${each} --> ${to}`
      arrows.set(arrow, [...(arrows.get(arrow) ?? []), name])
    }
  }
  const lines = [
    ...starts.map(each => `[*] --> ${each}`),
    ...[...arrows].map(([arrow, names]) => `${arrow}: ${names.join(', ')}`),
    ...ends.map(each => `${each} --> [*]`),
  ]
  return ['```mermaid', 'stateDiagram-v2', ...lines.map(line => `  ${line}`), '```'].join('\n')
}

/**
 * The same as a table.
 *
 * @param {Table} table
 */
export function formatTable(table) {
  const isStep = Object.values(table).some(row => row.key !== undefined)
  const head = ['Row', 'From', 'To', 'On', 'When', isStep ? 'Key' : 'Stop']
  const rows = Object.entries(table).map(([name, row]) => [
    `\`${name}\``,
    row.from.join(', '),
    row.to,
    row.on === 'any' ? 'anything' : row.on.map(each => `\`${each}\``).join(', '),
    row.when,
    row.key ?? row.stop ?? '–',
  ])
  return [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n')
}

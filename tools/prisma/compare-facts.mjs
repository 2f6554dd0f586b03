/**
 * How two schemas differ: lines such as `default of users.id: cuid() became nothing`.
 * @param {ReadonlyMap<string, string>} from @param {ReadonlyMap<string, string>} to
 * @returns {readonly string[]}
 */
export function compareFacts(from, to) {
  const about = [...new Set([...from.keys(), ...to.keys()])]
  return about
    .filter(each => from.get(each) !== to.get(each))
    .map(each => `${each}: ${from.get(each) ?? 'nothing'} became ${to.get(each) ?? 'nothing'}`)
}

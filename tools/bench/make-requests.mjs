const kinds = 'lamp wheel cable valve crane motor panel sensor filter pump rotor anchor buoy ladder hammer'.split(' ')
const sorts = 'red blue small wide long flat round heavy north south upper lower inner outer front rear'.split(' ')
const columns = ['a name', 'a weight in kg', 'a price', 'a colour', 'a purchase date', 'a serial number', 'a status']

/**
 * Requests that tell of things, their attributes and what is done with them, each of some hundred words about six things.
 * @param {number} count
 * @returns {readonly string[]}
 */
export function makeRequests(count) {
  return Array.from({length: count}, (_, index) => `The yard keeps its tools.\n${sentences(index * 7, 6)}`)
}

/**
 * The same in one text of so many characters or a few more.
 * @param {number} length
 * @returns {string}
 */
export function makeLongRequest(length) {
  const parts = []
  for (let index = 0, sum = 0; sum < length; index += 6) {
    const part = sentences(index, 6)
    sum += part.length + 1
    parts.push(part)
  }
  return parts.join('\n')
}

/** @param {number} first @param {number} count */
function sentences(first, count) {
  const indexes = Array.from({length: count}, (_, index) => first + index)
  return indexes.map(sentence).join('\n')
}

/** @param {number} index */
function sentence(index) {
  const [own, other] = [thing(index), thing(index * 3 + 1)]
  const listed = [0, 1, 2].map(offset => columns[(index + offset * 2) % columns.length])
  return [
    `Each ${own} has ${listed.slice(0, 2).join(', ')} and ${listed[2]}.`,
    `A ${own} belongs to one ${other}.`,
    `Workers can inspect several ${own}s, and each inspection of a ${own} has a date and a result between 1 and 9.`,
  ].join(' ')
}

/** @param {number} index */
function thing(index) {
  return `${sorts[Math.floor(index / kinds.length) % sorts.length]} ${kinds[index % kinds.length]}`
}

/**
 * @param {readonly number[]} values
 * @returns {number} the middle one; 0 for none
 */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

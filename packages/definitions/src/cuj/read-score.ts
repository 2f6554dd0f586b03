const number = String.raw`(\d+(?:\.\d+)?)\s*(?:(%)|(?:\/|out of)\s*(\d+))?`
const minimum = new RegExp(
  String.raw`\bmin(?:imum|\.)?\s+(?:\w+\s+)?(?:score|rating)(?:\s+(?:of|is))?\W{0,4}\s*${number}`,
  'i',
)
const least = new RegExp(
  String.raw`\b(?:score|rating|rated)\b(?:\s+(?:of|is|must be|should be|has to be))?\s*(?:at least|>=|≥)\s*${number}`,
  'i',
)

export interface MinimumScore {
  readonly minimum: number
  readonly outOf: number
}

/** What a minimum score says: `minimum score: 7/10`, `**Minimum Score**: 7/10`, `minimum score 85%`, `score must be >= 7`. */
export function readScore(text: string): MinimumScore | null {
  const found = minimum.exec(text) ?? least.exec(text)
  if (!found) return null
  const [, written = '', percent, scale] = found
  return {minimum: Number(written), outOf: percent ? 100 : scale ? Number(scale) : scaleOf(written)}
}

/** The scale of a number that has none: of ten, but `0.8` is of one and `85` of a hundred. */
export function scaleOf(written: string): number {
  const value = Number(written)
  if (value > 10) return 100
  return value > 0 && value <= 1 && written.includes('.') ? 1 : 10
}

import type {Problem} from '@journeywright/problems'
import {notOneOf} from '../problems.js'

const units: Readonly<Record<string, number>> = {s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000}

/** `7d`, `12h`, `30m`, `90s`, `2w` in milliseconds. */
export function readAge(text: string): {readonly ms: number; readonly problems: readonly Problem[]} {
  const [, count = '', unit = ''] = /^(\d{1,6})([smhdw])$/.exec(text) ?? []
  const ms = Number(count) * (units[unit] ?? 0)
  if (unit !== '') return {ms, problems: []}
  const fix = 'Write it as in `--older-than 7d`; the units are s, m, h, d and w.'
  return {ms: 0, problems: [notOneOf('age', text, 'a number and a unit', fix)]}
}

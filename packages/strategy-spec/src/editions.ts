import type {StrategyInput} from '@journeywright/schema'
import type {Edition} from './sections/header.js'

export function firstEdition({run}: StrategyInput): Edition {
  return {version: '1.0.0', created: run.createdAt.slice(0, 10), updated: null}
}

/** The edition that an earlier document says it is, and the one that follows it. */
export function nextEdition(
  input: StrategyInput,
  previous: string,
): {readonly edition: Edition; readonly next: Edition} {
  const first = firstEdition(input)
  const find = (name: string, value: string) => new RegExp(`^> ${name}: (${value})`, 'm').exec(previous)?.[1]
  const created = find('Created', String.raw`\d{4}-\d{2}-\d{2}`) ?? first.created
  const version = find('Version', String.raw`\d+\.\d+\.\d+`) ?? '1.0.0'
  const [major = '1', minor = '0'] = version.split('.')
  return {
    edition: {version, created, updated: find('Updated', String.raw`\d{4}-\d{2}-\d{2}`) ?? null},
    next: {version: `${major}.${Number(minor) + 1}.0`, created, updated: first.created},
  }
}

import {compareText} from '@journeywright/problems'

/**
 * `plain`: `<name>/up.sql` and `down.sql`; `pairs`: `<name>.up.sql` and `<name>.down.sql`; `single`: `<name>.sql`, whose way
 * back lies below `down`, where what runs every file of a folder doesn't find it.
 */
export type MigrationLayout = 'plain' | 'pairs' | 'single' | 'flyway' | 'prisma'

export interface Naming {
  /** An ISO 8601 instant. */
  readonly createdAt: string
  /** What all parts are called: `add_subscriptions`. */
  readonly slug: string
  readonly layout: MigrationLayout
  /** Names of the migrations that the repository has, with or without folder and ending. Prisma's are dated whatever these are. */
  readonly existing: readonly string[]
}

/** A name for each part, after all that are there and numbered as they are: by time, or counted with as many digits. */
export function nameParts(labels: readonly string[], {createdAt, slug, layout, existing}: Naming): readonly string[] {
  const versions = existing.flatMap(name => versionOf(name, layout))
  const counted = versions.filter(version => version.length < 14 && !version.includes('.'))
  const isCounted = layout !== 'prisma' && counted.length > 0 && counted.length === versions.length
  const first = isCounted ? lastCount(counted) + 1n : afterAll(versions, createdAt)
  const width = isCounted ? Math.max(...counted.map(({length}) => length)) : 14
  return labels.map((label, at) => {
    const version = String(isCounted ? first + BigInt(at) : addSeconds(first, at)).padStart(width, '0')
    const words = [slug, label].filter(word => word !== '').join('_')
    return layout === 'flyway' ? `${version}__${words}` : `${version}_${words}`
  })
}

function versionOf(name: string, layout: MigrationLayout): readonly string[] {
  const parts = name.split('/')
  const pattern = layout === 'flyway' ? /^[VUB](\d[\d._]*?)__/ : /^[VU]?(\d+)[_.-]/
  const found = parts.flatMap(part => pattern.exec(part)?.[1] ?? []).at(-1)
  return found === undefined ? [] : [found.replaceAll('_', '.')]
}

function lastCount(versions: readonly string[]): bigint {
  return versions.map(BigInt).reduce((highest, each) => (each > highest ? each : highest), 0n)
}

/** The time of creation, or one second after the last. */
function afterAll(versions: readonly string[], createdAt: string): bigint {
  const now = createdAt.replaceAll(/\D/g, '').slice(0, 14).padEnd(14, '0')
  const last = versions
    .filter(version => version.length === 14)
    .sort(compareText)
    .at(-1)
  if (last === undefined || last < now) return BigInt(now)
  return addSeconds(BigInt(last), 1)
}

/** Of a time as `20261231235959`. */
function addSeconds(time: bigint, seconds: number): bigint {
  const [, year, month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(String(time)) ?? []
  const date = new Date(
    Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second) + seconds),
  )
  if (Number.isNaN(date.getTime())) return time + BigInt(seconds)
  return BigInt(date.toISOString().replaceAll(/\D/g, '').slice(0, 14))
}

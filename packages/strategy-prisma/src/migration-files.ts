import {nameParts, standAlone, type OutputFile, type StrategyInput} from '@journeywright/schema'
import {migrationPath} from './paths.js'

/** A folder for each part, as Prisma runs one after the other; what is dated already keeps its date. */
export function migrationFiles({migrations, run}: StrategyInput): readonly OutputFile[] {
  const names = migrations.map(({name}) => splitName(name))
  const words = names.map(({words: each}) => each)
  const folders = names.every(({version}) => /^\d{14}$/.test(version))
    ? names.map(({version, words: each}) => `${version}_${each}`)
    : nameParts(words, {createdAt: run.createdAt, slug: '', layout: 'prisma', existing: []})
  return migrations.map(({up}, at) => {
    const content = standAlone(up)
    return {path: migrationPath(folders[at] ?? ''), content: content.endsWith('\n') ? content : `${content}\n`}
  })
}

/** `12__add_orders`, as Flyway has it, is version 12 of `add_orders`. */
function splitName(name: string): {readonly version: string; readonly words: string} {
  const [, version = '', words = name] = /^(\d[\d._]*?)_+(?=\D)(.*)$/s.exec(name) ?? []
  return {version, words}
}

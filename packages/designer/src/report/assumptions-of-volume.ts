import type {Assumption, Table} from '@journeywright/schema'
import type {Brief} from '../brief/brief.js'
import {isVolumeAssumed} from '../concepts/assumed-volume.js'
import {scaleRows} from '../concepts/assume-volumes.js'
import {partitionColumn} from '../physical/partition-table.js'
import {plural} from '../words/plural.js'

/** How many rows there are taken to be, where the request doesn't say. */
export function assumptionsOfVolume(tables: readonly Table[], brief: Brief | null | undefined): readonly Assumption[] {
  const scale = brief?.project.scale
  const guessed = tables.filter(({sources}) => isVolumeAssumed(sources))
  if (scale !== undefined && guessed.length > 0) return [byScale(scale, guessed)]
  const growing = tables.filter(table => {
    const column = table.volume === null && isGrowing(table) ? partitionColumn(table, tables) : null
    return column !== null && column !== 'created_at'
  })
  const [first] = growing
  return first ? [ofGrowing(growing, first)] : []
}

function byScale(scale: string, {length}: readonly Table[]): Assumption {
  const rows = (scaleRows[scale] ?? 0).toLocaleString('en-US')
  return {
    id: 'volume.scale',
    statement: `What grows gets ${rows} rows, what it refers to a tenth of that, and what is chosen from a hundred.`,
    because: `The project is of the scale ${scale}, and ${length === 1 ? 'one table has' : `${length} tables have`} no volume.`,
    alternatives: ['A volume for each thing, such as "50,000 orders per month"'],
    question: 'How many rows do the tables have at the start, and how many do they get in a year?',
    impact: length,
  }
}

function ofGrowing(growing: readonly Table[], {name}: Table): Assumption {
  return {
    id: 'volume.unsaid',
    statement: `No table outgrows one piece: ${plural(name)} and the like stay below 100,000,000 rows in five years.`,
    because: 'The request says nothing of volumes.',
    alternatives: [`Partitions by month, such as after "200,000 ${plural(name).replaceAll('_', ' ')} per day"`],
    question: `How many ${plural(name).replaceAll('_', ' ')} are there a day?`,
    impact: growing.length,
  }
}

function isGrowing({kind}: Table): boolean {
  return kind === 'event' || kind === 'history'
}

import type {Source} from '@journeywright/schema'

const volumeOf = 'The volume follows from the scale of the project, which is '

/** Why a table has a volume that nobody gave it. */
export function assumedVolume(scale: string): Source {
  return {authority: 'assumed', text: `${volumeOf}${scale}.`}
}

export function isVolumeAssumed(sources: readonly Source[]): boolean {
  return sources.some(source => source.authority === 'assumed' && source.text.startsWith(volumeOf))
}

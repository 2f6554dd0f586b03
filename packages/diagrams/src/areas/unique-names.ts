import type {Area} from './area.js'

/** The same areas, where no two have one name: later ones are numbered. */
export function uniqueNames(areas: readonly Area[]): readonly Area[] {
  const taken = new Set<string>()
  return areas.map(area => {
    let name = area.name
    for (let number = 2; taken.has(name); number++) name = `${area.name} ${number}`
    taken.add(name)
    return {...area, name}
  })
}

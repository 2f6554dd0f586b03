import type {Performer} from '../known.js'

/** The steps that lead to some skills, in their order: whoever makes what one needs comes first, each once. */
export function chainOf(wanted: readonly Performer[], performers: readonly Performer[]): readonly Performer[] {
  const chain: Performer[] = []
  const open = new Set<string>()
  const add = (performer: Performer) => {
    if (open.has(performer.skill)) return
    open.add(performer.skill)
    for (const need of performer.needs) {
      const maker = performers.find(({makes}) => makes.some(({id}) => id === need))
      if (maker) add(maker)
    }
    chain.push(performer)
  }
  wanted.forEach(add)
  return chain
}

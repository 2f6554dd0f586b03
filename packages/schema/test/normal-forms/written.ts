import type {Decomposition, Dependency} from '@journeywright/schema'

/** `A B -> C; C -> A`: dependencies as a book writes them, with spaces between columns. */
export function written(text: string): readonly Dependency[] {
  return text
    .split(';')
    .filter(part => part.trim() !== '')
    .map(part => {
      const [determinant = '', dependent = ''] = part.split('->')
      return {determinant: names(determinant), dependent: names(dependent)}
    })
}

export function names(text: string): readonly string[] {
  return text.split(/\s+/).filter(name => name !== '')
}

/** One dependent column each and sorted, so that covers compare whatever their order. */
export function single(dependencies: readonly Dependency[]): readonly string[] {
  return dependencies
    .flatMap(({determinant, dependent}) => dependent.map(name => `${determinant.toSorted().join(' ')} -> ${name}`))
    .sort()
}

export function sets(all: readonly (readonly string[])[]): readonly string[] {
  return all.map(each => each.toSorted().join(' ')).sort()
}

export function relationsOf({relations}: Decomposition): readonly string[] {
  return sets(relations.map(({columns}) => columns))
}

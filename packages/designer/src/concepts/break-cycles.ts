import type {Assumption} from '@journeywright/schema'
import {withArticle} from '../words/with-article.js'
import type {Entity, Link} from './entity.js'

/**
 * Rows that refer to each other cannot all come first. Where required links form a circle, one of them may be empty: the
 * one that is a role, such as the manager of a department, else the one stated last.
 */
export function breakCycles(given: readonly Entity[]): {
  readonly entities: readonly Entity[]
  readonly assumptions: readonly Assumption[]
} {
  let entities = given
  const assumptions: Assumption[] = []
  for (;;) {
    const circle = findCircle(entities)
    const weakest = circle.toSorted((a, b) => strength(a.link) - strength(b.link)).at(0)
    if (!weakest) return {entities, assumptions}
    entities = entities.map(entity => (entity.name === weakest.from ? relax(entity, weakest.link) : entity))
    if (circle.length > 1) assumptions.push(emptyAtFirst(weakest.from, weakest.link))
  }
}

interface Edge {
  readonly from: string
  readonly link: Link
}

/** The required links of one circle, from the last to the first; empty when there is none. */
function findCircle(entities: readonly Entity[]): readonly Edge[] {
  const edges = new Map(
    entities.map(({name, key, links}) => [
      name,
      links
        .filter(link => link.required && !key?.members.includes(link.name))
        .map((link): Edge => ({from: name, link})),
    ]),
  )
  const done = new Set<string>()
  const visit = (name: string, path: readonly Edge[]): readonly Edge[] => {
    const start = path.findIndex(({from}) => from === name)
    if (start >= 0) return path.slice(start).toReversed()
    if (done.has(name)) return []
    for (const edge of edges.get(name) ?? []) {
      const circle = visit(edge.link.to[0] ?? '', [...path, edge])
      if (circle.length > 0) return circle
    }
    done.add(name)
    return []
  }
  for (const {name} of entities) {
    const circle = visit(name, [])
    if (circle.length > 0) return circle
  }
  return []
}

/** What is a part stays with its whole, and what is called after its target is more than a role. */
function strength({name, to, owned}: Link): number {
  return (owned ? 2 : 0) + (name === to[0] ? 1 : 0)
}

function relax(entity: Entity, weakest: Link): Entity {
  return {...entity, links: entity.links.map(link => (link === weakest ? {...link, required: false} : link))}
}

function emptyAtFirst(from: string, {name, to}: Link): Assumption {
  const [one, role, other] = [from, name, to[0] ?? ''].map(each => each.replaceAll('_', ' '))
  return {
    id: `circle.${from}.${name}`,
    statement: `${withArticle(one ?? '', true)} may be without ${withArticle(role ?? '')} for a while.`,
    because: `It refers to ${withArticle(other ?? '')}, which in the end refers to ${withArticle(one ?? '')}, and one of them has to come first.`,
    alternatives: ['Both must be there, and are checked only when the transaction ends'],
    question: `May ${withArticle(one ?? '')} be without ${withArticle(role ?? '')} for a while?`,
    impact: 2,
  }
}

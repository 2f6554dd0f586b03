import type {Assumption} from '@journeywright/schema'
import {withArticle} from '../words/with-article.js'
import type {Entity} from '../concepts/entity.js'

/** Things that the request names and says nothing about. */
export function assumptionsOfBare(entities: readonly Entity[]): readonly Assumption[] {
  const bare = entities.filter(
    ({attributes, links, area}) => area === 'main' && attributes.length === 0 && links.length < 2,
  )
  return bare.map(({name}) => {
    const noun = name.replaceAll('_', ' ')
    return {
      id: `bare.${name}`,
      statement: `Of ${withArticle(noun)} nothing is kept but that it exists.`,
      because: 'The request names it and says nothing about it.',
      alternatives: [`Each ${noun} has a name`],
      question: `What is kept about each ${noun}?`,
      impact: 1,
    }
  })
}

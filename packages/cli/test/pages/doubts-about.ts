import {sayExample} from './say-example.js'
import {shop} from './shop.js'

/** What speaks against an example that is called good: what is said of it, or a piece of the shop that is none. */
export async function doubtsAbout(area: string, good: string): Promise<readonly string[]> {
  const written = writtenBy(area, good)
  if (written === null) {
    const said = await sayExample(area, good)
    return said.match(/^(?:\S+ )?(?:error|warning) .* \([a-z]+\/[a-z\d-]+\)$/gm) ?? []
  }
  const pieces = [...good.matchAll(/^```\w+\n([\s\S]*?)\n```$/gm)].map(([, piece = '']) => piece)
  return pieces.length === 0 ? ['no example'] : pieces.filter(piece => !written.includes(piece))
}

/** A format's good example is a piece of what it writes; a script stands for itself. */
function writtenBy(area: string, good: string): string | null {
  if (good.includes('```json .ai/plan/')) return null
  const isPiece =
    area === 'json' ||
    area === 'prisma' ||
    (area === 'spec' && !/^```md spec\.md$/m.test(good)) ||
    (area === 'schema' && !/^```sql /m.test(good))
  return isPiece ? shop[area].files.map(({content}) => content).join('\n') : null
}

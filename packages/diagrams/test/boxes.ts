export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Around all polygons of each node. */
export function tableBoxes(svg: string): readonly (Box & {readonly name: string})[] {
  return Array.from(svg.matchAll(/<g id="[^"]*" class="node">([\s\S]*?)<\/g>/g), ([, node = '']) => {
    const points = numbers(node, /points="([^"]*)"/g, text => text.split(/[ ,]/).map(Number))
    return {name: titleOf(node), ...around(points)}
  })
}

/** Around the tables of an area. */
export function areaBoxes(svg: string) {
  return Array.from(svg.matchAll(/<g id="[^"]*" class="cluster">([\s\S]*?)<\/g>/g), ([, area = '']) => {
    const points = numbers(area, / d="([^"]*)"/g, text => (text.match(/[-\d.]+/g) ?? []).map(Number))
    return {name: titleOf(area), title: /<text[^>]*>([^<]*)</.exec(area)?.[1], ...around(points)}
  })
}

function titleOf(part: string): string {
  return /<title>([^<]*)</.exec(part)?.[1]?.replace(/^public\./, '') ?? ''
}

function around(points: readonly number[]): Box {
  const xs = points.filter((_, index) => index % 2 === 0)
  const ys = points.filter((_, index) => index % 2 === 1)
  return {left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys)}
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

export function numbers(text: string, pattern: RegExp, read = (found: string) => [Number(found)]): readonly number[] {
  return Array.from(text.matchAll(pattern), ([, found = '']) => read(found)).flat()
}

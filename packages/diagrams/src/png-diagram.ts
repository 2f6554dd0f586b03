import {readFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {ProblemError} from '@journeywright/problems'
import type {SchemaModel} from '@journeywright/schema'
import {largePng, missingPng} from './problems.js'
import {svgDiagram} from './svg-diagram.js'

/** Screens that show two dots a pixel show the picture sharp. */
const zoom = 2

/** So many dots take a quarter of a gigabyte while they are drawn. */
const mostDots = 64_000_000

/**
 * The picture of `svgDiagram` in dots, two a pixel where it is not too large for that. Throws a `ProblemError` when the
 * packages that draw it are not installed, or when it is so large that its text could not be read.
 */
export async function pngDiagram(schema: SchemaModel, added: readonly string[] = []): Promise<Uint8Array> {
  const [{Resvg, fonts}, svg] = await Promise.all([loadResvg(), svgDiagram(schema, added)])
  const {width, height} = sizeOf(svg)
  const scale = Math.min(zoom, Math.sqrt(mostDots / (width * height)))
  if (scale < 1) throw new ProblemError([largePng(width, height)])
  const font = {fontBuffers: [...fonts], defaultFontFamily: 'DejaVu Sans'}
  const picture = new Resvg(svg, {font, fitTo: {mode: 'zoom', value: scale}})
  const image = picture.render()
  try {
    return image.asPng()
  } finally {
    image.free()
    picture.free()
  }
}

function sizeOf(svg: string) {
  const [, width = 0, height = 0] = (/ width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? []).map(Number)
  return {width, height}
}

let loading: ReturnType<typeof load> | undefined

/** WebAssembly may be started once in a process. */
function loadResvg(): ReturnType<typeof load> {
  loading ??= load()
  return loading
}

/** Both packages are optional peers: nobody has them who didn't ask for them. */
async function load() {
  const {resolve} = createRequire(import.meta.url)
  const files = ['dejavu-fonts-ttf/ttf/DejaVuSans.ttf', 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf']
  try {
    const {Resvg, initWasm} = await import('@resvg/resvg-wasm')
    const [wasm, ...fonts] = await Promise.all(
      ['@resvg/resvg-wasm/index_bg.wasm', ...files].map(file => readFile(resolve(file))),
    )
    await initWasm(wasm)
    return {Resvg, fonts}
  } catch (cause) {
    throw new ProblemError([missingPng()], {cause})
  }
}

import {execFileSync} from 'node:child_process'
import {cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {pngDiagram, svgDiagram} from '@journeywright/diagrams'
import {ProblemError} from '@journeywright/problems'
import {newColumn, newTable, type SchemaModel} from '@journeywright/schema'
import {shopModel} from '@journeywright/schema/testing'
import {expect, onTestFinished, test} from 'vitest'

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

test('a PNG has two dots for each pixel of the SVG, and the same schema gives the same bytes', async () => {
  const [png, again, svg] = await Promise.all([
    pngDiagram(shopModel()),
    pngDiagram(shopModel()),
    svgDiagram(shopModel()),
  ])
  expect([...png.subarray(0, 8)]).toEqual(signature)
  const [width = 0, height = 0] = [/ width="([\d.]+)"/, / height="([\d.]+)"/].map(size => Number(size.exec(svg)?.[1]))
  expect(sizeOf(png)).toEqual([width * 2, height * 2])
  expect(Buffer.from(again).equals(png)).toBe(true)
})

test('text is drawn: words of the same letters are not the same picture', async () => {
  const [one, other] = await Promise.all(['silent', 'listen'].map(name => pngDiagram(oneTable(name))))
  expect(sizeOf(one ?? new Uint8Array())).toEqual(sizeOf(other ?? new Uint8Array()))
  expect(Buffer.from(one ?? '').equals(other ?? Buffer.alloc(0))).toBe(false)
})

test('a picture whose text could not be read is refused', async () => {
  const tables = Array.from({length: 60}, (_, index) => newTable({name: `${index}${'x'.repeat(20_000)}`, columns: []}))
  const error = await pngDiagram({...shopModel(), tables}).catch(caught => caught)
  expect(error instanceof ProblemError && error.problems.map(({code}) => code)).toEqual(['diagrams/large-png'])
})

test('where the packages that draw it are missing, the problem says how to install them', () => {
  const folder = installedAlone()
  const script = `
    import {pngDiagram, svgDiagram} from '@journeywright/diagrams'
    import {newModel} from '@journeywright/schema'
    const {problems} = await pngDiagram(newModel({name: 'none'})).catch(error => error)
    console.log(problems.map(({code, fix}) => code + ': ' + fix).join(), (await svgDiagram(newModel({name: 'none'}))).slice(0, 4))
  `
  writeFileSync(join(folder, 'draw.mjs'), script)
  expect(execFileSync(process.execPath, ['draw.mjs'], {cwd: folder, encoding: 'utf8'})).toBe(
    'diagrams/missing-png: Run `npm install @resvg/resvg-wasm dejavu-fonts-ttf`, or draw it as SVG. <svg\n',
  )
})

/** A folder that has the built package and what it needs, but none of what is optional. */
function installedAlone(): string {
  const folder = mkdtempSync(join(tmpdir(), 'diagrams-alone-'))
  onTestFinished(() => rmSync(folder, {recursive: true}))
  const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
  const own = join(folder, 'node_modules/@journeywright/diagrams')
  for (const name of ['dist', 'package.json']) cpSync(here(`../${name}`), join(own, name), {recursive: true})
  mkdirSync(join(folder, 'node_modules/@hpcc-js'))
  const linked = ['@journeywright/problems', '@journeywright/schema', '@hpcc-js/wasm-graphviz']
  for (const name of linked) symlinkSync(here(`../../../node_modules/${name}`), join(folder, 'node_modules', name))
  return folder
}

function oneTable(column: string): SchemaModel {
  return {...shopModel(), tables: [newTable({name: 'words', columns: [newColumn(column, 'text')]})]}
}

/** Width and height, as the head of a PNG says them. */
function sizeOf(png: Uint8Array): readonly number[] {
  const head = new DataView(png.buffer, png.byteOffset)
  return [head.getUint32(16), head.getUint32(20)]
}

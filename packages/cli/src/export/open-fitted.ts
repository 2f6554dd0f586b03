import {readFile} from 'node:fs/promises'
import type {Definition} from '@journeywright/definitions'
import {openDocument} from '@journeywright/definitions/document'
import {fixFile} from '@journeywright/definitions/fix'
import type {Fitted} from './fitted.js'
import {changed} from './problems.js'

/** Opens a definition's file, with what is mechanically wrong mended: other tools read less than Journeywright does. */
export async function openFitted({file, shown}: Definition, reader: string): Promise<Fitted> {
  const {bytes, fixed} = fixFile(await readFile(file), shown)
  const problems = fixed.map(({code, at}) =>
    changed(`\`${code}\``, `what ${reader} reads`, 'Mend the file itself with `journeywright check --fix`.', at),
  )
  return {document: openDocument(bytes), problems}
}

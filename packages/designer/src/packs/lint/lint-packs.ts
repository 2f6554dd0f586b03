import {compareText, type Problem} from '@journeywright/problems'
import {checkPacks} from '../check-packs.js'
import type {DomainPack} from '../domain-pack.js'
import {checkExamples} from './check-examples.js'
import {checkMentions} from './check-mentions.js'
import {checkNames} from './check-names.js'
import {checkTables} from './check-tables.js'
import {checkTriggers} from './check-triggers.js'

/**
 * What is wrong with packs among all that are installed, theirs included. Runs their examples, some 20 ms each. Never
 * throws; `checkPacks` has what is quick to know.
 */
export function lintPacks(packs: readonly DomainPack[], installed: readonly DomainPack[] = packs): readonly Problem[] {
  const files = new Set(packs.map(({at}) => at.file))
  return [
    ...checkPacks(installed).filter(({at}) => at !== undefined && files.has(at.file)),
    ...packs.flatMap(pack => [
      ...checkNames(
        pack,
        installed.filter(other => !files.has(other.at.file) || compareText(other.id, pack.id) < 0),
      ),
      ...checkTriggers(pack, installed),
      ...checkTables(pack, installed),
      ...checkMentions(pack, installed),
      ...checkExamples(pack, installed),
    ]),
  ]
}

import {readFile} from 'node:fs/promises'
import {expect, test} from 'vitest'
import * as runtime from '@journeywright/runtime'
import * as testing from '@journeywright/runtime/testing'
import {runtimeVersion} from '../src/version.js'

test('exported names', () => {
  expect(Object.keys(runtime).sort()).toEqual([
    'advance',
    'commandJourney',
    'continueRun',
    'conventionsFor',
    'corePlugin',
    'dryHost',
    'exitCodes',
    'fileExecutor',
    'journalEntrySchema',
    'lineHash',
    'listRuns',
    'makePlan',
    'matchCuj',
    'meetTools',
    'memoryExecutor',
    'newRun',
    'nodeHost',
    'performerOf',
    'planDocumentSchema',
    'planRatingSchema',
    'planSchema',
    'ratePlan',
    'readPublished',
    'readRun',
    'refusalOf',
    'removeRun',
    'runEventSchema',
    'runPlan',
    'sendDecision',
    'validateJson',
    'waysOn',
  ])
  expect(Object.keys(testing).sort()).toEqual([
    'fakeHost',
    'judgeInMemory',
    'memoryDisk',
    'performInMemory',
    'performWithBackend',
    'runInMemory',
    'runInTempFolder',
    'testExecutor',
  ])
})

test('the journal names the version of this package', async () => {
  const manifest = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'))
  expect(runtimeVersion).toBe(manifest.version)
})

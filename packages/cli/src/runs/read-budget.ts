import type {Problem} from '@journeywright/problems'
import type {Budget} from '@journeywright/runtime'
import {notOneOf, unknown} from '../problems.js'

const limits = ['steps', 'seconds', 'tokens', 'cost'] as const

/** `steps=100,seconds=600,tokens=1e6,cost=5`: any of them, each once. */
export function readBudget(text: string | undefined): {readonly budget: Budget; readonly problems: readonly Problem[]} {
  const found: {-readonly [key in keyof Budget]: number} = {}
  const problems: Problem[] = []
  const parts = (text ?? '').split(',').map(part => part.trim())
  for (const part of text === undefined ? [] : parts) {
    const [name = '', value = ''] = part.split('=', 2).map(word => word.trim())
    const limit = limits.find(each => each === name)
    if (limit === undefined) problems.push(unknown('limit', name, limits, 'Write it as in `steps=100,seconds=600`.'))
    else if (!isAmount(value)) problems.push(wrongBudget(part))
    else found[limit] = Number(value)
  }
  return {budget: found, problems}
}

function isAmount(value: string): boolean {
  return /^\d+(?:\.\d+)?(?:e\d{1,2})?$/i.test(value) && Number(value) > 0
}

function wrongBudget(part: string): Problem {
  return notOneOf(
    'budget',
    part,
    'a limit above 0',
    'Write it as in `--budget steps=100,seconds=600,tokens=1e6,cost=5`.',
  )
}

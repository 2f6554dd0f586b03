import type {CujDefinition} from '@journeywright/definitions'
import {cutText} from '../print/cut-text.js'
import {oneLine} from '../scaffold/text/one-line.js'
import {sayStep} from './say-step.js'

const longest = 1024

/** The text of a skill that tells a journey's steps. `link` leads from it to the journey's own file. */
export function journeySkill(cuj: CujDefinition, name: string, link: string): string {
  const {id, recovery, criteria} = cuj
  const parts = [
    `---\nname: ${name}\ndescription: ${JSON.stringify(describe(cuj))}\nmetadata:\n  journey: ${JSON.stringify(id)}\n---`,
    `# ${id}: ${cuj.name}`,
    cuj.goal || cuj.description,
    `A journey: take the steps in this order, and take none before what it needs is there. [Its own text](${link}) says more and counts where the two differ. Placeholders such as \`{{workflow_id}}\` stand for the name of this one run. \`npx journeywright run ${id} "…"\` takes the steps and holds every gate.`,
    ...(cuj.steps.length > 0 ? ['## Steps', ...cuj.steps.map(sayStep)] : []),
    ...section(
      'When somebody fails',
      recovery.fallbacks.map(({from, to, reason}) => `${to} takes over from ${from}${reason && ` (${reason})`}`),
    ),
    ...section(
      'Done when',
      criteria.map(each => [each.name, each.measurement, each.target].filter(text => text !== '').join(': ')),
    ),
  ]
  return `${parts.filter(part => part !== '').join('\n\n')}\n`
}

function section(title: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [`## ${title}`, items.map(item => `- ${oneLine(item)}`).join('\n')]
}

/** What it is for, and requests that it answers: a client chooses a skill by these alone. */
function describe({description, name, triggers, examplePrompts}: CujDefinition): string {
  const requests = [...new Set([...triggers, ...examplePrompts].map(({text}) => oneLine(text)))].slice(0, 5)
  const goal = oneLine(description) || `Takes the steps of ${name}`
  const said = `${/[.!?…]$/.test(goal) ? goal : `${goal}.`}${requests.length > 0 ? ` Use it for requests such as: ${requests.join('; ')}.` : ''}`
  // Clients put descriptions between tags of their own.
  return cutText(said.replace(/[<>]/g, ''), longest)
}

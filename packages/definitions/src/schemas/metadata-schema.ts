import {metadataKeys} from '../check/keys-of-kind.js'
import type {JsonSchema} from './json-schema.js'

const about: Readonly<Record<string, string>> = {
  aliases: 'Other names that mean this one, comma-separated: `Data Steward, Records Manager`.',
  area: 'What a domain pack is about, in one word.',
  artifact: 'Id of the artifact that an output skill makes.',
  capabilities:
    'What an agent can do, comma-separated. A step without an agent goes to whoever has the capability that it needs.',
  includes: 'Domain packs that come along, comma-separated.',
  kind: '`domain-pack` for a skill that teaches the designer a domain.',
  never: 'Words at which a domain pack is not meant, comma-separated.',
  output: 'The output strategy that an output skill runs: `spec`, `json`, `prisma` or that of a plugin.',
  produces: 'Path of the artifact that an output skill makes, with placeholders.',
  requires: 'Domain packs that must come along, comma-separated.',
  title: 'What people call the artifact of an output skill.',
  'triggers-strong': 'Words of a request that alone mean a domain pack, comma-separated.',
  'triggers-weak': 'Words of a request that mean a domain pack together with another, comma-separated.',
}

/** What Journeywright reads below `metadata`; other keys are anybody's, as long as they are texts. */
export const metadataSchema: JsonSchema = {
  description: 'A map of texts. What is not portable belongs here: other tools leave it alone.',
  type: 'object',
  properties: Object.fromEntries(metadataKeys.map(key => [key, {description: about[key], type: 'string'}])),
  additionalProperties: {type: ['string', 'number', 'boolean']},
}

import type {StepHandler} from '@journeywright/runtime'
import type {SchemaDocument} from '@journeywright/schema'

/** How long the rows of one table are kept. */
export interface Retention {
  readonly table: string
  readonly months: number
  readonly personal: boolean
}

const otherMonths = 120

/** Performs the skill `retention-schedule`: every table of the schema with the months that its rows are kept. */
export function retentionSchedule(personalDataMonths: number): StepHandler {
  return {
    id: 'acme-retention-schedule',
    performs: {skills: ['retention-schedule']},
    needs: ['schema-document'],
    produces: [
      {
        id: 'retention',
        path: 'retention-{{workflow_id}}.json',
        mediaType: 'application/json',
        title: 'Retention schedule',
        schema: retentionSchema,
      },
    ],
    async perform({inputs, outputs}) {
      const document = inputs.find(({id}) => id === 'schema-document')
      if (!document) throw new Error('Internal error: the plan promises a schema document')
      const {tables}: SchemaDocument = JSON.parse(document.content)
      const schedule = tables.map(({name, columns}): Retention => {
        const personal = columns.some(({classification}) => classification.includes('pii'))
        return {table: name, months: personal ? personalDataMonths : otherMonths, personal}
      })
      const content = `${JSON.stringify(schedule, null, 2)}\n`
      const ofPersons = schedule.filter(({personal}) => personal).length
      return {
        kind: 'done',
        artifacts: outputs.map(output => ({...output, content})),
        notes: [`${schedule.length} tables, ${ofPersons} of them with personal data`],
      }
    },
  }
}

/** The runtime holds every schedule to this before the next step reads it. */
const retentionSchema = {
  type: 'array',
  minItems: 1,
  items: {
    type: 'object',
    required: ['table', 'months', 'personal'],
    properties: {
      table: {type: 'string'},
      months: {type: 'integer', minimum: 1},
      personal: {type: 'boolean'},
    },
  },
}

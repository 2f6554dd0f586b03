import type {Brief, BriefAttribute, BriefEntity, BriefRelationship} from './brief.js'

/** One line of the text that a brief is written out as. Lines that come from typed parts carry them. */
export interface BriefLine {
  readonly text: string
  readonly entity?: BriefEntity
  readonly relationship?: BriefRelationship
  /** A column whose values are secret. */
  readonly secret?: string
  readonly note?: string
}

const personal = 'Columns with personal data are marked `pii`.'

/** A brief as lines of text, so that every part of it has a place that a design can refer to. */
export function briefLines(brief: Brief): readonly BriefLine[] {
  const {task, data_model: model} = brief
  return [
    {text: task.description.trim()},
    ...(task.requirements ?? []).map(bullet),
    ...(task.acceptance_criteria ?? []).map(bullet),
    ...(model?.entities ?? []).map(entity => ({text: entityText(entity), entity})),
    ...(model?.relationships ?? []).map(relationship => ({text: relationshipText(relationship), relationship})),
    ...[...(model?.business_rules ?? []), ...(model?.constraints ?? [])].map(rule =>
      bullet(typeof rule === 'string' ? rule : rule.description),
    ),
    ...targets(brief.performance_targets ?? {}),
    ...security(brief),
    ...setting(brief),
  ]
}

/** The text that spans of a brief's design refer to. */
export function briefText(brief: Brief): string {
  return briefLines(brief)
    .map(({text}) => text)
    .join('\n')
}

export function attributeOf(attribute: string | BriefAttribute): BriefAttribute {
  return typeof attribute === 'string' ? {name: attribute} : attribute
}

function bullet(text: string): BriefLine {
  return {text: `- ${text.trim()}`}
}

function entityText({name, attributes, estimated_rows: rows}: BriefEntity): string {
  const names = (attributes ?? []).map(attribute => attributeOf(attribute).name)
  const list = names.length === 0 ? '' : ` (${names.join(', ')})`
  return `- ${name}${list}${rows === undefined ? '' : `, ${rows} rows`}`
}

function relationshipText({from, to, type, foreign_key: column}: BriefRelationship): string {
  const by = column === undefined ? '' : ` by ${column}`
  return `- ${from} to ${to}: ${type.replaceAll('_', ' ')}${by}`
}

function targets(given: Readonly<Record<string, unknown>>): readonly BriefLine[] {
  const note = 'It is a target of the running system; keys, indexes and volumes serve it, a schema cannot keep it.'
  return Object.entries(given).flatMap(([name, value]): readonly BriefLine[] => {
    const label = name.replaceAll('_', ' ')
    if (typeof value !== 'object' || value === null) return [{text: `- ${label}: ${String(value)}`, note}]
    return Object.entries(value).map(([key, each]) => ({
      text: `- ${label}, ${key.replaceAll('_', ' ')}: ${String(each)}`,
      note,
    }))
  })
}

function setting({project, task}: Brief): readonly BriefLine[] {
  const {type, scale, environment} = project
  const lines: BriefLine[] = []
  if (type !== undefined) {
    const note = 'A kind that a domain pack knows brings its tables; websites, apps and interfaces read the same ones.'
    lines.push({text: `- project type: ${type.replaceAll('_', ' ')}`, note})
  }
  if (scale !== undefined)
    lines.push({text: `- scale: ${scale}`, note: 'Tables without a volume of their own have one by it.'})
  if (environment !== undefined) {
    const note = 'The schema is the same everywhere, so that what works in one environment works in the next.'
    lines.push({text: `- environment: ${environment}`, note})
  }
  if (task.priority !== undefined) {
    const isLow = task.priority === 'low'
    const note = isLow ? 'It asks two questions at most.' : 'It asks all that it would know, up to five questions.'
    lines.push({text: `- priority: ${task.priority}`, note})
  }
  return lines
}

function security({security_requirements: given}: Brief): readonly BriefLine[] {
  if (given === undefined) return []
  const {encryption_requirements: encryption, compliance_standards: standards} = given
  const lines: BriefLine[] = []
  const add = (text: string, more: Omit<BriefLine, 'text'> = {}) => lines.push({text: `- ${text}`, ...more})
  if (given.data_classification) add(`data classification: ${given.data_classification}`, {note: personal})
  for (const standard of standards ?? []) add(`compliance: ${standard}`, {note: noteOf(standard)})
  const server = 'The server encrypts disks and connections; a schema does not.'
  if (encryption?.at_rest) add('encryption at rest', {note: server})
  if (encryption?.in_transit) add('encryption in transit', {note: server})
  for (const column of encryption?.column_level ?? []) add(`encryption of the column ${column}`, {secret: column})
  if (given.audit_requirements) add('audit all changes')
  if (given.access_control) add(`access control: ${given.access_control.replaceAll('_', ' ')}`)
  return lines
}

function noteOf(standard: string): string {
  if (/pci/i.test(standard)) return 'No card number is stored: payments keep the references of the payment provider.'
  if (/gdpr|ccpa|lgpd/i.test(standard)) return `${personal} An account can be erased by clearing them.`
  return 'Audit, classification and constraints serve it; a schema alone does not comply.'
}

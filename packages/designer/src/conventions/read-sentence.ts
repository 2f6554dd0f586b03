import type {Conventions} from './conventions.js'

/** What one sentence decides: a key of the conventions and its value, or `kept`: always so here. */
export type Decision =
  | {
      readonly [Name in keyof Conventions]: {readonly name: Name; readonly value: Conventions[Name]['value']}
    }[keyof Conventions]
  | 'kept'

interface SentenceRule {
  readonly pattern: RegExp
  decide(match: RegExpExecArray): Decision
}

const rules: readonly SentenceRule[] = [
  {
    pattern:
      /^(?:use )?(?:stated |natural |given )(?:identifiers|numbers|codes) (?:are|as) (?:the )?(?:primary )?keys$/,
    decide: () => ({name: 'identifiers', value: 'keys'}),
  },
  {
    pattern:
      /^(?:(?:always )?use|prefer|(?:every|each) table has an?|(?:all )?primary keys? (?:are|is an?)|keys are) (?:v[47] )?uuids?(?:v[47])?(?: (?:surrogate )?(?:primary )?keys?(?: columns?)?)?$/,
    decide: () => ({name: 'keys', value: 'uuid'}),
  },
  {
    pattern:
      /^(?:(?:always )?use|prefer|(?:every|each) table has an?|(?:all )?primary keys? (?:are|is an?)|keys are) (?:bigint |integer )?(?:identity|auto-?increment(?:ing|ed)?|serial|sequential)(?: (?:bigints?|integers?|columns?|(?:surrogate )?(?:primary )?keys?))?$/,
    decide: () => ({name: 'keys', value: 'identity'}),
  },
  {
    pattern:
      /^(?:table names are(?: in the)?|use|tables are named in the|name tables in the|(?:all )?tables have) (plural|singular)(?: table)?(?: names)?$/,
    decide: match => ({name: 'tableNames', value: match[1] === 'singular' ? 'singular' : 'plural'}),
  },
  {
    pattern:
      /^(?:every|each|all) (entity )?tables? (?:has|have|carry|carries) (?:a )?created_at and (?:an )?updated_at(?: columns?)?$/,
    decide: match => ({name: 'timestamps', value: match[1] === undefined ? 'all' : 'entities'}),
  },
  {
    pattern:
      /^(?:(?:no table has|tables have no|do not add|don't add|no) (?:created_at (?:and|or) updated_at|timestamps|timestamp columns))$/,
    decide: () => ({name: 'timestamps', value: 'none'}),
  },
  {
    pattern:
      /^(?:(?:amounts of )?money (?:is|are|amounts are)|use) (?:numeric|decimal)\((\d+), ?(\d+)\)(?: for (?:money|amounts of money))?$/,
    decide: match => ({name: 'money', value: {precision: Number(match[1]), scale: Number(match[2])}}),
  },
  {
    pattern:
      /^(?:use soft deletes?(?: everywhere)?|(?:every|each|all) (?:entity )?tables? (?:has|have) (?:a )?deleted_at(?: column)?|rows are soft[- ]deleted)$/,
    decide: () => ({name: 'softDelete', value: 'all'}),
  },
  {
    pattern:
      /^(?:use hard deletes?|do not use soft deletes?|don't use soft deletes?|no soft deletes?|rows are (?:really )?deleted)$/,
    decide: () => ({name: 'softDelete', value: 'none'}),
  },
  {
    pattern: /^(?:audit every (?:change|table)|every (?:change|table) is audited|all changes are audited)$/,
    decide: () => ({name: 'audit', value: 'all'}),
  },
  {
    pattern: /^(?:use text (?:instead of|rather than|not|over) varchar|(?:text|strings) (?:is|are) text)$/,
    decide: () => ({name: 'text', value: 'text'}),
  },
  {
    pattern: /^(?:text|strings?) (?:is|are) varchar\((\d+)\)$|^use varchar\((\d+)\)(?: for (?:text|strings))?$/,
    decide: match => ({name: 'text', value: {varchar: Number(match[1] ?? match[2])}}),
  },
  {
    pattern:
      /^(?:(?:instants|timestamps|dates and times|times) are|use) (timestamptz|timestamp with time zone|timestamp without time zone|timestamp)(?: for (?:instants|timestamps))?$/,
    decide: match => ({
      name: 'instants',
      value: /^timestamptz|with time/.test(match[1] ?? '') ? 'timestamptz' : 'timestamp',
    }),
  },
  {
    pattern: /^use (?:postgres(?:ql)? )?enum(?: type)?s?$|^closed lists of values are enum types$/,
    decide: () => ({name: 'enums', value: 'enum types'}),
  },
  {
    pattern:
      /^use check constraints (?:instead of|rather than|not|over) enums?(?: types?)?$|^(?:do not|don't) use enums?(?: types?)?$/,
    decide: () => ({name: 'enums', value: 'checks'}),
  },
  {
    pattern:
      /^(?:all )?(?:table (?:and column )?names|names|columns?(?: names)?|identifiers) are (?:in )?snake[_ ]case$|^use snake[_ ]case(?: for (?:all )?names)?$/,
    decide: () => 'kept',
  },
  {
    pattern:
      /^(?:every foreign key (?:has an index|is indexed)|(?:all )?foreign keys are indexed|index every foreign key)$/,
    decide: () => 'kept',
  },
  {
    pattern: /^every table and (?:every )?column (?:has|carries) a comment$|^comment every table and column$/,
    decide: () => 'kept',
  },
  {pattern: /^(?:every|each) constraint (?:has a name|is named)$|^constraints are named$/, decide: () => 'kept'},
]

/** Null: the sentence is none of those that the designer follows. Case, backticks and the final period don't matter. */
export function readSentence(text: string): Decision | null {
  const plain = text
    .toLowerCase()
    .replaceAll('`', '')
    .replace(/\s+/g, ' ')
    .replace(/[.!\s]+$/, '')
    .trim()
  for (const rule of rules) {
    const match = rule.pattern.exec(plain)
    if (match) return rule.decide(match)
  }
  return null
}

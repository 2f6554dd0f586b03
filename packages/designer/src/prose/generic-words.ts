const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Nouns that name no thing by themselves: what is built, what is known of things, and what is done with them. */
export const emptyNouns: ReadonlySet<string> = words(`
  access accuracy addition administration app aspect association attribute backend basic basis case column consistency
  constraint content data database description detail dimension efficiency entity example feature field following foundation
  frontend function functionality identifier info information integrity interface key kind life management module need number
  one other overview piece platform principle record purpose relation relationship requirement schema search security set site
  software specification standard structure support system table thing tool type use uniqueness usage variety way website
  background introduction goal objective scope future manner foundation day month year week hour minute  time mode etc
  batch series amount quantity id operation workflow procedure situation condition practice point characteristic`)

/** Nouns that name a thing only where the text counts it or says what it has. */
export const vagueNouns: ReadonlySet<string> = words(`
  action analysis application business change combination evaluation form interaction level list method monitoring name page part process progress
  query range report result service statistic status tracking period `)

/** A noun before these is what they are about: customer information is a customer. */
export const informationWords: ReadonlySet<string> = words(`
  information info detail details data attribute field table entity basics particulars`)

/** The same for what is done with a thing: employee management. */
export const activityWords: ReadonlySet<string> = words(`
  management module administration function functionality feature section placement processing`)

/** Adjectives that narrow nothing down. */
export const emptyAdjectives: ReadonlySet<string> = words(`
  additional all available basic certain complete comprehensive core corresponding detailed different each entire essential existing
  following fundamental general individual key main necessary new other own personal related relevant respective said single
  specific such unique various multiple primary registered regular ordinary normal`)

/** Whose data it is, where the text does not count them: "the company has …". */
const wholes: ReadonlySet<string> = words(`
  agency app application business company corporation database enterprise firm institution organisation organization platform
  software system website`)

/** Whether a thing is the one that the whole database is for: "the pipeline company". */
export function isWhole(name: string): boolean {
  return wholes.has(name.split('_').at(-1) ?? name)
}

/** What ends with one of these is no attribute: it tells of links, wishes and what was listed before. */
export const emptyEndings: ReadonlySet<string> = words(`
  association basis etc feature function functionality improvement integrity interaction management mapping module need
  operation other relation relationship requirement statistic such support system tracking workflow efficiency accuracy security
  consistency control resource analysis`)

/** What is left of an object without the properties that say nothing: null, false and empty lists. */
export type Stated<Given> = {readonly [Key in keyof Given]?: Exclude<Given[Key], null | undefined | false>}

/** For the optional parts of the model, which stand for PostgreSQL's default when absent. */
export function stated<const Given extends object>(given: Given): Stated<Given>
export function stated(given: object): object {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => saysSomething(value)))
}

function saysSomething(value: unknown): boolean {
  return value !== null && value !== undefined && value !== false && !(Array.isArray(value) && value.length === 0)
}

import {isConfig} from './find-home.js'

/** Where schemas lie that serve as examples or for tests, not the one of the repository. */
const aside = /(?:^|\/)(?:__tests__|docs?|examples?|fixtures?|samples?|testdata|tests?)\//i

/** Whether a file says how Prisma is used in a repository, or is its schema. */
export function isWanted(path: string): boolean {
  return (
    !aside.test(path) &&
    (/(\.prisma|(^|\/)(package\.json|migration\.sql|migration_lock\.toml))$/.test(path) || isConfig(path))
  )
}

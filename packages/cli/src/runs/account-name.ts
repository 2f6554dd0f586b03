import {userInfo} from 'node:os'

/** Who decides, where nobody says a name: the account's. */
export function accountName(): string {
  try {
    return userInfo().username
  } catch {
    // Some containers run under a number that has no name.
    return 'somebody'
  }
}

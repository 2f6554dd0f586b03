/** Whom PostgreSQL runs as. It refuses root, so root hands over to `nobody`. */
export interface RunAs {
  readonly uid?: number
  readonly gid?: number
}

const nobody = 65534

export function runAs(): RunAs {
  return process.getuid?.() === 0 ? {uid: nobody, gid: nobody} : {}
}

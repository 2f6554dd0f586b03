/** What the command's exit tells a script. */
export const exitCode = {
  passed: 0,
  /** Something is wrong with the definitions or the run failed. */
  problems: 1,
  /** An unknown command, option, CUJ, agent, skill or strategy. */
  usage: 2,
  /** A person has to answer or decide. */
  waiting: 3,
  degraded: 4,
  /** Our own mistake. */
  internal: 70,
  interrupted: 130,
} as const

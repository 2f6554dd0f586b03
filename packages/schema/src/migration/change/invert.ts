import type {MigrationOperation} from '../../document.js'

const words: readonly (readonly [RegExp, string])[] = [
  [/^(?:create|add)-(?!comments)/, 'drop-'],
  [/^own-/, 'free-'],
  [/^attach-/, 'detach-'],
  [/^grant-/, 'revoke-'],
  [/^set-default/, 'drop-default'],
]

/** The way back as the way forward. */
export function invert(operation: MigrationOperation): MigrationOperation {
  const {kind, target, forward, rollback} = operation
  const word = words.find(([pattern]) => pattern.test(kind))
  return {kind: word ? kind.replace(word[0], word[1]) : kind, target, forward: rollback, rollback: forward}
}

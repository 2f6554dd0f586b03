import {quoteName} from './quote-name.js'

/** What has a name in a namespace. */
export interface Named {
  readonly namespace: string
  readonly name: string
}

/** `namespace.name`, each part quoted when it must be. */
export function qualifiedName({namespace, name}: Named): string {
  return `${quoteName(namespace)}.${quoteName(name)}`
}

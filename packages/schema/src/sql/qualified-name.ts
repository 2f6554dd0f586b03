import {quoteName} from './quote-name.js'

/** `namespace.name`, each part quoted when it must be. */
export function qualifiedName({namespace, name}: {readonly namespace: string; readonly name: string}): string {
  return `${quoteName(namespace)}.${quoteName(name)}`
}

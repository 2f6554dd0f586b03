import {createRequire} from 'node:module'
import type {Ajv2020} from 'ajv/dist/2020.js'

const require = createRequire(import.meta.url)

/** Loaded when a brief is read: ajv costs 28 ms at import, and most requests are a sentence. */
export function loadAjv(): typeof Ajv2020 {
  const loaded: {readonly Ajv2020: typeof Ajv2020} = require('ajv/dist/2020.js')
  return loaded.Ajv2020
}

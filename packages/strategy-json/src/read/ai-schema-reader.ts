import type {SchemaReader} from '@journeywright/schema'
import {readAiSchema} from './read-ai-schema.js'

const own = /^(?:.*\/)?(\.ai\/schema\/.+\.(?:json|sql))$/

/** Reads a folder `.ai/schema/` back, wherever it lies. */
export function aiSchemaReader(): SchemaReader {
  return {
    id: 'ai-schema',
    title: 'a folder `.ai/schema/`',
    reads: path => own.test(path),
    async read(files) {
      const {schema, problems} = await readAiSchema(files.map(file => ({...file, path: file.path.replace(own, '$1')})))
      return {model: schema?.model ?? nothing, problems}
    },
  }
}

/** What is said of files that are none together: the problems tell why. */
const nothing = {
  formatVersion: '1',
  name: '',
  dialect: 'postgresql',
  tables: [],
  enums: [],
  functions: [],
  roles: [],
  extensions: [],
  accessPatterns: [],
  unmodelled: [],
} as const

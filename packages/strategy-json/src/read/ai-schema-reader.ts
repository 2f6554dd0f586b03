import {newModel, type SchemaReader} from '@journeywright/schema'
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
      // Of files that are none together the problems tell why.
      return {model: schema?.model ?? newModel({name: ''}), problems}
    },
  }
}

import type {FileRule} from '../check/file-rule.js'

export const pluginFieldForm: FileRule = {
  id: 'definitions/plugin-field-form',
  severity: 'warning',
  summary: 'The fields of a manifest have the form that its standard asks for.',
  check({front, definition}, report) {
    if (definition.kind !== 'plugin') return
    const say = (key: string, expected: string, wrong: boolean): void => {
      const entry = front.keys?.get(key)
      if (!entry || !wrong) return
      const message = `Unexpected form of \`${key}\`, expected ${expected}`
      report({message, fix: `Write \`${key}\` as ${expected}.`, at: entry.at})
    }
    const isText = (key: string): boolean => typeof front.keys?.get(key)?.value === 'string'
    say('keywords', 'a list of texts', isText('keywords'))
    say('author', 'an object such as `{"name": "…"}`', definition.manifest === 'agent-plugin' && isText('author'))
    say('owner', 'an object such as `{"name": "…"}`', definition.manifest === 'marketplace' && isText('owner'))
    const homepage = front.keys?.get('homepage')?.value
    say('homepage', 'a URL', typeof homepage === 'string' && !/^https?:\/\/\S+$/.test(homepage))
  },
}

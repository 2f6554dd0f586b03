import {expect, test} from 'vitest'
import {locateJsonError} from '@journeywright/problems'

test.each(['{}', '[]', ' "a" ', '-1.5e+3', '{"a": [1, {"b": null}], "c": "\\u00e9 \\" ü"}', '[[], {}, true]'])(
  '%s is JSON',
  text => expect(locateJsonError(text)).toBeNull(),
)

test.each([
  ['', 'the end'],
  ['{', 'the end'],
  ['{"a": 1', 'the end'],
  ['{"a" 1}', '1}'],
  ['{a: 1}', 'a: 1}'],
  ["{'a': 1}", "'a': 1}"],
  ['{"a": 1,}', '}'],
  ['[1, 2,]', ']'],
  ['[1 2]', '2]'],
  ['{"a": 01}', '01}'],
  ['{"a": 1} x', 'x'],
  ['{"a": 1}}', '}'],
  ['{"a": tru}', 'tru}'],
  ['{"a": "b\nc"}', '"b\nc"}'],
  ['{"a": "\\x"}', '"\\x"}'],
  ['{"a": // why\n 1}', '// why\n 1}'],
  ['[1]]', ']'],
  ['{"a": 1 "b": 2}', '"b": 2}'],
  ['{"a":: 1}', ': 1}'],
  ['[,]', ',]'],
])('%s stops at %s', (text, rest) => {
  const offset = locateJsonError(text)
  expect(offset === null ? 'nowhere' : text.slice(offset) || 'the end').toBe(rest)
})

import {expect, test} from 'vitest'
import {foldFiles} from '../src/render/fold-files.js'

test('more than three files of a top folder are one line, by the folder that holds them all', () => {
  const schema = ['a/entity.json', 'a/indexes.json', 'b/entity.json', 'index.json'].map(path => `.ai/schema/${path}`)
  const deep = [1, 2, 3, 4].map(index => `x/y/z/${index}.md`)
  expect(foldFiles([...schema, 'migrations/1/down.sql', 'migrations/1/up.sql', 'report.md', ...deep])).toEqual([
    '.ai/schema/ (4 files)',
    'migrations/1/down.sql',
    'migrations/1/up.sql',
    'report.md',
    'x/y/z/ (4 files)',
  ])
})

import type {FileRule} from '../check/file-rule.js'

const home = /(?<![\w.~-])(?:\/Users\/|\/home\/|[A-Za-z]:\\{1,2}Users\\{1,2})([A-Za-z][\w.-]*)(?=[/\\])/
/** Names that stand for anybody, and users of common images. */
const anybody =
  /^(app|bob|alice|claude|circleci|deploy|dev|developer|ec2-user|git|guest|jane|john|johndoe|linuxbrew|me|myuser|name|node|owner|pi|public|root|runner|sandbox|shared|someone|ubuntu|user\w*|username|vagrant|vscode|you\w*)$/i

export const personalPath: FileRule = {
  id: 'definitions/personal-path',
  severity: 'warning',
  summary: 'No path leads into one person’s home folder.',
  check({text, shown}, report) {
    for (const [index, line] of text.split('\n').entries()) {
      const found = home.exec(line)
      if (!found || anybody.test(found[1] ?? '')) continue
      report({
        message: `Unexpected path \`${found[0]}\`, expected one that others have too: it is one person's home folder`,
        fix: 'Write it relative to the project, or to `~`.',
        at: {file: shown, line: index + 1, column: found.index + 1},
      })
    }
  },
}

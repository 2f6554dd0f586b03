/** A GitHub workflow that checks every definition and marks what is wrong in the pull request. */
export function workflowText(version: string): string {
  return `name: journeywright

on:
  pull_request:
  push:
    branches: [main]

permissions:
  contents: read

jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 20
      - run: npm ci
        if: hashFiles('package-lock.json') != ''
      - run: npx --yes journeywright@${version} check --strict --format github
`
}

import {nearest} from '@journeywright/problems'
import type {FileRule, FileSubject} from '../check/file-rule.js'
import type {Located} from '../definition.js'
import type {FrontEntry} from '../front-matter/front-matter.js'

/** Words that Claude Code takes for a model (its page on model configuration, November 2026). */
const aliases = ['inherit', 'sonnet', 'opus', 'haiku', 'fable', 'default', 'best', 'opusplan']
const claude = /^claude-(\d|v\d|instant|sonnet|opus|haiku|fable|mythos|code)/
/** How the ids and display names of other makers begin. */
const makers =
  /^(amazon|auto|chatgpt|codestral|codex|cohere|command|composer|deepseek|devstral|ernie|falcon|gemini|gemma|glm|gpt|granite|grok|hermes|kimi|llama|magistral|mai|minimax|ministral|mistral|mixtral|moonshot|nemotron|nova|o\d|olmo|phi|pixtral|qwen|qwq|raptor|swe|titan|yi)/

export const unknownModel: FileRule = {
  id: 'definitions/unknown-model',
  severity: 'warning',
  summary: 'A model is an alias or an id that some client knows.',
  check(subject, report) {
    const entry = subject.front.keys?.get('model')
    if (!entry || subject.definition.kind === 'plugin') return
    for (const {text, at} of namesIn(subject, entry)) {
      if (isKnown(text)) continue
      const near = nearest(text, aliases)[0]
      report({
        message: `Unexpected model \`${text}\`, expected ${near ? `\`${near}\`` : 'an alias such as `sonnet`, or the id of a model'}`,
        fix: near ? `Write \`${near}\`.` : 'Use `inherit` for the model of whoever calls it.',
        at,
      })
    }
  },
}

/** `sonnet | opus` and lists say alternatives. */
function namesIn({shown}: FileSubject, {value, source, at}: FrontEntry): readonly Located[] {
  if (typeof value !== 'string') return Array.isArray(value) ? value.flatMap(each => located(each, source, at)) : []
  if (value.trim() === '') return [{text: '', at: {...at, file: shown}}]
  return value.split(/[|,]/).flatMap(each => located(each.trim(), source, at))
}

function located(text: unknown, source: string, at: Located['at']): readonly Located[] {
  if (typeof text !== 'string' || source.includes('\n')) return []
  return [{text, at: {...at, column: at.column + Math.max(0, source.indexOf(text))}}]
}

function isKnown(text: string): boolean {
  // `anthropic/claude-…`, `us.anthropic.claude-…` and `arn:…` are other makers' ways to name one, `${MODEL}` is not known here.
  if (/[/.:${]/.test(text.replace(/[\d]\.\d/g, ''))) return true
  const name = text
    .toLowerCase()
    .replace(/\[1m\]$/, '')
    .replace(/\s+/g, '-')
  return aliases.includes(name) || claude.test(name) || makers.test(name) || /^(sonnet|opus|haiku|fable)-\d/.test(name)
}

interface SecretShape {
  readonly name: string
  /** Found in every text that holds such a secret, and much faster than its form; empty where there is none. */
  readonly hint: string
  /** The form that its maker gave it. A first group, where there is one, is the secret itself. */
  readonly shape: RegExp
  /** No maker's form: whatever stands in such a place may be one, and often is an example. */
  readonly isLoose?: true
}

/** Keys, tokens and passwords that can be told by their form. */
export const secretShapes: readonly SecretShape[] = [
  {name: 'AWS access key', hint: '', shape: /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/g},
  {name: 'GitHub token', hint: '', shape: /\bgh[oprsu]_[A-Za-z0-9]{36,}\b|\bgithub_pat_\w{50,}/g},
  {name: 'GitLab token', hint: 'glpat-', shape: /\bglpat-[\w-]{20,}/g},
  {name: 'Anthropic key', hint: 'sk-ant-', shape: /\bsk-ant-[a-z]+\d\d-[\w-]{20,}/g},
  {name: 'OpenAI key', hint: 'sk-', shape: /\bsk-(?:proj-|svcacct-)?(?=[\w-]*\d)(?=[\w-]*[A-Z])(?!ant-)[\w-]{32,}/g},
  {name: 'Stripe key', hint: 'k_live_', shape: /\b[rs]k_live_[A-Za-z0-9]{20,}/g},
  {name: 'Google key', hint: 'AIza', shape: /\bAIza[\w-]{35}(?![\w-])/g},
  {name: 'npm token', hint: 'npm_', shape: /\bnpm_[A-Za-z0-9]{36}\b/g},
  {name: 'Hugging Face token', hint: 'hf_', shape: /\bhf_(?=\w*[A-Z])(?=\w*[a-z])[A-Za-z0-9]{30,}\b/g},
  {name: 'Slack token', hint: 'xox', shape: /\bxox[abeoprs]-\d[\w-]{20,}/g},
  {
    name: 'Slack webhook',
    hint: 'hooks.slack.com',
    shape: /\bhooks\.slack\.com\/services\/T\w{8,}\/B\w{8,}\/(\w{20,})/g,
  },
  {name: 'SendGrid key', hint: 'SG.', shape: /\bSG\.[\w-]{22}\.[\w-]{43}/g},
  {name: 'private key', hint: 'PRIVATE KEY', shape: /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----\s+([A-Za-z0-9+/=]{40,})/g},
  {name: 'signed token (JWT)', hint: 'eyJ', shape: /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.([\w-]{20,})/g},
  {
    name: 'password in a URL',
    isLoose: true,
    hint: '://',
    shape:
      /\b[a-z][a-z0-9+]*:\/\/[\w.%+-]+:([^\s:/@'"`<>{}$[\]*]{6,})@(?!localhost|127\.|(?:host|db)(?![\w.]))[\w.-]+/g,
  },
  {
    name: 'secret',
    isLoose: true,
    hint: '',
    shape:
      /(?:api[_-]?key|secret|token|passw(?:or)?d)["']?\s*[:=]\s*["']?(?=[\w+/-]*\d)(?=[\w+/-]*[A-Za-z])([A-Za-z0-9+/_-]{24,})(?![\w(.])/gi,
  },
]

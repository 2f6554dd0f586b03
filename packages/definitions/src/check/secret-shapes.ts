/** What a secret is called, and the form that its maker gave it. A first group, where there is one, is the secret itself. */
export const secretShapes: readonly {readonly name: string; readonly shape: RegExp}[] = [
  {name: 'AWS access key', shape: /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/},
  {name: 'GitHub token', shape: /\bgh[oprsu]_[A-Za-z0-9]{36,}\b|\bgithub_pat_\w{50,}/},
  {name: 'GitLab token', shape: /\bglpat-[\w-]{20,}/},
  {name: 'Anthropic key', shape: /\bsk-ant-[a-z]+\d\d-[\w-]{20,}/},
  {name: 'OpenAI key', shape: /\bsk-(?:proj-|svcacct-)?(?=[\w-]*\d)(?=[\w-]*[A-Z])(?!ant-)[\w-]{32,}/},
  {name: 'Stripe key', shape: /\b[rs]k_live_[A-Za-z0-9]{20,}/},
  {name: 'Google key', shape: /\bAIza[\w-]{35}(?![\w-])/},
  {name: 'npm token', shape: /\bnpm_[A-Za-z0-9]{36}\b/},
  {name: 'Hugging Face token', shape: /\bhf_(?=\w*[A-Z])(?=\w*[a-z])[A-Za-z0-9]{30,}\b/},
  {name: 'Slack token', shape: /\bxox[abeoprs]-\d[\w-]{20,}/},
  {name: 'Slack webhook', shape: /\bhooks\.slack\.com\/services\/T\w{8,}\/B\w{8,}\/(\w{20,})/},
  {name: 'SendGrid key', shape: /\bSG\.[\w-]{22}\.[\w-]{43}/},
  {name: 'private key', shape: /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----\s+([A-Za-z0-9+/=]{40,})/},
  {name: 'signed token (JWT)', shape: /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.([\w-]{20,})/},
  {
    name: 'password in a URL',
    shape: /\b[a-z][a-z0-9+]*:\/\/[\w.%+-]+:([^\s:/@'"`<>{}$[\]*]{6,})@(?!localhost|127\.|(?:host|db)(?![\w.]))[\w.-]+/,
  },
  {
    name: 'secret',
    shape:
      /(?:api[_-]?key|secret|token|passw(?:or)?d)["']?\s*[:=]\s*["']?(?=[\w+/-]*\d)(?=[\w+/-]*[A-Za-z])([A-Za-z0-9+/_-]{24,})(?![\w(.])/i,
  },
]

/** A JSON pointer as people write it: `$.tables[0].name`. */
export function formatPath(pointer: string): string {
  const steps = pointer.split('/').slice(1)
  return `$${steps.map(step => formatStep(step.replaceAll('~1', '/').replaceAll('~0', '~'))).join('')}`
}

function formatStep(step: string): string {
  if (/^\d+$/.test(step)) return `[${step}]`
  return /^[A-Za-z_$][\w$]*$/.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`
}

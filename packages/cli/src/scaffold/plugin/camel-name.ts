/** `order-intake` to `orderIntake`: a kebab-case name as an identifier. */
export function camelName(name: string): string {
  return name.replace(/-([a-z\d])/g, (_, letter: string) => letter.toUpperCase())
}

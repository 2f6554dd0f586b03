/** `prisma.config.ts` of Prisma 7, for a repository that has none. */
export function printConfig(): string {
  return `import {defineConfig, env} from 'prisma/config'

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: {path: 'prisma/migrations'},
  datasource: {url: env('DATABASE_URL')},
})
`
}

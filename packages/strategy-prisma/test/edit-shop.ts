import {verifySchema, type OutputFile, type SchemaModel} from '@journeywright/schema'
import {prismaReader, prismaStrategy} from '@journeywright/strategy-prisma'

export const path = 'prisma/schema.prisma'

/** A schema with habits of its own, which is not formatted. */
export const shop = `// Ours since 2019.
generator client {
  provider = "prisma-client-js"
}

datasource db {
  provider = "postgresql"
  url      = env("DATABASE_URL")
}

/// Who buys.
model Customer {
  id        String   @id @default(cuid()) // made by the client
  mail      String   @unique
  nickname  String?  @default("friend")
  orders    Order[]
  tags      Tag[]
  updatedAt DateTime @updatedAt @map("updated_at")

  // never touch this
  @@map("customers")
}

model Tag {
  id Int @id
      customers   Customer[]
}

model Order {
  id         Int      @id @default(autoincrement())
  state      State    @default(OPEN)
  customerId String   @map("customer_id")
  buyer      Customer @relation(fields: [customerId], references: [id], onDelete: Cascade)

  @@index([customerId])
  @@map("orders")
}

enum State {
  OPEN
  SHUT // for good

  @@map("state")
}
`

interface Change {
  readonly files?: readonly OutputFile[]
  readonly keepsNoBase?: boolean
}

/** What becomes of a schema when the model that is read from it becomes another. */
export async function edit(
  to: (model: SchemaModel) => SchemaModel,
  {files = [{path, content: shop}], keepsNoBase}: Change = {},
) {
  const {model} = await prismaReader().read(files)
  const run = {id: 'run', createdAt: '2026-03-01T09:30:00.000Z', request: ''}
  const base = keepsNoBase ? {} : {base: verified(model)}
  const input = {schema: verified(to(model)), ...base, migrations: [], previous: files, run}
  const written = prismaStrategy().write(input)
  const problems = written.problems.filter(({severity}) => severity === 'error')
  const text = written.files[0]?.content ?? ''
  const warnings = written.problems.filter(({severity}) => severity === 'warning')
  return {
    files: written.files,
    warnings,
    problems: [...problems, ...(await prismaStrategy().check(written.files))],
    text,
  }
}

function verified(model: SchemaModel) {
  const verification = verifySchema(model, [])
  if (!verification.ok) throw new Error('Internal error: no rule ran, and yet one failed')
  return verification.schema
}

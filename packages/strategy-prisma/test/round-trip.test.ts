import {prismaReader} from '@journeywright/strategy-prisma'
import {expect, test} from 'vitest'
import {modelOf, writeModel} from './write-model.js'

const long = 'measurements_of_all_sensors_in_all_buildings_since_ever'

const schema = `generator client {
  provider = "prisma-client"
  output   = "../generated/prisma"
}

datasource db {
  provider = "postgresql"
}

model Reading {
  id       Int      @id @default(autoincrement())
  sensorNo Int      @map("sensor_no")
  takenAt  DateTime @default(now()) @map("taken_at")
  labels   String[] @default(["raw", "new"])

  sensor Sensor @relation(fields: [sensorNo, takenAt], references: [no, since], onDelete: Cascade, onUpdate: Cascade)

  @@unique([sensorNo, takenAt])
  @@index([takenAt, sensorNo])
  @@map("${long}")
}

model Sensor {
  no    Int
  since DateTime @default(now())

  reading Reading?

  @@unique([no, since])
}
`

test('what Prisma makes of names that are too long, and of a model with no key but a unique index, is said in its own words again', async () => {
  const {model, problems} = await prismaReader().read([{path: 'prisma/schema.prisma', content: schema}])
  expect(problems).toEqual([])
  const [readings] = model.tables
  expect(readings?.indexes.map(({name}) => name)).toEqual([`${long}_tak_idx`, `${long}_sen_key`])
  const {text} = writeModel(modelOf(model.tables, {...model, name: 'readings'}))
  expect(text.replaceAll(/ +/g, ' ')).toContain('labels String[] @default(["raw", "new"])')
  expect(text.match(/map: .*/g)).toBeNull()
  expect(text).not.toContain('@@ignore')
})

const columns = [
  'a DateTime @db.Timetz(3)',
  'b DateTime @db.Timetz',
  'c String @db.Bit(8)',
  'd String @db.VarBit(8)',
  'e String @db.VarBit',
  'f String @db.Citext',
  'g DateTime @default(now()) @db.Time(3)',
  'h DateTime @default(now()) @db.Timestamptz(0)',
  'i DateTime @default(now()) @db.Date',
  'j DateTime @default("2020-01-01T00:00:00+00:00") @db.Timestamp(3)',
  'k Bytes @default("aGVsbG8=")',
  'l Boolean[] @default([true, false])',
  'm Int[] @default([]) @db.SmallInt',
  'n Decimal @default(1.25) @db.Decimal(5, 2)',
  'o Decimal? @db.Money',
  'p String @db.Xml',
  'q Json @default("{\\"a\\":[1,2]}")',
  'r Unsupported("interval")? @default(dbgenerated("\'1 day\'::interval"))',
]

test.each(columns)('%s', async line => {
  const content = `datasource db {\n  provider = "postgresql"\n}\n\nmodel T {\n  id Int @id\n  ${line}\n}\n`
  const {model, problems} = await prismaReader().read([{path: 'prisma/schema.prisma', content}])
  expect(problems).toEqual([])
  const {text} = writeModel(modelOf(model.tables, model))
  expect(text.replaceAll(/ +/g, ' ')).toContain(`\n ${line}\n`)
})

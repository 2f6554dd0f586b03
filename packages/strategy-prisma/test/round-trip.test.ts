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

import {printSchemaSql} from '@journeywright/schema'
import {prismaReader} from '@journeywright/strategy-prisma'
import {expect, test} from 'vitest'

function read(content: string) {
  return prismaReader().read([{path: 'prisma/schema.prisma', content}])
}

const head = 'datasource db {\n  provider = "postgresql"\n}\n'

test('models become the tables that Prisma makes of them, with their own names, types and defaults', async () => {
  const {model, problems} = await read(`${head}
/// Who paints.
model Artist {
  id        Int        @id @default(autoincrement())
  email     String     @unique(map: "one_address") @db.VarChar(100)
  style     Style      @default(OIL)
  tags      String[]   @default(["new"])
  seenAt    DateTime   @default(now()) @map("seen_at") @db.Timestamptz(6)
  search    Unsupported("tsvector")?
  paintings Painting[]

  @@index([email(sort: Desc), id], map: "artists_by_mail")
  @@map("artists")
}

model Painting {
  id       String  @id @default(dbgenerated("gen_random_uuid()")) @db.Uuid
  price    Decimal @db.Decimal(10, 2)
  artistId Int?
  artist   Artist? @relation(fields: [artistId], references: [id], map: "painted_by")
}

enum Style {
  OIL @map("oil")
  INK

  @@map("style")
}
`)
  expect(problems).toEqual([])
  expect(printSchemaSql(model)).toBe(`CREATE TYPE public.style AS ENUM ('oil', 'INK');

CREATE SEQUENCE public.artists_id_seq AS integer;

CREATE TABLE public.artists (
  id integer NOT NULL DEFAULT nextval('public.artists_id_seq'::regclass),
  email varchar(100) NOT NULL,
  style public.style NOT NULL DEFAULT 'oil',
  tags text[] DEFAULT ARRAY['new'],
  seen_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
  search tsvector,
  CONSTRAINT artists_pkey PRIMARY KEY (id)
);

CREATE TABLE public."Painting" (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  price numeric(10, 2) NOT NULL,
  "artistId" integer,
  CONSTRAINT "Painting_pkey" PRIMARY KEY (id)
);

ALTER SEQUENCE public.artists_id_seq OWNED BY public.artists.id;

CREATE UNIQUE INDEX one_address ON public.artists USING btree (email);

CREATE INDEX artists_by_mail ON public.artists USING btree (email DESC, id);

ALTER TABLE public."Painting"
  ADD CONSTRAINT painted_by FOREIGN KEY ("artistId")
  REFERENCES public.artists (id)
  ON DELETE SET NULL
  ON UPDATE CASCADE;

COMMENT ON TABLE public.artists IS 'Who paints.';
`)
})

test('lists on both sides are a table of their own', async () => {
  const {model} = await read(`${head}
model Room {
  id        Int        @id
  paintings Painting[]
}

model Painting {
  id    BigInt @id
  rooms Room[]
}
`)
  const join = model.tables.find(({name}) => name === '_PaintingToRoom')
  expect(join?.columns.map(({name, type}) => [name, type.kind])).toEqual([
    ['A', 'bigint'],
    ['B', 'integer'],
  ])
  expect(join?.foreignKeys.map(({references}) => references.table)).toEqual(['Painting', 'Room'])
})

test('what Prisma refuses is told at its place, and nothing is made of it', async () => {
  const {model, problems} = await read(`${head}\nmodel Artist {\n  id Strng @id\n}\n`)
  expect(model.tables).toEqual([])
  expect(problems[0]?.at).toEqual({file: 'prisma/schema.prisma', line: 6, column: 6})
})

test('what only Prisma 5 and 6 know stands in the way of nothing, and places stay right', async () => {
  const old = `generator client {
  provider        = "prisma-client-js"
  previewFeatures = ["metrics", "views"]
}

datasource db {
  provider  = "postgresql"
  url       = env("DATABASE_URL")
  directUrl = env("DIRECT_URL")
}
`
  const {model, problems} = await read(`${old}\nmodel Artist {\n  id Int @id\n}\n`)
  expect([model.tables.map(({name}) => name), problems]).toEqual([['Artist'], []])
  const wrong = await read(`${old}\nmodel Artist {\n  id Strng @id\n}\n`)
  expect(wrong.problems.map(({at}) => at)).toEqual([{file: 'prisma/schema.prisma', line: 13, column: 6}])
})

test('files of one schema are read together', async () => {
  const {model, problems} = await prismaReader().read([
    {path: 'prisma/schema/base.prisma', content: head},
    {path: 'prisma/schema/a.prisma', content: 'model A {\n  id Int @id\n  bs B[]\n}\n'},
    {
      path: 'prisma/schema/b.prisma',
      content: 'model B {\n  id Int @id\n  a A @relation(fields: [id], references: [id])\n}\n',
    },
  ])
  expect([model.tables.map(({name}) => name), problems]).toEqual([['A', 'B'], []])
})

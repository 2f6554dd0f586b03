import {testStrategy} from '@journeywright/schema/testing'
import {prismaStrategy} from '@journeywright/strategy-prisma'

testStrategy(prismaStrategy(), new URL('../fixtures/shop/', import.meta.url))

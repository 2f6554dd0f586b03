import {testStrategy} from '@journeywright/schema/testing'
import {specStrategy} from '@journeywright/strategy-spec'

testStrategy(specStrategy(), new URL('../fixtures/shop/', import.meta.url))

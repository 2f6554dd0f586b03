import {testStrategy} from '@journeywright/schema/testing'
import {jsonStrategy} from '@journeywright/strategy-json'

testStrategy(jsonStrategy(), new URL('../fixtures/shop/', import.meta.url))

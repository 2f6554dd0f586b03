import {testStrategy} from '@journeywright/schema/testing'
import {tableList} from '../src/index.js'

// Everything that a strategy promises, on a small shop; UPDATE_GOLDEN=1 writes the golden folder anew.
testStrategy(tableList, new URL('golden', import.meta.url))

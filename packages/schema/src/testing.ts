export {shopModel} from './shop-model.js'
export {shopInput, testStrategy} from './test-strategy.js'

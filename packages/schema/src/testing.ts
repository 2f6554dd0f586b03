export {modelFromExample, type ModelExample} from './model-from-example.js'
export {shopModel} from './shop-model.js'
export {shopInput, testStrategy} from './test-strategy.js'

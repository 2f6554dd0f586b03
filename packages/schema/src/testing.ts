export {shopModel} from './shop-model.js'

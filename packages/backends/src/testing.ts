export {testBackend, type BackendUnderTest, type BackendWay} from './test-backend.js'

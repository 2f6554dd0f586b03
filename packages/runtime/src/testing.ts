export {fakeHost, type FakeHost} from './testing/fake-host.js'
export {performInMemory, type InMemoryTask} from './testing/perform-in-memory.js'
export {judgeInMemory} from './testing/judge-in-memory.js'
export {runInTempFolder, type TempRun, type TempRunInput} from './testing/run-in-temp-folder.js'

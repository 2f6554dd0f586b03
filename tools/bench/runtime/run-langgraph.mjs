// Runs 1,000 steps or a fan of them with LangGraph.js and its SQLite saver, which `npm run bench:setup` has installed, and
// prints how long that took. Every checkpoint is written before the next step begins (`durability: 'sync'`).
import {createRequire} from 'node:module'

const [packages = '', database = '', shape = 'loop', size = '1000', synchronous = 'FULL'] = process.argv.slice(2)
const load = createRequire(packages)
const {Annotation, END, START, StateGraph} = load('@langchain/langgraph')
const {SqliteSaver} = load('@langchain/langgraph-checkpoint-sqlite')
const count = Number(size)
const total = () => Annotation({reducer: (/** @type {number} */ a, /** @type {number} */ b) => a + b, default: () => 0})
const one = () => ({count: 1})
const saver = SqliteSaver.fromConnString(database)
// The saver sets its journal mode with its tables, and the better-sqlite3 below it then no longer syncs each commit.
saver.setup()
saver.db.pragma(`synchronous = ${synchronous}`)
const app = graph().compile({checkpointer: saver})
const began = performance.now()
const options = {configurable: {thread_id: '1'}, recursionLimit: count + 10, durability: 'sync', maxConcurrency: count}
const state = await app.invoke({count: 0}, options)
const ms = performance.now() - began
if (state.count !== count) throw new Error(`${state.count} of ${count} steps were done`)
console.log(JSON.stringify({ms}))

function graph() {
  const built = new StateGraph(Annotation.Root({count: total()}))
  const names = Array.from({length: shape === 'loop' ? 1 : count}, (_, index) => `s${index + 1}`)
  for (const name of names) built.addNode(name, one)
  if (shape === 'fan') {
    built.addNode('first', () => ({count: 0})).addEdge(START, 'first')
    for (const name of names) built.addEdge('first', name).addEdge(name, END)
    return built
  }
  built.addEdge(START, 's1')
  const again = (/** @type {{count: number}} */ now) => (now.count < count ? 's1' : END)
  if (shape === 'loop') return built.addConditionalEdges('s1', again)
  names.forEach((name, index) => built.addEdge(name, names[index + 1] ?? END))
  return built
}

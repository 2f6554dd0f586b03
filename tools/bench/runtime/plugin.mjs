/** @typedef {import('@journeywright/runtime').Plugin} Plugin */

const seed = {id: 'seed', path: 'seed.txt', mediaType: 'text/plain', title: 'Seed', deliverable: false}

/**
 * Performers that end at once. The start of a fan makes the file that all others wait for; in a row nothing is made, so
 * that nothing but the journal is measured.
 * @param {'row' | 'fan'} shape
 * @returns {Plugin}
 */
export function plugin(shape) {
  const isFan = shape === 'fan'
  return {
    name: 'idle',
    handlers: [
      {
        id: 'starting',
        performs: {skills: ['starting']},
        produces: isFan ? [seed] : [],
        perform: async task => ({
          kind: 'done',
          artifacts: task.outputs.map(({id, path}) => ({id, path, content: 'seed\n'})),
        }),
      },
      {
        id: 'idling',
        performs: {skills: ['idling']},
        needs: isFan ? ['seed'] : [],
        produces: [],
        perform: async () => ({kind: 'done', artifacts: []}),
      },
    ],
  }
}

import {generate} from './generate.mjs'

// What `journeywright new` makes, through `nx generate`: the same functions, and nx shows and writes the files.

/** @typedef {import('./generate.mjs').Generator} Generator */

/** @type {Generator} */
export const agent = (tree, options) => generate('agent', tree, options)

/** @type {Generator} */
export const skill = (tree, options) => generate('skill', tree, options)

/** @type {Generator} */
export const cuj = (tree, options) => generate('cuj', tree, options)

/** @type {Generator} */
export const plugin = (tree, options) => generate('plugin', tree, options)

/** @type {Generator} */
export const pack = (tree, options) => generate('pack', tree, options)

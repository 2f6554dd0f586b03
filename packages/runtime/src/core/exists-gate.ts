import type {Gate} from '../contracts.js'
import {matchesTemplate} from '../templates.js'
import {missingArtifact} from './problems.js'

/** Every judged artifact is there and has something in it; so is every path that the CUJ names below a folder. */
export const existsGate: Gate = {
  id: 'exists',
  async judge(artifacts, {judges, options}) {
    const filled = artifacts.filter(artifact => artifact.content.trim() !== '')
    const ids = judges.filter(id => !filled.some(artifact => artifact.id === id))
    const paths = Array.isArray(options['paths']) ? options['paths'].map(String) : []
    const missing = paths.filter(path => !filled.some(artifact => matchesTemplate(path, artifact.path)))
    const problems = [...ids, ...missing].map(missingArtifact)
    return {status: problems.length > 0 ? 'failed' : 'passed', problems}
  },
}

import type {Dependency} from '@journeywright/schema'
import * as fastCheck from 'fast-check'

export const letters = ['A', 'B', 'C', 'D', 'E', 'F'] as const

const some = (minLength: number) => fastCheck.subarray([...letters], {minLength, maxLength: 3})

/** Up to seven dependencies between six columns, now and then with a column that is always the same. */
export const arbitraryDependencies: fastCheck.Arbitrary<readonly Dependency[]> = fastCheck.array(
  fastCheck.record({
    determinant: fastCheck.oneof({weight: 20, arbitrary: some(1)}, {weight: 1, arbitrary: fastCheck.constant([])}),
    dependent: some(1),
  }),
  {maxLength: 7},
)

/** Rows that agree in all of `determinant` agree in all of `dependent`. An empty determinant: all rows agree. */
export interface Dependency {
  readonly determinant: readonly string[]
  readonly dependent: readonly string[]
}

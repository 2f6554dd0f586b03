/** The version of this package; a test keeps it in step with package.json. */
export const runtimeVersion = '0.1.0'

/**
 * What a generated client needs, in exact versions. No dependencies of ours: they bring a package whose install script downloads
 * Prisma's engines, which the check doesn't need.
 */
export const clientPackages = ['@prisma/client@7.10.0', '@prisma/client-generator-ts@7.10.0']

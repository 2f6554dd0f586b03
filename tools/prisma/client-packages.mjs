/**
 * What a generated client needs, by the folder below .cache that it goes into, in exact versions. No dependencies of ours: they
 * bring a package whose install script downloads Prisma's engines, which the check doesn't need.
 */
export const clientPackages = {
  'prisma-client-7': ['@prisma/client@7.10.0', '@prisma/client-generator-ts@7.10.0'],
  'prisma-client-6': ['@prisma/client@6.19.0', '@prisma/client-generator-js@6.19.0', '@prisma/adapter-pg@6.19.0'],
}

export {prismaStrategy, type PrismaOptions} from './prisma-strategy.js'
export {prismaReader} from './read/prisma-reader.js'

export {prismaStrategy, type PrismaOptions} from './prisma-strategy.js'

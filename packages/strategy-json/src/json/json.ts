export type Json = string | number | boolean | null | JsonList | JsonMap

export type JsonList = readonly Json[]

export interface JsonMap {
  readonly [key: string]: Json
}

export function isList(value: Json): value is JsonList {
  return Array.isArray(value)
}

export function isMap(value: Json): value is JsonMap {
  return typeof value === 'object' && value !== null && !isList(value)
}

import {singular} from '../words/singular.js'
import {findTypeRule} from '../types/infer-type.js'
import type {Item} from './read-item.js'

/** What is known of things, by the last word of its name; numbers, dates and money are known by their types. */
const heads = new Set(
  `ability abstract access account action address age agency allergy answer approval area assessment attribute author authority
  availability background bearing behavior biography birthplace body brand breed calorie caption category cause certificate
  channel characteristic charge city class classification color colour comment commission completion component composition
  condition conclusion contact content coordinate country coverage criterion currency cycle data deadline degree department
  dependency description destination diagnosis diameter difficulty dimension direction disease district domain dosage duty
  education effect efficacy email evaluation evidence expectation experience explanation expertise fault feedback field file
  filename flavor form format formula frequency function gender genre goal grade guarantee habit hash health history hobby
  honor icon id identity image impact indicator industry ingredient instruction insurance intensity interest introduction
  investment issue keyword kind knowledge label language latitude layout level license lifespan limit link list location logo
  longitude maker major make manner manufacturer material maturity measure medium message method mission mode model module
  moisture motivation nationality nature need note object objective occupation operation opinion option order origin outcome
  output owner parameter part participant password path performance period permission plan platform plot point policy position
  postcode power precaution preference principle priority problem procedure process producer profession proficiency profile
  progress property proportion province publisher purpose qualification quality rank reason recipe recommendation record
  reference region relation relationship relevance religion remark reputation requirement resolution resource respondent
  response responsibility restriction result review reward risk role rule sample satisfaction scale scenario schedule scope
  score season section security sensitivity sequence severity shape sign signature situation skill solution source speciality
  specialization specialty species specification speed stage standard state status step strategy street strength structure
  style subcategory subject suggestion summary surname symbol symptom synopsis tag target taste technique temperature term text
  texture theme threshold ticket tier title token topic trait treatment trend type unit usage use username validity value
  variety vendor version village vision warranty weather word workload zip zipcode zone`.split(/\s+/),
)

/** It reads like something that is kept about a thing, not like a thing. */
export function isAttributeLike(item: Item): boolean {
  if (item.name.includes('_id') || item.key || item.type !== null || item.references !== null) return true
  const name = item.name.split('_of_')[0] ?? item.name
  const head = singular(name.split('_').at(-1) ?? '')
  return heads.has(head) || [item.name, name, item.entity].some(each => findTypeRule(each) !== null)
}

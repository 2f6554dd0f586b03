import {plainTitle} from './plain-title.js'

/** The first section with the first of these titles that there is, whatever its letters' case, pictures, number and marks. */
export function findSection<Titled extends {readonly title: string}>(
  sections: readonly Titled[],
  titles: readonly string[],
): Titled | undefined {
  return titles.flatMap(title => sections.find(section => plainTitle(section.title) === title) ?? [])[0]
}

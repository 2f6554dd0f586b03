import {checkName} from '../scaffold/check-name.js'
import type {Known} from '../scaffold/known.js'
import type {ScaffoldKind, ScaffoldOptions} from '../scaffold/scaffold-options.js'
import type {Terminal} from '../terminal.js'

/** What `new` was told, by words or by answers. */
export interface Told {
  readonly name: string
  readonly options: ScaffoldOptions
}

/** Asks for what was not given; null when the person leaves with Ctrl-C. Only for a terminal. */
export async function askMissing(
  kind: ScaffoldKind,
  name: string | undefined,
  options: ScaffoldOptions,
  known: Known,
  terminal: Terminal,
): Promise<Told | null> {
  const {isCancel, multiselect, select, text} = await import('@clack/prompts')
  const io = {input: terminal.stdin, output: terminal.stdout}
  const skills = known.performers.map(({skill, title}) => ({value: skill, label: skill, hint: title}))
  const wrongName = (typed: string | undefined) => checkName(kind, (typed ?? '').trim(), {}, known)[0]?.fix
  const called =
    name ??
    (await text({message: `What is the ${kind} called?`, placeholder: 'order-intake', validate: wrongName, ...io}))
  if (isCancel(called)) return null
  const description =
    options.description ??
    (await text({message: 'What does it do, and when is it used?', placeholder: 'Enter: a default', ...io}))
  if (isCancel(description)) return null
  const asksSkills = options.skills === undefined
  const listed =
    kind === 'agent' && asksSkills
      ? await multiselect({message: 'Which skills does it have?', options: skills, required: false, ...io})
      : kind === 'cuj' && asksSkills && options.agent === undefined
        ? [
            await select({
              message: 'What does the journey end with?',
              options: skills,
              initialValue: 'schema-design',
              ...io,
            }),
          ]
        : options.skills
  if (isCancel(listed) || listed?.some(isCancel)) return null
  const said = {...options, ...(description ? {description} : {})}
  const chosen = listed?.filter(each => typeof each === 'string')
  return {name: called.trim(), options: chosen === undefined ? said : {...said, skills: chosen}}
}

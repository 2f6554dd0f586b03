/** Words with a meaning in the controlled language: a name with one of them is written in backticks. */
export const stopWords: ReadonlySet<string> = new Set(
  `a about above after all among an and are as at be before being belong belongs below between by can card computed data default deleted
  described each either empty event every exactly filled first for forgets from go goes has have health history identified if
  in is it its kept key kind large least less link links looked lookup many missing more most must never no none not numbered
  of on once one only optional or others own part personal present refer refers required rows same satisfies satisfy secret
  share shares so such than that the then there they this to together two under unique unless until up use used we when where
  which while who with within without year zero`.split(/\s+/),
)

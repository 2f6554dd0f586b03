/** Words that carry no data of their own in a request: grammar, the wish itself, and general words for systems. */
export const smallWords: ReadonlySet<string> = new Set(
  `a an the this that these those each every any all some no both either neither its their his her our your my it they we
  you he she i them us who which whom whose what where when while since if because although though than then thus so also
  not only very more most less least etc other another such same own of in on at by for from with without into to under
  per within between through during about as via over upon against among across and or but nor plus is are was were be been
  being has have had do doe does did can could may might must shall should will would let want wants like need needs needed
  please e g i ie eg one two three four five
  add additionally allow allows allowing assign available based basic build capability capable common complete comprehensive contain
  create creating current data database db define defined description design designing detail develop different e.g enable enabling ensure entity entities
  every example feature field flexible following full fully functionality general generate give good handle handling
  include includes including incl information keep keeping key language level list log maintain make making manage managed
  management manager manages many model modern module multiple name new number offer optional our overview part
  perform platform plan postgres postgresql production project proper provide purpose ready real realtime record
  relational relation relationship require required requirement robust scalable schema section service set several show simple
  single small solution specific sql store stored storing structure suitable support supported supporting supports system table tables time
  title track tracked tracking type typical use used user's using various view way web website webapp app application
  there comprise comprises comprising detailed none nothing nobody ms second minute hour day process processing setting
  software tool large medium between well able plus change online company business belong associated related connected linked`.split(
    /\s+/,
  ),
)

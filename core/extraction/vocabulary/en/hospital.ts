import type { Term } from '../../words/lexicon.ts'
import type { Meaning } from '../../words/terms.ts'

const BROUGHT =
  'taken rushed brought admitted flown airlifted evacuated transported delivered sent transferred moved driven'.split(
    ' ',
  )
const WARDS = [
  'hospital',
  'hospitals',
  'clinic',
  'intensive care',
  'medical centre',
  'medical center',
  'medical facility',
]

/** "Taken to hospital", "rushed to the central hospital", "flown to a military hospital": whose it is takes up to four words. */
const brought = BROUGHT.flatMap((verb) =>
  WARDS.flatMap((ward) => ['', '_ ', '_ _ ', '_ _ _ ', '_ _ _ _ '].map((name) => `${verb} to ${name}${ward}`)),
)

const TREATED = ['being treated', 'recovering', 'remain', 'remains', 'is', 'are', 'ended up', 'landed', 'now']
/** "Being treated in Barda hospital", "are in the Aghdam temporary hospital". */
const treated = TREATED.flatMap((verb) =>
  ['', '_ ', '_ _ ', '_ _ _ ', '_ _ _ _ '].flatMap((name) => [`${verb} in ${name}hospital`]),
)

const STATES = 'serious critical grave severe heavy stable satisfactory moderate unstable'.split(' ')
const SAID = [
  'is',
  'was',
  'remains',
  'is described as',
  'was described as',
  'is assessed as',
  'is reported as',
  'is said to be',
]
/** "His condition is described as serious", "their state is satisfactory". */
const states = ['condition', 'state'].flatMap((noun) =>
  SAID.flatMap((said) => STATES.flatMap((state) => [`${noun} ${said} ${state}`, `${noun} ${said} _ ${state}`])),
)

/** Who was there and came to no harm, and that there was no such harm. */
const UNHARMED = [
  ...['nobody', 'no one', 'no - one'].flatMap((nobody) =>
    ['was', 'is', 'has been', 'had been', 'was reported'].flatMap((state) =>
      ['hurt', 'injured', 'harmed', 'wounded'].map((harmed) => `${nobody} ${state} ${harmed}`),
    ),
  ),
  ...['was', 'were'].flatMap((state) =>
    ['hurt', 'injured', 'harmed', 'wounded'].map((harmed) => `${state} not ${harmed}`),
  ),
  ...['casualties', 'injuries', 'victims', 'loss of life'].flatMap((harm) => [`no ${harm}`, `without ${harm}`]),
  ...['hurt', 'injured', 'harmed', 'wounded'].flatMap((harmed) => [`${harmed} nobody`, `${harmed} no one`]),
  ...['hurt', 'injure', 'harm', 'wound'].flatMap((harm) => [`did not ${harm} anyone`, `did not ${harm} anybody`]),
  'came to no harm',
  'without a scratch',
  'with a fright',
  'unharmed',
  'unhurt',
  'unscathed',
  'uninjured',
  'escaped injury',
  'escaped without injury',
  'escaped without injuries',
]

/** Who is brought to a hospital or is in one was injured, where no other word tells how it ended. */
export const ENGLISH_HOSPITAL: readonly Term<Meaning>[] = [
  { value: { is: 'OUTCOME', outcome: 'INJURED' }, phrases: [...brought, ...treated, 'in hospital with'] },
  { value: { is: 'CONDITION' }, phrases: [...states, 'out of danger', 'not in danger', 'not life-threatening'] },
  { value: { is: 'UNHARMED' }, phrases: UNHARMED },
]

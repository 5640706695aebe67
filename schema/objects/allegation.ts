import type { AllegedConduct, LegalInstrument } from '../../core/model/claim.ts'
import { enumOf } from '../builder.ts'
import { AllegationRef, ClaimRef, NodeRef } from '../refs.ts'

const AllegedConductEnum = enumOf<AllegedConduct>('AllegedConduct', 'What somebody is accused of.', {
  LAID_MINES: 'Laying mines.',
  WITHHELD_MINE_MAPS: 'Withholding maps of mined areas, or giving wrong ones.',
  VIOLATED_HUMANITARIAN_LAW: 'Breaking humanitarian or human-rights law.',
})

const LegalInstrumentEnum = enumOf<LegalInstrument>('LegalInstrument', 'A treaty or body of law that a text cites.', {
  GENEVA_CONVENTIONS_1949: 'The four Geneva Conventions of 1949.',
  ADDITIONAL_PROTOCOL_I_1977: 'Protocol I of 1977 additional to the Geneva Conventions.',
  MINE_BAN_CONVENTION_1997: 'The Anti-Personnel Mine Ban Convention of 1997 (Ottawa).',
  CCW_AMENDED_PROTOCOL_II_1996: 'Protocol II, as amended in 1996, to the Convention on Certain Conventional Weapons.',
  INTERNATIONAL_LAW: 'Humanitarian or human-rights law in general.',
})

AllegationRef.implement({
  description: 'What the issuer accuses somebody of.',
  interfaces: [NodeRef, ClaimRef],
  fields: (t) => ({
    conduct: t.field({
      type: AllegedConductEnum,
      description: 'What they are accused of.',
      resolve: ({ claim }) => claim.conduct,
    }),
    accused: t.stringList({
      description: 'The accused, as the text names them; empty where it names nobody.',
      resolve: ({ claim }) => claim.accused,
    }),
    instruments: t.field({
      type: [LegalInstrumentEnum],
      description: 'Treaties the text cites for it.',
      resolve: ({ claim }) => claim.instruments,
    }),
  }),
})

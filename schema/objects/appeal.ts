import type { AppealAction } from '../../core/model/claim.ts'
import { enumOf } from '../builder.ts'
import { AppealRef, ClaimRef, NodeRef } from '../refs.ts'

const AppealActionEnum = enumOf<AppealAction>('AppealAction', 'What is asked for.', {
  CONDEMN: 'To condemn what was done.',
  HOLD_ACCOUNTABLE: 'To bring those responsible to account.',
  IMPOSE_SANCTIONS: 'To impose sanctions.',
  PROVIDE_MINE_MAPS: 'To hand over maps of mined areas, complete and accurate.',
  STOP_LAYING_MINES: 'To stop laying mines.',
  SUPPORT_MINE_ACTION: 'To support clearance, risk education or help for those harmed.',
  RECOGNISE_URGENCY: 'To recognise how grave or urgent the matter is.',
  EXERT_PRESSURE: 'To put pressure on somebody.',
  TAKE_MEASURES: 'A call to take a stand or measures that the text does not spell out.',
})

AppealRef.implement({
  description: 'What the issuer asks of somebody.',
  interfaces: [NodeRef, ClaimRef],
  fields: (t) => ({
    action: t.field({
      type: AppealActionEnum,
      description: 'What is asked for.',
      resolve: ({ claim }) => claim.action,
    }),
    addressees: t.stringList({
      description: 'To whom, as the text names them.',
      resolve: ({ claim }) => claim.addressees,
    }),
  }),
})

import { words } from '../tables.ts'

/** Whom it asks. */
export const ASKED = words(`
  the international community
  Armenia
  Yerevan
  UN member states
  the UN Security Council
  donor countries
  international organisations
  the European Union
  the co-chairs
  Western capitals
  human rights bodies
  the Armenian leadership
  those present
  foreign colleagues
  UNESCO
  the parties to the Ottawa Convention
  global institutions
  all states
  friendly nations
  UN structures
  world powers
  the Armenian government
  all members of the Council of Europe
  the OSCE
  governments friendly to Baku
  the Islamic world
  European lawmakers
  neighbouring states
  the diplomatic corps
  whoever has influence
  development banks
`)

/** What is asked for. */
export const DEEDS = words(`
  CONDEMN > condemn the mine terror
  CONDEMN > strongly denounce the laying of mines
  CONDEMN > speak out against the use of mines against civilians
  CONDEMN > join in condemning Armenia's mine warfare
  CONDEMN > publicly deplore the planting of mines
  CONDEMN > unambiguously condemn the deaths caused by mines
  CONDEMN > censure Armenia for its mines
  CONDEMN > come out against mine terror
  CONDEMN > react with condemnation to each new mine death
  HOLD_ACCOUNTABLE > hold Armenia accountable for the mines
  HOLD_ACCOUNTABLE > bring those who planted the mines to justice
  HOLD_ACCOUNTABLE > ensure that those responsible for mining answer before the law
  HOLD_ACCOUNTABLE > see that the perpetrators do not go unpunished
  HOLD_ACCOUNTABLE > punish those who ordered the mining
  HOLD_ACCOUNTABLE > hold to account whoever ordered mines to be laid
  HOLD_ACCOUNTABLE > ensure that justice is done for the victims of mines
  HOLD_ACCOUNTABLE > make sure that the culprits are punished for the mines
  HOLD_ACCOUNTABLE > set up a tribunal for mine crimes
  IMPOSE_SANCTIONS > impose sanctions on Armenia
  IMPOSE_SANCTIONS > apply sanctions against those who plant mines
  IMPOSE_SANCTIONS > introduce restrictive measures against Armenia
  IMPOSE_SANCTIONS > consider sanctions for mine terror
  IMPOSE_SANCTIONS > adopt targeted sanctions over the mines
  IMPOSE_SANCTIONS > sanction those who laid the mines
  IMPOSE_SANCTIONS > freeze the assets of those behind the mines and apply sanctions
  IMPOSE_SANCTIONS > tighten sanctions on Armenia
  IMPOSE_SANCTIONS > agree on sanctions over mine terror
  PROVIDE_MINE_MAPS > hand over all minefield maps
  PROVIDE_MINE_MAPS > provide accurate maps of the mined areas
  PROVIDE_MINE_MAPS > submit the full set of mine maps to Azerbaijan
  PROVIDE_MINE_MAPS > share complete and reliable minefield records
  PROVIDE_MINE_MAPS > disclose the whereabouts of the mines
  PROVIDE_MINE_MAPS > return the minefield maps to those who need them
  PROVIDE_MINE_MAPS > see that the minefield maps reach Baku
  PROVIDE_MINE_MAPS > come clean about where the mines are
  PROVIDE_MINE_MAPS > complete the handover of minefield maps
  STOP_LAYING_MINES > stop laying mines
  STOP_LAYING_MINES > cease planting mines on Azerbaijani soil
  STOP_LAYING_MINES > put an end to mine terror
  STOP_LAYING_MINES > refrain from laying new mines
  STOP_LAYING_MINES > end its policy of mine terror
  STOP_LAYING_MINES > bring the laying of mines to an end
  STOP_LAYING_MINES > stop sending saboteurs who plant mines
  STOP_LAYING_MINES > cease all mining activities
  STOP_LAYING_MINES > stop mine terror once and for all
  SUPPORT_MINE_ACTION > support mine clearance in Azerbaijan
  SUPPORT_MINE_ACTION > assist Azerbaijan in clearing mines
  SUPPORT_MINE_ACTION > increase their contribution to demining
  SUPPORT_MINE_ACTION > provide financial and technical assistance for demining
  SUPPORT_MINE_ACTION > contribute to humanitarian demining efforts
  SUPPORT_MINE_ACTION > pay for prostheses for mine victims
  SUPPORT_MINE_ACTION > take on part of the costs of demining
  SUPPORT_MINE_ACTION > cooperate with Azerbaijan in mine clearance
  SUPPORT_MINE_ACTION > offer practical help in demining
  RECOGNISE_URGENCY > recognise the urgency of the mine problem
  RECOGNISE_URGENCY > treat mine clearance as an urgent priority
  RECOGNISE_URGENCY > acknowledge the gravity and urgency of the mine threat
  RECOGNISE_URGENCY > regard the mine problem as one that brooks no delay
  RECOGNISE_URGENCY > understand how urgent the mine issue is
  RECOGNISE_URGENCY > give demining the priority it deserves
  RECOGNISE_URGENCY > recognise demining as an urgent task
  RECOGNISE_URGENCY > see the mine threat for the emergency it is
  RECOGNISE_URGENCY > put mines higher on the international agenda
  EXERT_PRESSURE > put pressure on Armenia
  EXERT_PRESSURE > exert pressure on the Armenian leadership over the mines
  EXERT_PRESSURE > press Yerevan over the mines
  EXERT_PRESSURE > use their leverage over Armenia
  EXERT_PRESSURE > bring their influence to bear on Armenia
  EXERT_PRESSURE > turn up the pressure on Yerevan
  EXERT_PRESSURE > make it clear to Armenia that it must comply
  EXERT_PRESSURE > press Armenia to meet its obligations
  EXERT_PRESSURE > push Armenia to abide by its commitments on mines
  TAKE_MEASURES > take concrete measures against the mine threat
  TAKE_MEASURES > take urgent steps in response to mine terror
  TAKE_MEASURES > not remain indifferent to mine terror
  TAKE_MEASURES > take a firm stance on mine terror
  TAKE_MEASURES > act without delay against the mine threat
  TAKE_MEASURES > speak up about mine terror
  TAKE_MEASURES > respond adequately to the mine threat
  TAKE_MEASURES > take resolute measures over mines
  TAKE_MEASURES > end its silence on mine terror
`)

/** How an appeal is worded: `{A}` is whom it asks, `{V}` the verb. */
export const SAYINGS = words(`
  The Ombudsman called on {A} to {V}.
  "I call upon {A} to {V}," Aliyeva said.
  She urged {A} to {V}.
  In this regard, the Commissioner once again appealed to {A} to {V}.
  We demand that {A} {V}.
  {A} must {V}, the Ombudsman stressed.
  According to her, {A} should {V}.
  The Ombudsman addressed an appeal to {A}, asking them to {V}.
  {A} was urged to {V}.
  The statement ends with a call on {A} to {V}.
  It is necessary for {A} to {V}, the statement reads.
  She underlined the need for {A} to {V}.
  The Ombudsman said it was important that {A} {V}.
  "It is high time for {A} to {V}," the Commissioner told the conference.
  "We expect {A} to {V}," she said.
  The Commissioner insists that {A} {V}.
  Aliyeva expressed hope that {A} would {V}.
  The letter calls on {A} to {V}.
  The appeal, addressed to {A}, asks them to {V}.
  She believes that {A} ought to {V}.
  "Let {A} {V}," she said.
  She invited {A} to {V}.
  "What we want is for {A} to {V}," she added.
  The Ombudsman asked that {A} {V}.
  A request was made to {A} to {V}.
  The report contains a recommendation that {A} {V}.
  Her demand is simple: {A} must {V}.
  She pleaded with {A} to {V}.
  The Ombudsman considers it vital that {A} {V}.
  "It is the duty of {A} to {V}," she emphasised.
  The Ombudsman renewed her call for {A} to {V}.
  She concluded by calling on {A} to {V}.
  Calling on {A} to {V}, the Ombudsman recalled that children were among the victims.
  The need for {A} to {V} was emphasised.
  {A} has to {V}, Aliyeva told reporters.
  {A} is called upon to {V}.
  The time has come for {A} to {V}, she believes.
  The Ombudsman wants {A} to {V}.
  Aliyeva appealed directly to {A} to {V}.
  "{A} cannot wait any longer; they must {V}," she said.
  At the end of her statement the Ombudsman requested {A} to {V}.
  In a letter sent on Monday, Aliyeva asked {A} to {V}.
  The Ombudsman put it plainly: {A} should {V}.
  The text invites {A} to {V}.
  For the Ombudsman, {A} must {V}.
  She reminded the audience that {A} should {V}.
  "I ask {A} to {V}," the Commissioner wrote.
  {A} were asked to {V}.
  The demand that {A} {V} was heard again.
  Aliyeva would like {A} to {V}.
  She challenged {A} to {V}.
  Addressing {A}, she asked them to {V}.
  The Ombudsman made an appeal to {A} to {V}.
  What {A} should do, in her view, is {V}.
  The resolution demands that {A} {V}.
  The letter expresses the expectation that {A} will {V}.
  Nothing less is expected of {A} than to {V}.
  The Commissioner pressed {A} to {V}.
  The appeal of the Ombudsman is that {A} {V}.
`)

/** The same as nouns. */
export const NOUNS = words(`
  CONDEMN > condemnation of the mine terror
  CONDEMN > the condemnation of Armenia's mine policy
  CONDEMN > the denunciation of mine terror by all states
  HOLD_ACCOUNTABLE > the punishment of those responsible for the mines
  HOLD_ACCOUNTABLE > an end to impunity for mine crimes
  HOLD_ACCOUNTABLE > those guilty to be held responsible for the mines
  HOLD_ACCOUNTABLE > justice for the victims of the mines and punishment of the guilty
  HOLD_ACCOUNTABLE > responsibility to be established for the mines
  IMPOSE_SANCTIONS > international sanctions over mine terror
  IMPOSE_SANCTIONS > sanctions on those who lay mines
  PROVIDE_MINE_MAPS > the immediate transfer of the mine maps
  PROVIDE_MINE_MAPS > the full disclosure of minefield maps
  PROVIDE_MINE_MAPS > the mine maps to be handed over
  PROVIDE_MINE_MAPS > all maps of the minefields to be given to Azerbaijan
  PROVIDE_MINE_MAPS > a full handover of the minefield records
  STOP_LAYING_MINES > an end to mine terror
  STOP_LAYING_MINES > an immediate stop to the planting of mines
  STOP_LAYING_MINES > an end to the laying of mines
  SUPPORT_MINE_ACTION > greater international support for demining
  SUPPORT_MINE_ACTION > international assistance in mine clearance
  SUPPORT_MINE_ACTION > broader donor support for mine action in Azerbaijan
  SUPPORT_MINE_ACTION > an increase in foreign aid for demining
  SUPPORT_MINE_ACTION > donations for mine clearance
  SUPPORT_MINE_ACTION > a stronger contribution of donors to mine clearance
  RECOGNISE_URGENCY > the mine problem to be treated as an urgent priority
  EXERT_PRESSURE > stronger pressure on Yerevan over the mines
  EXERT_PRESSURE > pressure on Armenia over the mines
  TAKE_MEASURES > a firm response to mine terror
  TAKE_MEASURES > concrete action on the mine threat
  TAKE_MEASURES > immediate action against mine terror
`)

/** How an appeal is worded by a noun. */
export const NOUN_SAYINGS = words(`
  The Ombudsman called for {N}.
  "We demand {N}," she said.
  She stressed the need for {N}.
  The statement calls for {N}.
  Aliyeva emphasised the importance of {N}.
  "We need {N}," the Commissioner said.
  What is needed, she said, is {N}.
  The Commissioner is seeking {N}.
  She appealed for {N}.
  Speakers at the conference urged {N}.
  She insisted on {N}.
  The letter asks for {N}.
  The Ombudsman made a call for {N}.
  The Ombudsman asked for {N}.
  She pleaded for {N}.
  The appeal is for {N}.
  A demand for {N} closes the text.
  "What we expect is {N}," she said.
  She pressed for {N}.
  Her call is for {N}.
  The Ombudsman wants {N}.
  "It is time for {N}," she said.
  Aliyeva spoke of the need for {N}.
`)

import type { Certainty, Outcome, Population } from '../../model/casualties.ts'
import type { OrdnanceType } from '../../model/ordnance.ts'
import type { PartialDate } from '../../model/partialDate.ts'

/** What words mean to the rules that read figures. A language's vocabulary maps its phrases to these. */
export type Meaning =
  /**
   * Somebody counted. `untold`: of a group the model does not tell apart (journalists). `one`: a singular, which can stand
   * without a number. `pair`: a singular for two ("a couple"). `same`: one more of those told of before ("the third"). `own`: a number before it counts theirs, not them
   * ("3 uşaq atası"). `called`: named by a name alone.
   */
  | {
      readonly is: 'PERSON'
      readonly population: Population
      readonly one?: boolean
      readonly pair?: boolean
      readonly untold?: boolean
      readonly same?: boolean
      readonly own?: boolean
      readonly called?: boolean
    }
  /** What befell them. `noun`: names the people themselves ("victims", "the dead"). `event`: says that something exploded, too. `abstract`: names the harm, which can be counted itself ("another injury"). */
  | {
      readonly is: 'OUTCOME'
      readonly outcome: Outcome
      readonly noun?: boolean
      readonly total?: boolean
      readonly event?: boolean
      /** Only says that ordnance struck somebody ("was blown up"): what follows can tell what came of it. */
      readonly vague?: boolean
      /** The ordnance that its words name beside what happened ("tank əleyhinə minaya düşüb"). */
      readonly ordnance?: OrdnanceType
      readonly abstract?: boolean
    }
  /** `such`: of the type told of last ("таких находок"), else of the one it says. */
  | { readonly is: 'ORDNANCE'; readonly type: OrdnanceType; readonly adjective?: boolean; readonly such?: boolean }
  /** `hectares`: what one of the unit is worth. */
  | { readonly is: 'AREA'; readonly hectares: number }
  /** Qualifies a number on its `side`. `serves`: only where the word before it has this ending ("120-dən çox"). */
  | {
      readonly is: 'CERTAINTY'
      readonly certainty: Certainty
      readonly side: 'BEFORE' | 'AFTER' | 'BOTH'
      readonly serves?: RegExp
    }
  /** A part of what was named before: "including", "of whom". `after`: stands behind the part it marks ("2 uşaq daxil olmaqla"). `outcome`: names that of the whole ("среди погибших"). `harmed`: names all who were harmed ("among the victims"). */
  | { readonly is: 'SUBSET'; readonly after?: boolean; readonly outcome?: Outcome; readonly harmed?: true }
  /** Land made safe; ordnance found or destroyed; land only looked at, planned or measured; ordnance laid, left or mapped. */
  | { readonly is: 'CLEARED' | 'FOUND' | 'UNCLEARED' | 'LAID' | 'MAP' }
  /** Names of objects that a number before them counts instead of what follows ("14 fuses for anti-tank mines"). */
  | { readonly is: 'OBJECT' }
  /** An explosion or what triggers one. `alone`: says by itself that explosive ordnance was at work. */
  | { readonly is: 'EVENT'; readonly ordnance?: OrdnanceType }
  /** A body by whose name the people beside a number are known ("ANAMA-nın iki əməkdaşı"). */
  | { readonly is: 'EMPLOYER'; readonly population: Population }
  /** Goes on with an event that is known already ("it happened"). */
  | { readonly is: 'HAPPENED' }
  /** Says how somebody fares who was harmed ("in a grave condition"): injured, where no other word tells how it ended. */
  | { readonly is: 'CONDITION' }
  /** Says that something has nothing to do with mines. */
  | { readonly is: 'UNRELATED' }
  /** Says that nobody was harmed. */
  | { readonly is: 'UNHARMED' }
  | { readonly is: 'DISPLACED' }
  | { readonly is: 'WAR' }
  /** Words of bodies and days that hold other terms: never read on. */
  | { readonly is: 'NAME' }
  /** A point that running totals count from; null where the text gives none that can be dated. */
  | { readonly is: 'BASELINE'; readonly from: PartialDate | null }
  | { readonly is: 'UP_TO_NOW' }

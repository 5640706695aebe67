/** Bodies with a code of their own, in the order in which they are listed. Names are the bodies' own, in English. */
export const AUTHORITIES = {
  OMBUDSMAN_AZ: 'Commissioner for Human Rights (Ombudsman) of Azerbaijan',
  ANAMA: 'Mine Action Agency of the Republic of Azerbaijan',
  MINISTRY_OF_DEFENCE_AZ: 'Ministry of Defence of Azerbaijan',
  MINISTRY_OF_FOREIGN_AFFAIRS_AZ: 'Ministry of Foreign Affairs of Azerbaijan',
  MINISTRY_OF_INTERNAL_AFFAIRS_AZ: 'Ministry of Internal Affairs of Azerbaijan',
  PROSECUTOR_GENERAL_AZ: "Prosecutor General's Office of Azerbaijan",
  MINISTRY_OF_EMERGENCY_SITUATIONS_AZ: 'Ministry of Emergency Situations of Azerbaijan',
  STATE_BORDER_SERVICE_AZ: 'State Border Service of Azerbaijan',
  STATE_SECURITY_SERVICE_AZ: 'State Security Service of Azerbaijan',
  PRESIDENCY_AZ: 'Presidency of Azerbaijan',
  GOVERNMENT_AM: 'Government of Armenia',
  UNITED_NATIONS: 'United Nations',
} as const

export type CodedAuthority = keyof typeof AUTHORITIES
export type AuthorityCode = CodedAuthority | 'OTHER'

/** A body that issues statements or is cited. `name` is the canonical name of a coded body, else the name as the text gives it. */
export interface Authority {
  readonly code: AuthorityCode
  readonly name: string
}

/** Stands where a text names no body, or speaks on its outlet's own authority. */
export const NOT_STATED: Authority = { code: 'OTHER', name: 'Not stated' }

export const authorityOf = (code: CodedAuthority): Authority => ({ code, name: AUTHORITIES[code] })

/** What tells one body from another: the code, and for `OTHER` the name too. */
export const authorityKey = (authority: Authority): string =>
  authority.code === 'OTHER' ? `OTHER:${authority.name}` : authority.code
